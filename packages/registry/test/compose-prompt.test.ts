import { describe, expect, test } from "vitest";
import {
  agentIds,
  createRegistry,
  defaultRegistry,
  depths,
  languages,
  maxContextCharacters,
  type PromptInput,
  styles,
} from "../src/index.ts";
import { maxPromptTokens, maxSystemTokens } from "../src/limits.ts";
import { estimateTokens } from "../src/prompt.ts";
import { factsIn } from "./support/facts.ts";
import { hostileContexts } from "./support/hostile-contexts.ts";

const sectionIds = (input: Pick<PromptInput, "agentId" | "depth" | "partner">) =>
  defaultRegistry.sectionsOf(input.agentId, input.depth, input).map(({ id }) => id);

function order(change: Partial<PromptInput> = {}): PromptInput {
  const input = {
    agentId: "business",
    depth: "advanced",
    style: "klar",
    language: "de",
    context: "Ich will mich selbständig machen",
    partner: false,
    ...change,
  } as const;
  return { facts: factsIn(input.language), sections: sectionIds(input), ...input };
}

const compose = (change?: Partial<PromptInput>) => defaultRegistry.composePrompt(order(change));

/** The message's block and what follows it. */
function parts(user: string) {
  const end = user.indexOf("\n}\n") + 2;
  return { block: JSON.parse(user.slice(0, end)), after: user.slice(end) };
}

