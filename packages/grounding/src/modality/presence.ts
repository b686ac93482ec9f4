import type { GateMention } from "../mentions/gate-list.ts";
import { isGateCue } from "../mentions/reader.ts";
import { secondPerson } from "../persons.ts";
import type { Sentence } from "../sentence.ts";
import { isPossessive, words } from "../terms/words.ts";
import type { Clause } from "../text/clauses.ts";
import { embeddedFrom } from "../text/embedded.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { isDeniedPlace } from "./denied-place.ts";
import { roleInPair } from "./lacking-pair.ts";
import { isNoMoreThan } from "./no-more-than.ts";
import { phraseStart } from "./noun-phrase.ts";
import { stanceToReader } from "./stance.ts";

/**
 * What a sentence says of a gate or channel that it names: the person has it, has it not, or
 * nothing (other people, possibilities, teaching).
 */
export type Presence = "present" | "absent" | "open";

interface Named extends Span {
  /** Where its phrase or list begins. */
  readonly head: number;
}

const missing =
  /^(?:fehl(?:t|en|te|ten|ende?[nrsm]?)|mangelt|vermisst|lacks?|lacking|missing|misses|absent|inaktiv\w*|inactive|unbesetzt\w*|unberührt\w*|dormant|schläft|schlummert|abwesend|unaktiviert\w*|empty)$/;
const having =
  /^(?:hast|hat|haben|habe|besitzt|besitzen|trägst|tragen|trägt|aktiv\w*|aktiviert\w*|besetzt\w*|belegt\w*|vorhanden|dabei|darunter|vertreten|findest|finden|findet|gehört|gehören|gehörend|zählt|zählen|vorkomm\w*|kommt|taucht|gibt|gab|da|verfügst|verfügen|definiert\w*|geschlossen\w*|vollständig\w*|komplett\w*|durchgehend\w*|have|has|had|own|owns|carry|carries|possess|active|activated|defined|present|found|belong|belongs|there|appear|appears|show|shows|exist|exists|complete|completed|part|among|hold|holds|lit|bord|board|partie)$/;
const wanting =
  /^(?:such\w*|wart\w*|hoff\w*|sehn\w*|wünsch\w*|verlang\w*|ruf\w*|lauer\w*|bräuchte\w*|brauch\w*|seek\w*|search\w*|wait\w*|hop(?:e|es|ing)|long(?:s|ing)|need\w*|crav\w*|look(?:s|ing)?|reach(?:es|ing)|yearn\w*|call(?:s|ing)|benötig\w*)$/;
const partner =
  /^(?:partner\w*|gegenstück\w*|gegentor\w*|pendant\w*|gegenpart\w*|gegenüber|hälfte|abnehmer\w*|counterparts?|ergänzung\w*|complement\w*|half|nachbar\w*)$/;
const outside =
  /^(?:außen|outside|jemand\w*|someone|somebody|anyone|mitbring\w*|mitbringt|brings?)$/;
const strictlyOutside = /^(?:außen|outside|jemand\w*|someone|somebody|anyone)$/;
const others = /^(?:anderen|others)$/;

