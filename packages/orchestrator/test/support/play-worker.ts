import { randomUUID } from "node:crypto";
import { chartOfBirth, factsOf, publicChart } from "@ck/chart";
import type { FailureCode, Provenance, ReadingEvent } from "@ck/contracts";
import type { CallPurpose, Ledger, Wake } from "@ck/ledger";

const provenance: Provenance = {
  kind: "composer",
  provider: "composer",
  model: "composer",
  promptHash: "0".repeat(64),
};
const workerId = "test-worker";

/** Claims a reading as a worker does, and lets a test say what happens to it. */
export async function playWorker({
  ledger,
  wake,
  readingId,
}: {
  ledger: Ledger;
  wake: Wake;
  readingId: string;
}) {
  const swept = await ledger.sweep({ reclaim: false, offer: true, reofferMs: 0 });
  const offers = swept.outcome === "swept" ? swept.offers : [];
  const ticket = offers.find((offer) => offer.readingId === readingId)?.ticket;
  if (ticket === undefined) throw new Error("The reading is not due.");
  const claim = await ledger.claim({ readingId, ticket, workerId });
  if (claim.outcome !== "claimed") throw new Error("The claim was stale.");
  const { epoch, order, attempt } = claim;
  let after = claim.lastSeq;

  async function write(events: readonly ReadingEvent[]) {
    const [outcome] = await ledger.writeProgress({
      worker: { workerId, agents: {} },
      items: [{ readingId, epoch, after, events }],
    });
    if (outcome?.outcome === "ok") after += events.length;
    wake.announce(readingId);
    return outcome?.outcome;
  }

  return {
    order,
    write,
    /** `started` and the chart of the order. */
    async begin() {
      const birth = chartOfBirth(order.birth);
      return write([
        { type: "started", attempt },
        {
          type: "chart",
          chart: publicChart(birth.chart),
          partner: null,
          facts: [...factsOf(birth)],
        },
      ]);
    },
    openSection: (section: string) =>
      write([{ type: "section_started", section, attempt: 1, provenance }]),
    say: (section: string, n: number, text: string) =>
      write([{ type: "sentence", section, attempt: 1, n, paragraph: 1, text, facts: [] }]),
    closeSection: (section: string) =>
      write([
        { type: "section_finished", section, attempt: 1, checked: 1, repaired: 0, dropped: 0 },
      ]),
    /** A paid call; the answer ends it. */
    async beginCall(purpose: CallPurpose) {
      const callId = randomUUID();
      const model = { provider: "openai", model: "test", reserveMicros: 1, ceilingMicros: 1_000 };
      await ledger.beginCall({ callId, readingId, epoch, purpose, ...model });
      return () =>
        ledger.settleCall({
          callId,
          result: "completed",
          costMicros: 1,
          inputTokens: 1,
          outputTokens: 1,
          responseId: null,
          usage: {},
          answer: "",
          error: null,
        });
    },
    async finish(markdown = "# Reading", receipt: unknown = null) {
      const outcome = await ledger.finish({
        readingId,
        epoch,
        after,
        events: [],
        result: { markdown, sections: [], receipt, receiptHash: "1".repeat(64) },
      });
      wake.announce(readingId);
      return outcome;
    },
    async fail(code: FailureCode = "models_unavailable") {
      const outcome = await ledger.fail({ readingId, epoch, code });
      wake.announce(readingId);
      return outcome;
    },
  };
}
