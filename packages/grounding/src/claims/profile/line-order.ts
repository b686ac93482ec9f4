import type { Sentence } from "../../sentence.ts";
import type { Span } from "../../text/span.ts";

const first =
  /^(?:vorn|vorne|voran|zuerst|first|oben|above|up front|in front|at the front|on top|at the top|an erster|an der spitze|vor dem strich|before the slash|comes first|kommt zuerst|steht vorn|steht vorne|stands first)(?!\p{L})/u;
const second =
  /^(?:hinten|dahinter|hinterher|second|behind|unten|below|darunter|beneath|at the back|at the end|at the bottom|an zweiter|am ende|am schluss|hinter dem strich|after the slash|comes second|kommt danach|steht hinten|steht dahinter|stands second)(?!\p{L})/u;

/** "der Forscher vorn und der Ketzer dahinter", "a 5 at the front": which of the two lines is meant. */
export function orderOf(sentence: Sentence, { to }: Span): 0 | 1 | null {
  const behind = sentence.lowerOf({ from: to, to: Math.min(to + 4, sentence.tokens.length) });
  const relative =
    /^, (?:mit|in|an) (?:der|dem|denen) .{0,30}(beginnt|anfängt|endet|aufhört)/u.exec(
      sentence.lowerOf({ from: to, to: Math.min(to + 9, sentence.tokens.length) }),
    );
  if (relative) return /^(?:beginnt|anfängt)$/.test(relative[1] ?? "") ? 0 : 1;
  if (first.test(behind)) return 0;
  return second.test(behind) ? 1 : null;
}
