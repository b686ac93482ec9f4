/** The plain values of a JSON value by their paths, such as `sections[0].report.checked`. */
export function leavesOf(value: unknown, path = ""): Map<string, unknown> {
  if (typeof value !== "object" || value === null) return new Map([[path, value]]);
  const entries = Array.isArray(value)
    ? value.map((item, index): [string, unknown] => [`${path}[${index}]`, item])
    : Object.entries(value).map(([key, item]): [string, unknown] => [
        path === "" ? key : `${path}.${key}`,
        item,
      ]);
  // An empty list or object is a leaf of its own: something that was taken out must show.
  if (entries.length === 0) return new Map([[path, Array.isArray(value) ? "[]" : "{}"]]);
  return new Map(entries.flatMap(([at, item]) => [...leavesOf(item, at)]));
}

/** A place where two values differ; undefined where one has nothing. */
export type Difference = { path: string; claimed?: unknown; found?: unknown };

/** Where a claimed value differs from what was found, in the order of the paths. */
export function differencesIn(claimed: unknown, found: unknown): Difference[] {
  const [a, b] = [leavesOf(claimed), leavesOf(found)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((path) => a.get(path) !== b.get(path) || a.has(path) !== b.has(path))
    .map((path) => ({ path, claimed: a.get(path), found: b.get(path) }));
}
