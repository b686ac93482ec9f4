import type { Sentence } from "../../sentence.ts";
import { feelingNamed } from "../../terms/strategies.ts";

const labels = {
  signature: /^(?:\p{L}*signatur\p{L}*|signatures?)$/u,
  notSelf: /^(?:nicht-?(?:selbst|ich)\p{L}*(?:-\p{L}+)?|(?:not|non)-?self(?:-\p{L}+)?)$/u,
};

/** What may stand between a label and the feeling that it labels. */
const link =
  /^(?:ist|is|heißt|lautet|nennt|sich|man|wird|genannt|called|:|-|–|also|nämlich|namely|dein(?:e[rs]?)?|ihr(?:e[rs]?)?|your|die|das|der|the|bei|für|for|in|dir|dich|ihnen|sie|you|thema|theme|gefühl|feeling|signal|of|von|case|deinem|ihrem|fall|type|typ)$/;

/** "Deine Signatur ist Wut": under which name a feeling stands, null where it is not named so. */
export function labelOf(sentence: Sentence, index: number): keyof typeof labels | null {
  const { tokens } = sentence;
  return (
    labelledFrom(tokens, index, -1) ??
    labelledFrom(tokens, index, 1) ??
    labelBehind(sentence, index)
  );
}

function labelledFrom(
  tokens: Sentence["tokens"],
  index: number,
  step: 1 | -1,
): keyof typeof labels | null {
  for (let at = index + step; tokens[at] !== undefined; at += step) {
    const lower = tokens[at]?.lower ?? "";
    if (labels.signature.test(lower)) return "signature";
    if (labels.notSelf.test(lower)) return "notSelf";
    if (!link.test(lower)) return null;
  }
  return null;
}

/** "… sondern dein Nicht-Selbst-Thema", "…, even if it is your signature": the name in a later clause. */
export function labelBehind(sentence: Sentence, index: number): keyof typeof labels | null {
  const own = sentence.clauseAt(index);
  const rest = sentence.lowerOf({ from: index + 1, to: sentence.tokens.length });
  const found = pointing.exec(rest);
  const said = found?.[1];
  if (!found || said === undefined || own.conditional || own.hypothetical) return null;
  // "Steigt Zorn auf …; zieht Frieden ein, dann ist das deine Signatur": the nearest feeling.
  const between = rest.slice(0, found.index).split(/\P{L}+/u);
  if (between.some((word) => feelingNamed(word) !== null)) return null;
  return /sig/.test(said) ? "signature" : "notSelf";
}

const pointing =
  /(?<!\p{L})(?:(?:but|sondern) (?:your|dein|deine|ihr|ihre)|(?:it|that|this) is your|in you,? (?:it is|it's) (?:the|your)|(?:es|das|sie|dies) (?:ist )?(?:dein|deine|ihr|ihre)) (signatur\p{L}*|signature|nicht-?selbst\p{L}*(?:-\p{L}+)?|not-self)(?!\p{L})/u;
