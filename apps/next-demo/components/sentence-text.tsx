"use client";

import { runsOf, type Sentence } from "@ck/contracts";
import type { KeyboardEvent } from "react";
import { useLinks } from "../lib/links.tsx";
import { TermText, termAt, termKey } from "./term-text.tsx";

/** Where the panel finds a sentence. */
export const sentenceKey = (section: string, index: number) => `satz-${section}-${index + 1}`;

type Place = { section: string; attempt: number; index: number };

export function SentenceText({
  sentence,
  place: { section, attempt, index },
  stop,
  onEnter,
  onLeave,
  onWalk,
}: {
  sentence: Sentence;
  place: Place;
  stop: "entered" | "reached" | "passed";
  onEnter: () => void;
  onLeave: () => void;
  onWalk: (event: KeyboardEvent) => void;
}) {
  const { point, pick, picked, isMarked, isDoubted } = useLinks();
  const { text, facts, terms } = sentence;
  const key = sentenceKey(section, index);
  if (facts.length === 0) return <span data-facts="">{text}</span>;
  const at = { section, attempt };
  const named = new Set(terms.map(({ fact }) => fact));
  // Of a fact that was picked by its words, other words for it are marked, and not their sentences.
  const isNamed = picked?.kind === "term" && named.has(picked.facts[0]);

  function press(target: EventTarget, sentenceElement: Element) {
    const term = termAt(target);
    const { fact, from } = term?.dataset ?? {};
    if (term && fact) pick({ kind: "term", key: termKey(key, from), facts: [fact], at }, term);
    else pick({ kind: "sentence", key, facts, at }, sentenceElement);
  }

  function pointAt(target: EventTarget) {
    const fact = termAt(target)?.dataset.fact;
    point(fact === undefined ? facts : [fact]);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a sentence is read as text; the list of facts below has buttons that do the same.
    <span
      id={key}
      data-facts={facts.join(" ")}
      data-index={index}
      data-marked={(isMarked(key, facts) && !isNamed) || undefined}
      data-doubted={facts.some((id) => isDoubted(id) && !named.has(id)) || undefined}
      tabIndex={stop === "passed" ? -1 : 0}
      onPointerOver={({ target }) => pointAt(target)}
      onPointerLeave={() => point([])}
      onFocus={({ target }) => {
        onEnter();
        pointAt(target);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        point([]);
        if (!currentTarget.contains(relatedTarget)) onLeave();
      }}
      onClick={({ target, currentTarget }) => {
        // Whoever marks text to copy it presses nothing.
        if (getSelection()?.isCollapsed !== false) press(target, currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" || (event.key === " " && termAt(event.target))) {
          event.preventDefault();
          press(event.target, event.currentTarget);
        } else onWalk(event);
      }}
      className="sentence"
    >
      {runsOf(sentence).map(({ text, from, fact }) =>
        fact === null ? (
          text
        ) : (
          <TermText
            key={from}
            {...{ text, from, fact }}
            isPicked={picked?.key === termKey(key, from)}
            isReachable={stop === "entered"}
          />
        ),
      )}
    </span>
  );
}
