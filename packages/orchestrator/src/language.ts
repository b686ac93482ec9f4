import { type Language, languageSchema } from "@ck/registry";

/** The product's first language, where nobody asked for another. */
export const defaultLanguage: Language = "de";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** The language that an order names for itself, null when it names none that we speak. */
export function languageOfOrder(order: unknown): Language | null {
  const parsed = languageSchema.safeParse(isRecord(order) ? order.language : undefined);
  return parsed.success ? parsed.data : null;
}

/** The best language of an Accept-Language header (RFC 9110, 12.5.4), null when none fits. */
export function languageOfHeader(header: string | null): Language | null {
  const wishes = (header ?? "")
    .split(",")
    .map((wish) => {
      const [tag = "", ...parameters] = wish.trim().toLowerCase().split(";");
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.split("-")[0], quality: quality ? Number(quality) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wishes) {
    const parsed = languageSchema.safeParse(language);
    if (parsed.success) return parsed.data;
  }
  return null;
}
