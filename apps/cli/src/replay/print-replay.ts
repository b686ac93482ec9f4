import { causeName } from "@ck/contracts";
import type { Language, Localized } from "@ck/registry";
import type { ReplayedReading, SectionThenAndNow } from "@ck/worker/replay";

type Held = SectionThenAndNow["held"][number];
type Texts = {
  same: string;
  other: string;
  became: Record<Held["became"], string>;
  states: Record<SectionThenAndNow["state"], string | null>;
  shownOnly: string;
  lost: string;
  before: (count: number) => string;
  now: (count: number) => string;
  allShown: string;
  someLost: (count: number) => string;
  quote: (words: string) => string;
};

const texts: Record<Language, Texts> = {
  de: {
    same: "gleich",
    other: "anders",
    became: {
      repaired: "gehalten und berichtigt",
      dropped: "gehalten und weggelassen",
      rewritten: "gehalten, Abschnitt neu zu schreiben",
    },
    states: {
      finished: null,
      rejected: "Heute würde dieser Abschnitt neu gekauft.",
      unfinished: "Die Antworten enden vor dem Ende dieses Abschnitts.",
      unreached: null,
    },
    shownOnly: "Die Antwort ist nicht gespeichert: geprüft sind die gezeigten Sätze.",
    lost: "gezeigt, heute zurückgehalten",
    before: (count) => `damals ${count} ${count === 1 ? "Satz" : "Sätze"}`,
    now: (count) => `heute ${count}`,
    allShown: "Heute würde jeder gezeigte Satz wieder gezeigt.",
    someLost: (count) =>
      count === 1
        ? "Ein gezeigter Satz würde heute zurückgehalten."
        : `${count} gezeigte Sätze würden heute zurückgehalten.`,
    quote: (words) => `„${words}“`,
  },
  en: {
    same: "the same",
    other: "different",
    became: {
      repaired: "held and corrected",
      dropped: "held and left out",
      rewritten: "held, section to be written again",
    },
    states: {
      finished: null,
      rejected: "Today this section would be bought again.",
      unfinished: "The answers end before this section does.",
      unreached: null,
    },
    shownOnly: "The answer is not stored: the sentences that were shown are checked.",
    lost: "shown, held back today",
    before: (count) => `${count} ${count === 1 ? "sentence" : "sentences"} then`,
    now: (count) => `${count} today`,
    allShown: "Today every sentence that was shown would be shown again.",
    someLost: (count) =>
      count === 1
        ? "One sentence that was shown would be held back today."
        : `${count} sentences that were shown would be held back today.`,
    quote: (words) => `“${words}”`,
  },
};

const leaning: Localized = { de: "Rückbezug", en: "leaning on it" };

/** A replayed reading as it is read at a terminal. */
export function printReplay({ sections }: ReplayedReading, language: Language): string {
  const text = texts[language];
  const lost = sections.flatMap((section) => section.lost).length;
  return [
    ...sections.flatMap((section) => sectionLines(section, language)),
    "",
    lost === 0 ? text.allShown : text.someLost(lost),
  ].join("\n");
}

function sectionLines(section: SectionThenAndNow, language: Language): string[] {
  const { title, same, before, now, held, lost, state, source } = section;
  const text = texts[language];
  const counts = [text.before(before.sentences.length), text.now(now.sentences.length)];
  const why = (causes: readonly string[]) =>
    causes
      .map((cause) => (cause === "points-back" ? leaning[language] : causeName(cause, language)))
      .join(", ");
  const notes = [text.states[state], source === "shown" ? text.shownOnly : null];
  return [
    `${title}: ${same ? text.same : text.other} (${counts.join(", ")})`,
    ...notes.filter((note) => note !== null).map((note) => `    ${note}`),
    ...held.map(({ text: words, causes, became, instead }) => {
      const line = `    ${text.became[became]} (${why(causes)}): ${text.quote(words)}`;
      return instead === undefined ? line : `${line} → ${text.quote(instead)}`;
    }),
    ...lost.map(
      ({ text: words, causes }) => `    ✗ ${text.lost} (${why(causes)}): ${text.quote(words)}`,
    ),
  ];
}
