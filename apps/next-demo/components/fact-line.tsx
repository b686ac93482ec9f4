"use client";

import type { Fact } from "@ck/chart";
import { hoursOf } from "@ck/contracts";
import type { ReactNode } from "react";
import { chartWords } from "../lib/chart-words.ts";
import { useLinks } from "../lib/links.tsx";

/** A fact in its own words, with its hours where it depends on the birth time. */
export function FactLine({ fact }: { fact: Fact }) {
  const { language } = useLinks();
  return (
    <>
      <FactButton fact={fact}>{fact.text[language]}</FactButton>
      <Doubt fact={fact} />
    </>
  );
}

/** Shows in the picture what a fact rests on: while it is pointed at, and for good when pressed. */
export function FactButton({
  fact: { id },
  children,
}: {
  fact: { id: string };
  children: ReactNode;
}) {
  const { point, pick, picked } = useLinks();
  const key = `fact ${id}`;
  return (
    <button
      type="button"
      aria-pressed={picked?.key === key}
      onPointerEnter={() => point([id])}
      onPointerLeave={() => point([])}
      onFocus={() => point([id])}
      onBlur={() => point([])}
      onClick={(event) => pick({ kind: "fact", key, facts: [id] }, event.currentTarget)}
      className="-mx-1 min-h-6 rounded-sm px-1 text-left hover:bg-accent-soft aria-pressed:bg-accent-soft"
    >
      {children}
    </button>
  );
}

/** Says of an uncertain fact when it holds, as far as that is known. */
export function Doubt({ fact: { id, certainty } }: { fact: Pick<Fact, "id" | "certainty"> }) {
  const { view, language } = useLinks();
  if (certainty === "certain") return null;
  const text = chartWords[language];
  const hours = hoursOf(id, view.windows, language);
  return <span className="block text-warn">{hours ? text.onlyAt(hours) : text.unsureNow}</span>;
}
