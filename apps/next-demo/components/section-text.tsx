"use client";

import type { SectionView } from "@ck/contracts";
import { Fragment, type KeyboardEvent, useRef, useState } from "react";
import { SentenceText } from "./sentence-text.tsx";

/**
 * Sentences as paragraphs. Pointing at one shows in the picture what it rests on, pointing at a word
 * in it the one fact that it names; pressing holds that. The tab key comes to one sentence of a
 * section, arrow keys go to the others, and from a sentence the tab key goes on to its words: a
 * reading of sixty terms stays a few tab stops long.
 */
export function SectionText({ section }: { section: SectionView }) {
  const { id, attempt, sentences } = section;
  const text = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(0);
  const [entered, setEntered] = useState<number | null>(null);
  const paragraphs = Map.groupBy(
    sentences.map((sentence, index) => ({ sentence, index })),
    ({ sentence }) => sentence.paragraph,
  );
  const first = sentences.findIndex(({ facts }) => facts.length > 0);
  const stop = sentences[reached]?.facts.length ? reached : first;

  function walk(event: KeyboardEvent, index: number) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const stated = sentences.flatMap(({ facts }, at) => (facts.length > 0 ? [at] : []));
    const next = stated[stated.indexOf(index) + step];
    if (next === undefined) return;
    event.preventDefault();
    text.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus();
  }

  function enter(index: number) {
    setReached(index);
    setEntered(index);
  }

  return (
    <div ref={text}>
      {[...paragraphs].map(([paragraph, lines]) => (
        <p key={paragraph} className="mt-4 hyphens-auto text-pretty">
          {lines.map(({ sentence, index }, at) => (
            <Fragment key={index}>
              {at > 0 ? " " : ""}
              <SentenceText
                sentence={sentence}
                place={{ section: id, attempt, index }}
                stop={index === entered ? "entered" : index === stop ? "reached" : "passed"}
                onEnter={() => enter(index)}
                onLeave={() => setEntered(null)}
                onWalk={(event) => walk(event, index)}
              />
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
