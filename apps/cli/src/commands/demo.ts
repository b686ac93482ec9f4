import { once } from "node:events";
import type { Page, PageEnv } from "@ck/next-demo/serve";
import { Command } from "commander";
import { defaultPagePort, freePort } from "../demo/free-port.ts";
import { pageEnv } from "../demo/page-env.ts";
import { type CliEnv, readEnv } from "../env.ts";
import { CommandError, serviceAway, stopped } from "../exit.ts";
import { type LiveSteps, liveSteps } from "../reading/live-steps.ts";
import { openStack } from "../stack/open-stack.ts";

export const demoCommand = () =>
  new Command("demo")
    .description("Die Webseite mit allem, was sie braucht: bestellen, zusehen, lesen.")
    .addHelpText(
      "after",
      `
Beispiele:
  ck demo                 die Seite auf Port ${defaultPagePort}, oder dem nächsten freien
  PORT=8080 ck demo       auf einem anderen Port

Läuft, bis du es mit Strg+C beendest.
Exit: 3 ein Dienst fehlt, 130 beendet.`,
    )
    .action(showPage);

async function showPage() {
  const env = readEnv();
  const steps = liveSteps();
  const leave = new AbortController();
  const onSignal = () => leave.abort(new CommandError(stopped, ""));
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  try {
    steps.run("Dienste starten");
    await using stack = await openStack({ env });
    steps.finish("Dienste laufen");
    const ending = AbortSignal.any([leave.signal, stack.lost]);
    await build(steps, ending);
    const page = await start(steps, pageEnv(stack, env), env);
    await stay(page, ending);
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
    steps.stop();
  }
}

/** The page's own tools, which only this command's set-up installs. */
const tools = () => import("@ck/next-demo/serve");

/** Builds the page, which takes a while the first time. */
async function build(steps: LiveSteps, signal: AbortSignal) {
  const { buildPage } = await tools();
  let isNew = false;
  await buildPage({
    signal,
    onBuild() {
      isNew = true;
      steps.run("Seite bauen, das dauert beim ersten Mal eine halbe Minute");
    },
  }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw error;
  });
  signal.throwIfAborted();
  steps.finish(isNew ? "Seite gebaut" : "Seite ist schon gebaut");
}

async function start(steps: LiveSteps, settings: PageEnv, env: CliEnv) {
  const { startPage } = await tools();
  const wanted = env.PORT ?? defaultPagePort;
  const port = await freePort(wanted);
  if (wanted !== 0 && port !== wanted) {
    steps.note(`Port ${wanted} ist belegt, die Seite nimmt ${port}.`);
  }
  steps.run("Seite starten");
  const page = await startPage({ port, env: settings });
  steps.finish("Seite läuft, beenden mit Strg+C");
  steps.stop();
  process.stdout.write(`${page.url}\n`);
  return page;
}

/** Until we are told to stop, the services are gone, or the page ends by itself. */
async function stay(page: Page, signal: AbortSignal) {
  if (!signal.aborted) await Promise.race([once(signal, "abort"), page.ended]);
  if (!signal.aborted) {
    throw new CommandError(serviceAway, `Die Seite ist unerwartet beendet:\n${page.output()}`);
  }
  await page.stop();
  signal.throwIfAborted();
}
