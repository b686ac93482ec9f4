import { centerIds, channels, gates, profiles, termOf } from "@ck/chart";
import { defaultRegistry, languages } from "@ck/registry";
import { describe, expect, it } from "vitest";
import { composerHash, composerVersion } from "../src/index.ts";
import { textsOf } from "../src/texts/index.ts";

/** Every text of a language with the path of keys that leads to it; ids of facts are no texts. */
function leaves(value: unknown, path = ""): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== "of")
    .flatMap(([key, one]) => leaves(one, `${path}/${key}`));
}

const plain = (text: string) =>
  text.replace(/\{(?:[a-zA-Z]+\|)?([^{}]+)\}/g, "$1").replace(/<[a-zA-Z]+>/g, "…");
const sentences = (language: "de" | "en") =>
  leaves(textsOf(language)).filter(({ text }) => /[.!?]$/.test(text));

/** The phrases that the rules for models forbid by name, each as the words it is made of. */
function emptyPhrases(language: "de" | "en"): RegExp[][] {
  const { system } = defaultRegistry.composePrompt({
    agentId: "personality",
    depth: "basic",
    style: "klar",
    language,
    facts: [],
    sections: ["essence"],
    context: "",
    partner: false,
  });
  const line = system.split("\n").find((one) => /^- (Keine Floskeln|No empty phrases):/.test(one));
  const phrases = line?.match(/(?<=[„"])[^“"„]+(?=[“"](,|\.|$))/g) ?? [];
  // Whatever their endings and order: "in deine Kraft kommen" is also "so kommst du in deine Kraft".
  return phrases.map((phrase) =>
    phrase.split(" ").map((word) => {
      const inflected = word.length > 4 ? `${word.replace(/(en|es|e)$/, "")}\\p{L}{0,3}` : word;
      return new RegExp(`(?<!\\p{L})${inflected}(?!\\p{L})`, "iu");
    }),
  );
}

describe.each(languages)("the texts in %s", (language) => {
  const texts = textsOf(language);

  it("hold none of the empty phrases that the rules for models forbid by name", () => {
    const phrases = emptyPhrases(language);
    expect(phrases.length).toBe(9);
    for (const { path, text } of leaves(texts)) {
      for (const words of phrases) {
        expect(
          words.every((word) => word.test(plain(text))),
          `${path}: ${text}`,
        ).toBe(false);
      }
    }
  });

  it("know every channel, gate and profile, under the names of the glossary", () => {
    expect(Object.keys(texts.channels).toSorted()).toEqual(channels.map(({ id }) => id).toSorted());
    expect(Object.keys(texts.gates).map(Number).toSorted()).toEqual(
      gates.map(({ gate }) => gate).toSorted(),
    );
    for (const { id } of channels) {
      const name = `${id} (${termOf("channel", id, language)})`;
      expect(texts.channels[id]?.core).toContain(name);
    }
    for (const { id } of profiles) {
      const name = `${id} (${termOf("profile", id, language)})`;
      for (const text of Object.values(texts.profiles[id] ?? {})) {
        expect(text.toLowerCase()).toContain(name.toLowerCase());
      }
    }
  });

  it("never say the same sentence in two places", () => {
    const places = Map.groupBy(
      sentences(language).filter(({ path }) => !/\/(steps|experiments)\//.test(path)),
      ({ text }) => plain(text),
    );
    const again = [...places].filter(([, found]) => found.length > 1).map(([text]) => text);
    expect(again).toEqual([]);
  });

  it("are whole sentences of at most forty-five words", () => {
    for (const { path, text } of sentences(language)) {
      expect(plain(text).split(/\s+/).length, path).toBeLessThanOrEqual(45);
    }
  });

  it("hold no abbreviation, no dash as punctuation, no doubled space and no exclamation", () => {
    for (const { path, text } of leaves(texts)) {
      expect(text, path).not.toMatch(/\p{L}\.\s?\p{L}\.|\.\.|…| [–—] | {2}|!/u);
      expect(text, path).not.toMatch(/\b(z\.B|bzw|etc|ca|e\.g|i\.e)\b/);
    }
  });

  it("join two thoughts once at most, and never within a gift or pitfall", () => {
    for (const { path, text } of leaves(texts)) {
      const joints = text.split(":: ").length - 1;
      const within = path.startsWith("/gates/") || path.endsWith("/between");
      expect(joints, path).toBeLessThanOrEqual(within ? 0 : 1);
    }
  });

  it("anchor the words that state the fact of a block about a centre", () => {
    const { business, relationship, personality } = texts.agents;
    const blocks = [business.energy, business.team, business.offer, relationship.closeness];
    for (const block of [...blocks, relationship.voice, personality.centers]) {
      for (const [center, states] of Object.entries(block)) {
        for (const [state, [first = ""]] of Object.entries(states)) {
          expect(first, `${center} ${state}`).toMatch(/\{[^}]+\}/);
        }
      }
    }
    expect(Object.keys(personality.centers).toSorted()).toEqual(centerIds.toSorted());
  });
});

describe("the German texts", () => {
  it("use no English words and address nobody by gender", () => {
    const foreign =
      /\b(mindset|coaching|flow|feedback|business|performance|challenge|deep|shadow|gift|open|sacral|gate|channel|self|mental health|team-?up|workflow|set-?up|deadline|meeting|job|deal|okay)\b/i;
    const gendered =
      /\b(Kunden|Kunde|Partner|Chef|Mitarbeiter|Kollegen|Freunde|Leser|Berater|Zuhörer|Auftraggeber|Unternehmer|Coach|Klienten)\b|Innen\b|\*in|\bjeder (hat|muss|kann|will)\b/;
    for (const { path, text } of leaves(textsOf("de"))) {
      expect(plain(text), path).not.toMatch(foreign);
      expect(plain(text), path).not.toMatch(gendered);
    }
  });

  it("speak to a du", () => {
    for (const { path, text } of sentences("de")) {
      expect(text, path).not.toMatch(/\b(Ihnen|Ihrem|Ihren|Ihres|können Sie|haben Sie|sind Sie)\b/);
    }
  });

  it("use „offen“ for open centres only", () => {
    const open = sentences("de").filter(({ text }) => /\boffene?[nmrs]?\b/i.test(text));
    for (const { path } of open) expect(path).toMatch(/\/open(\/|$)/);
  });
});

describe("the version of the composer", () => {
  it("is told by a hash of the rules and one of the texts", () => {
    expect(composerVersion).toMatch(/^[0-9a-f]{12}$/);
    expect(composerHash).toMatch(/^[0-9a-f]{64}$/);
  });
});
