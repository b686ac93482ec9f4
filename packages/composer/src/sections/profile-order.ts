import type { Paragraph, Telling } from "../telling.ts";

type ProfileParts = {
  readonly whole: Paragraph;
  readonly parts: readonly Paragraph[];
  readonly more: Paragraph;
};

/** Plain styles name the whole first; the gentle ones come to it from its parts. */
export function profileInOrder(
  { style }: Telling,
  { whole, parts, more }: ProfileParts,
): Paragraph[] {
  const fromWhole = style === "klar" || style === "direkt";
  return fromWhole ? [whole, parts.flat(), more] : [parts.flat(), [...whole, ...more]];
}
