import { composerHash } from "@ck/composer";
import type { Evidence } from "./collect-evidence.ts";
import type { KnownRegistry } from "./known-registry.ts";
import type { Difference } from "./leaves.ts";
import { type ReceiptCheck, receiptCheck } from "./receipt-check.ts";

/** Whether the registry composes each section's prompt, and a paid call brought its text. */
export function checkPrompts(
  { reading, view, calls }: Pick<Evidence, "reading" | "view" | "calls">,
  { registry }: KnownRegistry,
): ReceiptCheck {
  const { agentId, depth, style, language } = reading;
  const hash = registry?.composePrompt({
    agentId,
    depth,
    style,
    language,
    facts: [],
    sections: view.sections.map(({ id }) => id),
    context: "",
    partner: view.partner !== null,
  }).hash;
  const written = view.sections.flatMap(({ id, provenance }) =>
    provenance ? [{ id, ...provenance }] : [],
  );
  const differences = written
    .filter(({ kind }) => kind === "model")
    .flatMap(({ id, provider, model, promptHash }): Difference[] => [
      ...(promptHash === hash
        ? []
        : [{ path: `${id}.promptHash`, claimed: promptHash, found: hash }]),
      ...(calls.some((call) => call.provider === provider && call.model === model)
        ? []
        : [{ path: `${id}.model`, claimed: `${provider} ${model}` }]),
    ]);
  const isOther = written.some(
    ({ kind, promptHash }) => kind === "composer" && promptHash !== composerHash,
  );
  return receiptCheck("prompts", {
    differences,
    notes: isOther ? ["other_composer"] : [],
    tested: written.length,
  });
}
