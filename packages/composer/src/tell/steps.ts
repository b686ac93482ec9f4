import { type CenterId, centerIds } from "@ck/chart";
import { stableNumber } from "../hash.ts";
import { fill } from "../phrase.ts";
import type { Paragraph, Telling } from "../telling.ts";
import type { AgentTexts, Step } from "../texts/shape.ts";
import { factsOfType } from "./type-facts.ts";

type StepOfChart = {
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
  return steps.map(({ step, facts }, index) => [
    ...telling.say([order(telling, step, index)]),
    ...telling.say([step.why], facts),
  ]);
}

/** Where type or authority is not certain, steps that hold all the same take their place. */
function authorityStep({ me }: Telling, { steps }: AgentTexts): StepOfChart[] {
  if (me.authority === null) return steps.unknown.slice(0, 1).map((step) => ({ step }));
  const facts = { "": me.fact(`authority:${me.authority}`) };
  return [{ step: steps.authorities[me.authority], facts: { facts } }];
}

function typeStep({ me }: Telling, { steps }: AgentTexts): StepOfChart[] {
  if (me.type === null) return steps.unknown.slice(1).map((step) => ({ step }));
  return [{ step: steps.types[me.type], facts: { facts: factsOfType(me) } }];
}

function centerSteps({ me, texts }: Telling, { steps }: AgentTexts, count: number): StepOfChart[] {
  const receptive = centerIds.flatMap((id) => {
    const center = me.center(id);
    if (center === null || center.state === "defined") return [];
    const { subject, object } = texts.names.centers[id];
    const anchored = (words: string) => `[[${center.fact}|${words}]]`;
    const words = {
      subject: anchored(subject[center.state]),
      object: anchored(object[center.state]),
    };
    return [{ id, step: steps.centers[id], facts: { words } }];
  });
  const turn = (id: CenterId) => stableNumber(`${me.chart.gates.join()} ${id}`);
  return receptive.toSorted((a, b) => turn(a.id) - turn(b.id)).slice(0, count);
}

/** The order itself, as the style gives orders. */
function order({ texts, style }: Telling, { act, to }: Step, index: number): string {
  const forms = texts.leads.steps[style];
  return fill(forms[index] ?? forms.at(-1) ?? "", { act, to });
}
