"use client";

import type { PublicChart } from "@ck/chart";
import { chartWords } from "../lib/chart-words.ts";
import { useLinks } from "../lib/links.tsx";
import type { Person } from "../lib/parts.ts";
import { Activations } from "./activations.tsx";
import { Bodygraph } from "./bodygraph.tsx";
import { ChangingParts } from "./changing-parts.tsx";
import { CompositePicture } from "./composite-picture.tsx";
import { PartButtons } from "./part-buttons.tsx";

/** Where the links of the page find the bodygraph. */
export const chartPanelId = "koerpergrafik";
export const drawingId = (person: Person) => `${chartPanelId}-${person}`;

/** The bodygraph beside the text, linked with it both ways; of both people where there are two. */
export function ChartPanel() {
  const { view, language } = useLinks();
  const { chart, partner } = view;
  const text = chartWords[language];
  return (
    <aside
      id={chartPanelId}
      lang={language}
      aria-label={text.picture}
      className="scroll-mt-6 space-y-10"
    >
      {chart && partner ? (
        <div>
          <h2 className="mb-3 font-serif text-2xl">{text.both}</h2>
          <div className="mx-auto max-w-sm overflow-hidden rounded-2xl border border-line">
            <CompositePicture chart={chart} partner={partner} />
          </div>
        </div>
      ) : null}
      {chart ? (
        <div className={partner ? "" : "beside"}>
          {partner ? <h2 className="mb-3 font-serif text-2xl">{text.personA}</h2> : null}
          <Drawing chart={chart} person="a" />
        </div>
      ) : null}
      {partner ? (
        <div>
          <h2 className="mb-3 font-serif text-2xl">{text.personB}</h2>
          <Drawing chart={partner} person="b" />
        </div>
      ) : null}
    </aside>
  );
}

type DrawingProps = { chart: PublicChart; person: Person };

function Drawing({ chart, person }: DrawingProps) {
  const text = chartWords[useLinks().language];
  return (
    <div id={drawingId(person)} className="mx-auto max-w-sm scroll-mt-6 space-y-3 text-sm">
      <div className="overflow-hidden rounded-2xl border border-line">
        <Bodygraph chart={chart} person={person} />
      </div>
      <p className="text-soft print:hidden">
        {text.hint} <span className="pointer-coarse:hidden">{text.keys}</span>
      </p>
      <DoubtNote chart={chart} person={person} />
      <ChangingParts person={person} />
      <PartButtons chart={chart} person={person} />
      <Activations chart={chart} person={person} />
    </div>
  );
}

/** How the picture is to be read where not everything in it is certain. */
function DoubtNote({ chart, person }: DrawingProps) {
  const { view, language } = useLinks();
  const isUncertain = view.facts.some(
    (fact) => fact.person === person && fact.certainty === "uncertain",
  );
  if (!isUncertain) return null;
  const { assumed, doubted } = chartWords[language];
  return <p className="text-warn">{chart.certainty === "interval" ? assumed : doubted}</p>;
}
