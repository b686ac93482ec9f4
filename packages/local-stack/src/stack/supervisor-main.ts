/**
 * The process that owns the stack of one checkout: `node supervisor-main.ts <root>`. It runs as long
 * as at least one command is joined. What it says on stderr reaches the command that started it.
 */
import { messageOf } from "../errors.ts";
import { runSupervisor } from "./supervisor.ts";

try {
  await runSupervisor(process.argv[2] ?? ".");
  process.exit(0);
} catch (error) {
  process.stderr.write(messageOf(error), () => process.exit(1));
}
