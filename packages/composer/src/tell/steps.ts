import { type CenterId, centerIds } from "@ck/chart";
import { must } from "../part.ts";
import { fill } from "../phrase.ts";
import type { Paragraph, Telling } from "../telling.ts";
import type { AgentTexts, Step, Wordings } from "../texts/shape.ts";
import { factsOfType } from "./type-facts.ts";

export type StepOfChart = {
  readonly step: Step;
  readonly facts?: Parameters<Telling["say"]>[1];
};

/** Concrete steps, a paragraph each, with the reason: from the authority, the type, and centres that take in. */
export function nextSteps(telling: Telling, agent: AgentTexts, centers: number): Paragraph[] {
  const steps = [
    ...authorityStep(telling, agent),
    ...typeStep(telling, agent),
    ...centerSteps(telling, agent, centers),
  ];
  const forms = telling.texts.leads.steps[telling.style];
  return steps.map((step, index) => [must(() => stepNote(telling, step, forms, index))]);
}

/** A step as one of the forms puts it, and what it is good for. */
export function stepNote(
  { say }: Telling,
  { step, facts }: StepOfChart,
  forms: Wordings,
  index: number,
): string[] {
  const form = forms[index] ?? forms.at(-1) ?? "";
  return [...say([fill(form, { act: step.act, to: step.to })]), ...say([step.why], facts)];
}

/** Where type or authority is not certain, steps that hold all the same take their place. */
export function authorityStep({ me, shuffled }: Telling, { steps }: AgentTexts): StepOfChart[] {
  if (me.authority === null) return steps.unknown.slice(0, 1).map((step) => ({ step }));
  const facts = { "": me.fact(`authority:${me.authority}`) };
  return shuffled(steps.authorities[me.authority], "authority step")
    .slice(0, 1)
    .map((step) => ({ step, facts: { facts } }));
}

export function typeStep({ me, shuffled }: Telling, { steps }: AgentTexts): StepOfChart[] {
  if (me.type === null) return steps.unknown.slice(1).map((step) => ({ step }));
  return shuffled(steps.types[me.type], "type step")
    .slice(0, 1)
    .map((step) => ({ step, facts: { facts: factsOfType(me) } }));
}

/** For the day after: a step that leads to a human being, by the definition. */
export function peopleStep({ me, texts, shuffled }: Telling): StepOfChart[] {
  const { towardsPeople, steps } = texts.agents.crisis;
  if (me.definition === null) return steps.unknown.slice(0, 1).map((step) => ({ step }));
  const facts = { "": me.fact(`definition:${me.definition}`) };
  return shuffled(towardsPeople[me.definition], "people")
    .slice(0, 1)
    .map((step) => ({ step, facts: { facts } }));
}

function centerSteps(
  { me, texts, shuffled }: Telling,
  { steps }: AgentTexts,
  count: number,
): StepOfChart[] {
  const receptive = centerIds.flatMap((id: CenterId) => {
    const center = me.center(id);
    if (center === null || center.state === "defined") return [];
    const { subject, object } = texts.names.centers[id];
    const anchored = (words: string) => `[[${center.fact}|${words}]]`;
    const words = {
      subject: anchored(subject[center.state]),
      object: anchored(object[center.state]),
    };
    return [{ step: steps.centers[id], facts: { words } }];
  });
  return shuffled(receptive, "centre steps").slice(0, count);
}
