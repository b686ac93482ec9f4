import { asSeen, type DisguiseName } from "./disguise.ts";

/** A sentence that a reader must never see, as its writer planted it. */
export type PlantedLie = {
  /** What it lies about, such as `gate`, or the rule that it breaks. */
  kind: string;
  disguise: DisguiseName;
  /** Where it stood: in a section, outside the wanted ones, or in the answer to a repair. */
  place: "section" | "outside" | "repair";
  /** As a reader would see it. */
  text: string;
};

/** What a writer knows of the sentences that it wrote for one chart. */
export type WritingRecord = {
  language: "de" | "en";
  lies: PlantedLie[];
  /** The true ones, as a reader would see them. */
  truths: Set<string>;
};

/** Whether a text shows a planted lie, however its blanks came. */
export const shows = (text: string, lie: PlantedLie) => asSeen(text).includes(lie.text);
