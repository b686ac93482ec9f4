"use client";

import type { Sentence } from "@ck/contracts";
import { Fragment, type KeyboardEvent, useMemo, useRef, useState } from "react";
import { useLinks } from "../lib/links.tsx";

/**
 * Sentences as paragraphs. Pointing at one shows in the picture what it rests on, pressing it holds
 * that. The tab key comes to one sentence of a section; arrow keys go to the others.
 */
export function SectionText({ id, sentences }: { id: string; sentences: readonly Sentence[] }) {
  const text = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(0);
  const paragraphs = Map.groupBy(
    sentences.map((sentence, index) => ({ ...sentence, index })),
    ({ paragraph }) => paragraph,
  );
  const first = sentences.findIndex(({ facts }) => facts.length > 0);
  const stop = sentences[reached]?.facts.length ? reached : first;

  function walk(event: KeyboardEvent, index: number) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const stated = sentences.flatMap(({ facts }, at) => (facts.length > 0 ? [at] : []));
    const next = stated[stated.indexOf(index) + step];
    if (next === undefined) return;
    event.preventDefault();
    setReached(next);
    text.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus();
  }

  return (
    <div ref={text}>
      {[...paragraphs].map(([paragraph, lines]) => (
        <p key={paragraph} className="mt-4 hyphens-auto text-pretty">
          {lines.map(({ index, ...sentence }, at) => (
            <Fragment key={index}>
              {at > 0 ? " " : ""}
              <SentenceText
                sentence={sentence}
                place={{ section: id, index, isStop: index === stop }}
                onWalk={(event) => walk(event, index)}
              />
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

/** Where the panel finds a sentence. */
export const sentenceKey = (section: string, index: number) => `satz-${section}-${index + 1}`;

function SentenceText({
  sentence: { text, facts },
  place: { section, index, isStop },
  onWalk,
}: {
  sentence: Sentence;
  place: { section: string; index: number; isStop: boolean };
  onWalk: (event: KeyboardEvent) => void;
}) {
  const { view, point, pick, isMarked } = useLinks();
  const doubted = useMemo(
    () => new Set(view.facts.flatMap((fact) => (fact.certainty === "uncertain" ? [fact.id] : []))),
    [view.facts],
  );
  const key = sentenceKey(section, index);
  if (facts.length === 0) return <span data-facts="">{text}</span>;
  const press = (element: Element) => pick({ kind: "sentence", key, facts }, element);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a sentence is read as text; the list of facts below has buttons that do the same.
    <span
      id={key}
      data-facts={facts.join(" ")}
      data-index={index}
      data-marked={isMarked(key, facts) || undefined}
      data-doubted={facts.some((id) => doubted.has(id)) || undefined}
      tabIndex={isStop ? 0 : -1}
      onPointerEnter={() => point(facts)}
      onPointerLeave={() => point([])}
      onFocus={() => point(facts)}
      onBlur={() => point([])}
      onClick={(event) => {
        // Whoever marks text to copy it presses nothing.
        if (getSelection()?.isCollapsed !== false) press(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") press(event.currentTarget);
        else onWalk(event);
      }}
      className="sentence"
    >
      {text}
    </span>
  );
}
