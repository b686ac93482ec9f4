import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderComposite } from "../src/bodygraph/index.ts";
import {
  type ChartWithDoubt,
  centerIds,
  chartOfBirth,
  compositeOf,
  gates,
  possibleComposites,
} from "../src/index.ts";
import { births, uncertainBirths } from "./support/arbitraries.ts";
import { parseXml } from "./support/xml.ts";

const german = { language: "de", theme: "light" } as const;
const exact = (utc: string) => chartOfBirth({ utc, from: utc, to: utc });
const anna = { ...exact("1988-09-04T01:15:00Z"), name: "Anna" };
const ben = { ...exact("1990-02-06T22:55:00Z"), name: "Ben" };

function attributesWith(key: string, a: ChartWithDoubt, b: ChartWithDoubt) {
  return parseXml(renderComposite(a, b, german))
    .map(({ attributes }) => attributes)
    .filter((attributes) => key in attributes);
}

describe("the picture of any two people", () => {
  test("is well-formed, in both languages and themes", () => {
    fc.assert(
      fc.property(
        uncertainBirths,
        births.map(exact),
        fc.constantFrom("de" as const, "en" as const),
        fc.constantFrom("light" as const, "dark" as const),
        (a, b, language, theme) => {
          const svg = renderComposite(a, b, { language, theme });
          expect(parseXml(svg)[0]).toMatchObject({ name: "svg", attributes: { role: "img" } });
          expect(svg).not.toMatch(/NaN|undefined[,"<]|Infinity|href|url\(|style=|<script/);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("marks each gate by who has it, and each channel by what they make of it", () => {
    fc.assert(
      fc.property(births.map(exact), births.map(exact), (a, b) => {
        const stateOf = (gate: number) => {
          const has = [a, b].map(({ chart }) => chart.gates.includes(gate));
          return has[0] ? (has[1] ? "both" : "a") : has[1] ? "b" : "none";
        };
        const marks = attributesWith("data-gate", a, b);
        expect(marks.map((mark) => `${mark["data-gate"]} ${mark["data-state"]}`)).toEqual(
          gates.map(({ gate }) => `${gate} ${stateOf(gate)}`),
        );
        const drawn = attributesWith("data-connection", a, b)
          .flatMap((bar) => bar["data-connection"]?.split(" ") ?? [])
          .filter(Boolean);
        const { connections } = compositeOf(a.chart, b.chart);
        expect(drawn.sort()).toEqual(connections.map((one) => `${one.channel}:${one.kind}`).sort());
      }),
      { numRuns: 25 },
    );
  });

  test("tells who has a centre from what only the two together define", () => {
    fc.assert(
      fc.property(births.map(exact), births.map(exact), (a, b) => {
        const { definedCenters } = compositeOf(a.chart, b.chart);
        const expected = centerIds.map((id) => {
          const [inA, inB] = [a, b].map(({ chart }) => chart.definedCenters.includes(id));
          if (inA || inB) return inA && inB ? "both" : inA ? "a" : "b";
          return definedCenters.includes(id) ? "together" : "none";
        });
        const drawn = attributesWith("data-center", a, b);
        expect(drawn.map((center) => center["data-state"])).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test("marks what depends on their birth times, and nothing else", () => {
    fc.assert(
      fc.property(uncertainBirths, births.map(exact), (a, b) => {
        const marked = (key: string) =>
          attributesWith(key, a, b)
            .filter((attributes) => attributes["data-certainty"] === "uncertain")
            .map((attributes) => attributes[key]);
        expect(marked("data-gate")).toEqual(
          gates.flatMap(({ gate }) => (a.uncertain.has(`gate:${gate}`) ? String(gate) : [])),
        );
        const composites = possibleComposites(a, b);
        const changing = centerIds.filter((id) => {
          const defined = composites.filter(({ definedCenters }) => definedCenters.includes(id));
          return defined.length > 0 && defined.length < composites.length;
        });
        expect(marked("data-center")).toEqual(changing);
      }),
      { numRuns: 15 },
    );
  });
});

test("says in words what it shows", () => {
  const svg = renderComposite(anna, ben, german);
  expect(svg).toContain('<title id="composite-title">Körpergrafik zu zweit: Anna, Ben</title>');
  expect(svg).toContain("Thema 9-0. Zusammen wie ein Manifestierender Generator.");
  expect(svg).toContain(
    "<title>Kanal 5-15 (Rhythmus): Elektromagnetische Verbindung (Anna bringt Tor 5, Ben bringt Tor 15)</title>",
  );
  expect(svg).toContain("<title>Sakralzentrum: erst zusammen definiert</title>");
  expect(svg).toContain("<title>Tor 44 (Wachsamkeit): Anna</title>");
  expect(svg).toContain("<title>Anna, bewusst, Sonne: Tor 64, Linie 1</title>");
  expect(svg).not.toContain("data-certainty");
});

describe("names", () => {
  test("are A and B where none is given, or an empty one", () => {
    const { name: _, ...nameless } = anna;
    expect(renderComposite(nameless, { ...ben, name: "  " }, german)).toContain(
      "Körpergrafik zu zweit: Person A, Person B",
    );
  });

  test("are cut to what fits, between letters as people see them", () => {
    const svg = renderComposite({ ...anna, name: "👩‍👩‍👧‍👦".repeat(20) }, ben, german);
    expect(svg).toContain(`>${"👩‍👩‍👧‍👦".repeat(11)}…</text>`);
  });

  test("cannot break out of the text", () => {
    const svg = renderComposite({ ...anna, name: '"/><script>' }, ben, german);
    expect(parseXml(svg).map(({ name }) => name)).not.toContain("script");
  });
});
