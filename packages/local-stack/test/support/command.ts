/**
 * A command that uses the stack, as the command line tool does: joins with the plan of its first
 * message, tells what it got, and leaves when it is told to. Ctrl-C ends it as any other program.
 */
import { type JoinOptions, joinStack } from "../../src/index.ts";

process.once("message", async (options: JoinOptions) => {
  try {
    const { lost, leave, ...addresses } = await joinStack(options);
    process.once("message", () => leave().then(() => process.exit(0)));
    process.send?.({ addresses });
    process.send?.({ lost: await lost });
  } catch (error) {
    process.send?.({ refused: error instanceof Error ? error.message : String(error) });
    process.disconnect();
  }
});
