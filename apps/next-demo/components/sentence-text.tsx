"use client";

import { runsOf, type Sentence } from "@ck/contracts";
import type { KeyboardEvent } from "react";
import { useLinks } from "../lib/links.tsx";

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
  const { point, pick, isMarked, isDoubted } = useLinks();
  const { text, facts, terms } = sentence;
  const key = sentenceKey(section, index);
  if (facts.length === 0) return <span data-facts="">{text}</span>;
  const at = { section, attempt };
  const named = new Set(terms.map(({ fact }) => fact));

  function press(target: EventTarget, sentenceElement: Element) {
    const term = termAt(target);
    const { fact, from } = term?.dataset ?? {};
    if (term && fact) pick({ kind: "term", key: `${key} ${from}`, facts: [fact], at }, term);
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
      data-marked={isMarked(key, facts) || undefined}
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
          <TermText key={from} {...{ text, from, fact }} isReachable={stop === "entered"} />
        ),
      )}
    </span>
  );
}

const termAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(".term") : null;

/**
 * Words that name a fact; their sentence listens for them. They are text to whoever reads on, and
 * buttons while the focus is in their sentence: so a screen reader reads sentences without a break,
 * and says what can be pressed to whoever goes there. A button proper would neither wrap nor be
 * marked with the text around it.
 */
function TermText({
  text,
  from,
  fact,
  isReachable,
}: {
  text: string;
  from: number;
  fact: string;
  isReachable: boolean;
}) {
  const { isAbout, isDoubted } = useLinks();
  return (
    <span
      data-from={from}
      data-fact={fact}
      data-about={isAbout(fact) || undefined}
      data-doubted={isDoubted(fact) || undefined}
      role={isReachable ? "button" : undefined}
      tabIndex={isReachable ? 0 : -1}
      className="term"
    >
      {text}
    </span>
  );
}
