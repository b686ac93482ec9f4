"use client";

import { hoursText, partHours, windowsOf } from "@ck/contracts";
import { useLinks } from "../lib/links.tsx";
import type { Person } from "../lib/parts.ts";

/** What of the picture depends on the birth time, and when it is what. */
export function ChangingParts({ person }: { person: Person }) {
  const { windows } = useLinks().view;
  const parts = partHours(windowsOf(windows, person), "de");
  if (parts.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer py-1 text-accent">
        Was von der Geburtszeit abhängt ({parts.length})
      </summary>
      <p className="mt-1 text-soft">
        Nach der Uhr am Geburtsort. Alle anderen Zentren, Kanäle und Tore bleiben gleich.
      </p>
      <dl className="mt-2">
        {parts.map(({ name, spans }) => (
          <div key={name} className="border-t border-line py-1">
            <dt className="font-medium">{name}</dt>
            {[...Map.groupBy(spans, ({ value }) => value)].map(([value, same]) => (
              <dd key={value} className="text-pretty">
                {value} {hoursText(same, "de")}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
