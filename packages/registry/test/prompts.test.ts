import { describe, expect, test } from "vitest";
import { agentIds, defaultRegistry, languages } from "../src/index.ts";
import { helpLines } from "../src/select/index.ts";
import { factsIn } from "./support/facts.ts";
import { leavesOf } from "./support/leaves.ts";

describe.each(languages)("the prompts in %s", (language) => {
  test.each(agentIds)("of %s are those that were read and approved", async (agentId) => {
    const { defaultStyle } = defaultRegistry.getAgent(agentId);
    const partner = agentId === "relationship";
    const sections = defaultRegistry.sectionsOf(agentId, "professional", { partner });
    const { system, user } = defaultRegistry.composePrompt({
      agentId,
      depth: "professional",
      style: defaultStyle,
      language,
      facts: factsIn(language),
      sections: sections.map(({ id }) => id),
      context: language === "de" ? "Was steht als Nächstes an?" : "What comes next?",
      partner,
    });
    await expect(`${system}\n\n=====\n\n${user}\n`).toMatchFileSnapshot(
      `prompts/${agentId}.${language}.md`,
    );
  });

  test("of depths, styles and repair are those that were read and approved", async () => {
    const { depths, styles, repair } = defaultRegistry.definition;
    const texts = [
      ...Object.values(depths).map(({ prompt }) => prompt[language]),
      ...Object.values(styles).map(({ prompt }) => prompt[language]),
      repair.task[language],
      repair.instruction[language],
    ];
    await expect(`${texts.join("\n\n")}\n`).toMatchFileSnapshot(`prompts/parts.${language}.md`);
  });
});

describe("German", () => {
  const german = [
    ...leavesOf(defaultRegistry.definition).filter(({ path }) => path.includes("de")),
    { path: ["help-lines"], text: helpLines("de").text },
  ];
  // Ids of facts are code, not text: "[[fact-id|words]]", „connection:“.
  const words = (text: string) => text.replace(/„[a-z]+:“/g, "");

  test("prompts contain no English term of the field", () => {
    const terms =
      /\b(gates?|channels?|cent(?:er|re)s?|throat|sacral|spleen|splenic|root|heart|head|undefined|defined|open|split|strategy|authority|profile|cross|lines?|not-self|signature|self-projected|inner authority|incarnation|manifesting|projector|reflector|conditioning|bodygraph|rave)\b/i;
    const found = german.filter(({ text }) => terms.test(words(text)));
    expect(found.map(({ path, text }) => `${path.join("/")}: ${text.slice(0, 80)}`)).toEqual([]);
  });

  test("texts speak to one person as du, never as Sie", () => {
    const formal = /(?<!^|[.!?:“”\n] ?)(?<!- )\b(Sie|Ihnen|Ihre[nmrs]?)\b(?! sind zwei)/m;
    expect(german.filter(({ text }) => formal.test(text)).map(({ text }) => text)).toEqual([]);
  });

  test("texts have German quotation marks", () => {
    const straight = german.filter(({ text }) => /["']/.test(text));
    expect(straight.map(({ text }) => text.slice(0, 80))).toEqual([]);
  });
});

test("every text is there in German and in English, and they differ", () => {
  const same = defaultRegistry.agents
    .flatMap(({ summary, focus, sections }) => [
      summary,
      focus,
      ...sections.flatMap(({ title, brief }) => [title, brief]),
    ])
    .filter(({ de, en }) => de === en);
  expect(same).toEqual([]);
});
