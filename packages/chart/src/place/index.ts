/**
 * Where and when somebody was born: places found offline, and local times as instants.
 *
 * Contains data of GeoNames (geonames.org), CC BY 4.0, reduced and with German names added, and of
 * the IANA time zone database (public domain).
 */
export { type BirthNote, birthNoteTexts } from "./birth-notes.ts";
export type { PlaceLanguage } from "./countries.ts";
export { loadPlaces, type PlaceFile } from "./load-places.ts";
export { type LocalBirth, localBirth } from "./local-birth.ts";
export { type LocalWindow, localWindows } from "./local-windows.ts";
export {
  type BirthInput,
  type BirthIssue,
  type BirthIssueCode,
  type BirthResolution,
  type ResolvedBirth,
  resolveBirth,
} from "./resolve-birth.ts";
export { type PlaceCandidate, searchPlaces } from "./search-places.ts";

/** To be shown wherever places of the table are shown; its licence asks for it. */
export const placeAttribution = "GeoNames (geonames.org), CC BY 4.0";
