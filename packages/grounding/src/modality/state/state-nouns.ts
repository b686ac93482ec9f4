import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import { isDeniedPhrase } from "../negation.ts";
import { phraseStart } from "../noun-phrase.ts";
import type { SaidOfCenter } from "./said-of-center.ts";

/** "die Offenheit deines Sakrals", "Definition im Herzen", "neither a definition nor a gate". */
export function openness(sentence: Sentence): SaidOfCenter[] {
  const said: SaidOfCenter[] = [];
  sentence.tokens.forEach(({ lower }, index) => {
    if (!/^(?:offenheit|openness)$/.test(lower)) return;
    const center = sentence.centers.find(({ from }) => from > index && from <= index + 4);
    if (!center) return;
    const link = sentence.tokens.slice(index + 1, center.from).map((token) => token.lower);
    if (
      !link.every((word) =>
        /^(?:deine[srm]?|ihre[srm]?|des|der|im|in|in|of|your|the|am)$/.test(word),
      )
    )
      return;
    if (phraseStart(sentence.tokens, center.from).determiner === "none") return;
    said.push({
      at: { from: index, to: index + 1 },
      state: "unset",
      negated: false,
      centers: [center],
    });
  });
  return [
    ...said,
    ...withoutDefinition(sentence),
    ...withDefinition(sentence),
    ...ownDefinition(sentence),
    ...definitionOf(sentence),
    ...colored(sentence),
  ];
}

function withoutDefinition(sentence: Sentence): SaidOfCenter[] {
  const neither = /\b(?:weder|neither)\b.*\bdefinition\b.*\b(?:noch|nor)\b.*\b(?:tor|gate)\b/.test(
    sentence.lower,
  );
  const none =
    /\b(?:keine|ohne|no|without(?: any)?|fehlt(?: \w+){0,3}|lacks?(?: any)?) (?:\p{L}+ )?definition\b/u.test(
      sentence.lower,
    );
  if (!neither && !none) return [];
  const place = sentence.tokens.findIndex(({ lower }) => lower === "definition");
  const clause = sentence.clauseAt(place);
  const centers = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
  if (centers.length === 0 || place === -1) return [];
  const at = { from: place, to: place + 1 };
  return [{ at, state: neither ? "open" : "unset", negated: false, centers }];
}

/** "Your sacral has definition", "dein Sakral hat Definition": without an article, which would be another's. */
function withDefinition(sentence: Sentence): SaidOfCenter[] {
  const { tokens } = sentence;
  const place = tokens.findIndex(
    ({ lower }, at) =>
      lower === "definition" && /^(?:has|hat|besitzt)$/.test(tokens[at - 1]?.lower ?? ""),
  );
  const clause = sentence.clauseAt(place);
  if (place === -1 || !sentence.personal || sentence.question || clause.hypothetical) return [];
  const [center, ...others] = sentence.centers.filter(
    ({ from }) => from >= clause.from && from < place,
  );
  if (!center || others.length > 0) return [];
  const at = { from: place, to: place + 1 };
  return [{ at, state: "defined", negated: false, centers: [center] }];
}

const short =
  /\b(?:reicht|genügt|langt) (?:es |das )?(?:noch |aber |doch )?nicht\b.{0,20}\bdefinition\b|\bnot enough\b.{0,20}\bdef(?:inition|ine)/u;

/** "Deine Kehle verdankt ihre Definition der 33", "… trotzdem reicht es nicht zur Definition." */
function ownDefinition(sentence: Sentence): SaidOfCenter[] {
  const place = sentence.tokens.findIndex(({ lower }) => lower === "definition");
  const clause = sentence.clauseAt(place);
  if (place === -1 || sentence.question || clause.conditional) return [];
  const missing = short.test(sentence.lowerOf(clause));
  const owner = /^(?:seine|ihre|its)$/.test(sentence.tokens[place - 1]?.lower ?? "");
  if (!missing && !owner) return [];
  const [center, ...others] = sentence.centers.filter(({ from }) => from < place);
  if (!center || others.length > 0) return [];
  const at = { from: place, to: place + 1 };
  return [{ at, state: missing ? "unset" : "defined", negated: false, centers: [center] }];
}

const located = /^(?:in|im|of|inside|within)$/;

/** "Die Definition deiner Milz gibt dir Halt", "the definition in your Root" */
function definitionOf(sentence: Sentence): SaidOfCenter[] {
  const { tokens, centers } = sentence;
  const place = tokens.findIndex(({ lower }) => lower === "definition");
  const clause = sentence.clauseAt(place);
  if (place === -1 || !sentence.personal || clause.conditional || clause.hypothetical) return [];
  const center = centers.find(({ from }) => from > place && from <= place + 3);
  if (!center || !/^(?:the|die)$/.test(tokens[place - 1]?.lower ?? "")) return [];
  const { from, determiner, preposition } = phraseStart(tokens, center.from);
  const genitive = determiner === "possessive" && from === place + 1;
  if (!genitive && !located.test(preposition)) return [];
  const missing = sentence.question || lacking.test(sentence.lower);
  const at = { from: place, to: place + 1 };
  return missing ? [] : [{ at, state: "defined", negated: false, centers: [center] }];
}

const lacking =
  /(?<!\p{L})(?:fehl\p{L}*|mangel\p{L}*|ohne|kein\p{L}*|nicht|nie|lack\p{L}*|miss\p{L}*|without|no|not|never|\p{L}+n't)(?!\p{L})/u;

/** "There is colour in your Throat and your G", "no colour in the Heart". */
function colored(sentence: Sentence): SaidOfCenter[] {
  return sentence.tokens.flatMap(({ lower }, index) => {
    if (!/^(?:colou?r|farbe)$/.test(lower)) return [];
    const clause = sentence.clauseAt(index);
    if (clause.hypothetical || clause.conditional || sentence.question) return [];
    const centers = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
    const [first] = centers;
    const inside = first && located.test(phraseStart(sentence.tokens, first.from).preposition);
    // "Colour fills your Throat and your Spleen": what color does is about where it is.
    const fills = first && index === clause.from && sentence.language === "en";
    // "The Throat carries colour"
    const wears =
      first?.to === index - 1 &&
      /^(?:trägt|hat|bekennt|zeigt|carries|has|shows|wears|bears)$/.test(
        sentence.tokens[index - 1]?.lower ?? "",
      );
    if (!inside && !fills && !wears) return [];
    const negated =
      isDeniedPhrase(sentence, index) ||
      sentence.tokens
        .slice(clause.from, clause.to)
        .some((token) => words.negator.has(token.lower) || /^(?:fehlt|lacks?)$/.test(token.lower));
    return [{ at: { from: index, to: index + 1 }, state: "defined", centers, negated }];
  });
}
