import { randomUUID } from "node:crypto";
import type { CallPurpose, Ledger, SettleCall } from "@ck/ledger";
import type { Prompt } from "@ck/registry";
import { Interrupted } from "../interrupted.ts";
import { ModelError } from "../model/errors.ts";
import type { Model, Usage } from "../model/port.ts";
import { costMicros, estimateTokens, type PriceList } from "../model/prices.ts";
import { type Sleep, whenLedgerAnswers } from "../patience.ts";
import type { Reading } from "../reading.ts";

export type Till = {
  ledger: Ledger;
  prices: PriceList;
  ceilingMicros: number;
  sleep: Sleep;
  /** Ends the waiting for a database that stays away; the process is about to end. */
  hardStop: AbortSignal;
};

const resultOf = (error: ModelError): SettleCall["result"] => {
  if (error.failure === "aborted") return "aborted";
  if (error.failure === "refused") return "refused";
  return error.failure === "cut" || error.failure === "length" ? "incomplete" : "failed";
};

/**
 * Buys one answer, streamed: fenced and within the ceiling before the call, booked after it,
 * however it ends. A call whose price the provider did not name is booked at its reserve.
 *
 * Throws `ModelError` for everything the provider does wrong, `Interrupted` when the reading is lost.
 */
export async function* buyText(
  {
    reading,
    model,
    prompt,
    purpose,
  }: {
    reading: Reading;
    model: Model;
    prompt: Prompt;
    purpose: CallPurpose;
  },
  till: Till,
): AsyncGenerator<string> {
  const callId = randomUUID();
  const reserveMicros = costMicros(
    model.name,
    {
      inputTokens: estimateTokens(prompt.system + prompt.user),
      outputTokens: prompt.maxOutputTokens + model.reasoningTokens,
    },
    till.prices,
  );
  const begun = await whenLedgerAnswers(
    () =>
      till.ledger.beginCall({
        callId,
        readingId: reading.id,
        epoch: reading.epoch,
        purpose,
        provider: model.provider,
        model: model.name,
        reserveMicros,
        ceilingMicros: till.ceilingMicros,
      }),
    { signal: reading.signal, sleep: till.sleep },
  );
  if (begun.outcome === "lost") throw new Interrupted("lost");
  if (begun.outcome === "over_ceiling") {
    throw new ModelError("over_ceiling", "cost ceiling reached", { free: true });
  }

  let answer = "";
  let whole: { responseId: string | null; usage: Usage } | null = null;
  let failed: ModelError | null = new ModelError("aborted", "writer stopped reading");
  try {
    for await (const chunk of model.stream(prompt, { signal: reading.signal })) {
      if (chunk.type === "completed") {
        whole = chunk;
        failed = null;
      } else {
        answer += chunk.text;
        yield chunk.text;
      }
    }
  } catch (error) {
    failed = error instanceof ModelError ? error : new ModelError("aborted", "call given up");
    throw error;
  } finally {
    const spent = whole
      ? costMicros(model.name, whole.usage, till.prices)
      : failed?.free
        ? 0
        : reserveMicros;
    await whenLedgerAnswers(
      () =>
        till.ledger.settleCall({
          callId,
          result: failed ? resultOf(failed) : "completed",
          costMicros: spent,
          inputTokens: whole?.usage.inputTokens ?? 0,
          outputTokens: whole?.usage.outputTokens ?? 0,
          responseId: whole?.responseId ?? null,
          usage: whole?.usage.raw ?? null,
          answer,
          error: failed?.message ?? null,
        }),
      { signal: till.hardStop, sleep: till.sleep },
    );
  }
}
