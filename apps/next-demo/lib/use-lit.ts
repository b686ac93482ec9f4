import { type RefObject, useEffect } from "react";
import { keysOfElement, pressable } from "./parts.ts";

/** Bars that several channels share are lit arm by arm. */
const lightable = `${pressable}, [data-half]`;

/** Marks the parts of a drawn picture that are lit; `lit` has their names, separated by spaces. */
export function useLit(picture: RefObject<HTMLElement | null>, lit: string): void {
  useEffect(() => {
    const marked = new Set(lit.split(" "));
    for (const part of picture.current?.querySelectorAll<SVGElement>(lightable) ?? []) {
      part.toggleAttribute(
        "data-is-lit",
        keysOfElement(part).some((key) => marked.has(key)),
      );
    }
  }, [picture, lit]);
}
