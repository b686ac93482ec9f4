import type { ChartWithDoubt } from "../birth-chart.ts";
import type { Language } from "../tables/term.ts";
import { words } from "./words.ts";

/** One of the two people in a picture. */
export interface PersonInPicture extends ChartWithDoubt {
  /** Cut after twelve letters. "Person A" and "Person B" unless given. */
  readonly name?: string;
}

/** A person as they are drawn. */
export interface DrawnPerson extends PersonInPicture {
  readonly id: "a" | "b";
  readonly name: string;
}

const maxNameLength = 12;

export function drawnPerson(
  id: "a" | "b",
  person: PersonInPicture,
  language: Language,
): DrawnPerson {
  const name = person.name?.trim() || words[language].pair.people[id];
  return { ...person, id, name: cut(name, language) };
}

function cut(name: string, language: Language): string {
  const letters = Array.from(new Intl.Segmenter(language).segment(name), ({ segment }) => segment);
  if (letters.length <= maxNameLength) return name;
  return `${letters.slice(0, maxNameLength - 1).join("")}…`;
}
