import { type CenterId, type CenterState, centerIds, type FactId } from "@ck/chart";
import type { SectionId } from "@ck/registry";
import type { Telling } from "../telling.ts";
import type { AgentTexts, Case } from "../texts/shape.ts";

const names = ["a", "b", "c"] as const;

/** Up to `limit` sayings for facts that this chart has; which of them differs from chart to chart. */
export function caseNotes(telling: Telling, cases: readonly Case[], limit: number): string[] {
  const told: string[] = [];
  for (const { of, text } of telling.shuffled(cases, "cases")) {
    if (told.length >= limit) break;
    const found = of.map(telling.me.find);
    if (found.includes(null)) continue;
    const facts = Object.fromEntries(found.map((fact, at) => [names[at] ?? "", fact]));
    told.push(
      ...telling.say([text], {
        facts: { ...facts, "": found[0] ?? null },
        words: Object.assign(
          {},
          ...found.map((fact, at) => wordsOf(telling, names[at] ?? "", fact)),
        ),
      }),
    );
  }
  return told;
}

/** The open question of a section; only the greatest depth asks. */
export function question(telling: Telling, agent: AgentTexts, id: SectionId): string[] {
  return telling.depth === "professional" ? caseNotes(telling, agent.questions[id] ?? [], 1) : [];
}

/** The cases in which no other centres meet than these, with each other or with the definition. */
export function amongst(cases: readonly Case[], centers: readonly CenterId[]): readonly Case[] {
  const names = ["definition:", ...centers.map((id) => `center:${id}:`)];
  return cases.filter(({ of }) =>
    of.every((pattern) => names.some((name) => pattern.startsWith(name))),
  );
}

/** The names of a centre with its state, anchored. */
function wordsOf({ texts }: Telling, name: string, fact: FactId | null): Record<string, string> {
  const [kind, id, state] = (fact ?? "").split(":");
  if (fact === null || kind !== "center" || !isCenter(id) || !isState(state)) return {};
  const { subject, object } = texts.names.centers[id];
  return {
    [name]: `[[${fact}|${subject[state]}]]`,
    [`${name}Object`]: `[[${fact}|${object[state]}]]`,
  };
}

const isCenter = (id: string | undefined): id is CenterId => centerIds.some((one) => one === id);
const isState = (state: string | undefined): state is CenterState =>
  state === "defined" || state === "undefined" || state === "open";
