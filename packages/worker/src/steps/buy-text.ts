import { randomUUID } from "node:crypto";
import type { CallPurpose, Ledger, RepairedSentences, SettleCall } from "@ck/ledger";
import type { Prompt } from "@ck/registry";
import { Interrupted } from "../interrupted.ts";
import { mostCharactersPerToken } from "../limits.ts";
import { type Bill, ModelError } from "../model/errors.ts";
import type { Model } from "../model/port.ts";
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

const neverMade: Omit<SettleCall, "callId"> = {
  result: "aborted",
  costMicros: 0,
  inputTokens: 0,
  outputTokens: 0,
  responseId: null,
  usage: null,
  answer: "",
  error: "given up before the call was made",
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
    repairs,
  }: {
    reading: Reading;
    model: Model;
    prompt: Prompt;
    purpose: CallPurpose;
    repairs?: RepairedSentences;
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
  const settle = (end: Omit<SettleCall, "callId">) =>
    whenLedgerAnswers(() => till.ledger.settleCall({ callId, ...end }), {
      signal: till.hardStop,
      sleep: till.sleep,
    });
  const begun = await whenLedgerAnswers(
    () =>
      till.ledger.beginCall({
        callId,
        readingId: reading.id,
        epoch: reading.epoch,
        purpose,
        ...(repairs ? { repairs } : {}),
        provider: model.provider,
        model: model.name,
        reserveMicros,
        ceilingMicros: till.ceilingMicros,
      }),
    { signal: reading.signal, sleep: till.sleep },
  ).catch(async (error: unknown) => {
    // Given up while the database was away: the call may stand there, and was never made.
    await settle(neverMade);
    throw error;
  });
  if (begun.outcome === "lost") throw new Interrupted("lost");
  if (begun.outcome === "over_ceiling") {
    throw new ModelError("over_ceiling", "cost ceiling reached", { free: true });
  }

  const longest = (prompt.maxOutputTokens + model.reasoningTokens) * mostCharactersPerToken;
  let answer = "";
  let bill: Bill = { responseId: null, usage: null };
  let failed: ModelError | null = new ModelError("aborted", "writer stopped reading");
  try {
    for await (const chunk of model.stream(prompt, { signal: reading.signal })) {
      if (chunk.type === "completed") {
        bill = chunk;
        failed = null;
      } else {
        answer += chunk.text;
        if (answer.length > longest) throw new ModelError("length", "answer does not end");
        yield chunk.text;
      }
    }
  } catch (error) {
    failed = error instanceof ModelError ? error : new ModelError("aborted", "call given up");
    bill = failed.bill;
    throw error;
  } finally {
    const { responseId, usage } = bill;
    await settle({
      result: failed ? resultOf(failed) : "completed",
      costMicros: usage
        ? costMicros(model.name, usage, till.prices)
        : failed?.free
          ? 0
          : reserveMicros,
      inputTokens: usage?.inputTokens ?? 0,
      outputTokens: usage?.outputTokens ?? 0,
      responseId,
      usage: usage?.raw ?? null,
      answer,
      error: failed?.message ?? null,
    });
  }
}
