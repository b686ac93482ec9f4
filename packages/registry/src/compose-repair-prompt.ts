import type { RegistryDefinition } from "./definition.ts";
import { outputHeadroom, tokensPerMarker, tokensPerSentence } from "./limits.ts";
import { messageBlock } from "./message-block.ts";
import { type Prompt, promptHash, type RepairPromptInput, withinCeiling } from "./prompt.ts";
import { agentOf } from "./sections-of.ts";

/**
 * The prompt that puts single sentences right. The answer has, for each number, a line `@@ n` and
 * below it the new sentence, or nothing where the sentence is to be dropped: see
 * `parseRepairAnswer`. Throws a `RangeError` when there is nothing to repair or too much.
 */
export function composeRepairPrompt(
  definition: RegistryDefinition,
  { agentId, style, language, facts, items }: RepairPromptInput,
): Prompt {
  if (items.length === 0) throw new RangeError("no sentence to repair");
  const { repair, message, version } = definition;
  const keys = message.keys[language];

  const system = [
    definition.rules,
    repair.task,
    agentOf(definition, agentId).focus,
    definition.styles[style].prompt,
  ]
    .map((text) => text[language])
    .join("\n\n");

  const block = messageBlock({
    [keys.facts]: facts.map(({ id, text }) => ({ id, [keys.text]: text })),
    [keys.items]: items.map(({ n, sentence, counterFacts }) => ({
      n,
      [keys.sentence]: sentence,
      [keys.corrections]: counterFacts,
    })),
  });

  return withinCeiling({
    system,
    user: `${block}\n\n${repair.instruction[language]}`,
    hash: promptHash({ version, system, repair, keys: message.keys }),
    maxOutputTokens: Math.ceil(
      items.length * (tokensPerSentence * outputHeadroom + tokensPerMarker),
    ),
  });
}
