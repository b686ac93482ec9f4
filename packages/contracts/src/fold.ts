import type { Fact, PublicChart } from "@ck/chart";
import type { LocalWindow } from "@ck/chart/place";
import type { AgentId, Depth, Language, SectionId, Style } from "@ck/registry";
import type { LoggedEvent, ReadingEvent } from "./events.ts";
import type { FailureCode } from "./failures.ts";
import type { Provenance } from "./provenance.ts";
import type { Causes, Report, Section } from "./result.ts";
import type { Notice, Selection } from "./selection.ts";
import type { Sentence } from "./sentence.ts";
import type { Phase, ReadingStatus } from "./status.ts";

/** One section as it is shown: its highest attempt alone counts. */
export type SectionView = {
  readonly id: SectionId;
  readonly title: string;
  /** 0 until the section is started. */
  readonly attempt: number;
  readonly provenance: Provenance | null;
  readonly sentences: readonly Sentence[];
  readonly finished: boolean;
  readonly report: Report;
};

/** A reading as its log tells it: what is shown, resumed from and stored. */
export type ReadingView = {
  readonly lastSeq: number;
  readonly status: ReadingStatus;
  readonly phase: Phase | null;
  readonly attempt: number;
  readonly agentId: AgentId | null;
  readonly depth: Depth | null;
  readonly style: Style | null;
  readonly language: Language | null;
  readonly selection: Selection | null;
  readonly notices: readonly Notice[];
  readonly chart: PublicChart | null;
  readonly partner: PublicChart | null;
  readonly facts: readonly Fact[];
  /** When the facts hold that depend on the birth time, by local clock. */
  readonly windows: readonly LocalWindow[];
  readonly sections: readonly SectionView[];
  readonly waiting: { readonly code: FailureCode; readonly until: string } | null;
  readonly failure: FailureCode | null;
};

export const emptyView: ReadingView = {
  lastSeq: 0,
  status: "pending",
  phase: "waiting",
  attempt: 0,
  agentId: null,
  depth: null,
  style: null,
  language: null,
  selection: null,
  notices: [],
  chart: null,
  partner: null,
  facts: [],
  windows: [],
  sections: [],
  waiting: null,
  failure: null,
};

const noReport: Report = {
  checked: 0,
  repaired: 0,
  dropped: 0,
  causes: {},
  discarded: 0,
  rewritten: 0,
};

function changeSection(
  view: ReadingView,
  id: SectionId,
  change: (section: SectionView) => SectionView,
): ReadingView {
  return {
    ...view,
    sections: view.sections.map((section) => (section.id === id ? change(section) : section)),
  };
}

function apply(view: ReadingView, event: ReadingEvent): ReadingView {
  switch (event.type) {
    case "accepted":
      return {
        ...view,
        agentId: event.agentId,
        depth: event.depth,
        style: event.style,
        language: event.language,
        sections: event.sections.map(({ id, title }) => ({
          id,
          title,
          attempt: 0,
          provenance: null,
          sentences: [],
          finished: false,
          report: noReport,
        })),
      };
    case "selected":
      return { ...view, selection: event.selection };
    case "notice":
      return { ...view, notices: [...view.notices, event.notice] };
    case "started":
      return {
        ...view,
        status: "processing",
        phase: "charting",
        attempt: event.attempt,
        waiting: null,
        failure: null,
      };
    case "chart":
      return {
        ...view,
        phase: "writing",
        chart: event.chart,
        partner: event.partner,
        facts: event.facts,
        windows: event.windows ?? [],
      };
    case "section_started":
      return changeSection({ ...view, phase: "writing" }, event.section, (section) =>
        event.attempt > section.attempt
          ? {
              ...section,
              attempt: event.attempt,
              provenance: event.provenance,
              sentences: [],
              finished: false,
              report: noReport,
            }
          : section,
      );
    case "sentence":
      return changeSection(view, event.section, (section) =>
        event.attempt === section.attempt
          ? {
              ...section,
              sentences: [
                ...section.sentences,
                {
                  text: event.text,
                  facts: event.facts,
                  terms: event.terms ?? [],
                  paragraph: event.paragraph,
                },
              ],
            }
          : section,
      );
    case "section_finished":
      return changeSection(view, event.section, (section) =>
        event.attempt === section.attempt
          ? {
              ...section,
              finished: true,
              report: {
                checked: event.checked,
                repaired: event.repaired,
                dropped: event.dropped,
                causes: event.causes ?? {},
                discarded: event.discarded ?? 0,
                rewritten: event.rewritten ?? 0,
              },
            }
          : section,
      );
    case "waiting":
      return {
        ...view,
        status: "pending",
        phase: "waiting",
        waiting: { code: event.code, until: event.until },
      };
    case "restarted":
      return { ...view, status: "pending", phase: "waiting", waiting: null, failure: null };
    case "completed":
      return { ...view, status: "completed", phase: null, waiting: null };
    case "failed":
      return { ...view, status: "failed", phase: null, waiting: null, failure: event.code };
    case "cancelled":
      return { ...view, status: "cancelled", phase: null, waiting: null };
  }
}

/**
 * The one way from the log to what is shown and stored, used by worker, page, client and tests:
 * shown = stored by construction. An event that was seen already (`seq <= lastSeq`) changes nothing.
 */
export function foldEvent(view: ReadingView, { seq, event }: LoggedEvent): ReadingView {
  return seq <= view.lastSeq ? view : { ...apply(view, event), lastSeq: seq };
}

export const foldEvents = (events: readonly LoggedEvent[], view: ReadingView = emptyView) =>
  events.reduce(foldEvent, view);

/** The text of a section: sentences of a paragraph joined by spaces, paragraphs by an empty line. */
export function sectionText(sentences: readonly Sentence[]): string {
  const paragraphs = new Map<number, string[]>();
  for (const { paragraph, text } of sentences) {
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), text]);
  }
  return [...paragraphs.values()].map((lines) => lines.join(" ")).join("\n\n");
}

/** The finished sections, in reading order, as the result has them. */
export function finishedSections(view: ReadingView): Section[] {
  return view.sections.flatMap(({ id, title, sentences, provenance, finished }) =>
    finished && provenance
      ? [{ id, title, text: sectionText(sentences), sentences: [...sentences], provenance }]
      : [],
  );
}

/** Who wrote the reading: all sections by a model, all by the composer, or some by each. */
export function writtenBy(view: ReadingView): "model" | "composer" | "mixed" | null {
  const kinds = new Set(finishedSections(view).map(({ provenance }) => provenance.kind));
  if (kinds.size > 1) return "mixed";
  const [kind] = kinds;
  return kind ?? null;
}

/** Counts of causes added up, each where it first came. */
export function sumCauses(all: readonly Causes[]): Causes {
  const sum: Causes = {};
  for (const [cause, count] of all.flatMap((causes) => Object.entries(causes))) {
    sum[cause] = (sum[cause] ?? 0) + count;
  }
  return sum;
}

/** What the checks did in all finished sections together. */
export function sumReports(view: ReadingView): Report {
  return view.sections
    .filter(({ finished }) => finished)
    .reduce(
      (sum, { report }) => ({
        checked: sum.checked + report.checked,
        repaired: sum.repaired + report.repaired,
        dropped: sum.dropped + report.dropped,
        causes: sumCauses([sum.causes, report.causes]),
        discarded: sum.discarded + report.discarded,
        rewritten: sum.rewritten + report.rewritten,
      }),
      noReport,
    );
}
