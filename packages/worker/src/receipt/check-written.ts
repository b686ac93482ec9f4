import { composerHash, composerVersion } from "@ck/composer";
import type { SectionView } from "@ck/contracts";
import { checkerVersion, renderAnchors } from "@ck/grounding";
import { parseRepairAnswer, type SectionId } from "@ck/registry";
import { plainSentence } from "../gate/plain-sentence.ts";
import { createSectionCutter, type Piece } from "../gate/section-cutter.ts";
import { ModelError } from "../model/errors.ts";
import { composedText } from "../steps/composer-writer.ts";
import type { Evidence } from "./collect-evidence.ts";
import { drawnInLog } from "./drawn-in-log.ts";
import type { Difference } from "./leaves.ts";
import { type ReceiptCheck, type ReceiptNote, receiptCheck } from "./receipt-check.ts";

/**
 * Whether each shown sentence stands in a stored answer of the model that is said to have written
 * its section, or is one that the composer writes again from the same facts. What an answer said that
 * went with its worker cannot be tested, and is a note.
 */
export function checkWritten(
  evidence: Pick<Evidence, "reading" | "view" | "calls">,
  { versionThen }: { versionThen: string | null },
): ReceiptCheck {
  const isSame = versionThen === checkerVersion;
  const notes = new Set<ReceiptNote>();
  const differences = evidence.view.sections.flatMap((section): Difference[] => {
    const source = sourceOf(section, evidence);
    if (source === null) {
      if (section.provenance !== null) notes.add("other_composer");
      return [];
    }
    const unknown = section.sentences
      .map(({ text }, index) => ({ path: `${section.id}.sentences[${index}]`, claimed: text }))
      .filter(({ claimed }) => !source.sentences.has(claimed));
    if (unknown.length === 0) return [];
    if (source.isLost) notes.add("answer_lost");
    // Answers may be cut into sentences otherwise today.
    else if (isSame) return unknown;
    else notes.add("other_checker");
    return [];
  });
  const tested = evidence.view.sections.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return receiptCheck("written", { differences, notes: [...notes], tested });
}

type Source = {
  /** As a reader would see them. */
  sentences: ReadonlySet<string>;
  /** Whether there was an answer that nobody has. */
  isLost: boolean;
};

/** Null where nothing can be told: no writer, or a composer that has other texts today. */
function sourceOf(
  section: SectionView,
  evidence: Pick<Evidence, "reading" | "view" | "calls">,
): Source | null {
  const { provenance } = section;
  if (provenance === null) return null;
  const { facts } = evidence.view;
  const asShown = (raw: string) =>
    renderAnchors({ raw, facts, language: evidence.reading.language }).text.toWellFormed();
  if (provenance.kind === "composer") {
    const { promptHash, model } = provenance;
    const isOther = promptHash !== composerHash || model !== composerVersion;
    const texts = isOther ? [] : composedAgain(section.id, evidence);
    const sentences = texts.flatMap((text) => sentencesIn(text, section.id));
    return isOther ? null : { sentences: new Set(sentences.map(asShown)), isLost: false };
  }
  const { provider, model } = provenance;
  const calls = evidence.calls.filter((call) => call.provider === provider && call.model === model);
  const sentences = calls.flatMap(({ purpose, answer, repairs }) => {
    if (answer === null) return [];
    if (purpose === "writing") return sentencesIn(answer, section.id);
    if (repairs !== null && repairs.section !== section.id) return [];
    return [...parseRepairAnswer(answer).values()].flatMap((text) =>
      text === null ? [] : (plainSentence(text) ?? []),
    );
  });
  // A repair of another section cannot have written this one.
  const isLost = calls.some(
    ({ answer, repairs }) =>
      answer === null && (repairs === null || repairs.section === section.id),
  );
  return { sentences: new Set(sentences.map(asShown)), isLost };
}

/**
 * A section depends on those before it that the composer wrote in the same pass. After a crash a
 * pass begins in the middle, so there is a text for each place where it may have begun.
 */
function composedAgain(
  id: SectionId,
  { reading, view }: Pick<Evidence, "reading" | "view">,
): string[] {
  const drawn = drawnInLog(view);
  if (!drawn) return [];
  const composed = view.sections
    .filter(({ provenance }) => provenance?.kind === "composer")
    .map((section) => section.id);
  const upTo = composed.slice(0, composed.indexOf(id) + 1);
  return upTo.map((_, start) => composedText(reading, drawn, upTo.slice(start)));
}

/** What the cutter makes of an answer; of one that does not end, what came before. */
function sentencesIn(answer: string, section: SectionId): string[] {
  const cutter = createSectionCutter([section]);
  const sentences: string[] = [];
  const take = (pieces: Iterable<Piece>) => {
    for (const piece of pieces) if (piece.type === "sentence") sentences.push(piece.text);
  };
  try {
    take(cutter.push(answer));
    take(cutter.end());
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
  }
  return sentences;
}