/** "the 63 isn't either", "die 63 auch nicht" */
const neitherToo =
  /\b(?:(?:isn't|aren't|don't|doesn't|haven't|is not|are not) (?:\p{L}+ )?(?:either|there)|auch nicht|ebenso ?wenig|genauso wenig)\b/u;

/** "the 58 it has held back", "die 58 spart sie aus" */
const withheld =
  /\b(?:(?:held|keeps?|kept|holds?) back|withheld|withholds?|denied|refused|zurückgehalten|vorenthalten|ausgespart|ausgelassen|übergangen|left out|omitted|passed over|(?:switched|turned) off|(?:ist|sind|bleibt|bleiben|is|are|stays?|remains?) (?:noch |bei (?:dir|ihnen) |in deinem chart )?(?:frei|vakant|vacant|unoccupied|empty|leer)|unlit|ausgeschaltet|abgeschaltet|spar(?:t|en) .{0,20}\baus|nothing to do with (?:you|β)|none of your business|nichts mit (?:dir|ihnen) zu tun|(?:dich|sie) nichts an|verwehrt|verweigert|fehlanzeige)\b/;

/** "will not be passed over" is there. */
function isWithheld(sentence: Sentence, clause: Clause): boolean {
  const text = sentence.lowerOf(clause);
  const found = withheld.exec(text);
  return (
    found !== null &&
    !/\b(?:not|never|n't|nicht|nie|niemals)(?: \p{L}+)? $/u.test(text.slice(0, found.index))
  );
}

const unmet =
  /\b(?:never|not|n't|nie|nicht|niemals|kein\p{L}*|nirgends|weder|neither)\b(?:(?! (?:and|und) ).){0,40}\b(?:meets?|find\p{L}*|join\p{L}*|begegne\p{L}*|treffen|trifft|findet|gets?)\b|\b(?:trifft|findet|begegnet)\b.{0,40}\b(?:nie|nicht|kein\p{L}*|niemals)\b/u;

/** "The 6 never gets to meet a 59": the one is there, the other is not. */
function isUnmet(sentence: Sentence, clause: Clause): boolean {
  return unmet.test(sentence.lowerOf(clause));
}

/** "…, nor the 11 a 56": the verb stands in the clause before. */
function isUnmetToo(sentence: Sentence, clause: Clause): boolean {
  const before = sentence.clauses[clause.index - 1];
  const elliptic = /^(?:nor|noch)$/.test(sentence.tokens[clause.from]?.lower ?? "");
  return elliptic && before !== undefined && isUnmet(sentence, before);
}

/** "Not one of these gates is missing", "keins davon fehlt": nothing is missing. */
function isDoubled(sentence: Sentence, clause: Clause): boolean {
  return /\b(?:not one|none|no|never|nothing|kein\p{L}*|nicht|nie|nichts)\b.{0,50}\b(?:missing|lack\p{L}*|absent|fehl\p{L}*)|\b(?:fehl|mangel)\p{L}*\b.{0,40}\b(?:kein\p{L}*|nicht|nie|nichts)\b/u.test(
    sentence.lowerOf(clause),
  );
}

/** Whether a clause ends in a gate that is called by its name alone: "das Tor der Gegenwart". */
function endsInCue({ tokens, gates }: Sentence, clause: Clause): boolean {
  const last = tokens.slice(Math.max(clause.from, clause.to - 4), clause.to);
  const cue = last.findIndex(({ lower }) => isGateCue(lower));
  return cue !== -1 && !gates.some(({ to }) => to > clause.to - 4 && to <= clause.to);
}

/** "Die 34, das Kraftwerk vieler anderer, sucht man …": the clause of the verb behind an aside. */
function predicateOf(sentence: Sentence, named: Named): Clause {
  const { tokens, clauses } = sentence;
  const own = sentence.clauseAt(named.from);
  if (own.from < named.head || own.to > named.to) return own;
  const before = clauses[own.index - 1];
  // "… ebenso wie das Tor der Gegenwart, die 20": names what the clause before ends with.
  if (before && endsInCue(sentence, before) && tokens[own.from - 1]?.lower === ",")
    return { ...before, to: own.to };
  if (tokens[own.to]?.lower !== ",") return own;
  const behind = clauses[own.index + 2];
  const verb = behind && tokens[behind.from - 1]?.lower === "," ? tokens[behind.from] : undefined;
  const said = verb !== undefined && words.finiteVerb.has(verb.lower);
  return behind && said ? { ...behind, from: named.from } : own;
}

/** What the sentence says of a named gate or channel. */
export function presenceOf(sentence: Sentence, named: Named): Presence {
  const role = roleInPair(sentence, named);
  if (role !== null) return role === "missing" ? "absent" : "present";
  const { tokens } = sentence;
  const clause = predicateOf(sentence, named);
  const phrase = phraseStart(tokens, afterArticle(tokens, named.head));
  const before = (distance: number) => tokens[phrase.from - distance]?.lower ?? "";
  if (/\b(?:letztere[nrsm]?|latter)\b/.test(sentence.lower)) return "open";
  if (isNoMoreThan(sentence, phrase.from)) return "present";
  const contrasted = isContrasted(sentence, clause, phrase.from);
  if (contrasted) return "open";
  if (isOfOthers(sentence, clause, named)) {
    const stance = stanceToReader(sentence, clause);
    if (stance === null) return "open";
    return stance === "same" ? "present" : "absent";
  }
  if (isListOfMissing(sentence, clause)) return "absent";
  if (isOfSky(sentence, clause)) return "open";
  // "Ohne Mond kein Tor 7"
  if (
    /^(?:ohne|without)$/.test(tokens[clause.from]?.lower ?? "") &&
    phrase.determiner === "negative"
  )
    return "present";

  if (isUnmetToo(sentence, clause)) return phrase.determiner === "indefinite" ? "absent" : "open";
  if (isTurnedBack(sentence, named) || isInstead(sentence, clause, named.head)) return "present";
  if (isGate(named) && sentence.planets.length > 0 && isDeniedPlace(sentence, named)) return "open";
  if (phrase.preposition === "auf" && isForgone(sentence, clause)) return "absent";
  const direct = directNegation(sentence, phrase.determiner, phrase.from, before(1), before(2));
  if (direct !== null) return direct;
  if (clause.hypothetical || isOfNot(sentence, phrase)) return "open";
  if (isException(sentence, clause, phrase.from)) return "present";
  if (/^(?:anstelle|außer|except)$/.test(phrase.preposition)) return "open";
  // "Half of Abstraction is yours"
  if (/^(?:of|von|vom)$/.test(before(1)) && /^(?:half|hälfte)$/.test(before(2))) return "absent";
  if (partner.test(before(1)) && !/^(?:hast|have)$/.test(before(2))) return "open";

  if (isWhatIsMissing(sentence, clause) || isSoughtInVain(sentence, clause)) return "absent";
  const own = tokens.slice(clause.from, clause.to);
  if (neitherToo.test(sentence.lowerOf(clause))) return "absent";
  if (isWithheld(sentence, clause)) return phrase.preposition === "" ? "absent" : "open";
  if (isUnmet(sentence, clause)) return phrase.determiner === "indefinite" ? "absent" : "open";
  if (own.some(({ lower }) => missing.test(lower))) {
    if (isDoubled(sentence, clause)) return "present";
    return phrase.preposition === "" || /^(?:an|of)$/.test(phrase.preposition) ? "absent" : "open";
  }
  const reached = /^(?:nach|auf|toward|towards)$/.test(phrase.preposition);
  if (reached && phrase.determiner === "indefinite") return "absent";
  if (isWanted(sentence, clause, phrase.from, phrase.preposition)) return "absent";
  // Who seeks is there, whatever it does not find.
  const seeks = own.some(({ lower, kind }) => kind === "word" && wanting.test(lower));
  if (!seeks && isDenied(sentence, clause, { at: named.from, preposition: phrase.preposition }))
    return "absent";
  if (clause.conditional && phrase.determiner !== "possessive") return "open";
  if (phrase.determiner === "indefinite" && !clause.personal) return "open";
  if (sentence.question && isYesNo(sentence)) return "open";
  return "present";
}

/** "nicht etwa aus der 5": something else is denied of it. */
function isOfNot({ tokens }: Sentence, phrase: ReturnType<typeof phraseStart>): boolean {
  if (phrase.preposition === "") return false;
  const before = tokens.slice(Math.max(0, phrase.from - 3), phrase.from).map(({ lower }) => lower);
  const at = before.findLastIndex((lower) => /^(?:nicht|not)$/.test(lower));
  return (
    at !== -1 &&
    before
      .slice(at + 1)
      .every(
        (lower) =>
          words.preposition.has(lower) || /^(?:etwa|gerade|vielleicht|even|just)$/.test(lower),
      )
  );
}

const sky = /^(?:transits?|transiten?|transite|himmel|sky|tonight)$/;
const now = /^(?:heute|today|derzeit|currently)$/;

/** "Ein Transit des Mars durch Tor 5": what passes over, and not the chart. */
function isOfSky({ tokens }: Sentence, clause: Clause): boolean {
  // "Auf Tor 25 kannst du dich auch heute stützen" speaks of the reader.
  return tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => sky.test(lower) || (!clause.personal && now.test(lower)));
}

/** "Gates that you don't have: 26 and 40" */
function isListOfMissing({ clauses, tokens }: Sentence, clause: Clause): boolean {
  const before = clauses[clause.index - 1];
  if (!before || tokens[before.to]?.lower !== ":") return false;
  const own = tokens.slice(before.from, before.to).map(({ lower }) => lower);
  const last = own.at(-1) ?? "";
  return (
    words.negator.has(last) ||
    last === "incomplete" ||
    own.slice(-3).some((lower) => missing.test(lower)) ||
    (words.negator.has(own.at(-2) ?? "") && having.test(last))
  );
}

const doubt =
  /\b(?:nicht(?! nur| bloß| allein)|kein\p{L}*|nie|niemals|nirgends|weder|ohne|vergeblich|vergebens|umsonst|fehlanzeige|fehlt|fehlen|mangelt|verzichte\p{L}*|not(?! only| just| merely)|no|none|never|nowhere|neither|nor|without|in vain|lacks?|missing|\p{L}+n't)\b/u;

const excepting =
  /(?<!\p{L})(?:außer|except|except for|besides|neben|apart from|aside from|other than|bis auf|abgesehen von|save for)$/u;
const nothingElse = /(?<!\p{L})(?:kein\p{L}*|nichts|no|nothing|none|leer|empty)(?!\p{L})/u;

/** "Außer der 51 findet sich dort kein Tor": what is excepted from nothing is there. */
function isException(sentence: Sentence, clause: Clause, from: number): boolean {
  if (!excepting.test(sentence.lowerOf({ from: clause.from, to: from }))) return false;
  const own = sentence.tokens.slice(clause.from, clause.to);
  return (
    nothingElse.test(sentence.lowerOf(clause)) &&
    !own.some(({ lower }) => missing.test(lower) && !/^(?:empty)$/.test(lower))
  );
}

/** Whether a negation stands in the clause: what it denies may be the gate that is named. */
export function isDoubtful(sentence: Sentence, named: Span): boolean {
  if (roleInPair(sentence, named) !== null) return false;
  const { tokens, clauses } = sentence;
  const clause = sentence.clauseAt(named.from);
  const { from } = phraseStart(tokens, named.from);
  if (isException(sentence, clause, from)) return false;
  const next = clauses[clause.index + 1];
  if (tokens[clause.to]?.lower === "?" && next)
    return doubt.test(sentence.lowerOf({ from: clause.from, to: next.to }));
  const before = sentence.lowerOf({ from: clause.from, to: named.from });
  const to = asideFrom(sentence, { from: named.to, to: embeddedFrom(tokens, clause) });
  // "gate 7, without ever naming it": what is done without something is done.
  const behind = sentence
    .lowerOf({ from: named.to, to })
    .replace(/(?<!\p{L})(?:ohne|without)(?!\p{L})/gu, "");
  return doubt.test(before) || doubt.test(behind);
}

/** "asks you for practice | and not for talent alone": where a negation begins that only adds something. */
function asideFrom({ tokens }: Sentence, { from, to }: Span): number {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index > from &&
      index < to &&
      /^(?:not|nicht)$/.test(lower) &&
      words.coordinator.has(tokens[index - 1]?.lower ?? "") &&
      words.preposition.has(tokens[index + 1]?.lower ?? ""),
  );
  return at === -1 ? Math.max(from, to) : at;
}

/** "Weder die 20 noch die 35 findest du": who finds is the reader. */
const foundByReader =
  /\b(?:zu finden|to be found|findest|finden sie|findet (?:man|sich)|you(?:'ll| will| can)? find|be found)\b/;

/** The head of "die 34" is its article: the phrase is looked at from behind it. */
function afterArticle(tokens: Sentence["tokens"], head: number): number {
  const token = tokens[head];
  const article =
    token !== undefined &&
    (words.definite.has(token.lower) ||
      words.indefinite.has(token.lower) ||
      words.negativeArticle.has(token.lower) ||
      /^(?:weder|neither|sowohl|both)$/.test(token.lower) ||
      isPossessive(token.lower, token.capital));
  return article ? head + 1 : head;
}

/** "not the 57, the 20 but not the 10": the 20 is not denied with the 57. */
function isTurnedBack({ tokens }: Sentence, named: Span): boolean {
  const [but, not] = [tokens[named.to]?.lower ?? "", tokens[named.to + 1]?.lower ?? ""];
  return /^(?:but|aber)$/.test(but) && /^(?:not|nicht)$/.test(not);
}

/** "ohne die 9", "kein Tor 34", "weder die 34 noch die 20", "nicht 34, sondern 20". */
function directNegation(
  sentence: Sentence,
  determiner: string,
  from: number,
  last: string,
  secondLast: string,
): Presence | null {
  if (determiner === "negative") return "absent";
  if (/^(?:ohne|without|weder|neither|noch|nor|minus|sans)$/.test(last)) {
    const paired = !/^(?:noch)$/.test(last) || /\bweder\b/.test(sentence.lower);
    const listed = last === "noch" && !paired;
    if (listed) return null;
    // "Weder die 64 noch die 63 findet einen Partner": both are there.
    const seeks = /^(?:weder|neither|noch|nor)$/.test(last) && unmet.test(sentence.lower);
    return seeks && !foundByReader.test(sentence.lower) ? "open" : "absent";
  }
  if (
    /^(?:nur|only|bloß|allein|just|merely|einzig)$/.test(last) &&
    /^(?:nicht|not)$/.test(secondLast)
  ) {
    return null;
  }
  if (/^(?:nicht|not)$/.test(last)) return "absent";
  if (
    /^(?:fehlende[nrsm]?|missing|inaktive[nrsm]?|inactive)$/.test(
      sentence.tokens[from + 1]?.lower ?? "",
    )
  ) {
    return "absent";
  }
  return null;
}

/** "anders als bei Tor 34", "statt Tor 34", "im Gegensatz zu". */
function isContrasted(sentence: Sentence, clause: Clause, from: number): boolean {
  const near = sentence.tokens.slice(Math.max(clause.from, from - 5), from);
  const contrast = near.findLastIndex(({ lower }) => words.contrast.has(lower));
  // "Statt Tor 6 trägst du Tor 55": behind the verb nothing is compared.
  const verb = near.findLastIndex(({ lower }) => words.finiteVerb.has(lower));
  return contrast !== -1 && verb < contrast;
}

/** "Menschen mit Tor 20", "jemand, der die 20 mitbringt", "eine 16 von außen". */
function isOfOthers(sentence: Sentence, clause: Clause, named: Named): boolean {
  const { tokens, clauses } = sentence;
  if (
    /\b(?:in|an|bei) (?:dir|ihnen|you)\b/.test(sentence.lowerOf({ from: named.to, to: clause.to }))
  ) {
    return false;
  }
  const inClause = tokens.slice(clause.from, named.head);
  // "der eine Planet in 51, der andere in 12"
  const ofPlanets = (lower: string) => sentence.planets.length > 0 && /^andere[nr]?$/.test(lower);
  if (inClause.some(({ lower }) => words.people.has(lower) && !ofPlanets(lower)))
    return !isSeenInReader(sentence, clause);
  const after = tokens.slice(named.to, clause.to);
  const brings =
    sentence.lower.includes(secondPerson) || clause.personal ? strictlyOutside : outside;
  const behind = after.findIndex(({ lower }) => brings.test(lower));
  if (behind !== -1 && isSource(after, behind)) return true;
  const nextToOthers = after.some(
    ({ lower }, index) =>
      others.test(lower) && /^(?:in|bei|an|with)$/.test(after[index - 1]?.lower ?? ""),
  );
  const seeks = after.some(({ lower, kind }) => kind === "word" && wanting.test(lower));
  if (nextToOthers && !seeks) return true;
  const previous = clauses[clause.index - 1];
  if (!previous) return false;
  const relative = /^(?:der|die|das|den|dem|mit|who|whose|that|with|which|deren|dessen)$/;
  const opens = relative.test(tokens[clause.from]?.lower ?? "");
  const last = tokens.slice(Math.max(previous.from, previous.to - 3), previous.to);
  return opens && last.some(({ lower }) => words.people.has(lower) || outside.test(lower));
}

/** "Menschen hören an dir auch Tor 8 heraus", "the others see gate 57 first": what others notice is the reader's. */
function isSeenInReader(sentence: Sentence, clause: Clause): boolean {
  const text = sentence.lowerOf(clause);
  return seenInReader.test(text) || (sentence.personal && noticing.test(text));
}

const noticing =
  /(?<!\p{L})(?:sehen|bemerken|merken|spüren|hören|erleben|see|notice|sense|hear|perceive)(?!\p{L})/u;
const seenInReader =
  /(?<!\p{L})(?:an|in|bei|von|of|about|from) (?:dir|ihnen|you)(?!\p{L})|(?<!\p{L})(?:something )?in you(?!\p{L})/u;

/** "von außen", "the 20 that somebody brings", but not "keeps starting what somebody has to finish". */
function isSource(after: readonly Token[], at: number): boolean {
  const before = after[at - 1]?.lower ?? "";
  if (/^(?:von|vom|aus|durch|bei|mit|from|by|with|through|in)$/.test(before)) return true;
  return !after
    .slice(0, at)
    .some(({ lower }) => words.finiteVerb.has(lower) || /^(?:to|zu)$/.test(lower));
}

/** "not in gate 9 but in 34": what stands behind the turn is there. */
function isInstead({ tokens }: Sentence, clause: Clause, from: number): boolean {
  const turn = tokens.findLastIndex(
    ({ lower }, at) => at >= clause.from && at < from && /^(?:but|sondern)$/.test(lower),
  );
  if (turn === -1 || from - turn > 4) return false;
  const before = tokens.slice(clause.from, turn);
  const behind = tokens.slice(turn, clause.to);
  return (
    [before, behind].map((part) => part.some(({ lower }) => words.negator.has(lower))).join() ===
    "true,false"
  );
}

/** "Auf Tor 34 müssen Sie verzichten" */
function isForgone({ tokens }: Sentence, clause: Clause): boolean {
  const own = tokens.slice(clause.from, clause.to);
  return (
    own.some(({ lower }) => lower.startsWith("verzicht")) &&
    !own.some(({ lower }) => words.negator.has(lower))
  );
}

function isGate(named: Named): named is GateMention {
  return "gate" in named;
}

/** "Was dir fehlt, ist die 46." */
function isWhatIsMissing(sentence: Sentence, clause: Clause): boolean {
  if (!/^(?:ist|sind|is|are|wäre)$/.test(sentence.tokens[clause.from]?.lower ?? "")) return false;
  // Words such as "among others" may stand between.
  return [1, 2].some((back) => {
    const before = sentence.clauses[clause.index - back];
    if (!before) return false;
    const own = sentence.tokens.slice(before.from, before.to).map(({ lower }) => lower);
    return /^(?:was|what)$/.test(own[0] ?? "") && own.some((lower) => missing.test(lower));
  });
}

const inVain = /(?<!\p{L})(?:umsonst|vergeblich|vergebens|in vain|fruitlessly)(?!\p{L})/u;
const searching =
  /(?<!\p{L})(?:(?:such\p{L}*|ausschau) (?:\p{L}+ )?(?:man|du|sie|wer)|(?:man|du|sie|wer|you|one|anyone|we|i) (?:\p{L}+ ){0,4}(?:such\p{L}*|look\p{L}*|search\p{L}*|hunt\p{L}*|finde\p{L}*))(?!\p{L})/u;

/** "Die 34 sucht man in deinem Sakral umsonst": who seeks is no gate. */
function isSoughtInVain(sentence: Sentence, clause: Clause): boolean {
  const text = sentence.lowerOf(clause);
  return inVain.test(text) && searching.test(text);
}

/** "Tor 34 hast du nicht", "the 34 isn't active", "nowhere in your chart". */
function isDenied(
  sentence: Sentence,
  clause: Clause,
  { at: gate, preposition }: { readonly at: number; readonly preposition: string },
): boolean {
  const { tokens } = sentence;
  const own = tokens.slice(clause.from, Math.max(gate + 1, embeddedFrom(tokens, clause)));
  // "four gates that lead nowhere yet" are there.
  const nowhere = own.findIndex(({ lower }) => /^(?:nirgends|nirgendwo|nowhere)$/.test(lower));
  if (nowhere !== -1) return !/^(?:lead|go|point|führ)/.test(own[nowhere - 1]?.lower ?? "");
  const nothing = own.some(({ lower }) => /^(?:nothing|nichts|niemand|nobody)$/.test(lower));
  if (nothing && /^(?:in|im)$/.test(preposition)) return true;
  const at = own.findIndex(({ lower }, index) => {
    if (!words.negator.has(lower)) return false;
    // "neither" and "weder" deny what follows them.
    if (/^(?:neither|weder|nor)$/.test(lower) && clause.from + index > gate) return false;
    // "you carry the 47 but not the 64"
    const turned = /^(?:but|aber|doch|jedoch)$/.test(own[index - 1]?.lower ?? "");
    if (turned && clause.from + index > gate) return false;
    // "You have the channel 21-45, not the 18-58"
    if (own[index - 1]?.lower === "," && clause.from + index > gate) return false;
    return !/^(?:nur|only|bloß|just|merely|allein)$/.test(own[index + 1]?.lower ?? "");
  });
  if (at === -1) return false;
  if (/^(?:mit|durch|über|aus|with|through|by|from|via|dank|thanks|for|für)$/.test(preposition))
    return false;
  const near = own.slice(Math.max(0, at - 6), at + 5);
  if (/^(?:ist|is|hat|has)$/.test(own.at(-2)?.lower ?? "") && at === own.length - 1) return true;
  // In "keine Pause" another noun is denied.
  const ofNoun = words.negativeArticle.has(own[at]?.lower ?? "");
  return !ofNoun && near.some(({ lower }) => having.test(lower));
}

/** "sucht die 20", "wartet auf Tor 20", "hofft auf eine 16". */
function isWanted(sentence: Sentence, clause: Clause, from: number, preposition: string): boolean {
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    ({ lower, kind }, index) =>
      index >= clause.from && index < clause.to && kind === "word" && wanting.test(lower),
  );
  if (verb === -1) return false;
  if (/^(?:auf|nach|for|towards|toward|after)$/.test(preposition)) return true;
  if (preposition !== "" || verb > from) return false;
  // "für Wünsche und Träume": a noun wants nothing.
  if (sentence.language === "de" && tokens[verb]?.capital === true && verb > clause.from)
    return false;
  // "sucht die 33 ihr Gegenüber": the gate is who seeks.
  if (tokens.slice(from, clause.to).some(({ lower }) => partner.test(lower))) return false;
  const takesObject = /^(?:such|brauch|benötig|need|seek|crav|miss|wünsch)/.test(
    tokens[verb]?.lower ?? "",
  );
  const subjectBefore = sentence.gates.some((gate) => gate.to <= verb && gate.from >= clause.from);
  return takesObject && (subjectBefore || tokens[verb - 1]?.kind === "word");
}

function isYesNo(sentence: Sentence): boolean {
  return /^(?:["(\s]*)(?:hast|haben|ist|sind|trägst|besitzt|fehlt|do|does|is|are|have|has)\b/.test(
    sentence.lower,
  );
}
