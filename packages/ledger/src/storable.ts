/** PostgreSQL stores neither NUL nor half a surrogate pair, and refuses the whole write for one. */
const storableText = (text: string) => text.toWellFormed().replaceAll("\0", "");

/** A value as JSON that PostgreSQL can store, whatever a model or a provider put into its texts. */
export function storable(value: unknown): unknown {
  if (typeof value === "string") return storableText(value);
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [storableText(key), storable(item)]),
    );
  }
  return value;
}
