import { composerHash, composerVersion } from "@ck/composer";
import type { Registry } from "@ck/registry";
import type { Evidence } from "./collect-evidence.ts";
import type { KnownRegistry } from "./known-registry.ts";
import type { Difference } from "./leaves.ts";
import { type ReceiptCheck, receiptCheck } from "./receipt-check.ts";

/** Whether the registry composes each section's prompt, and a paid call brought its text. */
export function checkPrompts(
  { reading, view, calls }: Pick<Evidence, "reading" | "view" | "calls">,
  { registry }: KnownRegistry,
): ReceiptCheck {
  const hash = registry && promptHashOf(registry, { reading, view });
  const written = view.sections.flatMap(({ id, provenance }) =>
    provenance ? [{ id, ...provenance }] : [],
  );
  const differences = written
    .filter(({ kind }) => kind === "model")
    .flatMap(({ id, provider, model, promptHash }): Difference[] => [
      ...(promptHash === hash
        ? []
        : [{ path: `${id}.promptHash`, claimed: promptHash, found: hash ?? undefined }]),
      ...(calls.some(
        (call) => call.purpose === "writing" && call.provider === provider && call.model === model,
      )
        ? []
        : [{ path: `${id}.model`, claimed: `${provider} ${model}` }]),
    ]);
  const isOther = written.some(
    ({ kind, promptHash, model }) =>
      kind === "composer" && (promptHash !== composerHash || model !== composerVersion),
  );
  return receiptCheck("prompts", {
    differences,
    notes: isOther ? ["other_composer"] : [],
    tested: written.length,
  });
}

/** Of the prompt of such readings; null where the registry has none with these sections. */
function promptHashOf(
  registry: Registry,
  { reading, view }: Pick<Evidence, "reading" | "view">,
): string | null {
  const { agentId, depth, style, language } = reading;
  const partner = view.partner !== null;
  const sections = view.sections.map(({ id }) => id);
  const all = registry.sectionsOf(agentId, depth, { partner }).map(({ id }) => id);
  if (sections.length === 0 || sections.some((id) => !all.includes(id))) return null;
  const kind = { agentId, depth, style, language, partner };
  return registry.composePrompt({ ...kind, facts: [], sections, context: "" }).hash;
}
