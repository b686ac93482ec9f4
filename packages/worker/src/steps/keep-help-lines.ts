import type { Registry } from "@ck/registry";
import { helpLines } from "@ck/registry/select";
import type { Reading } from "../reading.ts";

/** The check of an agent whose readings always show where to find help. */
const check = "help-lines";

/**
 * The help-line block stands in the reading, word for word: put in when an order came without it,
 * or when the text under its id was changed. A block of an earlier version stays as it was shown.
 */
export function keepHelpLines(reading: Reading, registry: Registry): void {
  const { agentId, language } = reading.order;
  if (!registry.getAgent(agentId).checks.includes(check)) return;
  const { textId, text } = helpLines(language);
  const shown = reading.view().notices.filter(({ kind }) => kind === "help-lines");
  const whole = shown.some((notice) => notice.textId !== textId || notice.text === text);
  if (!whole) reading.append({ type: "notice", notice: { kind: "help-lines", textId, text } });
}
