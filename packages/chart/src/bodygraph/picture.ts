import type { Language } from "../tables/term.ts";
import type { CenterId } from "../types.ts";
import type { Doubts } from "./doubts.ts";
import type { Palette } from "./palette.ts";
import type { Inks, Share } from "./share.ts";
import type { Words } from "./words.ts";

/** What the parts are drawn from that the picture of one person shares with that of two. */
export interface Picture {
  readonly shareOf: (gate: number) => Share;
  /** What `data-state` and the titles call the shares. */
  readonly states: Readonly<Record<Share, string>>;
  readonly says: Readonly<Record<Share, string>>;
  /** Said of a gate whose share depends on the birth time. */
  readonly shareDepends: string;
  readonly doubts: Doubts;
  readonly definedCenters: readonly CenterId[];
  readonly palette: Palette;
  readonly inks: Inks;
  readonly language: Language;
  readonly words: Words;
}
