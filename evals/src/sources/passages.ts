import { readdirSync, readFileSync } from "node:fs";
import { splitSentences } from "@ck/grounding";
import { languageSchema } from "@ck/registry";
import { z } from "zod";
import { personOf } from "../charts/person.ts";
import { peopleOf } from "../sentences/people.ts";
import { readAnchored, type TrueSentence } from "../sentences/true-sentence.ts";

const folder = new URL("../../data/true-texts/", import.meta.url);

const headSchema = z.strictObject({
  language: languageSchema,
  utc: z.iso.datetime(),
  /** Birth instant of the second person of a passage about two. */
  partner: z.iso.datetime().optional(),
});

/** A passage of a reading written by hand, all of it true; facts it states are anchored. */
export interface Passage {
  readonly name: string;
  readonly sentences: readonly TrueSentence[];
}

/** Every passage of `data/true-texts`. Throws where one is not in the form of its README. */
export function readPassages(): Passage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((name) => readPassage(name, readFileSync(new URL(name, folder), "utf8")));
}

function readPassage(name: string, file: string): Passage {
  const [, head = "", text = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  const fields = head.split("\n").map((line) => line.split(": "));
  const { language, utc, partner } = headSchema.parse(Object.fromEntries(fields));
  const people = peopleOf(personOf(utc), partner === undefined ? null : personOf(partner));
  const sentences = splitSentences(text).map((raw) =>
    readAnchored(raw, { people, language, source: "written" }),
  );
  return { name: name.replace(/\.md$/, ""), sentences };
}
