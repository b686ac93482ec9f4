"use client";

import { nextTry, type ReadingView, waitingReason } from "@ck/contracts";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../lib/client.tsx";
import { type Step, stepsOf } from "../lib/steps-of.ts";
import { count } from "../lib/texts.ts";
import { useNow } from "../lib/use-now.ts";
import { CancelButton } from "./cancel-button.tsx";
import { Elapsed } from "./elapsed.tsx";

const marks = { done: "✓", running: "●", open: "○" } as const;
const words = { done: "fertig", running: "läuft", open: "offen" } as const;

/** How often a waiting reading asks for its place in the queue, ms. */
const queueLookMs = 3_000;

/** Where a reading stands, as named steps. Gone once it has ended. */
export function Progress({
  view,
  isOver,
  orderedAt,
  jobId,
}: {
  view: ReadingView;
  isOver: boolean;
  orderedAt: string | null;
  jobId: string;
}) {
  const steps = stepsOf(view);
  const running = steps.find(({ state }) => state === "running");
  return (
    <>
      {/* Announced, unlike the text itself. */}
      <p role="status" className="sr-only">
        {view.status === "completed" ? "Das Reading ist fertig." : running?.name}
      </p>
      {isOver ? null : (
        <div className="rounded-2xl border border-line bg-card p-5 print:hidden">
          <ol className="space-y-2">
            {steps.map((step) => (
              <StepLine key={step.name} {...step} />
            ))}
          </ol>
          <Waiting view={view} jobId={jobId} />
          <div className="mt-4 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
            <p className="text-sm text-soft">
              Du kannst diese Seite verlassen, dein Reading bleibt hier.
              {orderedAt ? <Elapsed since={orderedAt} /> : null}
            </p>
            <CancelButton jobId={jobId} />
          </div>
        </div>
      )}
    </>
  );
}

function StepLine({ name, state }: Step) {
  const color = state === "open" ? "text-soft" : "text-accent";
  return (
    <li className={`flex gap-2.5 ${state === "open" ? "text-soft" : ""}`}>
      <span
        aria-hidden
        className={`w-4 shrink-0 text-center ${color} ${state === "running" ? "motion-safe:animate-pulse" : ""}`}
      >
        {marks[state]}
      </span>
      <span className={state === "running" ? "font-semibold" : ""}>
        {name}
        <span className="sr-only">, {words[state]}</span>
      </span>
    </li>
  );
}

/** Why nothing happens at the moment: others come first, or the next attempt is due later. */
function Waiting({ view, jobId }: { view: ReadingView; jobId: string }) {
  const trpc = useTRPC();
  const { data: status } = useQuery(
    trpc.orchestrator.status.queryOptions(
      { jobId },
      { enabled: view.status === "pending", refetchInterval: queueLookMs },
    ),
  );
  const now = useNow(queueLookMs);
  if (view.status !== "pending") return null;
  if (view.waiting) {
    const { code, until } = view.waiting;
    const next = nextTry(until, now, "de");
    return (
      <p className="mt-3 text-sm text-soft">
        {waitingReason(code, "de")}
        {next ? ` ${next}.` : null}
      </p>
    );
  }
  const before = status?.queuePosition ?? 0;
  if (before === 0) return null;
  return (
    <p className="mt-3 text-sm text-soft">
      Vor dir {before === 1 ? "ist" : "sind"} noch {count(before, "Bestellung", "Bestellungen")}.
    </p>
  );
}
