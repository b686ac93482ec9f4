import { fold, foldedForms } from "../src/place/fold.ts";
import type { GeoName } from "./geonames.ts";

/** What the curated table says about a place; `de` and `en` are empty where GeoNames' name stands. */
export type Curated = { de: string; en: string; also: string[]; former: string[] };

const dach = new Set(["DE", "AT", "CH", "LI", "LU"]);

/** "Rothenburg ob der Tauber" is also asked for as "Rothenburg". */
const epithet =
  /(?: \(.*\)|\/.*| (?:am|an der|an|im|in|bei|ob der|ob|auf|auf der|vor der|vor|unter|i\.|a\.|b\.|d\.|o\.) .*)$/;

const baseName = ({ name, country }: GeoName) =>
  dach.has(country) ? name.replace(epithet, "") : name;

/** "Biel/Bienne", "Brennero - Brenner": two names in one. */
const halves = (name: string) => (/\/| - /.test(name) ? name.split(/\/| - /) : []);

const isLatin = (text: string) => !/[^\p{Script=Latin}\p{M}\p{P}\p{Zs}\d]/u.test(text);
// A name without any capital is a transliteration ("ming xing"); three or four capitals an airport.
const isName = (text: string) =>
  isLatin(text) && /\p{Lu}/u.test(text) && !/^\p{Lu}{2,4}$/u.test(text);

/**
 * The comparable names of a place. `trusted` are names that it surely bears today, in its own
 * language or in German or English; `other` are GeoNames' alternative names, whose language is unknown.
 */
export function placeKeys(place: GeoName, curated: Curated | undefined) {
  const named = [place.name, baseName(place), ...halves(place.name)];
  const local = curated ? [curated.de, curated.en, ...curated.also] : [];
  const trusted = new Set([...[...named, ...local].flatMap(foldedForms), fold(place.ascii)]);
  trusted.delete("");
  const others = [...place.alternates.filter(isName), ...(curated?.former ?? [])];
  const other = new Set(others.flatMap(foldedForms).filter((key) => !trusted.has(key)));
  return { trusted, other };
}

/**
 * A quarter of a Swiss town as people write it: "Zürich-Oerlikon" for GeoNames' "Zürich (Kreis 11) /
 * Oerlikon". Undefined for any other place.
 */
export function quarterName({ name, country }: GeoName): string | undefined {
  const [town = "", quarter] = name.split(" / ");
  if (country !== "CH" || quarter === undefined) return undefined;
  const plain = town.replace(/^Stadt | \(Kreis \d+\)$/g, "");
  return quarter.includes(plain) ? quarter : `${plain}-${quarter}`;
}
