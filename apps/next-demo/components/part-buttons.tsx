"use client";

import { centers, type PublicChart } from "@ck/chart";
import { uncertainIds } from "@ck/contracts";
import { useMemo } from "react";
import { partKey, useLinks } from "../lib/links.tsx";
import { keysOfFact, keysOfPart, nameOfPart, type Part, type Person } from "../lib/parts.ts";

/** The parts of the picture as buttons: for the keyboard, and for fingers too big for a gate. */
export function PartButtons({ chart, person }: { chart: PublicChart; person: Person }) {
  const { view } = useLinks();
  const doubted = useMemo(
    () => new Set([...uncertainIds(view, person)].flatMap((id) => keysOfFact(id, "a"))),
    [view, person],
  );
  const groups = [
    { name: "Zentren", kind: "center", ids: centers.map(({ id }) => id) },
    { name: "Definierte Kanäle", kind: "channel", ids: chart.channels },
    { name: "Aktive Tore", kind: "gate", ids: chart.gates.map(String) },
  ] as const;
  return (
    <details className="print:hidden">
      <summary className="cursor-pointer py-1 text-accent">Zentren, Kanäle und Tore</summary>
      {groups
        .filter(({ ids }) => ids.length > 0)
        .map(({ name, kind, ids }) => (
          <fieldset key={kind} className="mt-2 flex flex-wrap gap-1.5">
            <legend className="mb-1 text-soft">{name}</legend>
            {ids.map((id) => {
              const part = { person, kind, ids: [id] };
              const isDoubted = keysOfPart(part).some((key) => doubted.has(key));
              return <PartButton key={id} part={part} isDoubted={isDoubted} />;
            })}
          </fieldset>
        ))}
    </details>
  );
}

function PartButton({ part, isDoubted }: { part: Part; isDoubted: boolean }) {
  const { picked, pick } = useLinks();
  const key = partKey(part);
  const name = nameOfPart(part);
  return (
    <button
      type="button"
      aria-pressed={picked?.key === key}
      aria-label={isDoubted ? `${name}, nicht sicher` : name}
      onClick={(event) => pick({ kind: "part", key, part }, event.currentTarget)}
      className={`min-h-7 min-w-9 rounded-md border px-2 tabular-nums hover:bg-accent-soft aria-pressed:border-accent aria-pressed:bg-accent-soft ${
        isDoubted ? "border-dotted border-warn" : "border-edge"
      }`}
    >
      {part.kind === "center" ? name : part.ids}
      {isDoubted ? <span aria-hidden>?</span> : null}
    </button>
  );
}
