import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { angleBetween, normalize } from "../src/ephemeris/degrees.ts";
import { type PlanetId, planetIds } from "../src/index.ts";
import { activationAt } from "../src/wheel.ts";
import type { Calculator } from "./calculator.ts";

/**
 * The Swiss Ephemeris with its data files, AGPL-3.0. For this comparison alone: no dependency of
 * anything here, and only ever installed into a temporary folder, when it is asked for.
 */
const oraclePackage = "@swisseph/node";
const oracleVersion = "1.3.1";

/** Installs the oracle from the registry; where its ready-made binary does not fit it is compiled. */
export function installOracle(): string {
  const folder = mkdtempSync(join(tmpdir(), "chart-oracle-"));
  writeFileSync(join(folder, "package.json"), "{}");
  const what = ["install", "--no-audit", "--no-fund", `${oraclePackage}@${oracleVersion}`];
  execFileSync("npm", what, { cwd: folder, stdio: "inherit" });
  return folder;
}

type Calculate = (julianDay: number, body: number, flags: number) => unknown;
const bindingSchema = z.object({
  calculatePosition: z.custom<Calculate>((value) => typeof value === "function"),
});
const positionSchema = z.object({ longitude: z.number(), flags: z.int() });

/** Its numbers for the bodies; 11 is the true node. */
const bodies = {
  sun: 0,
  moon: 1,
  mercury: 2,
  venus: 3,
  mars: 4,
  jupiter: 5,
  saturn: 6,
  uranus: 7,
  neptune: 8,
  pluto: 9,
  northNode: 11,
} as const;

/** Its data files, not the formulas it falls back to without them. */
const fromFiles = 2;

const julianDayOf = (instant: number) => instant / 86_400_000 + 2_440_587.5;

/** The oracle out of the folder where it is installed: places alone, without what follows. */
export function openOracle(folder: string): Calculator {
  const binding = bindingSchema.parse(createRequire(join(folder, "x.js"))(oraclePackage));
  const longitudeOf = (body: keyof typeof bodies, instant: number) => {
    const answer = binding.calculatePosition(julianDayOf(instant), bodies[body], fromFiles);
    const { longitude, flags } = positionSchema.parse(answer);
    if ((flags & fromFiles) === 0) throw new Error("The oracle does not find its data files.");
    return longitude;
  };
  const placeOf = (planet: PlanetId, instant: number) => {
    if (planet === "earth") return activationAt(longitudeOf("sun", instant) + 180);
    if (planet === "southNode") return activationAt(longitudeOf("northNode", instant) + 180);
    return activationAt(longitudeOf(planet, instant));
  };
  const sideAt = (instant: number) => {
    const places = planetIds.map((planet) => [planet, placeOf(planet, instant)]);
    return z
      .record(z.enum(planetIds), z.custom<ReturnType<typeof placeOf>>())
      .parse(Object.fromEntries(places));
  };
  const designOf = (birth: number) => {
    const target = normalize(longitudeOf("sun", birth) - 88);
    let instant = birth - 89 * 86_400_000;
    for (let step = 0; step < 8; step += 1) {
      instant += (angleBetween(longitudeOf("sun", instant), target) / 0.985_647) * 86_400_000;
    }
    return instant;
  };
  return {
    name: `Swiss Ephemeris (${oraclePackage} ${oracleVersion}), places alone`,
    placesOf: (birth) => ({ personality: sideAt(birth), design: sideAt(designOf(birth)) }),
  };
}
