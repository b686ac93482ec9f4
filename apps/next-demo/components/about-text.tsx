"use client";

import type { FactId } from "@ck/chart";
import { useRef, useState } from "react";
import { chartWords } from "../lib/chart-words.ts";
import { type Picked, useLinks } from "../lib/links.tsx";
import { chartPanelId, drawingId } from "./chart-panel.tsx";
import { Doubt } from "./fact-line.tsx";
import { PanelBody, panelLink } from "./panel-body.tsx";

/**
 * The facts of a sentence or word and, where the picture does not stay in sight, the way to it; once
 * that was taken, only the way back.
 */
export function AboutText({ picked }: { picked: Exclude<Picked, { kind: "part" }> }) {
  const { view, language } = useLinks();
  const [isAtPicture, setAtPicture] = useState(false);
  const from = useRef(0);
  const text = chartWords[language];
  const stated = view.facts.filter(({ id }) => picked.facts.includes(id));
  function toPicture() {
    from.current = scrollY;
    document.getElementById(pictureOf(picked.facts))?.scrollIntoView();
    setAtPicture(true);
  }
  function back() {
    scrollTo({ top: from.current });
    setAtPicture(false);
  }
  return (
    <>
      {isAtPicture ? null : (
        <PanelBody>
          <ul className="space-y-1.5">
            {stated.map((fact) => (
              <li key={fact.id}>
                {fact.text[language]}
                <Doubt fact={fact} />
              </li>
            ))}
          </ul>
        </PanelBody>
      )}
      <p className={`mt-1 border-t border-line px-4 py-2 ${view.partner ? "" : "lg:hidden"}`}>
        <button type="button" onClick={isAtPicture ? back : toPicture} className={panelLink}>
          {isAtPicture ? text.backToText : text.inPicture}
        </button>
      </p>
    </>
  );
}

/** The picture that shows the facts: of one person, or of both where they are of both. */
function pictureOf(facts: readonly FactId[]): string {
  const isOfB = (id: FactId) => id.startsWith("b.");
  const isOfBoth = (id: FactId) => /^(?:connection|theme):/.test(id);
  if (facts.every(isOfB)) return drawingId("b");
  return facts.some((id) => isOfB(id) || isOfBoth(id)) ? chartPanelId : drawingId("a");
}
