"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTRPC } from "../lib/client.tsx";
import { count, depthNames } from "../lib/texts.ts";
import { useIsHydrated } from "../lib/use-is-hydrated.ts";
import { useOrder } from "../lib/use-order.ts";
import { useSuggestion } from "../lib/use-suggestion.ts";
import { BirthFields } from "./birth-fields.tsx";
import { ConcernFields } from "./concern-fields.tsx";
import { Notices } from "./notices.tsx";
import { PartnerFields } from "./partner-fields.tsx";
import { Refusal } from "./refusal.tsx";
import { ScopeFields, sectionsOf } from "./scope-fields.tsx";

/** Orders a reading and goes to its page. */
export function OrderForm({ helpText }: { helpText: string }) {
  const form = useOrder();
  const { draft, change, changeBirth, issues, problem } = form;
  const trpc = useTRPC();
  const { data: agents = [] } = useQuery(trpc.agents.list.queryOptions());
  const asked = draft.agentId === "auto" ? null : draft.agentId;
  const suggestion = useSuggestion(draft.context, asked);
  const agent = agents.find(({ id }) => id === (suggestion?.agentId ?? asked));
  const isHydrated = useIsHydrated();
  const withPartner = draft.partner !== null;
  return (
    <form onSubmit={form.submit} className="mt-8" noValidate>
      {/* What is typed before React listens would be lost. */}
      <fieldset disabled={!isHydrated} className="min-w-0 space-y-6">
        <Card title="Deine Geburt">
          <BirthFields
            prefix=""
            birth={draft.birth}
            change={(part) => changeBirth("birth", part)}
            issues={issues}
          />
        </Card>
        <Card title="Dein Anliegen">
          <ConcernFields {...{ draft, change, agents, suggestion, helpText, issues }} />
        </Card>
        {agent?.id === "relationship" || withPartner ? (
          <Card title="Die zweite Person (B)">
            <PartnerFields
              partner={draft.partner}
              change={(part) => changeBirth("partner", part)}
              remove={() => change({ partner: null }, [])}
              issues={issues}
            />
          </Card>
        ) : null}
        <Card title="Umfang und Ton">
          <ScopeFields {...{ draft, change, agent }} />
        </Card>
        {problem ? <Notices texts={problem.notices} language="de" /> : null}
        {problem && problem.issues.length === 0 ? (
          <p role="alert" className="rounded-lg border border-bad px-4 py-3 text-bad">
            <Refusal {...problem} />
          </p>
        ) : null}
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <button
            type="submit"
            disabled={form.isSent}
            className="rounded-lg bg-accent px-6 py-3 font-semibold text-paper hover:opacity-90 disabled:opacity-60"
          >
            {form.isSent ? "Wird bestellt …" : "Reading bestellen"}
          </button>
          <p className="text-sm text-soft">
            {agent
              ? `${agent.name.de}, ${depthNames[draft.depth].toLowerCase()}: ${count(sectionsOf(agent, draft.depth, withPartner).length, "Abschnitt", "Abschnitte")}`
              : null}
          </p>
          {issues.length > 0 ? (
            <p role="alert" className="basis-full font-medium text-bad">
              {count(issues.length, "Angabe fehlt", "Angaben fehlen")} oder{" "}
              {issues.length === 1 ? "passt" : "passen"} noch nicht. Du findest die Hinweise direkt
              bei den Feldern.
            </p>
          ) : null}
        </div>
      </fieldset>
    </form>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rounded-2xl border border-line bg-card p-5 shadow-xs sm:p-7">
      <h2 className="mb-5 font-serif text-2xl">{title}</h2>
      {children}
    </section>
  );
}
