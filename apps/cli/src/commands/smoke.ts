import { followReading } from "@ck/client";
import type { ReadingStatus } from "@ck/contracts";
import { Command } from "commander";
import { readEnv } from "../env.ts";
import { CommandError, readingFailed } from "../exit.ts";
import { explain } from "../stack/explain.ts";
import { openStack } from "../stack/open-stack.ts";

/** A reading may take this long before the deployment counts as broken, ms. */
const patienceMs = 180_000;

const statusWords: Record<ReadingStatus, string> = {
  pending: "wartet noch",
  processing: "noch in Arbeit",
  completed: "fertig",
  failed: "gescheitert",
  cancelled: "abgebrochen",
};

export const smokeCommand = () =>
  new Command("smoke")
    .description("Ein Reading von Anfang bis Ende bestellen, auch gegen ORCHESTRATOR_URL.")
    .addHelpText(
      "after",
      `
Beispiele:
  ck smoke                                             mit den Diensten dieses Ordners
  ORCHESTRATOR_URL=https://orchestrator.example CK_TOKEN=… ck smoke

Exit: 0 fertig, 1 gescheitert, 2 falsche Eingabe, 3 ein Dienst fehlt.`,
    )
    .action(async () => {
      const env = readEnv();
      const startedAt = performance.now();
      await using stack = await openStack({ env });
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
        signal: AbortSignal.any([AbortSignal.timeout(patienceMs), stack.lost]),
        onChange: () => {},
      }).catch(explain("de"));
      stack.lost.throwIfAborted();
      const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
      if (view.status !== "completed") {
        throw new CommandError(
          readingFailed,
          `Reading ${jobId}: ${statusWords[view.status ?? "pending"]} nach ${seconds} s.`,
        );
      }
      process.stdout.write(
        `Reading ${jobId} fertig: ${view.sections.length} Abschnitte in ${seconds} s.\n`,
      );
    });
