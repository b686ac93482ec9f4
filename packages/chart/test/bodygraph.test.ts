import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderBodygraph } from "../src/bodygraph/index.ts";
import { centerShapes, pointOf, width } from "../src/bodygraph/layout.ts";
import { palettes } from "../src/bodygraph/palette.ts";
import {
  calculateChart,
  centerIds,
  centerStateOf,
  centers,
  channels,
  chartOfBirth,
  gates,
  type PublicChart,
  publicChart,
} from "../src/index.ts";
import { births, momentOf, moments, uncertainBirths } from "./support/arbitraries.ts";
import { parseXml } from "./support/xml.ts";

const chart = publicChart(calculateChart("1987-05-14T07:30:00Z"));
const german = { language: "de", theme: "light" } as const;

function partsOf(shown: PublicChart, key: string) {
  return parseXml(renderBodygraph(shown, german))
    .map(({ attributes }) => attributes)
    .filter((attributes) => key in attributes);
}

describe("the picture of any chart", () => {
  test("is well-formed, in both languages and themes", () => {
    fc.assert(
      fc.property(
        births,
        fc.constantFrom("de" as const, "en" as const),
        fc.constantFrom("light" as const, "dark" as const),
        (utc, language, theme) => {
          const svg = renderBodygraph(publicChart(calculateChart(utc)), { language, theme });
          expect(parseXml(svg)[0]).toMatchObject({ name: "svg", attributes: { role: "img" } });
          expect(svg).not.toMatch(/NaN|undefined,|Infinity/);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("marks exactly the active gates, by their sides", () => {
    fc.assert(
      fc.property(births, (utc) => {
        const shown = publicChart(calculateChart(utc));
        const gatesOf = (side: PublicChart["design"]) =>
          Object.values(side).map(({ gate }) => gate);
        const personality = new Set(gatesOf(shown.personality));
        const design = new Set(gatesOf(shown.design));
        const expected = gates.map(({ gate }) => {
          if (personality.has(gate)) return `${gate} ${design.has(gate) ? "both" : "personality"}`;
          return `${gate} ${design.has(gate) ? "design" : "none"}`;
        });
        const marks = partsOf(shown, "data-gate");
        expect(marks.map((mark) => `${mark["data-gate"]} ${mark["data-state"]}`)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test("has nine centres in their states, and names exactly the defined channels", () => {
    fc.assert(
      fc.property(births, (utc) => {
        const shown = publicChart(calculateChart(utc));
        const drawn = partsOf(shown, "data-center");
        expect(drawn.map((part) => part["data-center"])).toEqual(centerIds);
        const defined = drawn.filter((part) => part["data-state"] === "defined");
        expect(defined.map((part) => part["data-center"])).toEqual(shown.definedCenters);
        const ids = partsOf(shown, "data-defined").flatMap((part) =>
          part["data-defined"]?.split(" "),
        );
        expect(ids.filter(Boolean).sort()).toEqual([...shown.channels].sort());
      }),
      { numRuns: 25 },
    );
  });
});

describe("the picture of a birth that is not known to the minute", () => {
  test("shows nothing as sure that would be drawn otherwise at another time", () => {
    fc.assert(
      fc.property(uncertainBirths, moments, (birth, parts) => {
        const keys = ["data-gate", "data-center", "data-channel"];
        const drawn = (shown: PublicChart, uncertain: ReadonlySet<string>) =>
          parseXml(renderBodygraph(shown, { ...german, uncertain })).flatMap(({ attributes }) => {
            const key = keys.find((one) => one in attributes);
            if (key === undefined) return [];
            const looks = `${attributes["data-state"]} ${attributes["data-defined"]}`;
            const marked = attributes["data-certainty"] === "uncertain";
            return { name: `${key} ${attributes[key]}`, looks, marked };
          });
        const sure = drawn(publicChart(birth.chart), birth.uncertain).filter((one) => !one.marked);
        for (const part of parts) {
          const other = publicChart(calculateChart(momentOf(birth, part)));
          const looks = new Map(drawn(other, new Set()).map((one) => [one.name, one.looks]));
          for (const one of sure)
            expect(`${one.name} ${looks.get(one.name)}`).toBe(`${one.name} ${one.looks}`);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("marks gates, centres and channels only where one of their facts is uncertain", () => {
    fc.assert(
      fc.property(uncertainBirths, ({ chart, uncertain }) => {
        const marked = (key: string) =>
          parseXml(renderBodygraph(publicChart(chart), { ...german, uncertain })).flatMap(
            ({ attributes }) =>
              attributes["data-certainty"] === "uncertain" ? (attributes[key] ?? []) : [],
          );
        const ids = [...uncertain];
        for (const gate of marked("data-gate")) {
          const own = new RegExp(`^(gate:${gate}|activation:[a-zA-Z:]+:${gate}\\.\\d)$`);
          expect(ids.some((id) => own.test(id))).toBe(true);
        }
        expect(marked("data-center")).toEqual(
          centerIds.filter((id) => uncertain.has(`center:${id}:${centerStateOf(id, chart)}`)),
        );
        for (const bar of marked("data-channel")) {
          expect(bar.split(" ").some((id) => uncertain.has(`channel:${id}`))).toBe(true);
        }
        const activations = new Set(
          ids
            .filter((id) => id.startsWith("activation:"))
            .map((id) => id.split(":").slice(1, 3).join(":")),
        );
        expect(new Set(marked("data-activation"))).toEqual(activations);
      }),
      { numRuns: 15 },
    );
  });

  test("says so in words, in the legend, and not by colour alone", () => {
    const day = { from: "1987-05-13T22:00:00Z", to: "1987-05-14T21:59:59Z", tzVersion: "test" };
    const { chart: shown, uncertain } = chartOfBirth({ utc: "1987-05-14T10:00:00Z", ...day });
    const svg = renderBodygraph(publicChart(shown), { ...german, uncertain });
    expect(svg).toContain("<title>Tor 34 (Kraft): bewusst, hängt von der Geburtszeit ab</title>");
    expect(svg).toContain("<title>Sakralzentrum: definiert, hängt von der Geburtszeit ab</title>");
    expect(svg).toContain("Von der Geburtszeit hängen ab: Kopfzentrum, Sakralzentrum,");
    expect(svg).toContain(">unsicher</text>");
    expect(svg).toContain(">34.6?</text>");
    expect(svg).toContain("stroke-dasharray");
  });

  test("an exact birth has no such mark", () => {
    const svg = renderBodygraph(chart, german);
    expect(svg).not.toContain("data-certainty");
    expect(svg).not.toContain("unsicher");
  });
});

test("every channel is drawn, with a half for each of its gates", () => {
  const drawn = partsOf(chart, "data-channel").flatMap((part) => part["data-channel"]?.split(" "));
  expect([...drawn].sort()).toEqual(channels.map(({ id }) => id).sort());
  // 30 channels with two halves, and the four arms of the integration channels.
  expect(partsOf(chart, "data-half")).toHaveLength(64);
});

test("says in words what it shows, and names its parts", () => {
  const svg = renderBodygraph(chart, german);
  expect(svg).toContain('<title id="bodygraph-title">Körpergrafik</title>');
  expect(svg).toContain("Manifestierender Generator. Profil 5/1. Sakrale Autorität.");
  expect(svg).toContain("Definierte Kanäle: 20-34, 23-43, 26-44.");
  expect(svg).toContain("<title>Tor 34 (Kraft): bewusst</title>");
  expect(svg).toContain("<title>Sakralzentrum: definiert</title>");
});

test("two pictures on a page share no id", () => {
  const idsOf = (idPrefix: string) =>
    parseXml(renderBodygraph(chart, { ...german, idPrefix })).flatMap(
      ({ attributes }) => attributes.id ?? [],
    );
  expect(idsOf("a").filter((id) => idsOf("b").includes(id))).toEqual([]);
  expect(idsOf("a")).toHaveLength(2);
});

test("an id prefix cannot break out of its attribute", () => {
  const svg = renderBodygraph(chart, { ...german, idPrefix: '"><script>' });
  expect(parseXml(svg).map(({ name }) => name)).not.toContain("script");
});

test("needs nothing from outside: no reference, style or script", () => {
  const svg = renderBodygraph(chart, german);
  expect(svg).not.toMatch(/href|url\(|<style|style=|<script|<image|@import/);
});

describe("the layout", () => {
  const points = gates.map(({ gate }) => ({ gate, point: pointOf(gate) }));

  test("keeps the marks of the gates apart", () => {
    for (const a of points) {
      for (const b of points.filter(({ gate }) => gate > a.gate)) {
        const [dx, dy] = [a.point[0] - b.point[0], a.point[1] - b.point[1]];
        expect(Math.hypot(dx, dy), `${a.gate} and ${b.gate}`).toBeGreaterThan(18.6);
      }
    }
  });

  test("keeps every gate well inside its centre", () => {
    for (const { id, gates } of centers) {
      const corners = centerShapes[id];
      for (const gate of gates) {
        const distances = corners.map((corner, index) => {
          const next = corners[(index + 1) % corners.length] ?? corner;
          const [x, y] = pointOf(gate);
          const [ex, ey] = [next[0] - corner[0], next[1] - corner[1]];
          return (ex * (y - corner[1]) - ey * (x - corner[0])) / Math.hypot(ex, ey);
        });
        // The solar plexus is mirrored, so that its corners run the other way round.
        const inside = distances.map((distance) => distance * Math.sign(distances[0] ?? 1));
        expect(Math.min(...inside), `gate ${gate} in ${id}`).toBeGreaterThan(9.4);
      }
    }
  });

  test.each([
    [48, 36],
    [57, 22],
    [44, 37],
    [50, 6],
    [32, 49],
    [28, 55],
    [18, 30],
    [64, 63],
    [17, 11],
    [10, 25],
    [27, 59],
    [54, 19],
  ])("gates %i and %i mirror each other", (left, right) => {
    expect(pointOf(left)[0] + pointOf(right)[0]).toBe(width);
    expect(pointOf(left)[1]).toBe(pointOf(right)[1]);
  });
});

/** Contrast ratio of two colours by WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
      const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  const palette = palettes[theme];
  const texts: [string, string, string][] = [
    ["text on ground", palette.text, palette.ground],
    ["faint on ground", palette.faint, palette.ground],
    ["faint on an open centre", palette.faint, palette.open],
    ["number on personality", palette.onPersonality, palette.personality],
    ["number on design", palette.onDesign, palette.design],
    ["number on the first person", palette.people.onFirst, palette.people.first],
    ["number on the second person", palette.people.onSecond, palette.people.second],
    ["name of the first person", palette.people.first, palette.ground],
    ["name of the second person", palette.people.second, palette.ground],
    ...centerIds.map((id): [string, string, string] => [
      `number on ${id}`,
      palette.text,
      palette.defined[id],
    ]),
  ];

  test.each(texts)("%s is readable (4.5 to 1)", (_, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["personality", palette.personality],
    ["design", palette.design],
  ])("a channel of %s stands out from the ground (3 to 1)", (_, color) => {
    expect(contrast(color, palette.ground)).toBeGreaterThanOrEqual(3);
  });
});
