import { checkerVersion } from "@ck/grounding";
import { behind } from "../gate/behind.ts";
import { causesOf, passes } from "../gate/verdict.ts";
import { readingChecker } from "../steps/reading-checker.ts";
import type { Evidence } from "./collect-evidence.ts";
import { drawnInLog } from "./drawn-in-log.ts";
import { agentChecksIn, type KnownRegistry } from "./known-registry.ts";
import { type Objection, type ReceiptCheck, receiptCheck } from "./receipt-check.ts";

/** Whether each sentence that was shown passes the checks as they are today. */
export function checkSentences(
  { reading, view, order }: Pick<Evidence, "reading" | "view" | "order">,
  { registry, versionThen }: { registry: KnownRegistry; versionThen: string | null },
): ReceiptCheck {
  const drawn = drawnInLog(view);
  if (!drawn) {
    return receiptCheck("sentences", { differences: [{ path: "chart" }], tested: 0 });
  }
  const { language, agentId } = reading;
  const agentChecks = agentChecksIn(registry, agentId);
  const checker = readingChecker(drawn, { language, agentChecks, order });
  const objections: Objection[] = [];
  for (const { id, sentences } of view.sections) {
    let before: string | null = null;
    for (const { text } of sentences) {
      const verdict = checker.checkSentence(text, before);
      if (!passes(verdict)) objections.push({ section: id, text, causes: [...causesOf(verdict)] });
      before = behind(before, text);
    }
  }
  const isSame = versionThen === null || versionThen === checkerVersion;
  return receiptCheck("sentences", {
    objections,
    notes: isSame ? [] : ["other_checker"],
    tested: view.sections.reduce((sum, { sentences }) => sum + sentences.length, 0),
  });
}
