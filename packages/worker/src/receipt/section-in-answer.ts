import type { SectionId } from "@ck/registry";
import { createSectionCutter, type Piece } from "../gate/section-cutter.ts";
import { ModelError } from "../model/errors.ts";

/**
 * What an answer has of a section, cut as its worker cut it; null where it does not begin it. Only a
 * section that is closed can have been finished: by the next one, or by the end of a whole answer.
 */
export function sectionInAnswer(
  { text, isWhole }: { text: string; isWhole: boolean },
  section: SectionId,
): { sentences: readonly string[]; isClosed: boolean } | null {
  const pieces: Piece[] = [];
  const cutter = createSectionCutter([section]);
  try {
    for (const piece of cutter.push(text)) pieces.push(piece);
    if (isWhole) pieces.push(...cutter.end());
  } catch (error) {
    // An answer that does not end: what came before was written.
    if (!(error instanceof ModelError)) throw error;
  }
  if (pieces.length === 0) return null;
  return {
    sentences: pieces.flatMap((piece) => (piece.type === "sentence" ? [piece.text] : [])),
    isClosed: pieces.some(({ type }) => type === "close"),
  };
}
