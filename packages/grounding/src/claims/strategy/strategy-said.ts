import type { TypeId } from "@ck/chart";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { isContrasted } from "../../modality/taken-back.ts";
import type { Sentence } from "../../sentence.ts";
import { type Doing, doingsIn, type NamedDoing } from "../../terms/strategies.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Span } from "../../text/span.ts";
import { spanOf } from "../../text/span-of.ts";
import { saidOfReader } from "../type/type.ts";
import { isTakenBack } from "./strategy-taken-back.ts";

export interface SaidDoing {
  readonly doing: Doing;
  readonly at: Span;
  /** The sentence calls it the strategy, or the way of the type. */
  readonly told: boolean;
  /** It stands in the clause that speaks of the strategy. */
  readonly named: boolean;
  /** The type of which it is said in general, null where it is said of the reader. */
  readonly teaches: TypeId | null;
}

const strategyWord = /\b\p{L}*strategi\p{L}*|\bstrateg(?:y|ies)\b/u;
/** "so will es dein Typ", "the rule laid down for your type" */
const typeWord =
  /\b(?:dein(?:e[nrms]?)?|ihr(?:e[nrms]?)?|your) (?:\p{L}+-)?(?:typs?|typus|type)\b|\btypgerecht/u;
const purpose =
  /(?<!\p{L})(?:(?:your|dein|ihr) (?:correct|right|own|natural|richtiger|stimmiger|eigener|natürlicher) (?:way|path|weg)(?: .{0,40})? (?:is|ist)|(?:that is|that's|this is) the (?:order|way|rhythm) that (?:works|is right) for you|so stimmt es für (?:dich|sie)|(?:das ist|so ist) (?:deine|ihre) reihenfolge|ist (?:deine|ihre) (?:sache|devise|kunst|rolle|aufgabe|stärke)|is your (?:thing|job|part|trick|role)|(?:bist|ist|sind|is|are|you're) (?:nicht |not )?(?:hier|da|here)|(?:sondern|aber) (?:dafür|dazu)|(?:dafür|dazu|zum|um) .{0,40}(?:gemacht|da|geschaffen|geboren|gebaut|angelegt|gedacht)|(?:gemacht|geschaffen|geboren|gebaut|angelegt|ausgelegt|gedacht)|(?:designed|meant|made|built|born|wired|constructed) (?:not )?(?:to|for))(?!\p{L})/u;
const waiting =
  /\b(?:\p{L}*wart(?:e|en|est|et|ens)?|waits?|waiting|halt(?:e|en)? (?:dich|sie sich) zurück|hold(?:s|ing)? (?:still|back|off|out|your)|geduld\p{L}*|patient|patience|erst,? wenn|nicht,? bevor|until|bis (?:du|sie|man|jemand|dir|ihnen|dich|dein|etwas|das leben))\b/u;
const acting =
  /\b(?:bevor|ehe|before) (?:you|du|sie|doing|acting|moving|starting|taking)\b|\bvor dem (?:handeln|start)\b/;
/** One waits to be asked in many a situation: only where the strategy is told it is the invitation. */
const weak =
  /(?<!\p{L})(?:answer\p{L}*|ask\p{L}*|call\p{L}*|frag\p{L}*|gefragt|bittet|gebeten|ruft|gerufen|holt)(?!\p{L})/u;
/** "Klarheit braucht bei dir einen Mondzyklus" */
const month = /(?:zykl|cycle|lunar|umlauf|monat|month|28|29|achtundzwanzig|twenty-eight)/;
const clarity = /(?<!\p{L})(?:klarheit|clarity)(?!\p{L})/u;
/** "Projektoren sollen reagieren", "Manifestors respond to life": to what happens, and not to one thing. */
const rule =
  /(?<!\p{L})(?:(?:soll(?:t?en)?|müssen|should|must|need to|have to) (?:\p{L}+ ){0,2}(?:reagieren|respond)(?! (?:auf|to) (?!das leben|life|das,|what))|(?:reagieren|respond) (?:auf|to) (?:das leben|life|das, was|what)|auf das leben (?:zu )?reagieren)(?!\p{L})/u;
