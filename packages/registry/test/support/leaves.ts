/** Where a text stands in a definition. */
export type Path = readonly (string | number)[];

/** All texts of a JSON value with their places. */
export function leavesOf(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, at) => leavesOf(item, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

/** A copy of a JSON value with one text changed. */
export function changed<T>(value: T, path: Path, change: (text: string) => string): T {
  return JSON.parse(
    JSON.stringify(
      value,
      (() => {
        const at = new Map<unknown, Path>();
        return function (this: unknown, key: string, item: unknown) {
          const here = key === "" && !at.has(this) ? [] : [...(at.get(this) ?? []), key];
          if (typeof item === "object" && item !== null) at.set(item, here);
          return typeof item === "string" && here.join("/") === path.join("/")
            ? change(item)
            : item;
        };
      })(),
    ),
  );
}
