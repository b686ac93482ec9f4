import type { AgentSection, RegistryDefinition } from "./definition.ts";
import {
  maxContextCharacters,
  outputHeadroom,
  tokensPerMarker,
  tokensPerSentence,
} from "./limits.ts";
import { messageBlock } from "./message-block.ts";
import {
  type Prompt,
  type PromptFact,
  type PromptInput,
  promptHash,
  withinCeiling,
} from "./prompt.ts";
import { agentOf, sectionsOf, sentencesOf } from "./sections-of.ts";

/**
 * The prompt of a reading. The system prompt depends on agent, depth, style and language alone;
 * everything about the person is data in the message. Throws a `RangeError` for sections that
 * the reading does not have, a context that is too long, and a prompt above the ceiling.
 */
export function composePrompt(definition: RegistryDefinition, input: PromptInput): Prompt {
  const { depth, style, language } = input;
  const agent = agentOf(definition, input.agentId);
  const all = sectionsOf(agent, depth, input);
  const sections = requested(all, input);
  if (input.context.length > maxContextCharacters) {
    const length = input.context.length;
    throw new RangeError(
      `context of ${length} characters, at most ${maxContextCharacters} allowed`,
    );
  }

  const system = [
    definition.rules,
    definition.protocol,
    agent.focus,
    definition.depths[depth].prompt,
    definition.styles[style].prompt,
  ]
    .map((text) => text[language])
    .join("\n\n");

  const { message, version } = definition;
  return withinCeiling({
    system,
    user: userMessage(definition, input, { all, sections }),
    // All sections and both notes, not only those of this call: the hash names the kind of reading.
    hash: promptHash({
      version,
      system,
      message,
      sections: all,
      sentences: agent.sentences[depth],
    }),
    maxOutputTokens: sections
      .map((section) => sentencesOf(agent, section, depth).max)
      .reduce((tokens, sentences) => tokens + roomFor(sentences), 0),
  });
}

const roomFor = (sentences: number) =>
  Math.ceil(sentences * tokensPerSentence * outputHeadroom + tokensPerMarker);

/** The sections asked for, in the order of the reading. */
function requested(all: readonly AgentSection[], { agentId, depth, sections }: PromptInput) {
  const unknown = sections.find((id) => !all.some((section) => section.id === id));
  if (unknown !== undefined || sections.length === 0) {
    throw new RangeError(`${agentId}, ${depth}: no section "${unknown ?? ""}" to write`);
  }
  return all.filter(({ id }) => sections.includes(id));
}

type Sections = { all: readonly AgentSection[]; sections: readonly AgentSection[] };

function userMessage(
  definition: RegistryDefinition,
  { agentId, depth, language, facts, uncertainFacts = [], ...input }: PromptInput,
  { all, sections }: Sections,
): string {
  const { partner, context, counterFacts = [] } = input;
  const { message } = definition;
  const keys = message.keys[language];
  const doubt = uncertainFacts.length > 0 ? message.uncertainNote?.[language] : undefined;
  const rows = (table: readonly PromptFact[]) =>
    table.map(({ id, text }) => ({ id, [keys.text]: text }));
  const agent = agentOf(definition, agentId);
  const band = (section: AgentSection) => sentencesOf(agent, section, depth);
  const others = all.filter((section) => !sections.includes(section));

  const block = messageBlock({
    [keys.people]: [message.personA[language], ...(partner ? [message.personB[language]] : [])],
    [keys.facts]: rows(facts),
    ...(keys.uncertainFacts && doubt ? { [keys.uncertainFacts]: rows(uncertainFacts) } : {}),
    [keys.sections]: sections.map((section) => ({
      id: section.id,
      [keys.title]: section.title[language],
      [keys.brief]: section.brief[language],
      [keys.leadFacts]: leadFacts(section, facts),
      [keys.sentences]: `${band(section).min}–${band(section).max}`,
    })),
    [keys.otherSections]: others.map((section) => section.title[language]),
    ...(counterFacts.length > 0 ? { [keys.corrections]: counterFacts } : {}),
    [keys.context]: context,
  });

  const first = sections[0]?.id ?? "";
  const instruction = message.instruction[language].replace("{first}", first);
  const corrected = counterFacts.length > 0 ? [message.correctionsNote[language]] : [];
  return [block, ...(doubt ? [doubt] : []), ...corrected, instruction].join("\n\n");
}

/** Ids of the facts that carry a section, in the order of its list. */
function leadFacts({ leansOn }: AgentSection, facts: readonly PromptFact[]): string[] {
  const ids = leansOn.flatMap((opening) => {
    const begins = new RegExp(`^${opening.replaceAll(".", "\\.").replaceAll("*", "[^:]+")}`);
    return facts.filter(({ id }) => begins.test(id)).map(({ id }) => id);
  });
  return [...new Set(ids)];
}
