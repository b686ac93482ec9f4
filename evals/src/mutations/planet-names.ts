import { type PlanetId, planets } from "@ck/chart";
import type { Language } from "@ck/grounding";

/** The noun that a planet has in a text; nodes differ by an adjective and are left out in German. */
export function planetName(id: PlanetId, language: Language): string | null {
  const planet = planets.find((row) => row.id === id);
  if (!planet || (language === "de" && id.endsWith("Node"))) return null;
  return planet.name[language];
}

/** Whether the words name a planet. */
export function planetIn(words: string, language: Language): boolean {
  if (/Mondknoten|Node/.test(words)) return true;
  return planets.some(({ id }) => {
    const name = planetName(id, language);
    return name !== null && words.includes(name);
  });
}