const deciding =
  /\b(?:\p{L}*entscheid\p{L}*|festleg\p{L}*|zusag\p{L}*|antwort|commit\p{L}*|decid\p{L}*|decision\p{L}*|verstreichen|abwart\p{L}*|herum\p{L}*|round|around)\b/u;

/** What a sentence tells to do by strategy, and of whom; nothing where it does not tell of a strategy. */
export function doingsSaid(sentence: Sentence): SaidDoing[] {
  const named = doingsIn(sentence.lower);
  if (named.length === 0) return [];
  const told = strategyWord.test(sentence.lower) || isTypesWay(sentence);
  const found = named.flatMap(({ doing, index, words }) => {
    const at = spanOf(sentence, index, words.length);
    const clause = sentence.clauseAt(at.from);
    if (isTakenBack(sentence, at, told)) return [];
    const teaches = typeOfClause(sentence, clause);
    if (teaches === null && isOfOtherType(sentence, clause)) return [];
    if (!told && isOfOthersTurn(sentence, doing, at)) return [];
    if (!told && (weak.test(words) || !isFramed(sentence, { doing, words }, clause))) return [];
    if (teaches === null && !isAddressed(sentence, told)) return [];
    const named = isInStrategy(sentence, clause);
    return [{ doing, at, told, named, teaches }];
  });
  return told ? ofStrategyClause(sentence, found) : found;
}

/** "auf eine Antwort warten", "wait for a reaction": it is others who answer. */
function isOfOthersTurn({ tokens }: Sentence, doing: Doing, { from }: Span): boolean {
  if (doing !== "respond") return false;
  const { preposition } = phraseStart(tokens, from);
  return (
    /^(?:auf|for)$/.test(preposition) &&
    /^(?:reaktion|antwort|respons|repl)/.test(tokens[from]?.lower ?? "")
  );
}

/** "Deine Strategie ist, zu reagieren": the comma parts what belongs together. */
function isInStrategy(sentence: Sentence, clause: Clause): boolean {
  if (strategyWord.test(sentence.lowerOf(clause))) return true;
  const before = sentence.clauses[clause.index - 1];
  const last = sentence.tokens[(before?.to ?? 0) - 1]?.lower ?? "";
  return (
    before !== undefined && words.copula.has(last) && strategyWord.test(sentence.lowerOf(before))
  );
}

function isAddressed(sentence: Sentence, told: boolean): boolean {
  return sentence.personal || (!told && sentence.types.length === 0);
}

/** "Deine Strategie ist nicht zu reagieren": what a sentence says is not the strategy. */
export function deniedDoing(sentence: Sentence): SaidDoing | null {
  const said =
    /\b(?:deine|ihre|your) strateg(?:ie|y) (?:ist|heißt|lautet|is|means)(?: es| to)? (?:nicht|not|kein)\b(?! (?:nur|just|only))/.exec(
      sentence.lower,
    );
  if (!said) return null;
  const [first] = doingsIn(sentence.lower).filter(({ index }) => index > said.index);
  if (!first || first.index - said.index > said[0].length + longestDenied) return null;
  const at = spanOf(sentence, first.index, first.words.length);
  return { doing: first.doing, at, told: true, named: true, teaches: null };
}

/** Characters between "nicht" and what is denied by it. */
const longestDenied = 25;

function isTypesWay(sentence: Sentence): boolean {
  const found = typeWord.exec(sentence.lower);
  if (!found) return false;
  const { index } = sentence.clauseAt(spanOf(sentence, found.index, found[0].length).from);
  return !sentence.types.some(({ from }) => sentence.clauseAt(from).index === index);
}

type Told = Pick<NamedDoing, "doing" | "words">;

