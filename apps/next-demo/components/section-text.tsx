import type { Sentence } from "@ck/contracts";
import { Fragment } from "react";

/** Sentences as paragraphs. Pointing at one says which facts it states. */
export function SectionText({
  sentences,
  onPoint,
}: {
  sentences: readonly Sentence[];
  /** The facts of the sentence that is pointed at; none when the pointer leaves it. */
  onPoint: (facts: readonly string[]) => void;
}) {
  const paragraphs = Map.groupBy(sentences, ({ paragraph }) => paragraph);
  return [...paragraphs].map(([paragraph, lines]) => (
    <p key={paragraph} className="mt-4 hyphens-auto text-pretty">
      {lines.map(({ text, facts }, index) => (
        <Fragment key={index}>
          {index > 0 ? " " : ""}
          <span
            data-facts={facts.join(" ")}
            onPointerEnter={() => onPoint(facts)}
            onPointerLeave={() => onPoint([])}
            className="rounded-sm decoration-clone hover:bg-accent-soft"
          >
            {text}
          </span>
        </Fragment>
      ))}
    </p>
  ));
}
