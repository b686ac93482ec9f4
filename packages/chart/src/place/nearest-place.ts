import { kilometresBetween, type Point } from "./distance.ts";
import type { Place, PlaceTable } from "./place-table.ts";

/** A degree of latitude in kilometres, a little low, so that nothing near is passed over. */
const degreeOfLatitude = 110;

/** The place of the table nearest to a point, with its distance in kilometres. */
export function nearestPlace(table: PlaceTable, point: Point): { place: Place; distance: number } {
  let best = { index: 0, distance: Number.POSITIVE_INFINITY };
  for (let index = 0; index < table.latitudes.length; index++) {
    const latitude = (table.latitudes[index] ?? 0) / 100;
    if (Math.abs(latitude - point.latitude) * degreeOfLatitude > best.distance) continue;
    const longitude = (table.longitudes[index] ?? 0) / 100;
    const distance = kilometresBetween(point, { latitude, longitude });
    if (distance < best.distance) best = { index, distance };
  }
  return { place: table.place(best.index), distance: best.distance };
}

/** The zones of all places within a distance of a point, kilometres. */
export function zonesAround(table: PlaceTable, point: Point, distance: number): string[] {
  const zones = new Set<string>();
  for (let index = 0; index < table.latitudes.length; index++) {
    const latitude = (table.latitudes[index] ?? 0) / 100;
    if (Math.abs(latitude - point.latitude) * degreeOfLatitude > distance) continue;
    const longitude = (table.longitudes[index] ?? 0) / 100;
    if (kilometresBetween(point, { latitude, longitude }) > distance) continue;
    zones.add(table.place(index).zone);
  }
  return [...zones];
}
