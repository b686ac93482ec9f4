import type { Report } from "../../report.ts";
import { spanOf } from "../../text/span-of.ts";

const has =
  "(?:hat|haben|besitzt|besitzen|trägt|tragen|enthält|enthalten|has|have|holds?|contains?)";
const center = "(?:zentr(?:um|en)|cent(?:er|re)s?)";
const open =
  "(?:(?:ganz|völlig|komplett|vollständig|total|completely|wholly|totally|entirely|fully) (?:offene[sn]?|open))";
const some = "(?!kein|nie|nicht|weder|no |not |never|none|neither)";

/** What would contradict the meaning of a state, and what holds instead. */
const contradictions = [
  {
    said: `${open} ${center} ${has} ${some}(?:\\p{L}+ ){1,4}(?:tore?n?|gates?)`,
    de: "kein aktives Tor",
    en: "no active gate",
  },
  {
    said: `(?<!\\p{L})(?:definierte[sn]?|defined) ${center} ${has} (?:keinen?|no) (?:\\p{L}+ )?(?:kan[aä]le?|channels?)`,
    de: "mindestens ein definierter Kanal",
    en: "at least one defined channel",
  },
  {
    said: `(?:undefinierte[sn]?|(?<!(?:ganz|completely|fully) )offene[sn]?|undefined|open) ${center} ${has} (?:mindestens |at least )?(?:einen?|an?|one) (?:definierten|ganzen|vollständigen|defined|whole|complete) (?:kanal|channel)`,
    de: "kein definierter Kanal",
    en: "no defined channel",
  },
].map(({ said, ...expected }) => ({ said: new RegExp(`${said}(?!\\p{L})`, "u"), expected }));

/** "Ein ganz offenes Zentrum hat mindestens ein aktives Tor": what a state means, told to nobody. */
export function checkStateMeaning(report: Report): void {
  const { sentence, language } = report;
  if (sentence.personal || sentence.question || sentence.centers.length > 0) return;
  for (const { said, expected } of contradictions) {
    const found = said.exec(sentence.lower);
    if (!found) continue;
    const at = spanOf(sentence, found.index, found[0].length);
    if (sentence.clauseAt(at.from).hypothetical) continue;
    report.wrong({ kind: "general", at, expected: expected[language] });
  }
}
