"use client";

import { type PlanetId, type PublicChart, planets, type Side } from "@ck/chart";
import { hoursOf, windowsOf } from "@ck/contracts";
import { chartWords } from "../lib/chart-words.ts";
import { useLinks } from "../lib/links.tsx";
import type { Person } from "../lib/parts.ts";

type Props = { chart: PublicChart; person: Person };

/** The picture's content as a table, for those who do not see it. */
export function Activations(props: Props) {
  const { language } = useLinks();
  const text = chartWords[language];
  return (
    <details>
      <summary className="cursor-pointer py-1 text-accent">{text.activations}</summary>
      <table className="mt-2 w-full tabular-nums">
        <thead>
          <tr className="text-left text-soft">
            <th scope="col" className="font-normal">
              {text.planet}
            </th>
            <th scope="col" className="font-normal">
              {text.design}
            </th>
            <th scope="col" className="font-normal">
              {text.personality}
            </th>
          </tr>
        </thead>
        <tbody>
          {planets.map(({ id, name }) => (
            <tr key={id} className="border-t border-line align-top">
              <th scope="row" className="py-1 text-left font-normal">
                {name[language]}
              </th>
              <Activation {...props} side="design" planet={id} />
              <Activation {...props} side="personality" planet={id} />
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** "34.2", and when it is that where it depends on the birth time. */
function Activation({ chart, person, side, planet }: Props & { side: Side; planet: PlanetId }) {
  const { view, language } = useLinks();
  const { gate, line } = chart[side][planet];
  const hours = hoursOf(
    `activation:${side}:${planet}:${gate}.${line}`,
    windowsOf(view.windows, person),
    language,
  );
  return (
    <td className="py-1">
      {gate}.{line}
      {hours ? <span className="block text-warn">{chartWords[language].only(hours)}</span> : null}
    </td>
  );
}
