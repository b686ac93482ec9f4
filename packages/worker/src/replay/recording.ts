import { derive, type Fact, factsOf, type GivenChart, givenChartSchema } from "@ck/chart";
import {
  agentIdSchema,
  depthSchema,
  languageSchema,
  type Registry,
  sectionIdSchema,
  styleSchema,
} from "@ck/registry";
import { z } from "zod";
import type { Evidence } from "../receipt/collect-evidence.ts";
import { knownRegistry } from "../receipt/known-registry.ts";
import { answersOf, rawAnswerSchema } from "./raw-answer.ts";
import type { ReplayInput } from "./replay-answers.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * A reading as a case to compare prompts and checks with: the 26 activations, what was asked for and
 * what models answered. No birth data, no context, no id of a person or a reading. What a model
 * says again of a context is in its answers.
 */
export const recordingSchema = z.strictObject({
  v: z.literal(1),
  agentId: agentIdSchema,
  depth: depthSchema,
  style: styleSchema,
  language: languageSchema,
  registry: z.strictObject({ hash, version: z.string() }),
  /** Of the writing prompt. */
  promptHash: hash,
  /** Ids of the agent's own checks. */
  agentChecks: z.array(z.string()),
  /** In reading order, with the number of sentences that each should have. */
  sections: z.array(
    z.strictObject({
      id: sectionIdSchema,
      title: z.string(),
      min: z.int().min(1),
      max: z.int().min(1),
    }),
  ),
  chart: givenChartSchema,
  partner: givenChartSchema.nullable(),
  /** Ids of facts that are not certain. */
  uncertain: z.array(z.string()),
  answers: z.array(rawAnswerSchema).min(1),
});
export type Recording = z.infer<typeof recordingSchema>;

/** Null for a reading that no model wrote, or whose chart or registry is gone. */
export function recordingOf(evidence: Evidence): Recording | null {
  const { reading, view, calls, registryHash, snapshots } = evidence;
  const { chart, partner, facts } = view;
  const { agentId, depth, style, language } = reading;
  const { registry } = knownRegistry(registryHash ?? "", snapshots);
  const answers = answersOf(calls);
  if (!chart || !registry || answers.every(({ text }) => text === "")) return null;
  return {
    v: 1,
    agentId,
    depth,
    style,
    language,
    registry: { hash: registry.hash, version: registry.definition.version },
    promptHash: promptOf(registry, { ...reading, partner: partner !== null }).hash,
    agentChecks: [...registry.getAgent(agentId).checks],
    sections: sectionsIn(registry, { ...reading, partner: partner !== null }),
    chart: activationsOf(chart),
    partner: partner && activationsOf(partner),
    uncertain: facts.filter(({ certainty }) => certainty === "uncertain").map(({ id }) => id),
    answers,
  };
}

type Kind = Pick<Recording, "agentId" | "depth" | "style" | "language"> & { partner: boolean };

/** The writing prompt of all readings of a kind: without facts, which its system prompt never has. */
export const promptOf = (registry: Registry, kind: Kind) =>
  registry.composePrompt({
    agentId: kind.agentId,
    depth: kind.depth,
    style: kind.style,
    language: kind.language,
    partner: kind.partner,
    facts: [],
    sections: registry.sectionsOf(kind.agentId, kind.depth, kind).map(({ id }) => id),
    context: "",
  });

function sectionsIn(registry: Registry, kind: Kind): Recording["sections"] {
  const agent = registry.getAgent(kind.agentId);
  return registry.sectionsOf(kind.agentId, kind.depth, kind).map(({ id, title, sentences }) => {
    const { min, max } = (sentences ?? agent.sentences)[kind.depth];
    return { id, title: title[kind.language], min, max };
  });
}

const activationsOf = ({ personality, design }: GivenChart): GivenChart => ({
  personality,
  design,
});

/** What of a recording is sent through the checks again. */
export function replayInputOf(recording: Recording): ReplayInput {
  const { agentId, depth, style, language, sections, agentChecks, answers } = recording;
  const uncertain = new Set(recording.uncertain);
  const chartOf = ({ personality, design }: GivenChart) => ({
    chart: {
      personality,
      design,
      ...derive(personality, design),
      certainty: uncertain.size > 0 ? ("interval" as const) : ("exact" as const),
    },
    uncertain: new Set<string>(),
  });
  const [a, b] = [chartOf(recording.chart), recording.partner && chartOf(recording.partner)];
  const facts = factsOf(a, b ?? undefined).map(
    (fact): Fact => (uncertain.has(fact.id) ? { ...fact, certainty: "uncertain" } : fact),
  );
  return {
    order: { agentId, depth, style, language },
    sections: sections.map(({ id, title }) => ({ id, title })),
    drawn: { chart: a.chart, partner: b?.chart ?? null, facts },
    agentChecks,
    births: null,
    answers,
    composed: [],
  };
}
