"use client";

import type { AgentId } from "@ck/registry";
import type { Selection } from "@ck/registry/select";
import { useEffect, useState } from "react";
import { useDebounced } from "./use-debounced.ts";

/** How long typing rests before the text is looked at, ms. */
const restMs = 400;

/**
 * Which agent would answer the text, and whether it shows danger, while it is being typed. The
 * rules run here: nobody's half-written words are sent anywhere. Null for an empty text.
 */
export function useSuggestion(context: string, asked: AgentId | null): Selection | null {
  const text = useDebounced(context.trim(), restMs);
  const [suggestion, setSuggestion] = useState<Selection | null>(null);
  useEffect(() => {
    let current = true;
    async function look() {
      const { selectAgent } = await import("@ck/registry/select");
      if (current) setSuggestion(selectAgent({ text, asked, language: "de" }));
    }
    if (text === "") setSuggestion(null);
    else look();
    return () => {
      current = false;
    };
  }, [text, asked]);
  return suggestion;
}
