import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundedDistance } from "../src/place/edit-distance.ts";
import { fold, foldedForms } from "../src/place/fold.ts";
import { gazetteer } from "../src/place/gazetteer.ts";
import { isHistorical } from "../src/place/historical-zones.ts";
import { resolveBirth, searchPlaces } from "../src/place/index.ts";
import { openZone } from "../src/place/zone-clock.ts";

const world = gazetteer();
const zones = world.table.head.zones;
const day = 86_400_000;
const since1970 = zones;
const mergedBefore1970 = zones.filter(isHistorical);
const ownPast = zones.filter((zone) => !isHistorical(zone));

const minuteBetween = (from: string, to: string) =>
  fc
    .integer({ min: Date.parse(from) / 60_000, max: Date.parse(to) / 60_000 })
    .map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 16));

/** A local minute, typed as in a form. */
const typed = (local: string) => ({ birthDate: local.slice(0, 10), birthTime: local.slice(11) });

/** What the runtime's formatter, which the code does not use, shows in the zone at an instant. */
function shown(utc: string, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "short",
  })
    .format(new Date(utc))
    .replace(" ", "T");
}

describe("an instant and its zone give back the local time", () => {
  const backAndForth = (zone: string, local: string) => {
    const resolution = resolveBirth({ ...typed(local), timeZone: zone });
    if (resolution.ok) expect(shown(resolution.birth.utc, zone)).toBe(local);
    else expect(resolution.issues[0]?.code).toMatch(/^(ambiguous|missing)_local_time$/);
  };

  test("in all zones since 1970", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...since1970),
        minuteBetween("1970-01-03", "2037-12-31"),
        backAndForth,
      ),
      { numRuns: 400 },
    );
  });

  test("before, in zones whose past the runtime knows", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ownPast),
        minuteBetween("1900-01-01", "1969-12-31"),
        backAndForth,
      ),
      { numRuns: 400 },
    );
  });

  test("before, in zones whose past comes from this package", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...mergedBefore1970),
        minuteBetween("1880-01-01", "1969-12-30"),
        (zone, local) => {
          const resolution = resolveBirth({ ...typed(local), timeZone: zone });
          if (!resolution.ok) return;
          const at = Date.parse(resolution.birth.utc);
          const offset = openZone(zone)?.offsetAt(at / 1000) ?? Number.NaN;
          expect(new Date(at + offset * 1000).toISOString().slice(0, 16)).toBe(local);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("for a given offset", () => {
    const offset = fc.tuple(
      fc.constantFrom("+", "-"),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 59 }),
    );
    fc.assert(
      fc.property(
        offset,
        minuteBetween("1900-01-01", "2099-12-31"),
        ([sign, hours, minutes], local) => {
          const utcOffset = `${sign}${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
          const resolution = resolveBirth({ ...typed(local), utcOffset });
          const expected = new Date(`${local}:00${utcOffset}`).toISOString().replace(".000Z", "Z");
          expect(resolution).toMatchObject({ ok: true, birth: { utc: expected } });
        },
      ),
    );
  });
});

test("an unknown time bounds every time of that day", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      minuteBetween("1900-01-01", "2037-12-31"),
      (timeZone, local) => {
        const { birthDate } = typed(local);
        const exact = resolveBirth({ ...typed(local), timeZone });
        const whole = resolveBirth({ birthDate, birthTime: null, timeZone });
        if (!exact.ok || !whole.ok) return;
        const { from, to } = whole.birth;
        expect(Date.parse(exact.birth.utc)).toBeGreaterThanOrEqual(Date.parse(from));
        expect(Date.parse(exact.birth.utc)).toBeLessThanOrEqual(Date.parse(to));
        expect(Date.parse(to) - Date.parse(from)).toBeLessThan(day + day / 12);
      },
    ),
    { numRuns: 400 },
  );
});

const bigCities = Array.from(world.table.populations.keys())
  .filter((index) => (world.table.populations[index] ?? 0) >= 500_000)
  .map((index) => world.table.place(index));

test("a label that we gave leads back to its place's time", () => {
  fc.assert(
    fc.property(fc.constantFrom(...bigCities), fc.constantFrom("de", "en"), (place, language) => {
      const noon = { birthDate: "1995-01-15", birthTime: "12:00" };
      const birthPlace = world.labelOf(place, language);
      const named = resolveBirth({ ...noon, birthPlace }, { language });
      const zoned = resolveBirth({ ...noon, timeZone: place.zone });
      expect(named).toMatchObject({
        ok: true,
        birth: { utc: zoned.ok ? zoned.birth.utc : "", notes: [] },
      });
    }),
    { numRuns: 300 },
  );
});

test("two letters swapped in a big city's name still find it, unless they spell another", () => {
  const city = fc.constantFrom(...bigCities.filter(({ name }) => /^[A-Za-z]{7,}$/.test(name)));
  fc.assert(
    fc.property(city, fc.nat(), (place, seed) => {
      const at = 1 + (seed % (place.name.length - 2));
      const swapped =
        place.name.slice(0, at) +
        place.name.charAt(at + 1) +
        place.name.charAt(at) +
        place.name.slice(at + 2);
      const spelled = fold(swapped);
      fc.pre(world.table.names.exact(spelled).length === 0);
      fc.pre(world.table.names.namesStartingWith(`${spelled} `).length === 0);
      const found = searchPlaces(swapped, { language: "en", limit: 10 });
      expect(found.map(({ label }) => label)).toContain(world.labelOf(place, "en"));
    }),
    { numRuns: 60 },
  );
});

test("whatever is typed is answered", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const places = searchPlaces(text, { language: "de", limit: 3 });
      expect(places.length).toBeLessThanOrEqual(3);
      const resolution = resolveBirth({
        birthDate: "1990-07-01",
        birthTime: "12:00",
        birthPlace: text,
      });
      expect(typeof resolution.ok).toBe("boolean");
    }),
    { numRuns: 150 },
  );
});

describe("the distance between two words", () => {
  const word = fc.stringMatching(/^[a-d]{0,7}$/);
  const distance = (a: string, b: string, most = 20) =>
    boundedDistance(Buffer.from(a), Buffer.from(b), most);

  test("is the same both ways and zero only for the same word", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test("is cut off just above the bound", () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        expect(distance(a, b, most)).toBe(Math.min(distance(a, b), most + 1));
      }),
    );
  });

  test.each([
    ["munhcen", "munchen", 1],
    ["muenchn", "muenchen", 1],
    ["koln", "kolln", 1],
    ["wein", "wien", 1],
    ["ulm", "bonn", 4],
  ])("%s and %s", (a, b, expected) => expect(distance(a, b)).toBe(expected));
});

test("folding a folded name changes nothing, and leaves only plain words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(folded).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      expect(foldedForms(text)).not.toContain("");
    }),
  );
});
