import { composerHash, composerVersion } from "@ck/composer";
import type { SectionView } from "@ck/contracts";
import { checkerVersion, renderAnchors } from "@ck/grounding";
import type { SectionId } from "@ck/registry";
import { answersOf } from "../replay/raw-answer.ts";
import { composedText } from "../steps/composer-writer.ts";
import type { Evidence } from "./collect-evidence.ts";
import { drawnInLog } from "./drawn-in-log.ts";
import type { Difference } from "./leaves.ts";
import { type ReceiptCheck, type ReceiptNote, receiptCheck } from "./receipt-check.ts";
import { sectionInAnswer } from "./section-in-answer.ts";
import { sectionStart } from "./section-start.ts";
import { strangeTo, type Version, versionIn } from "./written-versions.ts";

type Stored = Pick<Evidence, "reading" | "view" | "calls" | "events">;

/**
 * Whether what is shown of each section is, in order and nothing twice, what one answer of its model
 * gave, with repaired sentences in the place of those that they were bought for; or what the composer
 * writes again from the same facts. Sentences may be missing, since the gate leaves out. What may have
 * come from an answer that went with its worker cannot be tested: that is a note.
 */
export function checkWritten(
  evidence: Stored,
  { versionThen }: { versionThen: string | null },
): ReceiptCheck {
  const isSame = versionThen === checkerVersion;
  const notes = new Set<ReceiptNote>();
  let tested = 0;
  const differences = evidence.view.sections.flatMap((section): Difference[] => {
    const source = sourceOf(section, evidence);
    if (source === null) {
      if (section.provenance !== null) notes.add("other_composer");
      return [];
    }
    const shown = section.sentences.map(({ text }) => text);
    const strange = strangeToAll(source.versions, shown);
    // Answers may be cut into sentences otherwise today.
    const excuse = source.mayBeLost ? "answer_lost" : isSame ? null : "other_checker";
    const isExcused = strange.length > 0 && excuse !== null;
    if (isExcused) notes.add(excuse);
    tested += isExcused ? shown.length - strange.length : shown.length;
    return isExcused
      ? []
      : strange.map((at) => ({ path: `${section.id}.sentences[${at}]`, claimed: shown[at] }));
  });
  return receiptCheck("written", { differences, notes: [...notes], tested });
}

/** Indices of the shown sentences that are strange to the version which has the most of them. */
const strangeToAll = (versions: readonly Version[], shown: readonly string[]): readonly number[] =>
  versions
    .map((version) => strangeTo(version, shown))
    .reduce(
      (least, strange) => (strange.length < least.length ? strange : least),
      shown.map((_, index) => index),
    );

type Source = {
  /** As a reader would see them. */
  versions: readonly Version[];
  /** Whether an answer that nobody has may be the one that it came from. */
  mayBeLost: boolean;
};

/** Null where nothing can be told: no writer, or a composer that has other texts today. */
function sourceOf(section: SectionView, evidence: Stored): Source | null {
  const { provenance, id } = section;
  if (provenance === null) return null;
  if (provenance.kind === "model") return boughtSource(section, provenance, evidence);
  const { promptHash, model } = provenance;
  if (promptHash !== composerHash || model !== composerVersion) return null;
  const versions = composedAgain(id, evidence).flatMap((text): Version[] => {
    const found = sectionInAnswer({ text, isWhole: true }, id);
    return found ? [found.sentences.map((raw) => [raw])] : [];
  });
  return { versions: asShown(versions, evidence), mayBeLost: false };
}

/** From the answers of the section's model, without those of claims before the one that wrote it. */
function boughtSource(
  section: SectionView,
  { provider, model }: NonNullable<SectionView["provenance"]>,
  evidence: Stored,
): Source {
  const { id } = section;
  const { leastEpoch, isOnlyOne } = sectionStart(section, evidence.events);
  const answers = answersOf(evidence.calls).filter(({ epoch }) => epoch >= leastEpoch);
  const writings = answers.filter(({ purpose }) => purpose === "writing");
  const own = writings.filter((answer) => answer.provider === provider && answer.model === model);
  const versions = own
    .map((writing) => versionIn(writing, { section: id, answers }))
    .filter((version) => version !== null);
  // A section that a claim began only once came from the first answer of that claim that has it.
  const isElsewhere = (claim: number) =>
    isOnlyOne &&
    writings.some(
      ({ epoch, text, end }) =>
        epoch === claim && sectionInAnswer({ text, isWhole: end === "whole" }, id)?.isClosed,
    );
  return {
    versions: asShown(versions, evidence),
    mayBeLost: own.some(({ end, epoch }) => end === "lost" && !isElsewhere(epoch)),
  };
}

const asShown = (
  versions: readonly Version[],
  { reading, view: { facts } }: Pick<Stored, "reading" | "view">,
): Version[] =>
  versions.map((places) =>
    places.map((texts) =>
      texts.map((raw) =>
        renderAnchors({ raw, facts, language: reading.language }).text.toWellFormed(),
      ),
    ),
  );

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
