import type { Prompt } from "@ck/registry";

/** What a provider reports of a call, and what it sent as it came. */
export type Usage = { inputTokens: number; outputTokens: number; raw: unknown };

export type ModelChunk =
  | { type: "delta"; text: string }
  /** The provider's own signal that the answer is whole. Nothing follows. */
  | { type: "completed"; responseId: string | null; usage: Usage | null };

/**
 * A language model. An adapter ends its stream either with `completed` or by throwing `ModelError`:
 * a stream that just stops is never taken for a whole answer.
 */
export type Model = {
  readonly provider: string;
  readonly name: string;
  /** Tokens that it may spend on reasoning before it writes; they are paid like written ones. */
  readonly reasoningTokens: number;
  stream(prompt: Prompt, options: { signal: AbortSignal }): AsyncIterable<ModelChunk>;
};
