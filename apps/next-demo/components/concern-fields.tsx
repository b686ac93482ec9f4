"use client";

import { type FieldIssue, lengthOf, maxContextLength } from "@ck/contracts";
import type { RouterOutputs } from "@ck/orchestrator";
import type { Selection } from "@ck/registry/select";
import type { OrderDraft } from "../lib/order-draft.ts";
import { Choice } from "./choice.tsx";
import { Field } from "./field.tsx";
import { Notices } from "./notices.tsx";

export type Agent = RouterOutputs["agents"]["list"][number];

/** What it is about, and which agent answers. */
export function ConcernFields({
  draft,
  change,
  agents,
  suggestion,
  helpText,
  issues,
}: {
  draft: OrderDraft;
  change: (part: Partial<OrderDraft>) => void;
  agents: readonly Agent[];
  suggestion: Selection | null;
  helpText: string;
  issues: readonly FieldIssue[];
}) {
  const problem = issues.find(({ path }) => path === "context")?.message;
  const left = maxContextLength - lengthOf(draft.context);
  return (
    <div className="space-y-5">
      <div>
        <Field
          id="context"
          label="Worum geht es dir?"
          hint={`Freiwillig, in deinen Worten. Noch ${left.toLocaleString("de")} Zeichen.`}
          problem={problem}
        >
          {(input) => (
            <textarea
              {...input}
              rows={4}
              value={draft.context}
              onChange={(event) => change({ context: event.target.value })}
              placeholder="Ich überlege, mich selbständig zu machen …"
              className={`${input.className} field-sizing-content min-h-28`}
            />
          )}
        </Field>
        <div role="status" className="mt-4 empty:mt-0">
          {suggestion?.danger ? <Notices texts={[helpText]} language="de" /> : null}
        </div>
      </div>
      <div>
        <Choice
          name="agent"
          legend="Schwerpunkt"
          options={[
            { value: "auto", label: "Automatisch", hint: "Wir wählen nach deinem Text." },
            ...agents.map(({ id, name, summary }) => ({
              value: id,
              label: name.de,
              hint: summary.de,
            })),
          ]}
          value={draft.agentId}
          onChange={(agentId) => change({ agentId })}
          layout="grid sm:grid-cols-2 sm:*:first:col-span-2"
        />
        <Reasons {...{ suggestion, agents }} isAuto={draft.agentId === "auto"} />
      </div>
    </div>
  );
}

/** Which agent will answer, and why, as long as that is not simply the one that was asked for. */
function Reasons({
  suggestion,
  agents,
  isAuto,
}: {
  suggestion: Selection | null;
  agents: readonly Agent[];
  isAuto: boolean;
}) {
  const agent = agents.find(({ id }) => id === suggestion?.agentId);
  const isShown = suggestion && agent && (isAuto || suggestion.danger || suggestion.runnerUp);
  return (
    <p role="status" className="mt-3 text-sm empty:mt-0">
      {isShown ? (
        <>
          <span className="font-semibold">Schwerpunkt: {agent.name.de}.</span>{" "}
          {suggestion.reasons.join(" ")}
        </>
      ) : null}
    </p>
  );
}
