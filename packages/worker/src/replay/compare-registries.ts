import type { Registry } from "@ck/registry";
import { estimateTokens } from "../model/prices.ts";
import { differencesIn } from "../receipt/leaves.ts";
import { promptOf } from "./recording.ts";

type Kind = Parameters<typeof promptOf>[1];

/** A text, number or list that two registries have differently. */
export type ChangedPart = {
  /** Where, agents and sections by their ids: `agents.business.focus.de`. */
  path: string;
  /** Lines that only one of them has. */
  removed: string[];
  added: string[];
};

export type SystemPromptChange = Kind & {
  /** Tokens, estimated from above. */
  tokens: { a: number; b: number };
  hashes: { a: string; b: string };
  removed: string[];
  added: string[];
};

/** What differs between two registries, part by part. */
export function changedParts(a: Registry, b: Registry): ChangedPart[] {
  return differencesIn(byIds(a), byIds(b)).map(({ path, claimed, found }) => ({
    path,
    ...changedLines(claimed, found),
  }));
}

/** What differs in the writing prompts of kinds of readings; kinds with equal prompts are left out. */
export function changedPrompts(
  { a, b }: { a: Registry; b: Registry },
  kinds: readonly Kind[],
): SystemPromptChange[] {
  return kinds.flatMap((kind) => {
    const [one, other] = [promptOf(a, kind), promptOf(b, kind)];
    if (one.hash === other.hash) return [];
    return [
      {
        ...kind,
        tokens: { a: estimateTokens(one.system), b: estimateTokens(other.system) },
        hashes: { a: one.hash, b: other.hash },
        ...changedLines(one.system, other.system),
      },
    ];
  });
}

/** Lists of things with ids as objects, so that an inserted one moves no other. */
function byIds({ definition }: Registry) {
  const agents = definition.agents.map(({ sections, ...agent }) => [
    agent.id,
    { ...agent, sections: Object.fromEntries(sections.map((section) => [section.id, section])) },
  ]);
  return { ...definition, agents: Object.fromEntries(agents) };
}

const linesOf = (value: unknown) => (value === undefined ? [] : String(value).split("\n"));

function changedLines(before: unknown, after: unknown) {
  const [a, b] = [linesOf(before), linesOf(after)];
  return {
    removed: a.filter((line) => !b.includes(line)),
    added: b.filter((line) => !a.includes(line)),
  };
}
