import { type Match, word } from "./rule.ts";

/** How far a clause is looked at on either side of a match, in characters. */
const reach = 200;
const mark = /[,;:.!?()\n]| - /u;

/** The words of the clause around a match, as far as its marks or `reach`. */
function clauseAround({ text, from, to }: Match): string {
  const before = text
    .slice(Math.max(0, from - reach), from)
    .split(new RegExp(mark, "gu"))
    .at(-1);
  const behind = text.slice(to, to + reach).split(mark)[0];
  return `${before ?? ""}${text.slice(from, to)}${behind ?? ""}`;
}

/** Words that look like a denial and strengthen what they stand beside. */
const noDenial = word(
  "nicht (?:nur|bloß|allein|zuletzt)|keine (?:sorge|angst|frage|bange)|kein (?:zweifel|wunder|problem)|nichts anderes als|not (?:only|just|merely|least)|no (?:doubt|worries|question|wonder|problem)|never mind|nothing (?:but|less)",
);
const denial = word(
  "kein\\p{L}*|nicht|nie|niemals|niemand\\p{L}*|nichts|ersetz\\p{L}*|weder|no|not|never|nobody|nothing|cannot|can't|won't|isn't|doesn't|don't|replaces?|neither",
);
const insteadOf = word("(?:statt|anstatt|ohne|instead of|without|rather than)(?: \\p{L}+){0,3} ?$");

/** "Das ist keine Diagnose", "ersetzt keine Heilung": denied in the clause it stands in. */
export function isDenied(match: Match): boolean {
  const clause = clauseAround(match).replace(noDenial, "");
  const before = match.text.slice(Math.max(0, match.from - reach), match.from);
  return clause.search(denial) !== -1 || before.search(insteadOf) !== -1;
}

/** Whether harmless wordings hold the match or a part of it. */
export function isWithin(harmless: RegExp): (match: Match) => boolean {
  return ({ text, from, to }) => {
    const start = Math.max(0, from - reach);
    const around = text.slice(start, to + reach);
    return [...around.matchAll(harmless)].some(
      ({ index, 0: { length } }) => start + index < to && start + index + length > from,
    );
  };
}

const conditional = word(
  "wenn|falls|sofern|sollte\\p{L}*|wer|bei (?:\\p{L}+ ){0,2}$|if|should you|anyone who|in case of|whenever|for (?:\\p{L}+ ){0,2}$",
);
/** A clause that tells something as a fact, behind one that sets a condition. */
const told =
  /, (?:so |dann |then )?(?:du|hast|bist|leidest|zeigst|zeigt|ist|sie|es|das|you|your|it|this|that|the|there)(?!\p{L})/iu;
const referral = word(
  "hilfe|ärzt\\p{L}*|arzt|therapeut\\p{L}*|praxis|beratung\\p{L}*|krisendienst|notruf|fachlich\\p{L}*|help|doctor|therapist|professional|hotline|counsell?or",
);

/** "Wenn du an einer Depression leidest, such dir ärztliche Hilfe": set as a case, with a referral. */
export function isReferral({ text, from }: Match): boolean {
  const before =
    text
      .slice(Math.max(0, from - reach), from)
      .split(/[.!?;:\n]/u)
      .at(-1) ?? "";
  const opener = [...before.matchAll(conditional)].at(-1);
  if (!opener || told.test(before.slice(opener.index))) return false;
  return text.search(referral) !== -1;
}
