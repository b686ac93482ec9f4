"use client";

import { useLinks } from "../lib/links.tsx";

/** What a term is picked as. */
export const termKey = (sentence: string, from: number | string | undefined) =>
  `${sentence} ${from}`;

/** The term that an event comes from, null for other words of the sentence. */
export const termAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(".term") : null;

/**
 * Words that name a fact; their sentence listens for them. They are text to whoever reads on, and
 * buttons while the focus is in their sentence: so a screen reader reads sentences without a break,
 * and says what can be pressed to whoever goes there. A button proper would neither wrap nor be
 * marked with the text around it.
 */
export function TermText({
  text,
  from,
  fact,
  isPicked,
  isReachable,
}: {
  text: string;
  from: number;
  fact: string;
  isPicked: boolean;
  isReachable: boolean;
}) {
  const { isAbout, isDoubted } = useLinks();
  return (
    <span
      data-from={from}
      data-fact={fact}
      data-about={isAbout(fact) || undefined}
      data-picked={isPicked || undefined}
      data-doubted={isDoubted(fact) || undefined}
      role={isReachable ? "button" : undefined}
      tabIndex={isReachable ? 0 : -1}
      className="term"
    >
      {text}
    </span>
  );
}
