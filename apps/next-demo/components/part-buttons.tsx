"use client";

import { centers, type PublicChart } from "@ck/chart";
import { uncertainIds } from "@ck/contracts";
import { useMemo } from "react";
import { chartWords } from "../lib/chart-words.ts";
import { partKey, useLinks } from "../lib/links.tsx";
import { keysOfFact, keysOfPart, nameOfPart, type Part, type Person } from "../lib/parts.ts";

/** The parts of the picture as buttons: for the keyboard, and for fingers too big for a gate. */
export function PartButtons({ chart, person }: { chart: PublicChart; person: Person }) {
  const { view, language } = useLinks();
  const { facts, windows } = view;
  const doubted = useMemo(() => {
    const ids = uncertainIds({ facts, windows }, person);
    return new Set([...ids].flatMap((id) => keysOfFact(id, "a")));
  }, [facts, windows, person]);
  const text = chartWords[language];
  const groups = [
    { kind: "center", ids: centers.map(({ id }) => id) },
    { kind: "channel", ids: chart.channels },
    { kind: "gate", ids: chart.gates.map(String) },
  ] as const;
  return (
    <details className="print:hidden">
      <summary className="cursor-pointer py-1 text-accent">{text.parts}</summary>
      {groups
        .filter(({ ids }) => ids.length > 0)
        .map(({ kind, ids }) => (
          <fieldset key={kind} className="mt-2 flex flex-wrap gap-1.5">
            <legend className="mb-1 text-soft">{text.groups[kind]}</legend>
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
  const { picked, pick, language } = useLinks();
  const key = partKey(part);
  const name = nameOfPart(part, language);
  return (
    <button
      type="button"
      aria-pressed={picked?.key === key}
      aria-label={isDoubted ? `${name}, ${chartWords[language].unsure}` : name}
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
