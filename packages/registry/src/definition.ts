import { z } from "zod";
import type { DeepReadonly } from "./deep-freeze.ts";
import {
  agentIdSchema,
  agentIds,
  depthSchema,
  localizedSchema,
  sectionIdSchema,
  styleSchema,
} from "./ids.ts";

/** How many sentences a section has, both ends included. */
export const sentenceBandSchema = z
  .strictObject({ min: z.int().min(1), max: z.int().min(1) })
  .refine(({ min, max }) => min <= max, "min must not be above max");
export type SentenceBand = Readonly<z.infer<typeof sentenceBandSchema>>;

/** A section as its agent defines it. */
export const agentSectionSchema = z.strictObject({
  id: sectionIdSchema,
  /** What the reader sees above the section. */
  title: localizedSchema,
  /** For the writer: what the section must do, and what it must not do. */
  brief: localizedSchema,
  /**
   * Openings of the ids of the facts that carry the section, the most important first:
   * `"channel:"`, `"center:root:"`; `*` stands for any part of an id: `"center:*:defined"`.
   */
  leansOn: z.array(z.string().regex(/^[a-zA-Z.]+:[a-zA-Z:*]*$/)).min(1),
  /** The smallest depth that has the section. */
  minDepth: depthSchema,
  /** True for a section that is written only when there is a second person. */
  needsPartner: z.boolean(),
  /** Sentences by depth, where they are not those of the agent. */
  sentences: z.record(depthSchema, sentenceBandSchema).optional(),
});
export type AgentSection = DeepReadonly<z.infer<typeof agentSectionSchema>>;

/** An agent: what it writes about and how. */
export const agentSchema = z
  .strictObject({
    id: agentIdSchema,
    name: localizedSchema,
    /** One sentence for the person who chooses. */
    summary: localizedSchema,
    /** Words and themes that the agent serves. */
    contexts: z.strictObject({
      de: z.array(z.string().min(1)).min(1),
      en: z.array(z.string().min(1)).min(1),
    }),
    defaultStyle: styleSchema,
    /** Path of the HTTP route that orders a reading from this agent. */
    endpoint: z.string().startsWith("/api/coach/agents/reading-"),
    /** The agent's part of the system prompt. */
    focus: localizedSchema,
    /** Sentences in each section, by depth. */
    sentences: z.record(depthSchema, sentenceBandSchema),
    /** Ids of the checks that its text must pass beside the facts; implemented elsewhere. */
    checks: z.array(z.string().regex(/^[a-z]+(-[a-z]+)*$/)),
    /** In reading order. */
    sections: z.array(agentSectionSchema).min(1),
  })
  .refine(({ id, endpoint }) => endpoint === `/api/coach/agents/reading-${id}`, {
    path: ["endpoint"],
    error: "the endpoint must end with the agent's id",
  })
  .refine(({ sections }) => new Set(sections.map(({ id }) => id)).size === sections.length, {
    path: ["sections"],
    error: "section ids must be unique within an agent",
  })
  .refine(({ sections }) => sections.some((s) => s.minDepth === "basic" && !s.needsPartner), {
    path: ["sections"],
    error: "a basic reading of one person must have a section",
  });
export type Agent = DeepReadonly<z.infer<typeof agentSchema>>;

const namedPromptSchema = z.strictObject({
  name: localizedSchema,
  /** Its part of the system prompt: writing instructions. */
  prompt: localizedSchema,
});

const messageKeysSchema = z.strictObject({
  people: z.string(),
  facts: z.string(),
  /** Missing in definitions from before it: they name no uncertain facts. */
  uncertainFacts: z.string().optional(),
  text: z.string(),
  sections: z.string(),
  title: z.string(),
  brief: z.string(),
  leadFacts: z.string(),
  sentences: z.string(),
  otherSections: z.string(),
  corrections: z.string(),
  context: z.string(),
  items: z.string(),
  sentence: z.string(),
});

/** Everything that prompts are made of. Plain JSON, so that it can be stored and rebuilt. */
export const registryDefinitionSchema = z.strictObject({
  /** Raised by hand when the texts change in meaning; the hash changes with every letter. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Base of every system prompt: the rules on facts, interpretation, people, context, language. */
  rules: localizedSchema,
  /** The form in which a reading is answered. */
  protocol: localizedSchema,
  depths: z.record(depthSchema, namedPromptSchema),
  styles: z.record(styleSchema, namedPromptSchema),
  message: z.strictObject({
    /** Names of the fields in the JSON block. */
    keys: z.strictObject({ de: messageKeysSchema, en: messageKeysSchema }),
    personA: localizedSchema,
    personB: localizedSchema,
    /** After the JSON block; `{first}` is the id of the first section. */
    instruction: localizedSchema,
    /** Added when an earlier draft failed its check. */
    correctionsNote: localizedSchema,
    /** Added when not everything about the chart is certain. */
    uncertainNote: localizedSchema.optional(),
  }),
  repair: z.strictObject({
    /** Takes the place of protocol and depth in the system prompt of a repair. */
    task: localizedSchema,
    instruction: localizedSchema,
  }),
  agents: z
    .array(agentSchema)
    .refine(
      (agents) =>
        agents.length === agentIds.length &&
        agentIds.every((id) => agents.some((agent) => agent.id === id)),
      `exactly one agent for each of: ${agentIds.join(", ")}`,
    ),
});
export type RegistryDefinition = DeepReadonly<z.infer<typeof registryDefinitionSchema>>;
export type RegistryDefinitionInput = DeepReadonly<z.input<typeof registryDefinitionSchema>>;
