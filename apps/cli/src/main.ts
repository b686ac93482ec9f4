import { Command, CommanderError } from "commander";
import { askedLanguage } from "./asked-language.ts";
import { keepLoopbackDirect } from "./env.ts";
import { badInput, done } from "./exit.ts";
import { exitCodeOf } from "./exit-code-of.ts";
import { inGerman } from "./in-german.ts";
import { watchOutput } from "./watch-output.ts";

/** Each command's code is loaded when it is called: a pure command starts in a moment. */
const commands: Record<string, () => Promise<Command>> = {
  reading: async () => (await import("./commands/reading.ts")).readingCommand(),
  demo: async () => (await import("./commands/demo.ts")).demoCommand(),
  chart: async () => (await import("./commands/chart.ts")).chartCommand(),
  composite: async () => (await import("./commands/composite.ts")).compositeCommand(),
  select: async () => (await import("./commands/select.ts")).selectCommand(),
  check: async () => (await import("./commands/check.ts")).checkCommand(),
  receipt: async () => (await import("./commands/receipt.ts")).receiptCommand(),
  replay: async () => (await import("./commands/replay.ts")).replayCommand(),
  diff: async () => (await import("./commands/diff.ts")).diffCommand(),
  doctor: async () => (await import("./commands/doctor.ts")).doctorCommand(),
  smoke: async () => (await import("./commands/smoke.ts")).smokeCommand(),
  keys: async () => (await import("./commands/keys.ts")).keysCommand(),
};

keepLoopbackDirect();
watchOutput();

const program = new Command("ck").description(
  "Human-Design-Readings: bestellen, schreiben, prüfen.",
);

const called = process.argv[2] ?? "";
const load = Object.hasOwn(commands, called) ? commands[called] : undefined;
for (const make of load ? [load] : Object.values(commands)) program.addCommand(await make());
inGerman(program);

try {
  await program.parseAsync();
  process.exitCode ??= done;
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? done : badInput;
  else process.exitCode = exitCodeOf(error, askedLanguage());
}
