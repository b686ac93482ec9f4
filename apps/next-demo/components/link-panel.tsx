"use client";

import { hoursText, windowsOf } from "@ck/contracts";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { type Picked, useLinks } from "../lib/links.tsx";
import { keysOfPart, nameOfPart, type Part } from "../lib/parts.ts";
import { count } from "../lib/texts.ts";
import { drawingId } from "./chart-panel.tsx";
import { Doubt, FactLine } from "./fact-line.tsx";
import { sentenceKey } from "./section-text.tsx";

/**
 * What is picked, in words: the facts about a part of the picture with the way to their sentences,
 * or, on small windows where the picture is out of sight, the facts of a sentence with the way to it.
 */
export function LinkPanel() {
  const { picked } = useLinks();
  return picked ? <Panel key={picked.key} picked={picked} /> : null;
}

function Panel({ picked }: { picked: Picked }) {
  const { edge, letGo } = useLinks();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const isPart = picked.kind === "part";
  return (
    <div
      role="dialog"
      aria-labelledby="panel-heading"
      className={`fixed inset-x-3 z-10 flex max-h-[42vh] flex-col rounded-2xl border border-edge bg-card text-sm shadow-lg lg:right-[max(1.25rem,calc((100vw-72rem)/2+1.25rem))] lg:left-auto lg:w-88 print:hidden ${
        edge === "top" ? "top-3" : "bottom-3"
      } ${isPart ? "" : "lg:hidden"}`}
    >
      <div className="flex items-start justify-between gap-3 px-4 pt-3">
        <h2 id="panel-heading" ref={heading} tabIndex={-1} className="font-serif text-xl">
          {headingOf(picked)}
        </h2>
        <button
          type="button"
          onClick={letGo}
          className="-mr-1.5 min-h-7 rounded-md px-1.5 text-accent hover:bg-accent-soft"
        >
          Schließen
        </button>
      </div>
      {picked.kind === "part" ? <AboutPart part={picked.part} /> : <AboutText picked={picked} />}
    </div>
  );
}

function headingOf(picked: Picked): string {
  if (picked.kind === "part") return nameOfPart(picked.part);
  return picked.kind === "sentence" ? "Fakten dieses Satzes" : "Ein Fakt deines Charts";
}

const Body = ({ children }: { children: ReactNode }) => (
  <div className="space-y-2 overflow-y-auto overscroll-contain px-4 pt-1 pb-3">{children}</div>
);

/** The facts that a part says or carries. */
function AboutPart({ part }: { part: Part }) {
  const { factsAbout, view } = useLinks();
  const facts = factsAbout(part);
  return (
    <>
      <Body>
        {facts.length === 0 ? <p>{absent[part.kind]}</p> : null}
        <OtherHours part={part} />
        <ul className="space-y-1.5">
          {facts.map((fact) => (
            <li key={fact.id}>
              <FactLine fact={fact} />
            </li>
          ))}
        </ul>
      </Body>
      {view.sections.length > 0 ? <ToSentences /> : null}
    </>
  );
}

const absent = {
  gate: "Dieses Tor ist hier nicht aktiv.",
  channel: "Dieser Kanal ist hier nicht definiert.",
  center: "Über dieses Zentrum sagt dein Chart nichts.",
} as const;

/** When a part that is empty here is active at other birth times, or is something else. */
function OtherHours({ part }: { part: Part }) {
  const { windows } = useLinks().view;
  const keys = keysOfPart(part);
  const spans = windowsOf(windows, part.person).filter(
    ({ factId }) => part.kind !== "center" && keys.includes(factId),
  );
  if (spans.length === 0) return null;
  const what = part.kind === "gate" ? "Aktiv" : "Definiert";
  return (
    <p className="text-warn">
      {what} ist {part.kind === "gate" ? "es" : "er"} nur {hoursText(spans, "de")}.
    </p>
  );
}

/** Goes from one marked sentence to the next. */
function ToSentences() {
  const { isMarked, view } = useLinks();
  const [at, setAt] = useState(0);
  const marked = view.sections.flatMap(({ id, sentences }) =>
    sentences.flatMap(({ facts }, index) => {
      const key = sentenceKey(id, index);
      return isMarked(key, facts) ? [key] : [];
    }),
  );
  if (marked.length === 0) {
    return <p className="border-t border-line px-4 py-2 text-soft">Der Text sagt dazu nichts.</p>;
  }
  function show() {
    document.getElementById(marked[at % marked.length] ?? "")?.scrollIntoView({ block: "center" });
    setAt(at + 1);
  }
  return (
    <p className="flex items-center justify-between gap-3 border-t border-line px-4 py-2">
      <span className="text-soft">Im Text: {count(marked.length, "Satz", "Sätze")}</span>
      <button type="button" onClick={show} className={linkClass}>
        {at === 0 ? "Zum ersten Satz" : "Zum nächsten Satz"}
      </button>
    </p>
  );
}

/** The facts of a sentence and, once the picture was asked for, only the way back. */
function AboutText({ picked }: { picked: Extract<Picked, { kind: "sentence" | "fact" }> }) {
  const { facts } = useLinks().view;
  const [isAtPicture, setAtPicture] = useState(false);
  const from = useRef(0);
  function toPicture() {
    from.current = scrollY;
    const isOfB = picked.facts.every((id) => id.startsWith("b."));
    document.getElementById(drawingId(isOfB ? "b" : "a"))?.scrollIntoView();
    setAtPicture(true);
  }
  function back() {
    scrollTo({ top: from.current });
    setAtPicture(false);
  }
  return (
    <>
      {isAtPicture ? null : (
        <Body>
          <ul className="space-y-1.5">
            {facts
              .filter(({ id }) => picked.facts.includes(id))
              .map((fact) => (
                <li key={fact.id}>
                  {fact.text.de}
                  <Doubt fact={fact} />
                </li>
              ))}
          </ul>
        </Body>
      )}
      <p className="mt-1 border-t border-line px-4 py-2">
        <button type="button" onClick={isAtPicture ? back : toPicture} className={linkClass}>
          {isAtPicture ? "Zurück zum Text" : "In der Körpergrafik ansehen"}
        </button>
      </p>
    </>
  );
}

const linkClass = "min-h-6 text-accent underline underline-offset-2";
