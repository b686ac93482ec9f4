import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../src/canonical-json.ts";
import {
  agentIdSchema,
  createRegistry,
  defaultDefinition,
  defaultRegistry,
  depthSchema,
  type Language,
  languageSchema,
  type Registry,
  registryDefinitionSchema,
  registrySnapshot,
  styleSchema,
} from "../src/index.ts";
import { sha256 } from "../src/sha256.ts";
import { factsIn } from "./support/facts.ts";
import { changed, leavesOf, type Path } from "./support/leaves.ts";

describe("sha256", () => {
  const reference = (text: string) => createHash("sha256").update(text).digest("hex");

  test("equals Node's, at every length around the blocks", () => {
    for (let length = 0; length < 260; length += 1) {
      const text = "ä".repeat(length % 3) + "x".repeat(length);
      expect(sha256(text)).toBe(reference(text));
    }
  });

  test("equals Node's for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 500 }), (text) => {
        expect(sha256(text)).toBe(reference(text));
      }),
    );
  });
});

test("canonical JSON does not depend on the order of keys", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "ä" }], a: true })).toBe(
    '{"a":true,"b":[1,{"c":"ä","d":null}]}',
  );
  expect(() => canonicalJson({ a: undefined })).toThrow();
});

describe("a snapshot", () => {
  const { hash, content } = registrySnapshot(defaultRegistry);
  const stored: unknown = JSON.parse(JSON.stringify(content));
  const rebuilt = createRegistry(registryDefinitionSchema.parse(stored));

  test("rebuilds the registry with the same hash", () => {
    expect(rebuilt.hash).toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("composes byte-identical prompts", () => {
    for (const { id } of defaultRegistry.agents) {
      for (const language of ["de", "en"] as const) {
        expect(prompts(rebuilt, { id, language })).toEqual(
          prompts(defaultRegistry, { id, language }),
        );
      }
    }
  });
});

type Which = {
  id: "business" | "relationship" | "crisis" | "personality";
  language: Language;
  depth?: "basic" | "advanced" | "professional";
  style?: "klar" | "direkt" | "ruhig" | "empathisch";
};

function prompts(registry: Registry, { id, language, depth, style }: Which) {
  const kind = { agentId: id, style: style ?? "klar", language, facts: factsIn(language) } as const;
  const sections = registry.sectionsOf(id, depth ?? "professional", { partner: true });
  return [
    registry.composePrompt({
      ...kind,
      depth: depth ?? "professional",
      sections: sections.map((section) => section.id),
      context: "",
      partner: true,
    }),
    registry.composeRepairPrompt({ ...kind, items: [{ n: 1, sentence: "a", counterFacts: [] }] }),
  ];
}

/** A prompt that a text of the definition is part of. */
function whereUsed(path: Path): Which {
  const steps = path.map(String);
  const agent = steps[0] === "agents" ? defaultDefinition.agents[Number(steps[1])]?.id : undefined;
  const find = <T>(parse: (step: string) => T | undefined) =>
    steps.map(parse).find((value) => value !== undefined);
  return {
    id: agentIdSchema.parse(agent ?? "business"),
    language: find((step) => languageSchema.safeParse(step).data) ?? "de",
    depth: find((step) => depthSchema.safeParse(step).data) ?? "professional",
    style: find((step) => styleSchema.safeParse(step).data) ?? "klar",
  };
}

const isIn = (path: Path, ...places: string[]) =>
  places.some((place) => `${path.join("/")}/`.includes(place));

describe("a change of any text", () => {
  const leaves = leavesOf(defaultDefinition);
  const authored = leaves.filter(({ path }) =>
    isIn(
      path,
      "rules/",
      "protocol/",
      "prompt/",
      "focus/",
      "title/",
      "brief/",
      "message/",
      "repair/",
    ),
  );

  test("is looked for in all of them", () => {
    expect(leaves.length).toBeGreaterThan(300);
    expect(authored.length).toBeGreaterThan(150);
  });

  test("changes the hash of the registry, and of a prompt that the text is part of", () => {
    const hashesOf = (registry: Registry, path: Path) =>
      prompts(registry, whereUsed(path)).map(({ hash }) => hash);
    for (const { path } of leaves.filter(({ path }) => isIn(path, "de/", "en/"))) {
      const registry = createRegistry(changed(defaultDefinition, path, (text) => `${text}.`));
      expect(registry.hash, path.join("/")).not.toBe(defaultRegistry.hash);
      if (!authored.some((leaf) => leaf.path === path)) continue;
      expect(hashesOf(registry, path), path.join("/")).not.toEqual(hashesOf(defaultRegistry, path));
    }
  }, 60_000);
});
