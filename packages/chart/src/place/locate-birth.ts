import { type BirthClock, momentOf, offsetText } from "./birth-moment.ts";
import type { PlaceLanguage } from "./countries.ts";
import { kilometresBetween, type Point } from "./distance.ts";
import { type Found, findPlaces } from "./find-places.ts";
import { fold } from "./fold.ts";
import { type Gazetteer, gazetteer } from "./gazetteer.ts";
import { borderDistance, labelDistance, sameSpot, zoneDistance } from "./limits.ts";
import { nearestPlace, zonesAround } from "./nearest-place.ts";
import type { Place } from "./place-table.ts";
import { preferred } from "./preference.ts";
import type { BirthInput, BirthIssue } from "./resolve-birth.ts";
import { settleNamesakes } from "./settle-namesakes.ts";
import { clockAt, openZone, type ZoneClock } from "./zone-clock.ts";

/** Whose clock the birth time was read from, and what to call the place. */
export type Located =
  | { ok: true; clock: ZoneClock; placeLabel: string | null; isCorrected: boolean }
  | { ok: false; issue: BirthIssue };

type Asked = { input: BirthInput; when: BirthClock; language: PlaceLanguage };

const refuse = (issue: BirthIssue): Located => ({ ok: false, issue });

const nowhere: Found = { candidates: [], isCorrected: false };

/** The named places, likeliest for the reader first. */
function namedPlaces(world: Gazetteer, { input, language }: Asked): Found {
  if (!input.birthPlace) return nowhere;
  const found = findPlaces(world, input.birthPlace);
  return { ...found, candidates: preferred(found.candidates, language) };
}

/** Offset or zone are given: the place is only a label, of the first candidate that fits them. */
function withLabel(asked: Asked, clock: ZoneClock, fits: (place: Place) => boolean): Located {
  const unnamed = { ok: true, clock, placeLabel: null, isCorrected: false } as const;
  if (!asked.input.birthPlace) return unnamed;
  const world = gazetteer();
  const { candidates, isCorrected } = namedPlaces(world, asked);
  const fitting = candidates.find(({ place }) => fits(place));
  if (!fitting) return unnamed;
  return { ...unnamed, placeLabel: world.labelOf(fitting.place, asked.language), isCorrected };
}

const day = 86_400;

/** An offset is what settles all doubts: no place contradicts it. */
function byOffset(asked: Asked, offset: string): Located {
  const clock = /^[+-]\d{2}:\d{2}$/.test(offset) ? openZone(offset) : undefined;
  if (!clock) return refuse({ path: "utcOffset", code: "invalid_utc_offset" });
  const outcome = momentOf(asked.when, clock);
  const around = outcome.ok ? [-day, 0, day].map((shift) => outcome.moment.utc + shift) : [];
  return withLabel(asked, clock, (place) =>
    around.some((at) => offsetText(clockAt(place).offsetAt(at)) === offset),
  );
}

/**
 * A zone must say the same as the place beside it. It decides for a place that is not known, for one
 * of several of that very name (a village that the table lacks may be meant), and near a border,
 * where the place of the table nearest to coordinates may lie on the other side.
 */
function byZone(asked: Asked, zone: string): Located {
  const clock = /^[+-]/.test(zone) ? undefined : openZone(zone);
  if (!clock) return refuse({ path: "timeZone", code: "unknown_zone" });
  const wanted = JSON.stringify(momentOf(asked.when, clock));
  const agrees = (other: ZoneClock) =>
    other.zone === clock.zone || JSON.stringify(momentOf(asked.when, other)) === wanted;
  const contradiction = refuse({ path: "timeZone", code: "zone_contradicts_place" });

  const point = pointOf(asked.input);
  if (point) {
    const spot = byPoint(asked, point);
    if (spot.ok && agrees(spot.clock)) return { ...spot, clock };
    const around = zonesAround(gazetteer().table, point, borderDistance);
    const isPossible =
      around.length === 0 || around.some((other) => agrees(clockAt({ zone: other })));
    return isPossible ? { ok: true, clock, placeLabel: null, isCorrected: false } : contradiction;
  }
  const { birthPlace } = asked.input;
  if (!birthPlace) return withLabel(asked, clock, () => false);
  const named = byName(asked, birthPlace);
  if (named.ok && agrees(named.clock)) return { ...named, clock };
  const namesake = withLabel(
    asked,
    clock,
    (place) => agrees(clockAt(place)) && bearsName(place, birthPlace),
  );
  const isKnown = named.ok && !named.isCorrected;
  return isKnown && namesake.ok && namesake.placeLabel === null ? contradiction : namesake;
}

/** Whether this is the place's own name, in German or English, and not one that others give it. */
function bearsName(place: Place, query: string): boolean {
  const nameOf = (text: string) => fold(text.split(",", 1)[0] ?? "");
  return (["de", "en"] as const).some(
    (language) => nameOf(gazetteer().labelOf(place, language)) === nameOf(query),
  );
}

function pointOf({ latitude, longitude }: BirthInput): Point | undefined {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

function byPoint(asked: Asked, point: Point): Located {
  const world = gazetteer();
  const { candidates, isCorrected } = namedPlaces(world, asked);
  const named = candidates.find(({ place }) => kilometresBetween(place, point) <= sameSpot);
  if (named) {
    const placeLabel = world.labelOf(named.place, asked.language);
    return { ok: true, clock: clockAt(named.place), placeLabel, isCorrected };
  }
  const { place, distance } = nearestPlace(world.table, point);
  if (distance > zoneDistance) return refuse({ path: "latitude", code: "unknown_place" });
  const placeLabel = distance <= labelDistance ? world.labelOf(place, asked.language) : null;
  return { ok: true, clock: clockAt(place), placeLabel, isCorrected: false };
}

function byName(asked: Asked, birthPlace: string): Located {
  const world = gazetteer();
  const { candidates, isCorrected } = namedPlaces(world, asked);
  if (candidates.length === 0) return refuse({ path: "birthPlace", code: "unknown_place" });
  const settled = settleNamesakes({ ...asked, world, candidates, query: birthPlace });
  if (settled.ok) {
    const { clock, label } = settled.meant;
    return { ok: true, clock, placeLabel: label, isCorrected };
  }
  const { labels } = settled;
  return refuse({ path: "birthPlace", code: "ambiguous_place", candidates: labels });
}

/** Finds the clock of a birth: by offset, else zone, else coordinates, else the place's name. */
export function locateBirth(input: BirthInput, when: BirthClock, language: PlaceLanguage): Located {
  const asked: Asked = { input, when, language };
  const { utcOffset, timeZone, birthPlace } = input;
  const point = pointOf(input);
  if (utcOffset !== undefined) return byOffset(asked, utcOffset);
  if (timeZone !== undefined) return byZone(asked, timeZone);
  if (point) return byPoint(asked, point);
  if (birthPlace) return byName(asked, birthPlace);
  return refuse({ path: "birthPlace", code: "place_missing" });
}
