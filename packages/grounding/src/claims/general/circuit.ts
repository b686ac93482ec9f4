import type { ChannelId } from "@ck/chart";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";

type Circuit = "individual" | "collective" | "tribal";

/** Channels by their group of circuits; all others are individual. */
const collective: ReadonlySet<ChannelId> = new Set([
  "4-63",
  "5-15",
  "7-31",
  "9-52",
  "11-56",
  "13-33",
  "16-48",
  "17-62",
  "18-58",
  "29-46",
  "30-41",
  "35-36",
  "42-53",
  "47-64",
]);
const tribal: ReadonlySet<ChannelId> = new Set([
  "6-59",
  "19-49",
  "21-45",
  "26-44",
  "27-50",
  "32-54",
  "37-40",
]);

const names: Readonly<Record<Circuit, { de: string; en: string }>> = {
  individual: { de: "individuell", en: "individual" },
  collective: { de: "kollektiv", en: "collective" },
  tribal: { de: "Stamm", en: "tribal" },
};
const named: readonly (readonly [RegExp, Circuit])[] = [
  [
    /\b(?:individual-?(?:kan[aä]l\p{L}*|schaltkreis\p{L}*)|individuelle\p{L}* (?:kan[aä]l\p{L}*|schaltkreis\p{L}*)|individual (?:channels?|circuit\p{L}*))\b/u,
    "individual",
  ],
  [
    /\b(?:kollektiv-?(?:kan[aä]l\p{L}*|schaltkreis\p{L}*)|kollektive\p{L}* (?:kan[aä]l\p{L}*|schaltkreis\p{L}*)|(?:gehört|zählt) zum kollektiv|collective (?:channels?|circuit\p{L}*)|part of the collective|belongs to the collective)\b/u,
    "collective",
  ],
  [
    /\b(?:stammes-?(?:kan[aä]l\p{L}*|schaltkreis\p{L}*)|(?:gehört|zählt) zum stamm|tribal (?:channels?|circuit\p{L}*)|part of the tribe|belongs to the tribe)\b/u,
    "tribal",
  ],
];

/** "Der Kanal 37-40 gehört zum Stamm", "the 29-46 is one of the collective channels." */
export function checkCircuits(report: Report): void {
  const { sentence, language } = report;
  const said = circuitsIn(sentence);
  const [circuit, ...others] = said;
  if (!circuit || others.length > 0 || /\b(?:nicht|kein\p{L}*|not|no)\b/u.test(sentence.lower))
    return;
  for (const mention of sentence.channels) {
    if (mention.id === null || circuitOf(mention.id) === circuit) continue;
    const expected = names[circuitOf(mention.id)][language];
    report.wrong({ kind: "general", at: mention, expected: `${mention.id}: ${expected}` });
  }
}

function circuitsIn({ lower }: Sentence): Circuit[] {
  return named.filter(([pattern]) => pattern.test(lower)).map(([, circuit]) => circuit);
}

function circuitOf(id: ChannelId): Circuit {
  if (tribal.has(id)) return "tribal";
  return collective.has(id) ? "collective" : "individual";
}
