import type { PublicChart } from "../chart.ts";
import type { Language } from "../tables/term.ts";
import type { Activity } from "./activity.ts";
import type { Palette } from "./palette.ts";
import type { Words } from "./words.ts";

/** What every part of the picture is drawn from. */
export interface Picture {
  readonly chart: PublicChart;
  readonly activityOf: (gate: number) => Activity;
  readonly palette: Palette;
  readonly language: Language;
  readonly words: Words;
}
