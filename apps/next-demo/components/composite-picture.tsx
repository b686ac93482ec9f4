"use client";

import type { PublicChart } from "@ck/chart";
import { renderComposite, type Theme } from "@ck/chart/bodygraph";
import { uncertainIds } from "@ck/contracts";
import { useMemo, useRef } from "react";
import { useLinks } from "../lib/links.tsx";
import { useLit } from "../lib/use-lit.ts";

type Props = { chart: PublicChart; partner: PublicChart };

/** Both people in one picture, for the theme of the page. */
export function CompositePicture(props: Props) {
  return (
    <>
      <Picture {...props} theme="light" className="dark:hidden" />
      <Picture {...props} theme="dark" className="hidden dark:block" />
    </>
  );
}

/** Shows what is pointed at or picked; it is pressed in the pictures of each person. */
function Picture({
  chart,
  partner,
  theme,
  className,
}: Props & { theme: Theme; className: string }) {
  const { view, litIn } = useLinks();
  const picture = useRef<HTMLDivElement>(null);
  const svg = useMemo(
    () => ({
      // Our own drawing, made of numbers and glossary terms: nothing in it was typed by anybody.
      __html: renderComposite(
        { chart, uncertain: uncertainIds(view, "a"), name: "Du (A)" },
        { chart: partner, uncertain: uncertainIds(view, "b"), name: "Person B" },
        { language: "de", theme, idPrefix: `${theme}-both` },
      ),
    }),
    [chart, partner, theme, view],
  );
  const lit = [...litOf("a", litIn("a")), ...litOf("b", litIn("b"))].join(" ");
  useLit(picture, lit);
  return (
    <div
      ref={picture}
      data-lit={lit}
      className={`bodygraph ${className}`}
      dangerouslySetInnerHTML={svg}
    />
  );
}

/** Activations stand in the columns of their person, the rest is shared. */
const litOf = (person: "a" | "b", keys: readonly string[]) =>
  keys.map((key) => key.replace(/^activation:/, `activation:${person}:`));
