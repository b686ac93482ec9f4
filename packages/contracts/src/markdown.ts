import type { LocalWindow } from "@ck/chart/place";
import type { Language } from "@ck/registry";
import { chartSummary, spanText, summaryValue } from "./chart-summary.ts";
import { partHours } from "./part-hours.ts";
import { reportLine } from "./report-line.ts";
import type { Report, Result } from "./result.ts";
import { windowsOf } from "./windows.ts";

/** What of a reading its Markdown needs. */
export type MarkdownInput = Pick<
  Result,
  | "jobId"
  | "agentId"
  | "depth"
  | "style"
  | "language"
  | "sections"
  | "facts"
  | "notices"
  | "provenance"
> & {
  /** The heading, e.g. "Business-Reading". */
  title: string;
  /** When what is not certain holds. */
  windows?: readonly LocalWindow[] | undefined;
  /** What the checks did; left out where nobody counted. */
  report?: Report | undefined;
};

const words = {
  de: {
    composer: "Basis-Reading · regelbasiert, ohne KI geschrieben",
    model: "KI-Text, jeder Satz gegen das Chart geprüft",
    mixed: "KI-Text und regelbasierte Abschnitte, jeder Satz gegen das Chart geprüft",
    sectionComposer: "Dieser Abschnitt ist regelbasiert, ohne KI geschrieben.",
    personA: "Dein Chart auf einen Blick",
    personB: "Person B auf einen Blick",
    changes: "Was von der Geburtszeit abhängt",
    changesB: "Was von der Geburtszeit von Person B abhängt",
    clock: "Nach der Uhr am Geburtsort. Alle anderen Zentren, Kanäle und Tore bleiben gleich.",
    footer:
      "Ein Werkzeug zur Selbstreflexion. Es ersetzt keine ärztliche oder therapeutische Hilfe.",
  },
  en: {
    composer: "Basic reading · written by rules, without AI",
    model: "AI text, every sentence checked against the chart",
    mixed: "AI text and sections written by rules, every sentence checked against the chart",
    sectionComposer: "This section was written by rules, without AI.",
    personA: "Your chart at a glance",
    personB: "Person B at a glance",
    changes: "What depends on the birth time",
    changesB: "What depends on the birth time of person B",
    clock: "By the clock at the birth place. All other centers, channels and gates stay the same.",
    footer: "A tool for self-reflection. It does not replace medical or therapeutic help.",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The line that says who wrote the reading. Null while nothing is written. */
export function writtenByLine(provenance: Result["provenance"], language: Language): string | null {
  return provenance ? words[language][provenance.kind] : null;
}

function frontMatter(reading: MarkdownInput): string {
  const models = new Set(
    reading.sections.map(({ provenance }) => `${provenance.provider}/${provenance.model}`),
  );
  return [
    "---",
    `title: ${JSON.stringify(reading.title)}`,
    `reading: ${reading.jobId}`,
    `agent: ${reading.agentId}`,
    `depth: ${reading.depth}`,
    `style: ${reading.style}`,
    `language: ${reading.language}`,
    `written_by: ${reading.provenance?.kind ?? "nobody"}`,
    `ai_generated: ${reading.provenance !== null && reading.provenance.kind !== "composer"}`,
    `writers: ${JSON.stringify([...models])}`,
    ...(reading.report ? [`checks: ${JSON.stringify(reading.report)}`] : []),
    "---",
  ].join("\n");
}

function glance(reading: MarkdownInput, person: "a" | "b"): string[] {
  const summary = chartSummary(reading, person);
  if (summary.length === 0) return [];
  const text = words[reading.language];
  const lines = summary.flatMap((entry) => [
    `- **${entry.name}:** ${summaryValue(entry, reading.language)}`,
    ...entry.spans.map((span) => `  - ${spanText(span, reading.language)}`),
  ]);
  return [`## ${person === "a" ? text.personA : text.personB}`, lines.join("\n")];
}

/** The centres, channels and gates that depend on the birth time, with their hours. */
function changes({ language, windows = [] }: MarkdownInput, person: "a" | "b"): string[] {
  const parts = partHours(windowsOf(windows, person), language);
  if (parts.length === 0) return [];
  const text = words[language];
  const lines = parts.map(({ name, spans }) => {
    const said = spans.map((span) => spanText(span, language));
    return `- **${name}:** ${said.join(", ")}`;
  });
  const heading = person === "a" ? text.changes : text.changesB;
  return [`## ${heading}`, text.clock, lines.join("\n")];
}

/** A reading as Markdown with front matter that says, for programs too, who wrote it. */
export function readingMarkdown(reading: MarkdownInput): string {
  const text = words[reading.language];
  const byline = writtenByLine(reading.provenance, reading.language);
  const sections = reading.sections.flatMap((section) => [
    `## ${section.title}`,
    ...(reading.provenance?.kind === "mixed" && section.provenance.kind === "composer"
      ? [`*${text.sectionComposer}*`]
      : []),
    section.text,
  ]);
  return `${[
    frontMatter(reading),
    `# ${reading.title}`,
    ...(byline ? [`*${byline}*`] : []),
    ...reading.notices.map((notice) => `> ${notice.text.replaceAll("\n", "\n> ")}`),
    ...glance(reading, "a"),
    ...glance(reading, "b"),
    ...sections,
    ...changes(reading, "a"),
    ...changes(reading, "b"),
    ...(reading.report ? [`*${reportLine(reading.report, reading.language)}.*`] : []),
    `*${text.footer}*`,
  ].join("\n\n")}\n`;
}
