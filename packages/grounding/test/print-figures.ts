import { figuresOf } from "./labelled.ts";

/** Prints a table by kind for each labelled file: `npm run figures`. */
for (const name of ["labelled.jsonl", "written.jsonl"]) {
  const { kinds, caught, missed, passed, alarms } = figuresOf(name);
  const lines = [...kinds].sort().map(([kind, [wrong, found, right, fine]]) => {
    const cells = [`${found}/${wrong} caught`, `${fine}/${right} passed`];
    return `  ${kind.padEnd(12)}${cells.map((cell) => cell.padEnd(16)).join("")}`;
  });
  process.stdout.write(
    `${name}: ${caught}/${caught + missed.length} wrong sentences caught, ` +
      `${alarms.length}/${alarms.length + passed} right sentences failed\n${lines.join("\n")}\n` +
      [...missed.map((text) => `  missed ${text}`), ...alarms.map((text) => `  alarm ${text}`)]
        .map((line) => `${line}\n`)
        .join(""),
  );
}
