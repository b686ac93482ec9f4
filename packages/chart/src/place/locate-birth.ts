import { type BirthClock, momentOf, offsetText } from "./birth-moment.ts";
import type { PlaceLanguage } from "./countries.ts";
import { kilometresBetween, type Point } from "./distance.ts";
import { type Found, findPlaces } from "./find-places.ts";
import { type Gazetteer, gazetteer } from "./gazetteer.ts";
import { labelDistance, sameSpot, zoneDistance } from "./limits.ts";
import { nearestPlace } from "./nearest-place.ts";
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

/** Offset or zone are given: the place is only a label, of a candidate that agrees with them. */
function withLabel(asked: Asked, clock: ZoneClock, agrees: (other: ZoneClock) => boolean) {
  const unnamed = { ok: true, clock, placeLabel: null, isCorrected: false } as const;
  if (!asked.input.birthPlace) return unnamed;
  const world = gazetteer();
  const { candidates, isCorrected } = namedPlaces(world, asked);
  const fitting = candidates.find(({ place }) => agrees(clockAt(place)));
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
  return withLabel(asked, clock, (other) =>
    around.some((at) => offsetText(other.offsetAt(at)) === offset),
  );
}

/**
 * A zone must say the same as a place that is known beside it. It decides for a place that is not
 * known, and for one of several of a name: a village that the table lacks may be meant.
 */
function byZone(asked: Asked, zone: string): Located {
  const clock = /^[+-]/.test(zone) ? undefined : openZone(zone);
  if (!clock) return refuse({ path: "timeZone", code: "unknown_zone" });
  const wanted = JSON.stringify(momentOf(asked.when, clock));
  const agrees = (other: ZoneClock) =>
    other.zone === clock.zone || JSON.stringify(momentOf(asked.when, other)) === wanted;
  const contradiction = refuse({ path: "timeZone", code: "zone_contradicts_place" });

  const { birthPlace } = asked.input;
  const point = pointOf(asked.input);
  const spot = point ? byPoint(asked, point) : undefined;
  if (spot?.ok) return agrees(spot.clock) ? { ...spot, clock } : contradiction;
  const located = withLabel(asked, clock, agrees);
  if (!birthPlace || located.placeLabel !== null) return located;
  const named = byName(asked, birthPlace);
  return named.ok && !named.isCorrected ? contradiction : located;
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
