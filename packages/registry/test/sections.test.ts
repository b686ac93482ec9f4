import { describe, expect, test } from "vitest";
import { agentIds, defaultRegistry, depths } from "../src/index.ts";

const idsOf = (...[agentId, depth, people]: Parameters<typeof defaultRegistry.sectionsOf>) =>
  defaultRegistry.sectionsOf(agentId, depth, people).map(({ id }) => id);

const alone = { partner: false };
const asTwo = { partner: true };

describe.each(agentIds)("the sections of %s", (agentId) => {
  test("have a title, a brief and lead facts in both languages", () => {
    const titles = new Set<string>();
    for (const { title, brief, leansOn } of defaultRegistry.getAgent(agentId).sections) {
      for (const text of [title.de, title.en]) {
        expect(text.length).toBeGreaterThan(5);
        expect(text.length).toBeLessThan(45);
        titles.add(text);
      }
      expect(brief.de.length).toBeGreaterThan(150);
      expect(brief.en.length).toBeGreaterThan(150);
      expect(leansOn.every((opening) => opening.includes(":"))).toBe(true);
    }
    expect(titles.size).toBe(2 * defaultRegistry.getAgent(agentId).sections.length);
  });

  test.each([alone, asTwo])("grow with the depth and keep their order, %o", (people) => {
    const [basic, advanced, professional] = depths.map((depth) => idsOf(agentId, depth, people));
    expect(basic?.length).toBeGreaterThanOrEqual(3);
    expect(advanced?.filter((id) => basic?.includes(id))).toEqual(basic);
    expect(professional?.filter((id) => advanced?.includes(id))).toEqual(advanced);
    expect(advanced?.length).toBeGreaterThan(basic?.length ?? 0);
    expect(professional?.length).toBeGreaterThan(advanced?.length ?? 0);
  });
});

test("the sections are those of the product", () => {
  expect(idsOf("business", "professional", alone).join(" ")).toBe(
    "essence decisions energy talents collaboration role offer direction next-steps",
  );
  expect(idsOf("relationship", "professional", asTwo).join(" ")).toBe(
    "essence connection decisions closeness communication bonding patterns direction next-steps",
  );
  expect(idsOf("crisis", "professional", alone).join(" ")).toBe(
    "ground decisions pressure resources signals orientation next-steps",
  );
  expect(idsOf("personality", "professional", alone).join(" ")).toBe(
    "essence profile decisions centers talents conscious direction growth",
  );
  expect(idsOf("business", "basic", alone).join(" ")).toBe("essence decisions next-steps");
  expect(idsOf("crisis", "basic", alone).join(" ")).toBe("ground decisions next-steps");
  expect(idsOf("personality", "basic", alone).join(" ")).toBe("essence profile decisions growth");
});

test("a connection is written only when there is a second person, and only for a relationship", () => {
  for (const agentId of agentIds) {
    for (const depth of depths) {
      expect(idsOf(agentId, depth, alone)).not.toContain("connection");
      expect(idsOf(agentId, depth, asTwo).includes("connection")).toBe(agentId === "relationship");
    }
  }
});
