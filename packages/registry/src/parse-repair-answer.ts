/** `@@ 7`, also as models vary it: `@@7`, `@@ 7:`, `@@ n 7`. */
const marker = /^\s*@@\s*(?:n\s*=?\s*)?(\d{1,6})\s*[.:)]?\s*(.*)$/;

/**
 * Reads the answer to a repair prompt: number of the sentence -> the new sentence, or null where
 * it is to be dropped. A number that is missing was not answered. Text before the first marker is
 * ignored; a sentence over several lines is joined; of a number given twice the first one counts.
 * Never throws.
 */
export function parseRepairAnswer(answer: string): ReadonlyMap<number, string | null> {
  const bodies = new Map<number, string[]>();
  let current: string[] = [];
  for (const line of answer.split(/\r\n|\r|\n/)) {
    const [, digits, rest = ""] = marker.exec(line) ?? [];
    if (digits === undefined) {
      current.push(line.trim());
      continue;
    }
    current = [rest.trim()];
    const n = Number(digits);
    if (!bodies.has(n)) bodies.set(n, current);
  }
  return new Map(
    [...bodies].map(([n, lines]) => [n, lines.filter((line) => line !== "").join(" ") || null]),
  );
}
