import { pino } from "pino";
import { composeOrchestrator } from "./compose-orchestrator.ts";
import { readStandaloneEnv } from "./env.ts";
import { startStandalone } from "./hosts/standalone.ts";

// The orchestrator as its own service: `HOST=127.0.0.1 PORT=8787 node src/main.ts`.

const env = readStandaloneEnv();
const logger = pino({ name: "orchestrator", level: env.LOG_LEVEL });
const { url, close } = await startStandalone({
  orchestrator: composeOrchestrator({ env, logger }),
  host: env.HOST,
  port: env.PORT,
});
logger.info({ url }, "ready");
process.send?.({ kind: "ready", url });

const stop = () => {
  close().then(
    () => process.exit(0),
    (error: unknown) => {
      logger.error({ err: error }, "The orchestrator did not stop cleanly");
      process.exit(1);
    },
  );
};
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
