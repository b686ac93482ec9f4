"use client";

import type { Theme } from "@ck/chart/bodygraph";
import { useEffect, useMemo, useRef } from "react";
import { keysOfElement, pressable } from "../lib/parts.ts";

type Props = {
  /** Draws it as SVG, of nothing that anybody typed. */
  draw: (theme: Theme) => string;
  /** Names of the parts that are lit. */
  lit: readonly string[];
  /** Told of the part that is pressed by pointer, or of none. */
  onPress?: (element: SVGElement | null) => void;
};

/** A bodygraph in the theme of the page, some of whose parts are lit. */
export function LitDrawing(props: Props) {
  return (
    <>
      <Themed {...props} theme="light" className="dark:hidden" />
      <Themed {...props} theme="dark" className="hidden dark:block" />
    </>
  );
}

/** Bars that several channels share are lit arm by arm. */
const lightable = `${pressable}, [data-half]`;

function Themed({
  draw,
  lit,
  onPress,
  theme,
  className,
}: Props & { theme: Theme; className: string }) {
  const drawing = useRef<HTMLDivElement>(null);
  const svg = useMemo(() => ({ __html: draw(theme) }), [draw, theme]);
  const names = lit.join(" ");
  useEffect(() => {
    const marked = new Set(names.split(" "));
    for (const part of drawing.current?.querySelectorAll<SVGElement>(lightable) ?? []) {
      part.toggleAttribute(
        "data-is-lit",
        keysOfElement(part).some((key) => marked.has(key)),
      );
    }
    // A drawing that is put anew has nothing lit.
  }, [names, svg]);
  useEffect(() => {
    const element = drawing.current;
    if (!element || !onPress) return undefined;
    const press = ({ target }: MouseEvent) =>
      onPress(target instanceof Element ? target.closest<SVGElement>(pressable) : null);
    element.addEventListener("click", press);
    return () => element.removeEventListener("click", press);
  }, [onPress]);
  return (
    <div
      ref={drawing}
      data-lit={names}
      className={`bodygraph ${className}`}
      dangerouslySetInnerHTML={svg}
    />
  );
}
