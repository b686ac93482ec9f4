"use client";

import { hasEnded } from "@ck/contracts";
import { languageOf } from "../lib/chart-words.ts";
import type { KnownReading } from "../lib/known-reading.ts";
import { LinksProvider } from "../lib/links.tsx";
import { useReading } from "../lib/use-reading.ts";
import { useStayAtEnd } from "../lib/use-stay-at-end.ts";
import { ChartGlance } from "./chart-glance.tsx";
import { ChartPanel } from "./chart-panel.tsx";
import { Ending } from "./ending.tsx";
import { LinkPanel } from "./link-panel.tsx";
import { Missing } from "./missing.tsx";
import { Notices } from "./notices.tsx";
import { Progress } from "./progress.tsx";
import { ReadingHeader } from "./reading-header.tsx";
import { ReadingSection } from "./reading-section.tsx";
import { Refusal } from "./refusal.tsx";

/** A reading on its own page: while it is written, and ever after. */
export function LiveReading({ jobId, known }: { jobId: string; known: KnownReading | null }) {
  const { view, orderedAt, connected, problem } = useReading(jobId);
  useStayAtEnd(view.lastSeq);
  // Until the log has come, the page goes by what the server knew.
  const isLoaded = view.lastSeq > 0;
  const isOver = hasEnded(isLoaded ? view : (known ?? view));
  if (problem)
    return (
      <Missing title="Dieses Reading lässt sich nicht zeigen" text={<Refusal {...problem} />} />
    );
  return (
    <LinksProvider view={view}>
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <article aria-busy={!isOver} className="min-w-0 max-w-2xl">
          <ReadingHeader {...{ view, known, orderedAt, jobId }} />
          <div className="mt-8 space-y-6">
            <Notices texts={view.notices.map(({ text }) => text)} language={languageOf(view)} />
            {isLoaded || (known && !isOver) ? (
              <Progress {...{ view, isOver, orderedAt, jobId }} />
            ) : (
              <p className="text-soft">Wird geladen …</p>
            )}
            {connected ? null : (
              <p role="status" className="font-medium text-warn">
                Die Verbindung ist unterbrochen und wird wieder aufgebaut. Dein Reading entsteht
                weiter.
              </p>
            )}
            <Ending view={view} jobId={jobId} />
            <ChartGlance />
          </div>
          <div lang={languageOf(view)} className="mt-12 space-y-12">
            {view.sections.map((section) => (
              <ReadingSection key={section.id} section={section} isOpen={!isOver} />
            ))}
          </div>
        </article>
        <ChartPanel />
      </div>
      <LinkPanel />
    </LinksProvider>
  );
}
