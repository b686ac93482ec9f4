"use client";

import type { PublicChart } from "@ck/chart";
import { renderBodygraph, type Theme } from "@ck/chart/bodygraph";
import { uncertainIds } from "@ck/contracts";
import { useEffect, useMemo, useRef } from "react";
import { partKey, useLinks } from "../lib/links.tsx";
import { type Part, type Person, partOfElement, pressable } from "../lib/parts.ts";
import { useLit } from "../lib/use-lit.ts";

type Props = { chart: PublicChart; person: Person };

/** The chart's picture, for the theme of the page. */
export function Bodygraph(props: Props) {
  return (
    <>
      <Picture {...props} theme="light" className="dark:hidden" />
      <Picture {...props} theme="dark" className="hidden dark:block" />
    </>
  );
}

/**
 * Shows what is pointed at or picked, and is pressed by pointer. To assistive technology it is one
 * picture with a description; the buttons below it do the same as pressing its parts.
 */
function Picture({ chart, person, theme, className }: Props & { theme: Theme; className: string }) {
  const { view, litIn, pick, letGo } = useLinks();
  const picture = useRef<HTMLDivElement>(null);
  const uncertain = useMemo(() => uncertainIds(view, person), [view, person]);
  const svg = useMemo(
    () => ({
      // Our own drawing, made of numbers and glossary terms: nothing in it was typed by anybody.
      __html: renderBodygraph(chart, {
        language: "de",
        theme,
        idPrefix: `${theme}-${person}`,
        uncertain,
      }),
    }),
    [chart, theme, person, uncertain],
  );
  const lit = litIn(person).join(" ");
  useLit(picture, lit);
  useEffect(() => {
    const drawing = picture.current;
    function press({ target }: MouseEvent) {
      const element = target instanceof Element ? target.closest<SVGElement>(pressable) : null;
      const part = element && partPressed(element, { chart, person });
      if (part) pick({ kind: "part", key: partKey(part), part }, element);
      else letGo();
    }
    drawing?.addEventListener("click", press);
    return () => drawing?.removeEventListener("click", press);
  }, [chart, person, pick, letGo]);
  return (
    <div
      ref={picture}
      data-lit={lit}
      className={`bodygraph ${className}`}
      dangerouslySetInnerHTML={svg}
    />
  );
}

/** An activation stands for its gate. */
function partPressed({ dataset }: SVGElement, { chart, person }: Props): Part | null {
  const [side, planet] = dataset.activation?.split(":") ?? [];
  if (side !== "personality" && side !== "design") return partOfElement(dataset, person);
  const active = Object.entries(chart[side]).find(([id]) => id === planet);
  return active ? { person, kind: "gate", ids: [String(active[1].gate)] } : null;
}
