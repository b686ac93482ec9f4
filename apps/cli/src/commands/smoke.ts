import { followReading } from "@ck/client";
import { Command } from "commander";
import { CommandError, readingFailed } from "../exit.ts";
import { explain } from "../stack/explain.ts";
import { openStack } from "../stack/open-stack.ts";

/** A reading may take this long before the deployment counts as broken, ms. */
const patienceMs = 180_000;

export const smokeCommand = () =>
  new Command("smoke")
    .description("Ein Reading von Anfang bis Ende bestellen, auch gegen ORCHESTRATOR_URL.")
    .action(async () => {
      const startedAt = performance.now();
      await using stack = await openStack();
      const { jobId } = await stack.client.orchestrator.execute
        .mutate({
          agentId: "personality",
          birthDate: "1987-05-14",
          birthTime: "09:30",
          timeZone: "Europe/Berlin",
        })
        .catch(explain("de"));
      const view = await followReading(stack.client, {
        jobId,
        signal: AbortSignal.timeout(patienceMs),
        onChange: () => {},
      });
      const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
      if (view.status !== "completed") {
        throw new CommandError(
          readingFailed,
          `Reading ${jobId}: ${view.status} nach ${seconds} s.`,
        );
      }
      process.stdout.write(
        `Reading ${jobId} fertig: ${view.sections.length} Abschnitte in ${seconds} s.\n`,
      );
    });
