import type { SentenceCheck } from "@ck/grounding";
import { languages } from "@ck/registry";
import { randomPeople } from "../charts/random-people.ts";
import { type Random, randomOf } from "../random.ts";
import { patternsOf } from "../sentences/patterns.ts";
import { plainSentences } from "../sentences/plain.ts";
import { readPassages } from "../sources/passages.ts";
import { couplesOf } from "./order-of.ts";
import type { Share } from "./share.ts";

/** A true sentence that was failed. */
export interface Alarm {
  readonly where: string;
  readonly text: string;
  readonly found: string;
}

export interface TrueTextFigures {
  readonly passages: number;
  /** Sentences that people wrote: those that were failed. */
  readonly written: Share;
  /** The fact table in plain sentences, and patterns. */
  readonly plain: Share;
  readonly alarms: readonly Alarm[];
}

export interface TrueTextOptions {
  readonly charts: number;
  readonly seed: number;
}

interface TrueText {
  readonly where: string;
  readonly text: string;
  readonly found: string | null;
}

/** Checks sentences that are true, as they are read: with the words of their anchors alone. */
export function measureTrueTexts({ charts, seed }: TrueTextOptions): TrueTextFigures {
  const passages = readPassages();
  const written = passages.flatMap(({ name, sentences }) =>
    sentences.map(({ text, people, language }): TrueText => {
      return { where: name, text, found: findingIn(people.checker(language).checkSentence(text)) };
    }),
  );
  const plain = plainTexts({ charts, seed });
  return {
    passages: passages.length,
    written: shareOf(written),
    plain: shareOf(plain),
    alarms: [...written, ...plain].flatMap(({ where, text, found }) =>
      found === null ? [] : [{ where, text, found }],
    ),
  };
}

function plainTexts({ charts, seed }: TrueTextOptions): TrueText[] {
  const random: Random = randomOf(seed);
  return couplesOf(randomPeople(charts, random)).flatMap(({ alone, pair }) =>
    languages.flatMap((language) => {
      const facts = plainSentences(pair, language).map(({ text }) => ({ people: pair, text }));
      const patterns = patternsOf(alone, language, random).map(({ right }) => ({
        people: alone,
        text: right,
      }));
      return [...facts, ...patterns].map(({ people, text }): TrueText => {
        const found = findingIn(people.checker(language).checkSentence(text));
        return { where: `${people.a.utc} ${people.b?.utc ?? ""} ${language}`, text, found };
      });
    }),
  );
}

function findingIn({ findings }: SentenceCheck): string | null {
  const said = findings.map(({ kind, words }) => `${kind} “${words}”`);
  return said.length === 0 ? null : said.join(", ");
}

function shareOf(all: readonly TrueText[]): Share {
  return { part: all.filter(({ found }) => found !== null).length, whole: all.length };
}
