"use client";

import type { PublicChart } from "@ck/chart";
import { renderBodygraph, type Theme } from "@ck/chart/bodygraph";
import { useEffect, useMemo, useRef } from "react";
import { litBy } from "../lib/facts-lit.ts";

type Props = {
  chart: PublicChart;
  person: "a" | "b";
  /** Ids of the facts that are pointed at. */
  facts: readonly string[];
};

/** The chart's picture, for the theme of the page. */
export function Bodygraph(props: Props) {
  return (
    <>
      <Picture {...props} theme="light" className="dark:hidden" />
      <Picture {...props} theme="dark" className="hidden dark:block" />
    </>
  );
}

function Picture({
  chart,
  person,
  facts,
  theme,
  className,
}: Props & { theme: Theme; className: string }) {
  const picture = useRef<HTMLDivElement>(null);
  const svg = useMemo(
    () => ({
      // Our own drawing, made of numbers and glossary terms: nothing in it was typed by anybody.
      __html: renderBodygraph(chart, { language: "de", theme, idPrefix: `${theme}-${person}` }),
    }),
    [chart, theme, person],
  );
  const lit = litBy(facts, person);
  const litKey = [...lit].join(" ");
  useEffect(() => {
    const marked = new Set(litKey.split(" "));
    for (const part of picture.current?.querySelectorAll<SVGElement>(parts) ?? []) {
      part.toggleAttribute(
        "data-is-lit",
        keysOf(part).some((key) => marked.has(key)),
      );
    }
  }, [litKey]);
  return (
    <div
      ref={picture}
      data-lit={litKey}
      className={`bodygraph ${className}`}
      dangerouslySetInnerHTML={svg}
    />
  );
}

const parts = "[data-gate], [data-center], [data-channel]";

function keysOf({ dataset }: SVGElement): string[] {
  if (dataset.gate) return [`gate:${dataset.gate}`];
  if (dataset.center) return [`center:${dataset.center}`];
  return (dataset.channel ?? "").split(" ").map((channel) => `channel:${channel}`);
}
