"use client";

import { useState } from "react";
import { chartWords } from "../lib/chart-words.ts";
import { useLinks } from "../lib/links.tsx";
import { panelLink } from "./panel-body.tsx";
import { sentenceKey } from "./sentence-text.tsx";

/** Goes from one marked sentence to the next. */
export function ToSentences() {
  const { isMarked, language, view } = useLinks();
  const [at, setAt] = useState(0);
  const text = chartWords[language];
  const marked = view.sections.flatMap(({ id, sentences }) =>
    sentences.flatMap(({ facts }, index) => {
      const key = sentenceKey(id, index);
      return isMarked(key, facts) ? [key] : [];
    }),
  );
  if (marked.length === 0) {
    return <p className="border-t border-line px-4 py-2 text-soft">{text.saysNothing}</p>;
  }
  function show() {
    document.getElementById(marked[at % marked.length] ?? "")?.scrollIntoView({ block: "center" });
    setAt(at + 1);
  }
  return (
    <p className="flex items-center justify-between gap-3 border-t border-line px-4 py-2">
      <span className="text-soft">{text.inText(marked.length)}</span>
      <button type="button" onClick={show} className={panelLink}>
        {at === 0 ? text.toFirst : text.toNext}
      </button>
    </p>
  );
}
