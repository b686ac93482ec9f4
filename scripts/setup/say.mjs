/** One short line on stderr: stdout belongs to the command. */
export function say(line) {
  process.stderr.write(`set-up: ${line}\n`);
}

/** Does a step and says its name and time when it is done. */
export async function step(name, act) {
  const begin = Date.now();
  const outcome = await act();
  say(`${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
  return outcome;
}
