import { type Client, followReading } from "@ck/client";
import { type OrderInput, type ReadingView, readingTitle, type Selection } from "@ck/contracts";
import { getAgent, type Language } from "@ck/registry";
import { Command } from "commander";
import { readEnv } from "../env.ts";
import { CommandError, readingFailed, stopped } from "../exit.ts";
import { addReadingFlags, type ReadingFlags } from "../reading/flags.ts";
import { type LiveSteps, liveSteps } from "../reading/live-steps.ts";
import { isSample, orderFromFlags } from "../reading/order-from-flags.ts";
import { printReading } from "../reading/print-reading.ts";
import { showProgress } from "../reading/show-progress.ts";
import { type Texts, texts } from "../reading/texts.ts";
import { defaultFolder, prepareFolder, writeFiles } from "../reading/write-files.ts";
import { explain } from "../stack/explain.ts";
import { openStack } from "../stack/open-stack.ts";

export const readingCommand = () =>
  addReadingFlags(new Command("reading"))
    .description("Ein Reading bestellen, beim Entstehen zusehen und es lesen.")
    .addHelpText(
      "after",
      `
Beispiele:
  ck reading                                   ein Beispiel-Reading
  ck reading --agent business --date 1987-05-14 --time 09:30 --place "München" \\
             --depth advanced --style klar --context "Ich will mich selbständig machen"
  ck reading --date 1990-11-02 --time unknown --place Wien --context "Wer bin ich?"
  ck reading --agent relationship --date 1987-05-14 --time 09:30 --place München \\
             --partner-date 1985-03-01 --partner-time 18:05 --partner-place Köln
  ck reading --lang en --json > reading.json

Exit: 0 fertig, 1 gescheitert, 2 falsche Eingabe, 3 ein Dienst fehlt, 130 abgebrochen.`,
    )
    .action(makeReading);

async function makeReading(flags: ReadingFlags) {
  const text = texts[flags.lang];
  const env = readEnv({ language: flags.lang });
  const order = orderFromFlags(flags);
  await prepareFolder(flags, flags.lang);
  const steps = liveSteps();
  const interrupt = new AbortController();
  const onSigint = () => interrupt.abort();
  process.once("SIGINT", onSigint);
  try {
    if (isSample(flags)) steps.note(text.sample);
    steps.run(text.starting);
    await using stack = await openStack({ env, language: flags.lang });
    if (interrupt.signal.aborted) throw new CommandError(stopped, text.stoppedEarly);
    steps.finish(text.started);

    const { jobId, selection } = await stack.client.orchestrator.execute
      .mutate(order)
      .catch(explain(flags.lang));
    const name = getAgent(selection.agentId).name[flags.lang];
    steps.finish(`${text.accepted}: ${choice(selection, { name, order, text })}`);
    const view = await follow(stack.client, jobId, {
      steps,
      language: flags.lang,
      signal: AbortSignal.any([interrupt.signal, stack.lost]),
    }).catch(explain(flags.lang));
    if (interrupt.signal.aborted) throw new CommandError(stopped, text.stopped);
    stack.lost.throwIfAborted();
    await deliver(stack.client, jobId, { view, flags, steps, text });
  } finally {
    process.off("SIGINT", onSigint);
    steps.stop();
  }
}

/** The agent, and whether it was asked for or chosen. */
function choice(
  { asked, confidence }: Pick<Selection, "asked" | "confidence">,
  { name, order, text }: { name: string; order: OrderInput; text: Texts },
): string {
  if (asked) return text.asked(name);
  return order.context ? text.chosen(name, Math.round(confidence * 100)) : text.unasked(name);
}

const follow = (
  client: Client,
  jobId: string,
  { steps, language, signal }: { steps: LiveSteps; language: Language; signal: AbortSignal },
): Promise<ReadingView> => {
  const text = texts[language];
  steps.run(text.waiting);
  return followReading(client, {
    jobId,
    signal,
    onChange: showProgress(steps, language),
    onDisconnect: () => steps.run(text.reconnecting),
  });
};

async function deliver(
  client: Client,
  jobId: string,
  {
    view,
    flags,
    steps,
    text,
  }: {
    view: ReadingView;
    flags: ReadingFlags;
    steps: LiveSteps;
    text: Texts;
  },
) {
  if (view.status === "cancelled") throw new CommandError(readingFailed, text.cancelled);
  if (view.status !== "completed") {
    const { error } = await client.orchestrator.status.query({ jobId }).catch(explain(flags.lang));
    throw new CommandError(readingFailed, `${text.failed} ${error?.message ?? ""}`.trim());
  }
  const result = await client.orchestrator.result.query({ jobId }).catch(explain(flags.lang));
  const title = readingTitle(result.agentId, flags.lang);
  const storing = writeFiles(result, { folder: flags.out ?? defaultFolder(result), title });
  const folder = await storing
    .then((written) => {
      steps.finish(text.stored);
      return written;
    })
    // Shown in any case: it is finished, and may be nowhere else.
    .finally(() => {
      steps.stop();
      process.stdout.write(
        flags.json
          ? `${JSON.stringify({ ...result, readingId: jobId })}\n`
          : `\n${printReading(result, title, process.stdout.columns)}\n`,
      );
    });
  process.stderr.write(`${text.files(folder)}\n`);
}
