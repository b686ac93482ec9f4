"use client";

import { type Depth, depthSchema, styleSchema } from "@ck/registry";
import type { OrderDraft } from "../lib/order-draft.ts";
import { count, depthNames, styleNames } from "../lib/texts.ts";
import { Choice, type Option } from "./choice.tsx";
import type { Agent } from "./concern-fields.tsx";

const depths = depthSchema.options;

/** The sections that an order gets, in reading order. */
export const sectionsOf = (agent: Agent, depth: Depth, withPartner: boolean) =>
  agent.sections.filter(
    ({ minDepth, needsPartner }) =>
      depths.indexOf(minDepth) <= depths.indexOf(depth) && (withPartner || !needsPartner),
  );

const depthHints: Record<Depth, string> = {
  basic: "Das Wesentliche",
  advanced: "Mit Zentren und Kanälen",
  professional: "Alles, auch Profil und Kreuz",
};

const styleOptions: Option<OrderDraft["style"]>[] = [
  { value: "auto", label: "Passend" },
  ...styleSchema.options.map((value) => ({ value, label: styleNames[value] })),
];

/** How much is written, and how it sounds. */
export function ScopeFields({
  draft,
  change,
  agent,
}: {
  draft: OrderDraft;
  change: (part: Partial<OrderDraft>) => void;
  agent: Agent | undefined;
}) {
  const withPartner = draft.partner !== null;
  const hintOf = (depth: Depth) =>
    agent
      ? `${depthHints[depth]}: ${count(sectionsOf(agent, depth, withPartner).length, "Abschnitt", "Abschnitte")}`
      : depthHints[depth];
  return (
    <div className="space-y-5">
      <Choice
        name="depth"
        legend="Tiefe"
        options={depths.map((value) => ({
          value,
          label: depthNames[value],
          hint: hintOf(value),
        }))}
        value={draft.depth}
        onChange={(depth) => change({ depth })}
        layout="grid sm:grid-cols-3"
      />
      {agent ? (
        <p className="text-sm text-soft">
          Darin:{" "}
          {sectionsOf(agent, draft.depth, withPartner)
            .map(({ title }) => title.de)
            .join(" · ")}
        </p>
      ) : null}
      <Choice
        name="style"
        legend="Ton"
        options={styleOptions}
        value={draft.style}
        onChange={(style) => change({ style })}
        layout="flex flex-wrap"
      />
    </div>
  );
}
