import { z } from "zod";

type Json = z.infer<ReturnType<typeof z.json>>;

function write(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${write(item)}`).join(",")}}`;
}

/**
 * One text for equal content: keys sorted by UTF-16 code unit, no white space (the rules of
 * RFC 8785). Throws for what is not JSON.
 */
export const canonicalJson = (value: unknown): string => write(z.json().parse(value));
