import type { SaidCount } from "../../../modality/counting/counts.ts";
import type { Sentence } from "../../../sentence.ts";
import { isPossessive } from "../../../terms/words.ts";

/** "vier deiner Tore", "four of your gates": of the active ones. */
export function isOwnPart({ tokens }: Sentence, { noun }: SaidCount): boolean {
  return [noun - 1, noun - 2].some((at) => {
    const token = tokens[at];
    return token !== undefined && isPossessive(token.lower, token.capital);
  });
}
