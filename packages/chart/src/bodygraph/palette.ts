import type { CenterId } from "../types.ts";
import type { Inks } from "./share.ts";

export type Theme = "light" | "dark";

/** Colours of a theme. `personality` is the ink: black by tradition, light on a dark ground. */
export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly bar: string;
  readonly personality: string;
  readonly design: string;
  /** Text on a mark of either side. */
  readonly onPersonality: string;
  readonly onDesign: string;
  /** The colours of two people, and of numbers on them; told apart with any colour vision. */
  readonly people: Inks;
  readonly open: string;
  readonly defined: Readonly<Record<CenterId, string>>;
}

function byKind(crown: string, mind: string, body: string, drive: string): Palette["defined"] {
  return {
    head: crown,
    g: crown,
    ajna: mind,
    throat: body,
    spleen: body,
    solarPlexus: body,
    root: body,
    heart: drive,
    sacral: drive,
  };
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: "#ffffff",
    text: "#26242b",
    faint: "#77727f",
    line: "#b9b3c0",
    bar: "#eeebf1",
    personality: "#26242b",
    design: "#c4283f",
    onPersonality: "#ffffff",
    onDesign: "#ffffff",
    people: { first: "#1f54a8", second: "#b26000", onFirst: "#ffffff", onSecond: "#ffffff" },
    open: "#ffffff",
    defined: byKind("#f4d56f", "#a9cf9b", "#dcbf9d", "#f0a693"),
  },
  dark: {
    ground: "#17161b",
    text: "#f1eff4",
    faint: "#a09aa9",
    line: "#5b5665",
    bar: "#2b2931",
    personality: "#f4f2f7",
    design: "#d83a52",
    onPersonality: "#17161b",
    onDesign: "#ffffff",
    people: { first: "#8ab8ff", second: "#e08a1e", onFirst: "#17161b", onSecond: "#17161b" },
    open: "#1f1d24",
    defined: byKind("#7d6519", "#47703c", "#795a3a", "#8e4638"),
  },
};

/** The colours of the two sides of one chart. */
export function sideInks({ personality, design, onPersonality, onDesign }: Palette): Inks {
  return { first: personality, second: design, onFirst: onPersonality, onSecond: onDesign };
}
