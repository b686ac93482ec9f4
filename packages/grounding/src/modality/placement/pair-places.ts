import type { Side } from "@ck/chart";
import type { PlanetMention } from "../../mentions/planets.ts";
import type { Parts, Placement, SaidPlace } from "./placements.ts";

type SaidSide = Side | "both";
type Gate = Omit<SaidPlace, "side">;

/**
 * Pairs the planets, gates, lines and sides that one clause names (with what it carries on).
 * Where two of them come in equal number, they belong together in their order: "Linie 3 bewusst
 * und Linie 2 unbewusst".
 */
export function pairPlaces(parts: Parts, carried: SaidSide | null): Placement[] {
  return pairSides(parts) ?? pairLines(parts) ?? pairGates(parts, carried);
}

/** Several sides, each with a line, a gate or a planet of its own. */
function pairSides({ planets, gates, lines, sides }: Parts): Placement[] | null {
  const [gate] = gates;
  const named = sides.filter(({ side }) => side !== "both");
  if (!gate || named.length < 2) return null;
  const own = [...(gate.line === null ? [] : [gate.line]), ...lines.map(({ line }) => line)];
  if (own.length === named.length && gates.length === 1) {
    return named.map(({ side }, index) =>
      placed(planets, { ...gate, line: own[index] ?? null }, side),
    );
  }
  if (gates.length === named.length) {
    return named.map(({ side }, index) => placed(planets, gates[index] ?? gate, side));
  }
  if (planets.length === named.length && gates.length === 1) {
    return named.map(({ side }, index) => placed(planets.slice(index, index + 1), gate, side));
  }
  return null;
}

/** Several lines of one gate: one for each planet, or all for the only one. */
function pairLines({ planets, gates, lines, sides }: Parts): Placement[] | null {
  const [gate, ...others] = gates;
  if (!gate) return null;
  const side = onlySide(sides);
  // "Of gate 50, line five harbours your Saturn and line two your Pluto"
  const beside = others.length === 0 && gate.line !== null ? [gate.line] : [];
  const own = [...beside, ...lines.map(({ line }) => line)];
  if (own.length > 1 && own.length === planets.length) {
    return planets.map((planet, index) =>
      placed([planet], { ...gate, line: own[index] ?? null }, side),
    );
  }
  if (lines.length < 2) return null;
  if (planets.length > 1) return null;
  // "beide Male in der 24, aber einmal auf der dritten und einmal auf der sechsten Linie"
  return lines.map(({ line }) => placed(planets, { ...gate, line }, side === "both" ? null : side));
}

function pairGates({ planets, gates, lines, sides }: Parts, carried: SaidSide | null): Placement[] {
  const side = sides.length === 0 ? carried : onlySide(sides);
  const [line, ...others] = lines;
  const alone = line && others.length === 0 && gates.length === 1 ? line.line : null;
  const [said] = sides;
  const [first] = gates;
  const last = gates.at(-1);
  // "in 33.4 und im Design in 3.2": the side is that of the gates behind it.
  const between =
    said &&
    first &&
    last &&
    sides.length === 1 &&
    said.from > first.at.from &&
    said.from < last.at.from;
  const sideOf = (gate: Gate) => (between && gate.at.from < said.from ? null : side);
  const places = gates.map((gate) => ({ ...gate, line: gate.line ?? alone, side: sideOf(gate) }));
  if (planets.length > 1 && alternate(planets, gates)) {
    return planets.map((planet, index) => ({
      planets: [planet],
      places: places.slice(index, index + 1),
    }));
  }
  return [{ planets, places }];
}

function placed(planets: readonly PlanetMention[], gate: Gate, side: SaidSide | null): Placement {
  return { planets, places: [{ ...gate, side }] };
}

function onlySide(sides: Parts["sides"]): SaidSide | null {
  const [first, ...others] = sides;
  return first && others.length === 0 ? first.side : null;
}

/** "Sonne in 40 und Erde in 37": planet, gate, planet, gate. */
function alternate(planets: readonly PlanetMention[], gates: readonly Gate[]): boolean {
  if (planets.length !== gates.length) return false;
  const order = [
    ...planets.map(({ from }) => ({ from, kind: "planet" })),
    ...gates.map(({ at }) => ({ from: at.from, kind: "gate" })),
  ].sort((left, right) => left.from - right.from);
  return order.every(({ kind }, index) => kind !== order[index - 1]?.kind);
}
