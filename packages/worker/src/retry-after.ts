/** `Retry-After` in seconds or as a date, as milliseconds from now. */
export function retryAfterMs(headers: Headers | undefined, now: number): number | null {
  const value = headers?.get("retry-after");
  if (!value) return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
