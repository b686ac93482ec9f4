"use client";

import { hoursText, partHours, windowsOf } from "@ck/contracts";
import { chartWords } from "../lib/chart-words.ts";
import { useLinks } from "../lib/links.tsx";
import type { Person } from "../lib/parts.ts";

/** What of the picture depends on the birth time, and when it is what. */
export function ChangingParts({ person }: { person: Person }) {
  const { view, language } = useLinks();
  const parts = partHours(windowsOf(view.windows, person), language);
  if (parts.length === 0) return null;
  const text = chartWords[language];
  return (
    <details>
      <summary className="cursor-pointer py-1 text-accent">{text.changing(parts.length)}</summary>
      <p className="mt-1 text-soft">{text.changingNote}</p>
      <dl className="mt-2">
        {parts.map(({ name, spans }) => (
          <div key={name} className="border-t border-line py-1">
            <dt className="font-medium">{name}</dt>
            {[...Map.groupBy(spans, ({ value }) => value)].map(([value, same]) => (
              <dd key={value} className="text-pretty">
                {value} {hoursText(same, language)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
