type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element as text. Attribute values and text are escaped; children are elements already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]) {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${format(value)}"`);
  const open = `<${name}${written.join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}

/** The hook of a part that depends on the birth time. */
export function doubtMark(doubtful: boolean): Readonly<Record<string, string>> {
  return doubtful ? { "data-certainty": "uncertain" } : {};
}

/** Text as it may stand between tags and in attributes, without what XML cannot hold. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function format(value: string | number): string {
  return typeof value === "number" ? String(rounded(value)) : escapeText(value);
}

/** Two decimals are finer than a screen shows. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
