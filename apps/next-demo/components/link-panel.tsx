"use client";

import type { Fact } from "@ck/chart";
import { type ReactNode, useEffect, useRef } from "react";
import { chartWords } from "../lib/chart-words.ts";
import { type Picked, useLinks } from "../lib/links.tsx";
import { nameOfPart } from "../lib/parts.ts";
import { AboutPart } from "./about-part.tsx";
import { AboutText } from "./about-text.tsx";

/**
 * What is picked, in words: the facts about a part of the picture with the way to their sentences,
 * the fact that a word names, or, on small windows where the picture is out of sight, the facts of a
 * sentence with the way to it.
 */
export function LinkPanel() {
  const { picked } = useLinks();
  return picked ? <Panel key={picked.key} picked={picked} /> : null;
}

function Panel({ picked }: { picked: Picked }) {
  const { edge, language, letGo, view } = useLinks();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  // Where the picture stays beside the text, a sentence says enough itself, and so does a fact in a list.
  const isForAll = picked.kind === "part" || picked.kind === "term" || view.partner !== null;
  return (
    <div
      role="dialog"
      lang={language}
      aria-labelledby="panel-heading"
      className={`fixed inset-x-3 z-10 flex max-h-[42vh] flex-col rounded-2xl border border-edge bg-card text-sm shadow-lg lg:right-[max(1.25rem,calc((100vw-72rem)/2+1.25rem))] lg:left-auto lg:w-88 print:hidden ${
        edge === "top" ? "top-3" : "bottom-3"
      } ${picked.kind === "term" ? "lg:top-auto lg:bottom-3" : ""} ${isForAll ? "" : "lg:hidden"}`}
    >
      <div className="flex items-start justify-between gap-3 px-4 pt-3">
        <h2 id="panel-heading" ref={heading} tabIndex={-1} className="font-serif text-xl">
          <Heading picked={picked} facts={view.facts} />
        </h2>
        <button
          type="button"
          onClick={letGo}
          className="-mr-1.5 min-h-7 rounded-md px-1.5 text-accent hover:bg-accent-soft"
        >
          {chartWords[language].close}
        </button>
      </div>
      {picked.kind === "part" ? <AboutPart part={picked.part} /> : <AboutText picked={picked} />}
    </div>
  );
}

function Heading({ picked, facts }: { picked: Picked; facts: readonly Fact[] }): ReactNode {
  const { language } = useLinks();
  if (picked.kind === "part") return nameOfPart(picked.part, language);
  if (picked.kind === "sentence") return chartWords[language].ofSentence;
  const [id] = picked.facts;
  const label = facts.find((fact) => fact.id === id)?.label[language] ?? "";
  return label.charAt(0).toLocaleUpperCase(language) + label.slice(1);
}
