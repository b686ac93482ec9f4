import { typeIds } from "@ck/chart";
import type { Random } from "../random.ts";
import { type Person, personOf } from "./person.ts";

const first = Date.UTC(1930, 0, 1);
const last = Date.UTC(2025, 0, 1);
const minute = 60_000;

/**
 * People born at random whole minutes from 1930 to 2024. All five types are among them, also the
 * Reflector, whom a hundred draws may leave out: then draws go on and the last person gives way.
 */
export function randomPeople(count: number, random: Random): Person[] {
  const people = Array.from({ length: count }, () => draw(random));
  for (const type of count < typeIds.length ? [] : typeIds) {
    if (people.some(({ chart }) => chart.type === type)) continue;
    const common = people.findLastIndex(({ chart }) => chart.type === "generator");
    people[common === -1 ? people.length - 1 : common] = drawUntil(random, type);
  }
  return people;
}

function drawUntil(random: Random, type: string): Person {
  let person = draw(random);
  while (person.chart.type !== type) person = draw(random);
  return person;
}

function draw(random: Random): Person {
  const instant = first + Math.floor(random.next() * ((last - first) / minute)) * minute;
  return personOf(new Date(instant).toISOString());
}
