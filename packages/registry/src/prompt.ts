import { canonicalJson } from "./canonical-json.ts";
import type { AgentId, Depth, Language, SectionId, Style } from "./ids.ts";
import { charactersPerToken, maxPromptTokens } from "./limits.ts";
import { sha256 } from "./sha256.ts";

/** What a model is asked. */
export type Prompt = {
  /** Depends on agent, depth, style and language alone: never on what a person typed. */
  system: string;
  /** One JSON block with all data, then the instruction. */
  user: string;
  /** SHA-256, hex, of every authored text of the prompt: equal for all readings of one kind. */
  hash: string;
  /** Room for the answer, without tokens for thinking. */
  maxOutputTokens: number;
};

/** A fact in the language of the reading. */
export type PromptFact = { readonly id: string; readonly text: string };

export type PromptInput = {
  agentId: AgentId;
  depth: Depth;
  style: Style;
  language: Language;
  /** What is certain. */
  facts: readonly PromptFact[];
  /** What may be named as possible, but not stated. */
  uncertainFacts?: readonly PromptFact[] | undefined;
  /** The sections to write now; the others of the depth are named as belonging to the reading. */
  sections: readonly SectionId[];
  /** What the person typed: data, at most 4,000 characters. */
  context: string;
  /** Whether the facts of a second person are there. */
  partner: boolean;
  /** What is true where an earlier draft was wrong. */
  counterFacts?: readonly string[] | undefined;
};

export type RepairItem = {
  /** Number of the sentence, given back with the answer. */
  readonly n: number;
  /** The sentence as it was written, anchors included. */
  readonly sentence: string;
  /** What is true instead. */
  readonly counterFacts: readonly string[];
};

export type RepairPromptInput = {
  agentId: AgentId;
  style: Style;
  language: Language;
  facts: readonly PromptFact[];
  items: readonly RepairItem[];
};

/** Raised when code changes the shape of a prompt around the same texts. */
const promptFormat = 1;

/** Hash of what was authored: texts of the registry and the shape they are put in. */
export const promptHash = (authored: Readonly<Record<string, unknown>>) =>
  sha256(canonicalJson({ format: promptFormat, ...authored }));

/** Tokens of a text, estimated from above by its characters. */
export const estimateTokens = (text: string) => Math.ceil(text.length / charactersPerToken);

/** Throws a `RangeError` for a prompt above the ceiling: its data were not what they should be. */
export function withinCeiling(prompt: Prompt): Prompt {
  const tokens = estimateTokens(prompt.system) + estimateTokens(prompt.user);
  if (tokens > maxPromptTokens) {
    throw new RangeError(`prompt of about ${tokens} tokens, at most ${maxPromptTokens} allowed`);
  }
  return prompt;
}
