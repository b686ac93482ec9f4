import { describe, expect, test } from "vitest";
import {
  agentIds,
  createRegistry,
  defaultDefinition,
  defaultRegistry,
  depths,
  getAgent,
  getSupportedAgents,
  isValidAgent,
  languages,
  registryDefinitionSchema,
  styles,
} from "../src/index.ts";

function everyPart(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(everyPart)];
}

describe("the default definition", () => {
  test("parses", () => {
    expect(registryDefinitionSchema.safeParse(defaultDefinition).error).toBeUndefined();
  });

  test("is frozen to the last part", () => {
    const parts = everyPart(defaultRegistry.definition);
    expect(parts.length).toBeGreaterThan(200);
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  test("has the four agents with their names, endpoints and default styles", () => {
    expect(
      defaultRegistry.agents.map(({ id, name, endpoint, defaultStyle }) => [
        id,
        name.de,
        endpoint,
        defaultStyle,
      ]),
    ).toEqual([
      ["business", "Business", "/api/coach/agents/reading-business", "klar"],
      ["relationship", "Beziehung", "/api/coach/agents/reading-relationship", "empathisch"],
      ["crisis", "Krise", "/api/coach/agents/reading-crisis", "ruhig"],
      ["personality", "Persönlichkeit", "/api/coach/agents/reading-personality", "klar"],
    ]);
  });

  test("has writing instructions for every depth and style in both languages", () => {
    const { definition } = defaultRegistry;
    const prompts = [
      ...depths.map((depth) => definition.depths[depth]),
      ...styles.map((style) => definition.styles[style]),
    ];
    for (const { name, prompt } of prompts) {
      for (const language of languages) {
        expect(name[language]).not.toBe("");
        expect(prompt[language].length).toBeGreaterThan(200);
      }
    }
    const texts = prompts.flatMap(({ prompt }) => [prompt.de, prompt.en]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("writes longer sections the deeper it goes", () => {
    for (const { sentences } of defaultRegistry.agents) {
      const bands = depths.map((depth) => sentences[depth]);
      for (const [at, { min, max }] of bands.entries()) {
        expect(min).toBeGreaterThan(bands[at - 1]?.min ?? 0);
        expect(max).toBeGreaterThan(bands[at - 1]?.max ?? 0);
      }
    }
  });
});

describe("createRegistry", () => {
  test("keeps what it was made of, whatever happens to the argument", () => {
    const definition = registryDefinitionSchema.parse(defaultDefinition);
    const registry = createRegistry(definition);
    definition.rules.de = "Alles ist erlaubt.";
    expect(registry.definition.rules.de).toBe(defaultDefinition.rules.de);
    expect(Object.isFrozen(definition)).toBe(false);
  });

  const [first, ...others] = defaultDefinition.agents;
  const broken: [string, unknown][] = [
    ["a missing agent", { ...defaultDefinition, agents: others }],
    ["an agent given twice", { ...defaultDefinition, agents: [first, first, ...others] }],
    ["an unknown field", { ...defaultDefinition, extra: true }],
    ["an empty text", { ...defaultDefinition, rules: { de: "", en: "Rules" } }],
    [
      "an endpoint of another agent",
      {
        ...defaultDefinition,
        agents: [{ ...first, endpoint: "/api/coach/agents/reading-crisis" }, ...others],
      },
    ],
    [
      "two sections of one id",
      {
        ...defaultDefinition,
        agents: [{ ...first, sections: [first?.sections[0], first?.sections[0]] }, ...others],
      },
    ],
    [
      "a band that ends before it begins",
      {
        ...defaultDefinition,
        agents: [
          { ...first, sentences: { ...first?.sentences, basic: { min: 5, max: 4 } } },
          ...others,
        ],
      },
    ],
  ];
  test.each(broken)("refuses %s", (_, definition) => {
    expect(registryDefinitionSchema.safeParse(definition).success).toBe(false);
  });
});

describe("the agents by id", () => {
  test("are found", () => {
    for (const id of agentIds) expect(getAgent(id).id).toBe(id);
    expect(getSupportedAgents()).toEqual(agentIds);
  });

  test("are refused when they are none", () => {
    const values = ["coach", "Business", "", " crisis", "__proto__", "constructor", null, 1, {}];
    expect(values.filter(isValidAgent)).toEqual([]);
    expect(agentIds.filter(isValidAgent)).toEqual(agentIds);
    // @ts-expect-error: what a caller without types may pass
    expect(() => getAgent("coach")).toThrow(RangeError);
  });
});
