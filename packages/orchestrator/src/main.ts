import { searchPlaces } from "@ck/chart/place";
import { pino } from "pino";
import { composeOrchestrator } from "./compose-orchestrator.ts";
import { readStandaloneEnv } from "./env.ts";
import { startStandalone } from "./hosts/standalone.ts";

/** The orchestrator as its own service: `HOST=127.0.0.1 PORT=8787 node src/main.ts`. */
async function main(): Promise<void> {
  const env = readStandaloneEnv();
  const logger = pino({ name: "orchestrator", level: env.LOG_LEVEL });
  // Reads the place table, which the first order would otherwise wait for.
  searchPlaces("Wien", { language: "de", limit: 1 });
  const { url, close } = await startStandalone({
    orchestrator: composeOrchestrator({ env, logger }),
    host: env.HOST,
    port: env.PORT,
  });
  logger.info({ url }, "ready");
  process.send?.({ type: "ready", url });

  const stop = () => {
    close().then(
      () => process.exit(0),
      (err: unknown) => {
        logger.error({ err }, "The orchestrator did not stop cleanly");
        process.exit(1);
      },
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
