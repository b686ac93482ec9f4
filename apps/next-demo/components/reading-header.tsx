"use client";

import { type ReadingView, readingTitle } from "@ck/contracts";
import type { KnownReading } from "../lib/known-reading.ts";
import { depthNames, styleNames } from "../lib/texts.ts";
import { writersOf } from "../lib/written-by.ts";
import { ReadingActions } from "./reading-actions.tsx";
import { WrittenByLine } from "./written-by-line.tsx";

const day = new Intl.DateTimeFormat("de", { dateStyle: "long" });

/** What this reading is, who wrote it, and why this agent. */
export function ReadingHeader({
  view,
  known,
  orderedAt,
  jobId,
}: {
  view: ReadingView;
  known: KnownReading | null;
  orderedAt: string | null;
  jobId: string;
}) {
  const agentId = view.agentId ?? known?.agentId;
  const title = agentId ? readingTitle(agentId, "de") : "Reading";
  const writers = writersOf(view, known);
  const { selection } = view;
  const isChosen = selection && (selection.asked === null || selection.asked !== selection.agentId);
  const about = [
    ...(view.depth ? [depthNames[view.depth]] : []),
    ...(view.style ? [`Ton: ${styleNames[view.style].toLowerCase()}`] : []),
    ...(orderedAt ? [day.format(new Date(orderedAt))] : []),
  ];
  return (
    <header>
      <h1 className="font-serif text-4xl sm:text-5xl">{title}</h1>
      {/* Keeps its line while it is empty. */}
      <p className="mt-3 min-h-6 text-soft">{about.join(" · ")}</p>
      {writers ? <WrittenByLine {...writers} /> : null}
      {isChosen ? (
        <p className="mt-3 text-sm text-soft">Von uns gewählt. {selection.reasons.join(" ")}</p>
      ) : null}
      {view.status === "completed" ? <ReadingActions jobId={jobId} title={title} /> : null}
    </header>
  );
}
