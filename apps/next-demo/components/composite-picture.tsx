"use client";

import type { PublicChart } from "@ck/chart";
import { renderComposite, type Theme } from "@ck/chart/bodygraph";
import { uncertainIds } from "@ck/contracts";
import { useCallback } from "react";
import { chartWords } from "../lib/chart-words.ts";
import { useLinks } from "../lib/links.tsx";
import type { Person } from "../lib/parts.ts";
import { LitDrawing } from "./lit-drawing.tsx";

/** Both people in one picture. It shows what is pointed at or picked; each one's own is pressed. */
export function CompositePicture({ chart, partner }: { chart: PublicChart; partner: PublicChart }) {
  const { view, language, litIn } = useLinks();
  const { facts, windows } = view;
  const draw = useCallback(
    (theme: Theme) => {
      const { personA, nameOfB } = chartWords[language];
      const uncertain = (person: Person) => uncertainIds({ facts, windows }, person);
      return renderComposite(
        { chart, uncertain: uncertain("a"), name: personA },
        { chart: partner, uncertain: uncertain("b"), name: nameOfB },
        { language, theme, idPrefix: `${theme}-both` },
      );
    },
    [chart, partner, language, facts, windows],
  );
  return <LitDrawing draw={draw} lit={[...litOf("a", litIn("a")), ...litOf("b", litIn("b"))]} />;
}

/** Activations stand in the columns of their person, the rest is shared. */
const litOf = (person: Person, keys: readonly string[]) =>
  keys.map((key) => key.replace(/^activation:/, `activation:${person}:`));
