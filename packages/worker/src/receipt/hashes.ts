import { createHash } from "node:crypto";
import type { Sentence } from "@ck/contracts";
import { canonicalJson } from "@ck/registry";

/** SHA-256, hex, of a text in UTF-8. */
export const hashOfText = (text: string): string => createHash("sha256").update(text).digest("hex");

/** SHA-256, hex, of a value's canonical JSON: the database gives keys back in another order. */
export const hashOfJson = (value: unknown): string => hashOfText(canonicalJson(value));

/** Of what each sentence says and states. The database stores no half of a surrogate pair. */
export const hashOfSentences = (sentences: readonly Sentence[]): string =>
  hashOfJson(sentences.map(({ text, facts }) => ({ text: text.toWellFormed(), facts })));
