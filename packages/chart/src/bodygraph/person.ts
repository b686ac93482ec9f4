import type { ChartWithDoubt } from "../birth-chart.ts";
import type { Language } from "../tables/term.ts";
import { cutToWidth } from "./text-width.ts";
import { words } from "./words.ts";

/** One of the two people in a picture. */
export interface PersonInPicture extends ChartWithDoubt {
  /**
   * Cut after about twelve letters; "Person A" and "Person B" unless given. A PNG sets Latin letters
   * only.
   */
  readonly name?: string;
}

/** A person as they are drawn. */
export interface DrawnPerson extends PersonInPicture {
  readonly id: "a" | "b";
  readonly name: string;
}

/** What fits beside the head and into the legend, in letters of usual width. */
const widestName = 12;

export function drawnPerson(
  id: "a" | "b",
  person: PersonInPicture,
  language: Language,
): DrawnPerson {
  const name = person.name?.trim() || words[language].pair.people[id];
  return { ...person, id, name: cutToWidth(name, widestName) };
}
