"use client";

import { useEffect, useLayoutEffect, useRef } from "react";

/** Closer than this to the end of the page counts as reading at the end, px. */
const nearPx = 120;

/** Follows a growing text, but only for somebody who has scrolled to its end. */
export function useStayAtEnd(grown: unknown) {
  const isAtEnd = useRef(false);
  useEffect(() => {
    function look() {
      const { scrollHeight } = document.documentElement;
      isAtEnd.current = scrollY > 0 && scrollY + innerHeight > scrollHeight - nearPx;
    }
    addEventListener("scroll", look, { passive: true });
    return () => removeEventListener("scroll", look);
  }, []);
  useLayoutEffect(() => {
    if (isAtEnd.current) scrollTo({ top: document.documentElement.scrollHeight });
  }, [grown]);
}
