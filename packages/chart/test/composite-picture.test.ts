import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderComposite } from "../src/bodygraph/index.ts";
import {
  type ChartWithDoubt,
  type Composite,
  centerIds,
  channels,
  chartOfBirth,
  compositeOf,
  gates,
  possibleComposites,
} from "../src/index.ts";
import { births, momentOf, moments, uncertainBirths } from "./support/arbitraries.ts";
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
      { numRuns: 12 },
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

  test("shows nothing as sure that would be drawn otherwise at another time of birth", () => {
    fc.assert(
      fc.property(uncertainBirths, births.map(exact), moments, (a, b, parts) => {
        const keys = ["data-gate", "data-center", "data-channel", "data-activation"];
        const drawn = (person: ChartWithDoubt) =>
          keys.flatMap((key) =>
            attributesWith(key, person, b).map((attributes) => ({
              name: `${key} ${attributes[key]}`,
              looks: `${attributes["data-state"]} ${attributes["data-connection"]}`,
              marked: attributes["data-certainty"] === "uncertain",
            })),
          );
        const sure = drawn(a).filter(({ marked }) => !marked);
        for (const other of parts.map((part) => drawn(exact(momentOf(a, part))))) {
          const looks = new Map(other.map((part) => [part.name, part.looks]));
          for (const part of sure)
            expect(`${part.name}: ${looks.get(part.name)}`).toBe(`${part.name}: ${part.looks}`);
        }
      }),
      { numRuns: 12 },
    );
  });

  test("marks a gate only where somebody's having it is uncertain, a centre only where it changes", () => {
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
        for (const id of marked("data-center")) {
          const defined = composites.filter((one) => one.definedCenters.some((own) => own === id));
          const changes = defined.length > 0 && defined.length < composites.length;
          expect(changes || a.uncertain.has(`center:${id}:defined`)).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });
});

test("what is certain of two people stays certain when only their uncertain gates are known", () => {
  fc.assert(
    fc.property(uncertainBirths, uncertainBirths, (a, b) => {
      const known = ({ chart, uncertain }: ChartWithDoubt) => ({ chart, uncertain });
      const differ = (one: ChartWithDoubt, other: ChartWithDoubt) => {
        const composites = possibleComposites(one, other);
        const looks: Record<string, (composite: Composite) => unknown> = {
          theme: ({ theme }) => theme,
          type: ({ type }) => type,
          ...Object.fromEntries(
            centerIds.map((id) => [id, (made: Composite) => made.definedCenters.includes(id)]),
          ),
          ...Object.fromEntries(
            channels.map(({ id }) => [
              id,
              ({ connections }: Composite) =>
                connections.find(({ channel }) => channel === id)?.kind,
            ]),
          ),
        };
        return Object.keys(looks).filter(
          (name) => new Set(composites.map((composite) => looks[name]?.(composite))).size > 1,
        );
      };
      const doubtful = differ(known(a), known(b));
      for (const id of differ(a, b)) expect(doubtful).toContain(id);
    }),
    { numRuns: 60 },
  );
});

test("says in words what it shows", () => {
  const svg = renderComposite(anna, ben, german);
  expect(svg).toContain('<title id="composite-title">Körpergrafik zu zweit: Anna, Ben</title>');
  expect(svg).toContain("Verbindungsthema 9-0. Zusammen wie ein Manifestierender Generator.");
  expect(svg).toContain(
    "<title>Kanal 5-15 (Rhythmus): Elektromagnetische Verbindung (Anna bringt Tor 5 mit, Ben bringt Tor 15 mit)</title>",
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
    expect(svg).toContain(`>${"👩‍👩‍👧‍👦".repeat(6)}…</text>`);
  });

  test("leave out what XML cannot hold", () => {
    const svg = renderComposite({ ...anna, name: "A\u0008n\ud800na" }, ben, german);
    expect(svg).toContain(">A n na</text>");
  });

  test("cannot break out of the text", () => {
    const svg = renderComposite({ ...anna, name: '"/><script>' }, ben, german);
    expect(parseXml(svg).map(({ name }) => name)).not.toContain("script");
  });
});
