type Value = string | number | readonly Value[] | { readonly [key: string]: Value };

/**
 * Characters that JSON allows but that could look like the end of the block, a tag, or the
 * protocol of the answer, or that a reader cannot see.
 */
const suspicious = /[<>`\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]|@@|\[\[|\]\]/gu;

const escaped = (match: string) =>
  Array.from({ length: match.length }, (_, at) => match.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");

const quote = (text: string) => JSON.stringify(text).replace(suspicious, escaped);

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function write(value: Value): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(write).join(", ")}]`;
  const fields = Object.entries(value).map(([key, item]) => `${quote(key)}: ${write(item)}`);
  return `{${fields.join(", ")}}`;
}

const writeField = (value: Value) =>
  isList(value) && value.length > 0 ? `[\n${value.map(write).join(",\n")}\n]` : write(value);

/**
 * The data of a prompt as one JSON object, an entry a line. Whatever a text contains, it stays
 * inside its string: `JSON.parse` gives it back, and neither a line of the block nor a marker or
 * anchor in it can come from a text.
 */
export function messageBlock(fields: { readonly [key: string]: Value }): string {
  const lines = Object.entries(fields).map(([key, value]) => `${quote(key)}: ${writeField(value)}`);
  return `{\n${lines.join(",\n")}\n}`;
}
