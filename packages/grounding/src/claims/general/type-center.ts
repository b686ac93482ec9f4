import { type CenterId, centers, type TypeId, typeOf } from "@ck/chart";
import { saidStates } from "../../modality/state/center-states.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { stateWord } from "../../terms/states.ts";

/** What every chart of a type has in common. */
const always: Readonly<Record<TypeId, Partial<Record<CenterId, "defined" | "unset">>>> = {
  manifestor: { throat: "defined", sacral: "unset" },
  generator: { sacral: "defined" },
  manifestingGenerator: { sacral: "defined", throat: "defined" },
  projector: { sacral: "unset" },
  reflector: Object.fromEntries(centers.map(({ id }) => [id, "unset" as const])),
};
const every = /^(?:jede[rsmn]?|alle|every|all|each|immer|stets|always|sämtliche)$/;
const none = /^(?:kein|keine|keiner|keinem|keinen|no|nie|niemals|never|ohne|without)$/;

/** "Jeder Projektor hat ein definiertes Sakral": what a type has, always or never. */
export function checkTypeCenters(report: Report): void {
  const { sentence } = report;
  const [type, ...others] = sentence.types;
  if (!type || others.length > 0 || sentence.personal) return;
  const { id } = type;
  if (id === "reflector") checkOpen(report);
  const denied = sentence.tokens.some(({ lower }) => none.test(lower));
  const universal = sentence.tokens.some(({ lower }) => every.test(lower));
  // "Nicht jeder Generator hat …": some have it, and some have not.
  if (universal && /\b(?:nicht|not) (?:jede|alle|every|all|each)/.test(sentence.lower)) return;
  for (const [center, state] of statesSaid(sentence)) {
    const own = always[id][center];
    const holds = own === undefined ? !(denied || universal) : (own === state) !== denied;
    if (holds || isContradiction(sentence)) continue;
    const expected = `${typeOf(id).name[report.language]}: ${stateNames[own ?? "either"][report.language]}`;
    report.wrong({ kind: "general", at: type, expected });
  }
}

/** "Reflektoren haben nur definierte Zentren": they have none. */
function checkOpen(report: Report): void {
  const { sentence } = report;
  const states = sentence.tokens.flatMap(({ lower }, at) => {
    const said = stateWord(lower)?.said;
    return said ? [{ said, at }] : [];
  });
  const [state, ...others] = states;
  const all = sentence.tokens.some(({ lower }) => /^(?:zentren|cent(?:er|re)s)$/.test(lower));
  if (!state || others.length > 0 || state.said !== "defined" || !all) return;
  if (sentence.centers.length > 0 || untrue.test(sentence.lower)) return;
  const expected = `${typeOf("reflector").name[report.language]}: ${stateNames.unset[report.language]}`;
  report.wrong({ kind: "general", at: { from: state.at, to: state.at + 1 }, expected });
}

const untrue =
  /(?<!\p{L})(?:nicht|nie|kein\p{L}*|null|ohne|not|never|no|none|zero|without|if|wenn|\p{L}+n't)(?!\p{L})/u;

const stateNames = {
  defined: { de: "definiert", en: "defined" },
  unset: { de: "undefiniert", en: "undefined" },
  either: { de: "definiert oder undefiniert", en: "defined or undefined" },
} as const;

/** "Ein Generator ohne definiertes Sakral ist ein Widerspruch." */
function isContradiction({ lower }: Sentence): boolean {
  return /\b(?:widerspruch|unmöglich|gibt es nicht|undenkbar|contradiction|impossible|no such|cannot exist)\b/.test(
    lower,
  );
}

/** The one center with the one state of a sentence that teaches about a type. */
function statesSaid(sentence: Sentence): [CenterId, "defined" | "unset"][] {
  const [center, ...others] = sentence.centers;
  const states = sentence.tokens.flatMap(({ lower }) => stateWord(lower)?.said ?? []);
  const [state, ...more] = states;
  if (!center || others.length > 0 || !state || more.length > 0) return [];
  if (
    sentence.tokens.some(({ lower }) =>
      /^(?:wenn|falls|if|when|viele|manche|meisten|oft|some|many|most|often|mit|with|kann|can)$/.test(
        lower,
      ),
    )
  )
    return [];
  if (saidStates(sentence).length > 1) return [];
  return [[center.id, state === "defined" ? "defined" : "unset"]];
}