function isFramed(sentence: Sentence, { doing, words: said }: Told, clause: Clause): boolean {
  if (doing === "otherTime") return false;
  if (doing === "lunar" && month.test(said) && clarity.test(sentence.lower)) return true;
  if (doing === "respond" && rule.test(sentence.lowerOf(clause)) && !clause.personal) return true;
  // "Manifestierende Generatoren reagieren zuerst und informieren dann."
  const both =
    /(?<!\p{L})reagier.*(?<!\p{L})informier|(?<!\p{L})informier.*(?<!\p{L})reagier|(?<!\p{L})respond.*(?<!\p{L})inform|(?<!\p{L})inform.*(?<!\p{L})respond/u;
  if (sentence.types.length === 1 && sentence.types[0]?.plural && both.test(sentence.lower))
    return true;
  const before = sentence.clauses[clause.index - 1];
  const text = sentence.lowerOf({ from: before?.from ?? clause.from, to: clause.to });
  if (doing !== "inform" && waiting.test(text))
    return doing !== "lunar" || !sentence.inField || deciding.test(sentence.lower);
  if (doing === "inform" && acting.test(sentence.lower)) return true;
  if (doing === "lunar") return deciding.test(sentence.lower) && sentence.gates.length === 0;
  if (purpose.test(text)) return true;
  // "Du bist dafür gemacht, andere zu lenken, sobald sie dich einladen."
  const first = sentence.clauses[clause.index - 2];
  return (
    first !== undefined &&
    doing === "invited" &&
    /^(?:sobald|wenn|sofern|falls|once|when|as soon as|if)(?!\p{L})/u.test(
      sentence.lowerOf(clause),
    ) &&
    purpose.test(sentence.lowerOf(first))
  );
}

/** "Projektoren warten …": the type that is the subject of a clause which speaks to nobody. */
function typeOfClause(sentence: Sentence, clause: Clause): TypeId | null {
  if (clause.personal) return null;
  // "Projektoren sind hier, um zu reagieren"
  const ends = /^(?:um|zu|to|die|who|damit)$/.test(sentence.tokens[clause.from]?.lower ?? "");
  const from = (ends ? sentence.clauses[clause.index - 1]?.from : undefined) ?? clause.from;
  const inside = sentence.types.filter(
    (type) => type.from >= from && type.from < clause.to && !isContrasted(sentence, type.from),
  );
  const [only, ...others] = inside;
  if (!only || others.length > 0) return null;
  // "Die Strategie eines Manifestors ist …", "Ein Generator ist hier, um …"
  const text = sentence.lowerOf({ from, to: clause.to });
  const singular = words.indefinite.has(
    sentence.tokens[phraseStart(sentence.tokens, only.from).from]?.lower ?? "",
  );
  const told =
    strategyWord.test(text) || /(?<!\p{L})(?:ist|is) (?:hier|da|here)(?!\p{L})/u.test(text);
  if (!only.plural && !(singular && told)) return null;
  return saidOfReader(sentence, only) === null ? only.id : null;
}

/** "Ein Manifestor informiert", "Generatoren und MGs reagieren" */
function isOfOtherType(sentence: Sentence, clause: Clause): boolean {
  if (clause.personal) return false;
  return sentence.types.some(
    (type) =>
      type.from >= clause.from && type.from < clause.to && saidOfReader(sentence, type) === null,
  );
}

/** Where the clause with the word "Strategie" says what to do, only that is the strategy. */
function ofStrategyClause(sentence: Sentence, said: readonly SaidDoing[]): SaidDoing[] {
  const word = strategyWord.exec(sentence.lower) ?? typeWord.exec(sentence.lower);
  if (!word) return [...said];
  const { tokens, clauses } = sentence;
  const cue = sentence.clauseAt(spanOf(sentence, word.index, word[0].length).from);
  const own = said.filter(({ at }) => sentence.clauseAt(at.from).index === cue.index);
  const turns = clauses
    .slice(0, cue.index + 1)
    .some(({ from }) => turning.test(tokens[from]?.lower ?? ""));
  if (own.length > 0 && turns) return own;
  // "Deine Strategie ist, zu informieren: In der Liebe antwortest du …": behind the mark stands what follows from it.
  const first = said.find(({ at }) => at.from >= cue.from);
  if (!first) return [...said];
  const mark = tokens.findIndex(({ lower }, at) => at >= first.at.to && /^[:;]$/.test(lower));
  const explained = tokens.slice(cue.from, first.at.from).some(({ lower }) => lower === ":");
  if (mark === -1 || explained) return [...said];
  return said.filter(({ at }) => at.from < mark);
}

const turning = /^(?:but|yet|aber|doch|jedoch|however|sondern|though|obwohl|although)$/;
