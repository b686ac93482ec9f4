"use client";

import { reportLine, type SectionView } from "@ck/contracts";
import type { Language } from "@ck/registry";
import { chartWords } from "../lib/chart-words.ts";
import { useLinks } from "../lib/links.tsx";
import { writerOf } from "../lib/written-by.ts";
import { FactLine } from "./fact-line.tsx";
import { SectionText } from "./section-text.tsx";

/** One section: its text as far as it is released, who wrote it, and the facts that it rests on. */
export function ReadingSection({
  section,
  isOpen,
}: {
  section: SectionView;
  /** The reading is still being written. */
  isOpen: boolean;
}) {
  const { language } = useLinks();
  const { id, title, attempt, sentences, provenance, finished } = section;
  if (attempt === 0 || (sentences.length === 0 && !isOpen)) return null;
  return (
    <section
      aria-labelledby={`section-${id}`}
      data-written-by={provenance?.kind}
      data-writer={provenance ? writerOf(provenance) : undefined}
    >
      <h2 id={`section-${id}`} className="font-serif text-3xl text-balance">
        {title}
      </h2>
      <div className="font-serif text-xl leading-relaxed">
        <SectionText section={section} />
      </div>
      {!finished && isOpen ? (
        <p className="mt-3 text-sm text-soft">
          <span aria-hidden className="text-accent motion-safe:animate-pulse">
            ●
          </span>{" "}
          {chartWords[language].inProgress}
        </p>
      ) : null}
      {finished ? <Basis section={section} /> : null}
    </section>
  );
}

function writerLine({ provenance, report }: SectionView, language: Language): string {
  const text = chartWords[language];
  return [
    provenance?.kind === "model" ? text.byModel(provenance.model) : text.byRules,
    reportLine(report, language),
  ].join(" · ");
}

/** Who wrote the section, and the facts that its sentences state. */
function Basis({ section }: { section: SectionView }) {
  const { view, language, point } = useLinks();
  const ids = new Set(section.sentences.flatMap((sentence) => sentence.facts));
  const stated = view.facts.filter((fact) => ids.has(fact.id));
  return (
    <details
      className="mt-4 text-sm text-soft"
      onPointerEnter={() => point([...ids])}
      onPointerLeave={() => point([])}
      // The facts inside point at themselves.
      onFocus={({ target }) => target.matches("summary") && point([...ids])}
      onBlur={() => point([])}
    >
      <summary className="cursor-pointer py-1">
        {writerLine(section, language)} · {chartWords[language].facts(stated.length)}
      </summary>
      <ul className="mt-1 list-disc space-y-1 pl-8">
        {stated.map((fact) => (
          <li key={fact.id}>
            <FactLine fact={fact} />
          </li>
        ))}
      </ul>
    </details>
  );
}
