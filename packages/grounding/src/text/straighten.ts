/**
 * The characters that anchors are made of, as models vary them: drawn apart, in full width, as
 * brackets of other scripts, behind a backslash, as HTML entities, with invisible characters between
 * them. Anchors are read from the plain form, so that no other form of one comes through as text.
 */
export function straighten(text: string): string {
  if (!varied.test(text)) return text;
  return text
    .replace(invisible, "")
    .replace(entity, (found, decimal?: string, hex?: string, name?: string) =>
      ofEntity(found, { decimal, hex, name }),
    )
    .replace(fullWidth, (char) => String.fromCharCode(char.charCodeAt(0) - fullWidthOffset))
    .replace(doubleBracket, (char) => (char === "\u27e6" || char === "\u301a" ? "[[" : "]]"))
    .replace(openingBracket, "[")
    .replace(closingBracket, "]")
    .replace(/(?<!\\)\\+(?=[[\]|:])/g, "")
    .replace(/\[[^\S\n]+(?=\[)/g, "[")
    .replace(/\](?:[^\S\n]+(?=\]))/g, "]");
}

/** What carries no meaning in a text. The joiner makes one emoji of several. */
const invisible = /(?![\n\t\u200d])[\p{Cc}\p{Cf}]/gu;

const entity =
  /&(?:amp;)*(?:#0*(\d{2,3})(?!\d)|#x0*([0-9a-f]{2})(?![0-9a-f])|(lbrack|lsqb|rbrack|rsqb|vert|verbar|colon));?/gi;

const named: Readonly<Record<string, string>> = {
  lbrack: "[",
  lsqb: "[",
  rbrack: "]",
  rsqb: "]",
  vert: "|",
  verbar: "|",
  colon: ":",
};

type Entity = Record<"decimal" | "hex" | "name", string | undefined>;

/** The character of an entity if anchors hold such; other entities stay for the policy to find. */
function ofEntity(found: string, { decimal, hex, name }: Entity): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? found;
  const char = String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16));
  return /[\w[\]|:./-]/.test(char) ? char : found;
}

/** ASCII in full width stands in the order of ASCII, this far behind. */
const fullWidth = /[\uff01-\uff5e]/g;
const fullWidthOffset = 0xfee0;

const doubleBracket = /[\u27e6\u27e7\u301a\u301b]/g;
const openingBracket =
  /[\u2045\u2772\u27ec\u2983\u298b\u298d\u298f\u2997\u3008\u300a\u3010\u3014\u3016\u3018\ufe39\ufe3b\ufe47\ufe5d]/g;
const closingBracket =
  /[\u2046\u2773\u27ed\u2984\u298c\u298e\u2990\u2998\u3009\u300b\u3011\u3015\u3017\u3019\ufe3a\ufe3c\ufe48\ufe5e]/g;

/** Whether there is anything to do: most sentences hold none of it. */
const varied = new RegExp(
  `[&\\\\]|\\[\\s|\\s\\]|${[invisible, fullWidth, doubleBracket, openingBracket, closingBracket].map(({ source }) => source).join("|")}`,
  "u",
);
