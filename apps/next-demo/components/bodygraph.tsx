"use client";

import type { PublicChart } from "@ck/chart";
import { renderBodygraph, type Theme } from "@ck/chart/bodygraph";
import { uncertainIds } from "@ck/contracts";
import { useCallback, useMemo } from "react";
import { partKey, useLinks } from "../lib/links.tsx";
import { type Part, type Person, partOfElement } from "../lib/parts.ts";
import { LitDrawing } from "./lit-drawing.tsx";

type Props = { chart: PublicChart; person: Person };

/**
 * Shows what is pointed at or picked, and is pressed by pointer. To assistive technology it is one
 * picture with a description; the buttons below it do the same as pressing its parts.
 */
export function Bodygraph({ chart, person }: Props) {
  const { view, language, litIn, pick, letGo } = useLinks();
  const { facts, windows } = view;
  const uncertain = useMemo(
    () => uncertainIds({ facts, windows }, person),
    [facts, windows, person],
  );
  const draw = useCallback(
    (theme: Theme) =>
      renderBodygraph(chart, { language, theme, idPrefix: `${theme}-${person}`, uncertain }),
    [chart, person, language, uncertain],
  );
  const press = useCallback(
    (element: SVGElement | null) => {
      const part = element && partPressed(element, { chart, person });
      if (part) pick({ kind: "part", key: partKey(part), part }, element);
      else letGo();
    },
    [chart, person, pick, letGo],
  );
  return <LitDrawing draw={draw} lit={litIn(person)} onPress={press} />;
}

/** An activation stands for its gate. */
function partPressed({ dataset }: SVGElement, { chart, person }: Props): Part | null {
  const [side, planet] = dataset.activation?.split(":") ?? [];
  if (side !== "personality" && side !== "design") return partOfElement(dataset, person);
  const active = Object.entries(chart[side]).find(([id]) => id === planet);
  return active ? { person, kind: "gate", ids: [String(active[1].gate)] } : null;
}
