import {
  type AcceptedOrder,
  foldEvent,
  foldEvents,
  type ReadingEvent,
  type ReadingView,
  type Report,
  type Sentence,
} from "@ck/contracts";
import type { SectionId } from "@ck/registry";
import { causesOf, type Verdict } from "../gate/verdict.ts";
import { Interrupted } from "../interrupted.ts";
import { composerWriter } from "../steps/composer-writer.ts";
import type { Drawn } from "../steps/draw-chart.ts";
import { readingChecker } from "../steps/reading-checker.ts";
import { createSectionHistory } from "../steps/section-history.ts";
import { type GateDecision, type Writable, writeSections } from "../steps/write-sections.ts";
import type { Writer } from "../steps/writer.ts";
import { answerWriter } from "./answer-writer.ts";
import { passesOf, type RawAnswer } from "./raw-answer.ts";
import { type HeldSentence, heldIn, type Trial } from "./trial.ts";

export type ReplayInput = {
  order: Pick<AcceptedOrder, "agentId" | "depth" | "style" | "language">;
  /** Null where a recording keeps none. */
  births: Pick<AcceptedOrder, "birth" | "partner"> | null;
  sections: readonly { id: SectionId; title: string }[];
  drawn: Pick<Drawn, "chart" | "partner" | "facts">;
  /** Ids of the agent's own checks. */
  agentChecks: readonly string[];
  answers: readonly RawAnswer[];
  /** Sections that the composer writes after all answers, as it did then. */
  composed: readonly SectionId[];
};

export type ReplayedSection = {
  id: SectionId;
  title: string;
  /** `rejected`: too much failed, so it would be bought again. `unreached`: no answer has it. */
  state: "finished" | "rejected" | "unfinished" | "unreached";
  sentences: readonly Sentence[];
  /** Null unless it was finished. */
  report: Report | null;
  /** Of all attempts. */
  held: HeldSentence[];
};

/**
 * Sends stored answers through the cutter, the gate and the checks of today, as if they came from
 * the provider now. Buys nothing and touches nothing.
 */
export async function replayAnswers(input: ReplayInput): Promise<ReplayedSection[]> {
  const reading = inMemory(input);
  const watched = watchChecks(input);
  const missing = () => reading.view().sections.filter(({ finished }) => !finished);
  let claim = 0;
  let history = createSectionHistory();
  let givenUp: { writer: string; sections: SectionId[] } = { writer: "", sections: [] };

  async function write(writer: Writer, sections: readonly SectionId[]): Promise<SectionId[]> {
    if (sections.length === 0) return [];
    const job = { sections, counterFacts: [], room: 1 };
    try {
      return (await writeSections(reading, { writer, job }, { ...watched, history })).givenUp;
    } catch (error) {
      // As then: what follows was written by the next claim.
      if (error instanceof Interrupted) return [];
      throw error;
    }
  }

  for (const pass of passesOf(input.answers)) {
    const { epoch, provider, model } = pass.writing;
    if (epoch !== claim) history = createSectionHistory();
    claim = epoch;
    const writer = `${epoch} ${provider} ${model}`;
    if (writer !== givenUp.writer) givenUp = { writer, sections: [] };
    const wanted = missing()
      .map(({ id }) => id)
      .filter((id) => !givenUp.sections.includes(id));
    givenUp.sections.push(...(await write(answerWriter(pass, watched.onRepair), wanted)));
  }
  const composed = missing().filter(({ id }) => input.composed.includes(id));
  await write(
    composerWriter(input, input.drawn),
    composed.map(({ id }) => id),
  );
  return reading.view().sections.map((section) => outcomeOf(section, watched.trials));
}

function outcomeOf(
  { id, title, attempt, finished, sentences, report }: ReadingView["sections"][number],
  trials: readonly Trial[],
): ReplayedSection {
  const own = trials.filter(({ section }) => section === id);
  const last = own.findLast((trial) => trial.attempt === attempt);
  const failed = last?.written.some(({ passed }) => !passed) ?? false;
  return {
    id,
    title,
    state: finished ? "finished" : attempt === 0 ? "unreached" : failed ? "rejected" : "unfinished",
    sentences: finished ? sentences : [],
    report: finished ? report : null,
    held: own.flatMap((trial) =>
      heldIn(trial, finished && trial.attempt === attempt ? sentences : null),
    ),
  };
}

/** A reading that nobody stores. */
function inMemory({ order, sections, drawn }: ReplayInput): Writable {
  const at = new Date(0).toISOString();
  const fold = (view: ReadingView, event: ReadingEvent) =>
    foldEvent(view, { seq: view.lastSeq + 1, at, event });
  const { chart, partner, facts } = drawn;
  let view = [
    { type: "accepted" as const, ...order, sections: [...sections] },
    { type: "chart" as const, chart, partner, facts: [...facts] },
  ].reduce(fold, foldEvents([]));
  return {
    id: "replay",
    order,
    signal: new AbortController().signal,
    view: () => view,
    append(...events) {
      view = events.reduce(fold, view);
    },
  };
}

/** The checks of today, and what they judged in each attempt at each section. */
function watchChecks({ drawn, order, births, agentChecks }: ReplayInput) {
  const checker = readingChecker(drawn, {
    language: order.language,
    agentChecks,
    order: births,
  });
  const trials: Trial[] = [];
  let judged: { raw: string; verdict: Verdict } | null = null;

  const trialOf = ({ section, attempt }: Pick<GateDecision, "section" | "attempt">): Trial => {
    const known = trials.find((trial) => trial.section === section && trial.attempt === attempt);
    if (known) return known;
    const trial: Trial = { section, attempt, written: [], offered: null, mended: [] };
    trials.push(trial);
    return trial;
  };
  return {
    trials,
    checker: {
      checkSentence(raw: string, before?: string | null) {
        const verdict = checker.checkSentence(raw, before);
        judged = { raw, verdict };
        return verdict;
      },
    },
    /** The gate tells of each check as soon as it has made it. */
    watchGate({ passed, text, ...place }: GateDecision) {
      if (!judged) return;
      const trial = trialOf(place);
      const causes = passed ? [] : [...causesOf(judged.verdict)];
      const decisions = trial.offered === null ? trial.written : trial.mended;
      decisions.push({ raw: judged.raw, text, passed, causes });
    },
    onRepair(section: string, answers: readonly (string | null)[]) {
      const trial = trials.findLast((one) => one.section === section);
      if (trial) trial.offered = answers;
    },
  };
}
