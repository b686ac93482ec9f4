import type { Fact, FactKind } from "@ck/chart";
import type { Provenance } from "@ck/contracts";
import { parseRepairAnswer, type Registry, type SectionId } from "@ck/registry";
import type { FailedSentence, Repair } from "../gate/section-gate.ts";
import { ModelError } from "../model/errors.ts";
import type { Model } from "../model/port.ts";
import type { Reading } from "../reading.ts";
import { buyText, type Till } from "./buy-text.ts";
import type { Drawn } from "./draw-chart.ts";

export type WritingJob = {
  sections: readonly SectionId[];
  /** What an earlier attempt got wrong. */
  counterFacts: readonly string[];
  /** Multiplies the prompt's own limit on the answer's length. */
  room: number;
};

/** Who can write sections: a model of the chain, or the composer. Both speak the section protocol. */
export type Writer = {
  readonly provenance: Provenance;
  /** Streams protocol text. Returns when the answer is whole; throws `ModelError` otherwise. */
  write(job: WritingJob): AsyncIterable<string>;
  /** Puts failing sentences of a section right. Null for a writer that writes the same again. */
  readonly repair:
    | ((failed: readonly FailedSentence[], section: SectionId) => ReturnType<Repair>)
    | null;
};

/** Of what is uncertain, the facts that readers ask for: they may be named as possible. */
const namedAsPossible: ReadonlySet<FactKind> = new Set(["type", "authority", "profile", "cross"]);

/**
 * Facts as a prompt carries them. Uncertain ones stand apart, few and without their hours, so that
 * nothing rests on them and no birth time is told.
 */
function promptFacts(reading: Reading, { facts }: Drawn) {
  const worded = (table: readonly Fact[]) =>
    table.map(({ id, text }) => ({ id, text: text[reading.order.language] }));
  return {
    facts: worded(facts.filter(({ certainty }) => certainty === "certain")),
    uncertainFacts: worded(
      facts.filter(({ certainty, kind }) => certainty === "uncertain" && namedAsPossible.has(kind)),
    ),
  };
}

export function modelWriter(
  reading: Reading,
  { model, drawn, registry, till }: { model: Model; drawn: Drawn; registry: Registry; till: Till },
): Writer {
  const { agentId, depth, style, language, context } = reading.order;
  const { facts, uncertainFacts } = promptFacts(reading, drawn);
  const writingPrompt = ({ sections, counterFacts }: Omit<WritingJob, "room">) =>
    registry.composePrompt({
      agentId,
      depth,
      style,
      language,
      facts,
      uncertainFacts,
      sections,
      context,
      partner: drawn.partner !== null,
      counterFacts,
    });

  // The system prompt, and so its hash, is the same whatever sections are missing.
  const allSections = reading.view().sections.map(({ id }) => id);

  async function repair(failed: readonly FailedSentence[], section: SectionId) {
    const prompt = registry.composeRepairPrompt({
      agentId,
      style,
      language,
      facts,
      items: failed.map((item, index) => ({ n: index + 1, ...item })),
    });
    try {
      const repairs = { section, sentences: failed.map(({ sentence }) => sentence) };
      const call = { reading, model, prompt, purpose: "repair", repairs } as const;
      let answer = "";
      for await (const text of buyText(call, till)) answer += text;
      const sentences = parseRepairAnswer(answer);
      return failed.map((_, index) => sentences.get(index + 1) ?? null);
    } catch (error) {
      reading.signal.throwIfAborted();
      // Without a repair the failing sentences are dropped and marked.
      if (error instanceof ModelError) return [];
      throw error;
    }
  }

  return {
    provenance: {
      kind: "model",
      provider: model.provider,
      model: model.name,
      promptHash: writingPrompt({ sections: allSections, counterFacts: [] }).hash,
    },
    write(job) {
      const prompt = writingPrompt(job);
      const maxOutputTokens = prompt.maxOutputTokens * job.room;
      return buyText(
        { reading, model, prompt: { ...prompt, maxOutputTokens }, purpose: "writing" },
        till,
      );
    },
    repair,
  };
}
