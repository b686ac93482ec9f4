import type { Provenance, Report, SectionView, Sentence } from "@ck/contracts";
import { checkerVersion } from "@ck/grounding";
import { checkSentences } from "../receipt/check-sentences.ts";
import type { Evidence } from "../receipt/collect-evidence.ts";
import { drawnInLog } from "../receipt/drawn-in-log.ts";
import { agentChecksIn, knownRegistry } from "../receipt/known-registry.ts";
import type { Objection } from "../receipt/receipt-check.ts";
import { answersOf } from "./raw-answer.ts";
import { type ReplayedSection, replayAnswers } from "./replay-answers.ts";
import type { HeldSentence } from "./trial.ts";

export type SectionThenAndNow = {
  id: string;
  title: string;
  /** Who wrote what was shown. */
  provenance: Provenance | null;
  /**
   * What was sent through today's checks: a model's answers, the composer's text of today, or, where
   * the answer is lost with its worker, only the sentences that were shown.
   */
  source: "answers" | "composer" | "shown";
  state: ReplayedSection["state"];
  same: boolean;
  before: { sentences: string[]; report: Report };
  now: { sentences: string[]; report: Report | null };
  /** What today's checks hold back. */
  held: HeldSentence[];
  /** Sentences that were shown and that today's checks would hold back. */
  lost: Objection[];
};

export type ReplayedReading = {
  readingId: string;
  checkerVersion: string;
  /** Whether today's checks let everything through that was shown. */
  ok: boolean;
  /** Whether the whole text is the same. */
  same: boolean;
  sections: SectionThenAndNow[];
};

/** Sends the stored answers of a reading through today's checks. Null where it has no chart. */
export async function replayReading(evidence: Evidence): Promise<ReplayedReading | null> {
  const { reading, view, calls, registryHash, snapshots } = evidence;
  const drawn = drawnInLog(view);
  if (!drawn) return null;
  const registry = knownRegistry(registryHash ?? "", snapshots);
  const replayed = await replayAnswers({
    order: reading,
    births: evidence.order,
    sections: view.sections,
    drawn,
    agentChecks: agentChecksIn(registry, reading.agentId),
    answers: answersOf(calls),
    composed: view.sections.filter(isComposed).map(({ id }) => id),
  });
  const { objections } = checkSentences(evidence, { registry, versionThen: null });
  const sections = view.sections.flatMap((then): SectionThenAndNow[] => {
    const now = replayed.find(({ id }) => id === then.id);
    const own = objections.filter(({ section }) => section === then.id);
    return now ? [compare(then, now, own)] : [];
  });
  return {
    readingId: reading.id,
    checkerVersion,
    ok: sections.every(({ lost }) => lost.length === 0),
    same: sections.every(({ same }) => same),
    sections,
  };
}

const isComposed = ({ provenance }: SectionView) => provenance?.kind === "composer";
const textsOf = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text);

function compare(
  then: SectionView,
  replayed: ReplayedSection,
  objections: readonly Objection[],
): SectionThenAndNow {
  const { id, title, provenance } = then;
  const isShown = replayed.state === "unreached";
  const passing = then.sentences.filter(
    ({ text }) => !objections.some((objection) => objection.text === text),
  );
  const now = textsOf(isShown ? passing : replayed.sentences);
  const shown = textsOf(then.sentences);
  return {
    id,
    title,
    provenance,
    source: isShown ? "shown" : isComposed(then) ? "composer" : "answers",
    state: replayed.state,
    same: now.length === shown.length && now.every((text, index) => text === shown[index]),
    before: { sentences: shown, report: then.report },
    now: { sentences: now, report: replayed.report },
    held: replayed.held,
    lost: [...objections, ...heldAsWritten(id, { shown, now, objections, held: replayed.held })],
  };
}

/** Shown sentences that pass as they are read, but are held as they were written, for an anchor. */
const heldAsWritten = (
  section: string,
  {
    shown,
    now,
    objections,
    held,
  }: {
    shown: readonly string[];
    now: readonly string[];
    objections: readonly Objection[];
    held: readonly HeldSentence[];
  },
): Objection[] =>
  held
    .filter(({ text, causes }) => shown.includes(text) && !causes.includes("points-back"))
    .filter(({ text }) => !now.includes(text))
    .filter(({ text }) => !objections.some((objection) => objection.text === text))
    .map(({ text, causes }) => ({ section, text, causes }));
