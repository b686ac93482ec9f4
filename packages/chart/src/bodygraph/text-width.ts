const usual = /^[\p{Ll}\p{Nd} .,:;'’()?!-]$/u;

/** Of capitals and of letters of other scripts, in usual letters. */
const wide = 1.7;

/**
 * About how wide a text is, in letters of usual width: in which font a picture will be shown is not
 * known when it is drawn.
 */
export function widthInLetters(text: string): number {
  return lettersOf(text).reduce((sum, letter) => sum + (usual.test(letter) ? 1 : wide), 0);
}

/** Cuts a text to a width in usual letters, between letters as people see them. */
export function cutToWidth(text: string, most: number): string {
  if (widthInLetters(text) <= most) return text;
  let kept = "";
  for (const letter of lettersOf(text)) {
    if (widthInLetters(`${kept}${letter}`) > most - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

function lettersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
