"use client";

import { hoursText, windowsOf } from "@ck/contracts";
import { chartWords } from "../lib/chart-words.ts";
import { useLinks } from "../lib/links.tsx";
import { keysOfPart, type Part } from "../lib/parts.ts";
import { FactLine } from "./fact-line.tsx";
import { PanelBody } from "./panel-body.tsx";
import { ToSentences } from "./to-sentences.tsx";

/** The facts that a part of the picture says or carries, and the way to their sentences. */
export function AboutPart({ part }: { part: Part }) {
  const { factsAbout, language, view } = useLinks();
  const facts = factsAbout(part);
  return (
    <>
      <PanelBody>
        {facts.length === 0 ? <p>{chartWords[language].absent[part.kind]}</p> : null}
        <OtherHours part={part} />
        <ul className="space-y-1.5">
          {facts.map((fact) => (
            <li key={fact.id}>
              <FactLine fact={fact} />
            </li>
          ))}
        </ul>
      </PanelBody>
      {view.sections.length > 0 ? <ToSentences /> : null}
    </>
  );
}

/** When a part that is empty here is active at other birth times. */
function OtherHours({ part }: { part: Part }) {
  const { view, language } = useLinks();
  if (part.kind === "center") return null;
  const keys = keysOfPart(part);
  const spans = windowsOf(view.windows, part.person).filter(({ factId }) => keys.includes(factId));
  if (spans.length === 0) return null;
  const said = chartWords[language].otherwise[part.kind];
  return <p className="text-warn">{said(hoursText(spans, language))}</p>;
}
