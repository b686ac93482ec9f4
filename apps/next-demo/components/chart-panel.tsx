"use client";

import { type PublicChart, planets } from "@ck/chart";
import type { ReadingView } from "@ck/contracts";
import { Bodygraph } from "./bodygraph.tsx";

/** Where the links of the page find the bodygraph. */
export const chartPanelId = "koerpergrafik";

/** The bodygraph beside the text, which it lights up for; of both people where there are two. */
export function ChartPanel({ view, pointed }: { view: ReadingView; pointed: readonly string[] }) {
  const { chart, partner } = view;
  return (
    <aside id={chartPanelId} aria-label="Körpergrafik" className="scroll-mt-6 space-y-10">
      {chart ? (
        <div className={partner ? "" : "lg:sticky lg:top-6"}>
          {partner ? <h2 className="mb-3 font-serif text-2xl">Du (A)</h2> : null}
          <Drawing chart={chart} person="a" {...{ view, pointed }} />
        </div>
      ) : null}
      {partner ? (
        <div>
          <h2 className="mb-3 font-serif text-2xl">Die zweite Person (B)</h2>
          <Drawing chart={partner} person="b" {...{ view, pointed }} />
        </div>
      ) : null}
    </aside>
  );
}

function Drawing({
  chart,
  person,
  view,
  pointed,
}: {
  chart: PublicChart;
  person: "a" | "b";
  view: ReadingView;
  pointed: readonly string[];
}) {
  const isUncertain = view.facts.some(
    (fact) => fact.person === person && fact.certainty === "uncertain",
  );
  return (
    <>
      <div className="mx-auto max-w-sm overflow-hidden rounded-2xl border border-line">
        <Bodygraph chart={chart} person={person} facts={pointed} />
      </div>
      {isUncertain ? (
        <p className="mx-auto mt-3 max-w-sm text-sm text-warn">
          Gezeichnet für eine angenommene Uhrzeit: Nicht alles davon ist sicher.
        </p>
      ) : null}
      <Activations chart={chart} />
    </>
  );
}

/** The picture's content as a table, for those who do not see it. */
function Activations({ chart }: { chart: PublicChart }) {
  return (
    <details className="mx-auto mt-3 max-w-sm text-sm">
      <summary className="cursor-pointer py-1 text-accent">Alle Aktivierungen als Tabelle</summary>
      <table className="mt-2 w-full tabular-nums">
        <thead>
          <tr className="text-left text-soft">
            <th className="font-normal">Planet</th>
            <th className="font-normal">Design</th>
            <th className="font-normal">Persönlichkeit</th>
          </tr>
        </thead>
        <tbody>
          {planets.map(({ id, name }) => (
            <tr key={id} className="border-t border-line">
              <th scope="row" className="py-1 text-left font-normal">
                {name.de}
              </th>
              <td>{gateAndLine(chart.design[id])}</td>
              <td>{gateAndLine(chart.personality[id])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const gateAndLine = ({ gate, line }: { gate: number; line: number }) => `${gate}.${line}`;
