import {
  type BirthChart,
  calculateChart,
  chartOfBirth,
  type Fact,
  factsOf,
  publicChart,
} from "@ck/chart";
import { type AgentId, type Depth, defaultRegistry, type Language, type Style } from "@ck/registry";
import { type ComposeOrder, compose } from "../src/index.ts";
import { instants } from "./instants.ts";

export const exactBirth = (utc: string): BirthChart => ({
  chart: calculateChart(utc),
  uncertain: new Set(),
});

/** The time of birth is not known: any time of 24 hours. */
export function dayOfBirth(utc: string): BirthChart {
  const noon = Date.parse(utc);
  const at = (hours: number) => new Date(noon + hours * 3_600_000).toISOString();
  return chartOfBirth({ utc, from: at(-12), to: at(12) });
}

export const exactBirths: readonly BirthChart[] = instants.map(exactBirth);
export const dayBirths: readonly BirthChart[] = instants.slice(0, 12).map(dayOfBirth);

export type Case = {
  readonly a: BirthChart;
  readonly b?: BirthChart | undefined;
  readonly agentId: AgentId;
  readonly depth: Depth;
  readonly language: Language;
  readonly style?: Style | undefined;
};

export function orderOf({ a, b, agentId, depth, language, style = "klar" }: Case): ComposeOrder {
  const sections = defaultRegistry.sectionsOf(agentId, depth, { partner: b !== undefined });
  return {
    agentId,
    depth,
    style,
    language,
    chart: publicChart(a.chart),
    ...(b ? { partner: publicChart(b.chart) } : {}),
    facts: factsOf(a, b),
    sections: sections.map(({ id }) => id),
  };
}

export type Section = {
  readonly id: string;
  readonly paragraphs: readonly string[];
};

/** A reading cut by its own protocol. */
export function cut(text: string): Section[] {
  const [before, ...sections] = `\n${text}`.split(/\n@@ /);
  if (before !== "") throw new Error(`Text before the first section: ${before}`);
  return sections.map((section) => {
    const [id = "", ...rest] = section.split("\n");
    const paragraphs = rest.join("\n").trim().split("\n\n");
    return { id, paragraphs: paragraphs.filter((paragraph) => paragraph !== "") };
  });
}

export type Read = {
  readonly order: ComposeOrder;
  readonly text: string;
  readonly sections: readonly Section[];
};

export function read(options: Case): Read {
  const order = orderOf(options);
  const text = compose(order);
  return { order, text, sections: cut(text) };
}

export const anchorsOf = (text: string) =>
  [...text.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g)].map(([, id = "", words = ""]) => ({
    id,
    words,
  }));

/** As the reader sees it. */
export const shown = (text: string) => text.replace(/\[\[[^|\]]+\|([^\]]+)\]\]/g, "$1");

export const certainIds = (facts: readonly Fact[]) =>
  new Set(facts.filter(({ certainty }) => certainty === "certain").map(({ id }) => id));