describe("whatever a person types", () => {
  test("there are more than a hundred attempts to test with", () => {
    expect(new Set(hostileContexts).size).toBeGreaterThan(100);
  });

  test("the system prompt and the hash stay the same, byte for byte", () => {
    const { system, hash, maxOutputTokens } = compose({ context: "" });
    for (const context of hostileContexts) {
      expect(compose({ context })).toMatchObject({ system, hash, maxOutputTokens });
    }
  });

  test("the block stays JSON and gives the context back, and the instruction stays the last word", () => {
    const { after } = parts(compose({ context: "" }).user);
    for (const context of hostileContexts) {
      const message = parts(compose({ context }).user);
      expect(message.block.kontext).toBe(context);
      expect(Object.keys(message.block)).toEqual(Object.keys(parts(compose().user).block));
      expect(message.after).toBe(after);
    }
  });

  test("no marker, anchor, tag, fence or hidden character of it is in the message", () => {
    for (const context of hostileContexts) {
      const { user } = compose({ context });
      expect(user).not.toMatch(/@@|\[\[|\]\]|[<>`]|\p{Cf}|[\u2028\u2029]/u);
    }
  });

  test("a prompt of two people with the longest context stays below the ceiling", () => {
    const table = factsIn("de").concat(
      Array.from({ length: 160 }, (_, at) => ({
        id: `activation:personality:northNode:${(at % 64) + 1}.2`,
        text: "Dein bewusster nördlicher Mondknoten steht in Tor 21, Linie 2, und so weiter.",
      })),
    );
    for (const context of hostileContexts) {
      const { system, user } = compose({
        agentId: "relationship",
        depth: "professional",
        partner: true,
        facts: table,
        sections: sectionIds({ agentId: "relationship", depth: "professional", partner: true }),
        context,
      });
      expect(estimateTokens(system) + estimateTokens(user)).toBeLessThan(maxPromptTokens);
    }
  });

  test("a context that is too long is refused", () => {
    const context = "x".repeat(maxContextCharacters + 1);
    expect(() => compose({ context })).toThrow(RangeError);
  });
});

describe("every prompt", () => {
  const kinds = agentIds.flatMap((agentId) =>
    depths.flatMap((depth) =>
      styles.flatMap((style) =>
        languages.map((language) => ({ agentId, depth, style, language }) as const),
      ),
    ),
  );
  const ordered = kinds.map((kind) => ({
    kind,
    prompt: compose({ ...kind, sections: sectionIds({ ...kind, partner: false }) }),
  }));

  test("has its rules, its form, its focus, its depth and its style", () => {
    const { definition, getAgent } = defaultRegistry;
    for (const { kind, prompt } of ordered) {
      const texts = [
        definition.rules,
        definition.protocol,
        getAgent(kind.agentId).focus,
        definition.depths[kind.depth].prompt,
        definition.styles[kind.style].prompt,
      ].map((text) => text[kind.language]);
      expect(prompt.system).toBe(texts.join("\n\n"));
    }
  });

  test("differs from every other, and so does its hash", () => {
    expect(new Set(ordered.map(({ prompt }) => prompt.system)).size).toBe(kinds.length);
    expect(new Set(ordered.map(({ prompt }) => prompt.hash)).size).toBe(kinds.length);
  });

  test("keeps its system prompt below the token ceiling", () => {
    const tokens = ordered.map(({ prompt }) => estimateTokens(prompt.system));
    expect(Math.max(...tokens)).toBeLessThan(maxSystemTokens);
  });

  test("leaves room for more than the longest answer asked for", () => {
    for (const { kind, prompt } of ordered) {
      const agent = defaultRegistry.getAgent(kind.agentId);
      const sentences = defaultRegistry
        .sectionsOf(kind.agentId, kind.depth, { partner: false })
        .reduce((sum, section) => sum + (section.sentences ?? agent.sentences)[kind.depth].max, 0);
      expect(prompt.maxOutputTokens).toBeGreaterThan(sentences * 60);
      expect(prompt.maxOutputTokens).toBeLessThan(sentences * 100);
    }
  });
});

describe("the message", () => {
  test("names the sections to write with brief, sentences and the facts that carry them", () => {
    const { block, after } = parts(compose({ sections: ["decisions", "energy"] }).user);
    expect(block.abschnitte).toMatchObject([
      {
        id: "decisions",
        titel: "Wie du beruflich entscheidest",
        leitfakten: ["authority:emotional", "strategy:respond"],
        saetze: "7–10",
      },
      { id: "energy", leitfakten: ["center:sacral:defined", "center:root:open"] },
    ]);
    expect(block.andere_abschnitte).toContain("Deine nächsten Schritte");
    expect(block.andere_abschnitte).toHaveLength(4);
    expect(after).toContain("„decisions“");
  });

  test("leads with facts by any part of their id", () => {
    const change = { agentId: "crisis", sections: ["pressure", "resources"] } as const;
    const [pressure, resources] = parts(compose(change).user).block.abschnitte;
    expect(pressure.leitfakten).toEqual(["center:root:open"]);
    expect(resources.leitfakten).toEqual(["center:sacral:defined", "channel:6-59"]);
  });

  test("has the facts as they were given", () => {
    const { block } = parts(compose({ language: "en", facts: factsIn("en") }).user);
    expect(block.fact_table).toEqual(factsIn("en").map(({ id, text }) => ({ id, fact: text })));
  });

  test("keeps the order of the reading, in whatever order the sections are asked for", () => {
    const sections = order().sections;
    expect(compose({ sections: sections.toReversed() }).user).toBe(compose({ sections }).user);
  });

  test("says who there is", () => {
    expect(parts(compose().user).block.personen).toHaveLength(1);
    expect(parts(compose({ partner: true }).user).block.personen).toHaveLength(2);
  });

  test("carries what is true where an earlier draft was wrong, and says so only then", () => {
    const counterFacts = ["Dein Wurzelzentrum ist offen."];
    const { block, after } = parts(compose({ counterFacts }).user);
    expect(block.berichtigungen).toEqual(counterFacts);
    expect(after).toContain("früherer Entwurf");
    expect(parts(compose({ counterFacts: [] }).user).block).not.toHaveProperty("berichtigungen");
    expect(compose({ counterFacts: [] }).user).toBe(compose().user);
  });

  test("does not change the hash: it names the kind of reading", () => {
    const { hash } = compose();
    expect(compose({ sections: ["essence"], counterFacts: ["x"], facts: [] }).hash).toBe(hash);
  });

  test.each([
    ["no section", []],
    ["a section of another agent", ["ground"]],
    ["a section of a greater depth", ["direction"]],
  ])("is refused for %s", (_, sections) => {
    expect(() => compose({ sections })).toThrow(RangeError);
  });

  test("is refused for a connection without a second person", () => {
    const change = { agentId: "relationship", sections: ["connection"] } as const;
    expect(() => compose(change)).toThrow(RangeError);
    expect(() => compose({ ...change, partner: true })).not.toThrow();
  });
});

describe("what is not certain about a chart", () => {
  const uncertainFacts = [{ id: "cross:right:1", text: "Dein Kreuz ist das der Sphinx." }];

  test("stands apart from the fact table, leads no section, and is said to be only possible", () => {
    const { block, after } = parts(compose({ uncertainFacts }).user);
    expect(block.unsichere_fakten).toEqual([
      { id: "cross:right:1", fakt: "Dein Kreuz ist das der Sphinx." },
    ]);
    expect(JSON.stringify([block.faktentabelle, block.abschnitte])).not.toContain("cross:");
    expect(after).toContain("möglicherweise");
    expect(parts(compose({ language: "en", uncertainFacts }).user).after).toContain("possibly");
  });

  test("changes neither the system prompt nor the hash, and leaves nothing where all is certain", () => {
    const { system, hash, user } = compose();
    expect(compose({ uncertainFacts })).toMatchObject({ system, hash });
    expect(user).not.toContain("unsicher");
  });

  test("is left out by definitions from before it could be named", () => {
    const { message, ...definition } = defaultRegistry.definition;
    const { uncertainNote: _, ...texts } = message;
    const { uncertainFacts: __, ...de } = message.keys.de;
    const { uncertainFacts: ___, ...en } = message.keys.en;
    const before = createRegistry({ ...definition, message: { ...texts, keys: { de, en } } });
    expect(before.composePrompt(order({ uncertainFacts })).user).toBe(
      before.composePrompt(order()).user,
    );
  });
});
