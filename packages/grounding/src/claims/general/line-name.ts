import { lineOf } from "@ck/chart";
import type { Report } from "../../report.ts";
import { lineWords } from "../profile/line-words.ts";
import { archetypesIn } from "../profile/profile.ts";

const near =
  /^(?:ist|is|heißt|der|die|das|the|called|gilt|als|[,(:]|known|as|in|your|deine[rnm]?|your|also|des|of|line)$/;
const naming =
  /\b(?:namen?|nennt|nennen|genannt|heißt|heißen|bezeichn\p{L}*|meint|name[ds]?|called|calls?|means?|title[ds]?|titel)\b/u;

/** "Die dritte Linie ist der Märtyrer", "Heretic is the name of the fifth line." */
export function checkLineNames(report: Report): void {
  const { sentence } = report;
  const [named, ...others] = archetypesIn(sentence);
  if (!named || others.length > 0) return;
  const [line, ...more] = lineWords(sentence);
  if (!line || more.length > 0) return;
  const [left, right] = line.at.from < named.at.from ? [line.at, named.at] : [named.at, line.at];
  const between = sentence.tokens.slice(left.to, right.from).map(({ lower }) => lower);
  const close = between.length <= 4 && between.every((word) => near.test(word));
  const called = !sentence.personal && naming.test(sentence.lower);
  if (!(close || called) || line.line === named.line) return;
  if (/\b(?:nicht|not|never|nie)\b/.test(sentence.lower)) return;
  const expected = lineOf(line.line).name[report.language];
  report.wrong({ kind: "general", at: named.at, expected });
}
