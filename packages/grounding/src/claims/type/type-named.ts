import type { TypeMention } from "../../mentions/types.ts";
import { isOfOthers } from "../../modality/taken-back.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Token } from "../../text/tokens.ts";
import { typePhrase } from "./type-contrast.ts";

/** What is believed is not said to be so, unless the sentence agrees. */
const believing =
  /^(?:wollte[nt]?|vermutet\w*|erwartet\w*|expected|wanted|suspected|guessed|hoped|hältst|hält|halten|hielt\w*|giltst|gilt|gelten|galtst|glaubst|glauben|meinst|dachtest|nennst|wirkst|scheinst|spielst|gibst|benimmst|takes?|took|mistakes?|mistook|believe|thinks?|thought|seem|seems|appear|pretend|act|sound|look|passe?s?|wünsch\w*|wish\w*|träumst|dream)$/;
const agreeing =
  /\b(?:zu recht|mit recht|hat recht|genau das|das stimmt|liegt richtig|and so you are|and you are|rightly|is (?:\p{L}+ )?right)\b/u;

/** Whom one deals with is somebody else: "frag einen Generator", "you need a Projector". */
const dealing =
  /^(?:frag\p{L}*|triffst|treffen|begegnest|begegnet|kennst|liebst|liebt|heirat\p{L}*|bewunder\p{L}*|beneid\p{L}*|beobacht\p{L}*|hol|such|suchst|brauchst|brauchen|überlass|vertrau|hilf|ask\p{L}*|meets?|met|knows?|knew|loves?|loved|marr\p{L}*|hire\p{L}*|env\p{L}*|admire\p{L}*|watch\p{L}*|trust|help|invite|put|set|seat|place|setz|stell|gib|give|need|want|find|date|dating|imitat\p{L}*)$/u;

/** "a Generator beside you" */
const beside =
  /^(?:beside|near|next to|opposite|across|around|neben|gegenüber|vor) (?:of |from )?(?:you|dir|dich|ihnen|sie|your|dein\p{L}*)(?!\p{L})/u;
const everybody = /^(?:every|any|each|jede[rmns]?|manche[rmns]?|such|solche[rmns]?)$/;
const asking = /^(?:was|wie|wer|warum|wann|woran|wozu|what|how|who|why|when|where)$/;

/** Another clause turns from the type to the reader. */
const turning =
  /\b(?:du|sie|dir|dein|you|your|ihnen) (?:\p{L}+ )?(?:hingegen|dagegen|jedoch|indessen|though|however|by contrast)\b|\b(?:hingegen|dagegen|whereas|while|während|aber|but|yet|doch) (?:\p{L}+ )?(?:du|sie|dir|dein|bei dir|bei ihnen|you|your|in you)\b/u;

/** "Man hält dich für einen Generator": believed, and the sentence does not agree. */
export function isBelieved(sentence: Sentence, { from }: TypeMention): boolean {
  const clause = sentence.clauseAt(from);
  if (isGuessed(sentence, clause) || isWished(sentence, clause)) return true;
  return tells(sentence.tokens.slice(clause.from, from)) && !agreeing.test(sentence.lower);
}

/** "Manchmal wünschst du dir, kein Reflektor zu sein": the wish stands in the clause before. */
function isWished({ clauses, lowerOf }: Sentence, clause: Clause): boolean {
  const before = clauses[clause.index - 1];
  const wish = /(?<!\p{L})(?:wünsch\p{L}*|wish|träum\p{L}*|dream\p{L}*|hoff\p{L}*|hope)(?!\p{L})/u;
  return / zu sein$/.test(lowerOf(clause)) && before !== undefined && wish.test(lowerOf(before));
}

/** "Projektor, das könnte man vermuten": a topic of which the next clause only supposes something. */
function isGuessed({ clauses, tokens }: Sentence, { from, to, index }: Clause): boolean {
  const next = clauses[index + 1];
  const points = /^(?:das|so|that|it)$/.test(tokens[next?.from ?? -1]?.lower ?? "");
  return to - from <= longestTopic && points && next?.hypothetical === true;
}

/** Words of "ein Manifestierender Generator". */
const longestTopic = 3;

function tells(before: readonly Token[]): boolean {
  return before.some(({ lower }) => believing.test(lower));
}

/**
 * A singular type that nothing takes back in a sentence that speaks to the reader: "heraus kommt
 * ein Generator, und zwar du", "that spells Manifestor".
 */
export function isLeftStanding(sentence: Sentence, mention: TypeMention): boolean {
  const { tokens } = sentence;
  const clause = sentence.clauseAt(mention.from);
  const own = tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  const { determiner, from, preposition } = typePhrase(sentence, mention);
  if (everybody.test(tokens[mention.from - 1]?.lower ?? "")) return false;
  if (isOfOthers(sentence, mention.from) || asking.test(own[0] ?? "")) return false;
  const inBetween = tokens[from - 2]?.lower === "in" && preposition === "between";
  const filed = determiner === "none" && /^(?:under|unter)$/.test(preposition);
  // Believed and agreed with: "…, und genau das sind Sie auch".
  if (tells(tokens.slice(clause.from, mention.from))) return true;
  if (preposition !== "" && !inBetween && !filed && !/^(?:of|zum|zur|zu|as)$/.test(preposition))
    return false;
  if (determiner === "indefinite" && own.some((lower) => dealing.test(lower))) return false;
  if (beside.test(sentence.lowerOf({ from: mention.to, to: clause.to }))) return false;
  const bare = determiner === "none" && preposition === "" && isBare(sentence, mention);
  if (!sentence.personal) return bare;
  if (bare) return true;
  const article = determiner === "indefinite" || determiner === "definite";
  if (article && opensItsClause(sentence, { ...mention, from })) return false;
  return clause.personal || !turning.test(sentence.lower);
}

/** "Typ Nummer eins: Generator": the name and nothing that is said of it. */
function isBare(sentence: Sentence, { from, to }: TypeMention): boolean {
  const { tokens } = sentence;
  const next = tokens[to];
  const before = tokens[from - 1];
  const alone = next === undefined || /^[,.;:!)-]$/.test(next.lower);
  return alone && (before === undefined || /^[:?.;-]$/.test(before.lower));
}

/** "Ein Generator reagiert": what is taught of a type, or the subject of a clause of its own. */
function opensItsClause(sentence: Sentence, { from, to }: TypeMention): boolean {
  const { tokens } = sentence;
  const clause = sentence.clauseAt(from);
  const first = tokens[clause.from]?.lower ?? "";
  const opener = words.clauseOpener.has(first) || words.coordinator.has(first);
  if (from > clause.from + (opener ? 1 : 0)) return false;
  // ": ein Generator", "…, ein Generator." names what came before.
  return to < clause.to;
}
