import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";
import { fields } from "./fields.ts";

/** "Ihr habt den gleichen Typ", "B hat eine andere Autorität als du": two charts beside each other. */
export function checkAlike(report: Report): void {
  const { sentence, pair } = report;
  if (!pair) return;
  for (const [index, token] of sentence.tokens.entries()) {
    const field = fields.find(({ word }) => word.test(token.lower));
    const says = field && saidOf(sentence, index);
    if (!field || says === undefined || says === null) continue;
    report.judge({
      kind: field.kind,
      at: { from: index, to: index + 1 },
      ofBoth: true,
      holds: () => (field.of(pair.a.chart) === field.of(pair.b.chart)) === says,
      fact: ({ chart, prefix }) => `${prefix}${field.fact(chart)}`,
    });
  }
}

/** The two are spoken of, together or side by side. */
const both =
  /(?<!\p{L})(?:ihr|euch|euer|eure[nrms]?|beide[nrm]?|both|two|share|common|you (?:don't |do not )?differ|your (?:types|profiles|authorities|strategies|definitions|signatures|crosses)|(?:wie|als|as|than|from|like|unlike|zu|von) (?:du|dir|dich|deine[rmsn]?|dein|you|yours?|b|b's|ihm|ihr|ihre[rms]?|seine[rms]?|his|hers?|him|dein\p{L}* partner\p{L}*|your partner)|du und b|you and b|b und du|b and you)(?!\p{L})/u;
/** "You have the same type": it takes two to be the same, but not "the same as before". */
const bareSame =
  /(?<!\p{L})you (?:are|have|follow|live|hold|carry|use)(?: both)?(?: of)? the same \p{L}+(?! (?:as|like|that|you))/u;
/** What need not be so is not said to be so, and each has an own one anyway. */
const allowed =
  /(?<!\p{L})(?:müsst|muss|müssen|braucht|brauchen|dürft|wollt|könnt|kann|können|need|needn't|have to|must|can|may|might|should|would|ob|whether|or not|jemand|menschen|people|paare|couples|eigene[nrms]?|own)(?!\p{L})/u;
const denied =
  /(?<!\p{L})(?:nicht|kein\p{L}*|nie(?:mals)?|weder|not|never|no|neither|isn't|aren't|don't|doesn't|haven't|hardly|kaum)(?!\p{L})/u;

/** In front of the field: "den gleichen Typ", "share an authority". */
const sameField =
  /(?<!\p{L})(?:gleiche[nrms]?|(?:der|die|das|den|dem|des|vom|zum|zur|im)selben?|selbe[nrms]?|identische[nrms]?|teilt (?:ihr )?(?:euch |beide )?(?:die|den|das|eine[nr]?|ein|eure|euren)|same|identical|share (?:an?|the|your|one)|gemeinsame[nrms]?)(?: \p{Ll}+)?$/u;
const otherField =
  /(?<!\p{L})(?:verschiedene[nrms]?|unterschiedliche[nrms]?|andere[nrms]?|different|another)(?: \p{Ll}+)?$/u;

/** What the field is the subject or the topic of: "Eure Typen …", "Beim Profil …". */
const opensWithField =
  /^(?:(?:und|aber|denn|weil|da|and|but|because|since) )?(?:(?:eure?|euer|your|beide|both|im|beim|die|der|the) |was (?:den|die|das|euren?|eure) |(?:you|ihr|they) .{0,30}(?:differ|gleich\p{L}*|alike|unterscheidet euch) (?:in|im|bei der) )?(?:both |beiden )?$|^(?:both )?(?:of )?your profiles are(?: both)? $|^(?:eure beiden|beide|eure) profile (?:sind|lauten)(?: beide)? $/u;
const areSame =
  /(?<!\p{L})(?:gleich|(?:der|die|das)selben?|identisch|gleichen sich|stimmen überein|decken sich|same|identical|alike|match|coincide)(?!\p{L})/u;
const areOther =
  /(?<!\p{L})(?:verschieden|unterschiedlich|ander[se]|unterscheide[nt] (?:sich|euch)|different|differs?)(?!\p{L})/u;

/** Whether a sentence says of the field at a place that the two are alike in it; null if neither. */
function saidOf(sentence: Sentence, index: number): boolean | null {
  const clause = sentence.clauseAt(index);
  if (clause.hypothetical || clause.conditional || isOfElse(sentence, index)) return null;
  const text = writtenOf(sentence, clause);
  if (allowed.test(text)) return null;
  const before = sentence.wordsOf({ from: clause.from, to: index }).toLowerCase();
  const isAlike = oneOf(sameField.test(before), otherField.test(before));
  if (isAlike !== null) {
    const ofBoth = both.test(text) || bareSame.test(text) || speaksOfBoth(sentence, clause);
    return ofBoth ? isAlike !== denied.test(text) : null;
  }
  if (!opensWithField.test(before === "" ? "" : `${before} `)) return null;
  const said = predicateOf(sentence, clause, index);
  if (!both.test(said) && !both.test(text) && !speaksOfBoth(sentence, clause)) return null;
  const areAlike = oneOf(areSame.test(said), areOther.test(said));
  return areAlike === null ? null : areAlike !== denied.test(said);
}

const oneOf = (yes: boolean, no: boolean) => (yes === no ? null : yes);

/** What is said of a field: the rest of its clause; of "was den Typ angeht" the next clause. */
function predicateOf(sentence: Sentence, clause: Clause, index: number): string {
  const rest = { ...clause, from: index + 1 };
  const next = sentence.clauses[clause.index + 1];
  const isTopic = /^(?:angeht|betrifft|anbelangt)?$/.test(sentence.lowerOf(rest));
  const before = sentence.wordsOf({ from: clause.from, to: index }).toLowerCase();
  return next && isTopic ? writtenOf(sentence, next) : `${before} ${writtenOf(sentence, rest)}`;
}

/** "den gleichen Typ von Humor", "a type of person" */
const isOfElse = ({ tokens, lower }: Sentence, index: number) =>
  /^ (?:von|of) (?!β|you|dir|euch|b(?!\p{L}))/u.test(lower.slice(tokens[index]?.end));

/** By words that were taken out of the text: "Wie du ist B …". */
function speaksOfBoth({ persons, tokens }: Sentence, { from, to }: Clause): boolean {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return persons.some(({ at }) => at >= start - 1 && at <= end + 1);
}

/** With what tells of how many a clause speaks, as it was written. */
function writtenOf(
  sentence: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return sentence.wordsOf({ from, to: Math.min(to + 1, sentence.tokens.length) }).toLowerCase();
}
