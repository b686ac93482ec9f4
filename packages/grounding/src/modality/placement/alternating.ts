import type { Sentence } from "../../sentence.ts";
import { overlaps } from "../../text/span.ts";
import type { Parts, Placement, SaidPlace } from "./placements.ts";

/** A planet, or a gate, where it stands in the sentence. */
interface Event {
  readonly kind: "planet" | "gate";
  readonly from: number;
}

/**
 * "Mercury takes the sixth line of gate 10, and Venus, as though to keep it company, the sixth of
 * 14": planet, place, planet, place, in whatever clauses they stand. Null where they do not take
 * turns.
 */
export function alternating(sentence: Sentence, all: readonly Parts[]): Placement[] | null {
  const said = all.filter(({ clause }) => !clause.hypothetical && !clause.conditional);
  if (said.length < all.length) return null;
  const named = said
    .flatMap((parts) => parts.planets)
    .filter(({ planets: ids }) => ids.length === 1);
  const gates = said.flatMap((parts) => parts.gates);
  // "Uranus und Merkur …: der eine steht in 51, der andere in 12": named first, placed later.
  const planets = named.filter(
    (planet) =>
      !named.some(
        (later) =>
          later.from > planet.from &&
          later.planets[0] === planet.planets[0] &&
          !gates.some(({ at }) => at.from > planet.from && at.from < later.from),
      ),
  );
  if (planets.length < 2 || planets.length !== gates.length) return null;
  const events: Event[] = [
    ...planets.map(({ from }) => ({ kind: "planet" as const, from })),
    ...gates.map(({ at }) => ({ kind: "gate" as const, from: at.from })),
  ].sort((left, right) => left.from - right.from);
  if (events.some(({ kind }, index) => kind === events[index - 1]?.kind)) return null;
  const lines = said
    .flatMap((parts) => parts.lines)
    .filter(({ from }) => !gates.some(({ at }) => overlaps(at, { from, to: from + 1 })));
  const sideOf = sidesOf(sentence, events);
  return planets.map((planet, index) => {
    const gate = gates[index];
    const end = events[index * 2 + 2]?.from ?? sentence.tokens.length;
    const start = index === 0 ? 0 : (events[index * 2]?.from ?? 0);
    const [line, ...more] = lines.filter(({ from }) => from >= start && from < end);
    const place: SaidPlace = {
      gate: gate?.gate ?? 0,
      line: gate?.line ?? (more.length === 0 ? (line?.line ?? null) : null),
      side: sideOf(index),
      at: gate?.at ?? planet,
    };
    // "Opposite your conscious Sun in 12 you will find the Earth in 11"
    const last = planets[index - 1]?.side ?? null;
    const side = planet.side ?? (sentence.sides.length === 0 ? last : null);
    return { planets: [{ ...planet, side }], places: [place] };
  });
}

type SidesOf = (index: number) => SaidPlace["side"];

/** Which loose side each pair of planet and place has: its own, or one that is said of all. */
function sidesOf({ sides, clauseAt }: Sentence, events: readonly Event[]): SidesOf {
  const own = new Map<number, SaidPlace["side"]>();
  let ofAll: SaidPlace["side"] = null;
  const [first, last] = [events[0]?.from ?? 0, events.at(-1)?.from ?? 0];
  if (sides.length > 1 && sides.length === events.length / 2)
    return (index) => sides[index]?.side ?? null;
  for (const { from, side } of sides) {
    const behind = events.findLastIndex((event) => event.from < from);
    const inClause = events.flatMap((event, index) =>
      clauseAt(event.from) === clauseAt(from) ? [Math.floor(index / 2)] : [],
    );
    const [only, ...others] = new Set(inClause);
    if (behind >= 0 && behind % 2 === 0) own.set(behind / 2, side);
    else if (only !== undefined && others.length === 0) own.set(only, side);
    else if (others.length > 0 && behind === events.length - 1) own.set((behind - 1) / 2, side);
    else if (
      behind >= 0 &&
      sides.length > 1 &&
      clauseAt(from).to <= (events[behind + 1]?.from ?? 0)
    )
      own.set((behind - 1) / 2, side);
    else if (sides.length === 1 && (from < first || (from > last && only === undefined)))
      ofAll = side;
  }
  return (index) => own.get(index) ?? ofAll;
}
