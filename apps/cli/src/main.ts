import { Command, CommanderError } from "commander";
import { chartCommand } from "./commands/chart.ts";
import { checkCommand } from "./commands/check.ts";
import { demoCommand } from "./commands/demo.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { keysCommand } from "./commands/keys.ts";
import { readingCommand } from "./commands/reading.ts";
import { selectCommand } from "./commands/select.ts";
import { smokeCommand } from "./commands/smoke.ts";
import { badInput, done, exitCodeOf } from "./exit.ts";

const program = new Command("ck")
  .description("Human-Design-Readings: bestellen, schreiben, prüfen.")
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text.replace(/^error: /, "")) })
  .showHelpAfterError("(--help zeigt Beispiele)")
  .addCommand(readingCommand())
  .addCommand(demoCommand())
  .addCommand(chartCommand())
  .addCommand(selectCommand())
  .addCommand(checkCommand())
  .addCommand(doctorCommand())
  .addCommand(smokeCommand())
  .addCommand(keysCommand());

// Sub-commands do not inherit it.
for (const command of program.commands) command.exitOverride();

try {
  await program.parseAsync();
  process.exitCode ??= done;
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? done : badInput;
  else process.exitCode = exitCodeOf(error);
}
