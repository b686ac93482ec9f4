import type { Notice, Selection } from "@ck/contracts";
import type { Language } from "@ck/registry";
import { helpLines, selectAgent } from "@ck/registry/select";
import { defaultLanguage, languageOfOrder } from "../language.ts";

/** The help-line block: for a text that shows danger, and with every reading of the crisis agent. */
export function noticesFor(
  { danger, agentId }: Pick<Selection, "danger" | "agentId">,
  language: Language,
): Notice[] {
  if (!danger && agentId !== "crisis") return [];
  const { textId, text } = helpLines(language);
  return [{ kind: "help-lines", textId, text }];
}

/** JSON's quotes, and the escapes that a text still has while it is not parsed. */
const jsonMark = /\\(?:u([\da-f]{4})|["nrt])|"/gi;

/**
 * The same for a body that no order can be read from, whole or not: all that stands in it is looked
 * at, each quoted text by itself.
 */
export function noticesInText(body: string, language: Language): Notice[] {
  const text = body.replace(jsonMark, (mark, code: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return mark === '"' ? "\n\n" : " ";
  });
  return noticesFor(selectAgent({ text, asked: null, language }), language);
}

/**
 * The same for an order that failed before it could be read: whatever is wrong with it or with us,
 * a person in danger gets the numbers.
 */
export function noticesForRefused(rawOrder: unknown): Notice[] {
  if (typeof rawOrder !== "object" || rawOrder === null || !("context" in rawOrder)) return [];
  if (typeof rawOrder.context !== "string") return [];
  const language = languageOfOrder(rawOrder) ?? defaultLanguage;
  return noticesFor(selectAgent({ text: rawOrder.context, asked: null, language }), language);
}
