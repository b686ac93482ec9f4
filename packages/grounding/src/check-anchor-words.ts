import { strategyIdSchema } from "@ck/chart";
import type { Anchor } from "./anchors.ts";
import { formsIn } from "./claims/definition/definition-forms.ts";
import type { Language } from "./finding.ts";
import { languagesIn } from "./languages-in.ts";
import { readSentence, type Sentence } from "./sentence.ts";
import { authoritiesNamed } from "./terms/authorities.ts";
import { sideNamed } from "./terms/planets.ts";
import { stateWord } from "./terms/states.ts";
import { doingsIn, doingsOf, feelingNamed } from "./terms/strategies.ts";
import { memoByWord } from "./text/memo.ts";
import { tokenise } from "./text/tokens.ts";

/** Kinds whose ids hold every number that their words may hold. */
const numbered: ReadonlySet<string> = new Set([
  "gate",
  "channel",
  "hanging",
  "activation",
  "profile",
  "connection",
]);

/** Kinds whose words can name something else of the kind. */
const named: ReadonlySet<string> = new Set([
  "type",
  "authority",
  "center",
  "activation",
  "signature",
  "notSelf",
  "definition",
  "strategy",
]);

/** Whether the words of an anchor name something else than its fact ("[[gate:34|Tor 57]]"). */
export function contradictsFact({ factId, words }: Anchor, language: Language): boolean {
  return contradictions[language](`${factId}|${words}`);
}

/** Writers call a fact by the same words again and again. */
const contradictions = {
  de: memoByWord((said) => isContradiction(said, "de")),
  en: memoByWord((said) => isContradiction(said, "en")),
};

function isContradiction(said: string, language: Language): boolean {
  const bar = said.indexOf("|");
  const [factId, words] = [said.slice(0, bar), said.slice(bar + 1)];
  const [kind = "", ...parts] = factId.replace(/^b\./, "").split(":");
  if (numbered.has(kind) && namesOtherNumbers(words, factId)) return true;
  if (kind === "profile" && namesOtherProfile(words, parts)) return true;
  if (kind === "count" && countsOtherwise(words, parts)) return true;
  if (!named.has(kind)) return false;
  const mixed = languagesIn(words, language).length > 1;
  const sentence = readSentence(words, language, { pair: false, mixed, goesOn: false });
  switch (kind) {
    case "type":
      return sentence.types.some(({ id }) => id !== parts[0]);
    case "authority":
      return wordsOf(sentence).some((lower) => {
        const named = authoritiesNamed(lower.replace(/-?(?:autorität|authority)$/, ""));
        return named !== null && !named.some((id) => id === parts[0]);
      });
    case "center":
      return contradictsCenter(sentence, parts);
    case "activation":
      return contradictsActivation(sentence, parts);
    case "definition":
      return formsIn(sentence).some(({ form }) => form !== "gap" && form !== parts[0]);
    case "strategy":
      return doingsIn(sentence.lower).some(
        ({ doing }) =>
          doing !== "otherTime" && !doingsOf[strategyIdSchema.parse(parts[0])].includes(doing),
      );
    case "signature":
    case "notSelf":
      return wordsOf(sentence).some((lower) => isOtherFeeling(lower, kind, parts[0]));
    default:
      return false;
  }
}

function namesOtherNumbers(words: string, factId: string): boolean {
  const allowed = new Set(factId.match(/\d+/g) ?? []);
  return (words.match(/\d+/g) ?? []).some((number) => !allowed.has(number));
}

/** "[[profile:4/1|Profil 1/4]]": the same lines the other way round. */
function namesOtherProfile(words: string, [profile]: readonly string[]): boolean {
  const said = /\b\d\/\d\b/.exec(words)?.[0];
  return said !== undefined && said !== profile;
}

/** Of what there are so many in every chart. */
const totals: Readonly<Record<string, number>> = { definedCenters: 9, channels: 36 };

/** "[[count:channels:3|vier Kanäle]]"; "vier offene Zentren" tells as well that five are defined. */
function countsOtherwise(words: string, [what = "", count = ""]: readonly string[]): boolean {
  const total = totals[what];
  if (total === undefined) return false;
  const own = Number.parseInt(count, 10);
  const allowed = what === "definedCenters" ? [own, total - own, total] : [own, total];
  return tokenise(words).some((token) => token.kind === "number" && !allowed.includes(token.value));
}

function wordsOf(sentence: Sentence): string[] {
  return sentence.tokens.map(({ lower }) => lower);
}

function contradictsCenter(sentence: Sentence, [center, state]: readonly string[]): boolean {
  if (sentence.centers.some(({ id }) => id !== center)) return true;
  return sentence.tokens.some(({ lower }, index) => {
    const said = stateWord(lower)?.said;
    if (said === undefined) return false;
    const denied = /^(?:nicht|not)$/.test(sentence.tokens[index - 1]?.lower ?? "");
    return ((said === "defined") !== denied) !== (state === "defined");
  });
}

function contradictsActivation(sentence: Sentence, [side, planet]: readonly string[]): boolean {
  const otherPlanet = sentence.planets.some(({ planets }) => !planets.some((id) => id === planet));
  const sides = wordsOf(sentence).map(sideNamed);
  const otherSide = [...sides, ...sentence.planets.map((mention) => mention.side)].some(
    (named) => named !== null && named !== side,
  );
  return otherPlanet || otherSide;
}

function isOtherFeeling(lower: string, kind: string, id: string | undefined): boolean {
  const named = feelingNamed(lower);
  return named !== null && named.notSelf === (kind === "notSelf") && named.feeling !== id;
}
