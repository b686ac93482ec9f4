/** Remembers answers for a short time, at most `maxEntries` of them: the oldest go first. */
export function createShortMemory<T>({
  ttlMs,
  maxEntries,
  now,
}: {
  ttlMs: number;
  maxEntries: number;
  now: () => number;
}) {
  const entries = new Map<string, { value: T; until: number }>();
  return {
    recall(key: string): { value: T } | undefined {
      const entry = entries.get(key);
      if (!entry) return undefined;
      if (entry.until > now()) return entry;
      entries.delete(key);
      return undefined;
    },
    keep(key: string, value: T): void {
      // Deleted first, so that the map's order is the order of age.
      entries.delete(key);
      entries.set(key, { value, until: now() + ttlMs });
      for (const oldest of entries.keys()) {
        if (entries.size <= maxEntries) break;
        entries.delete(oldest);
      }
    },
  };
}
