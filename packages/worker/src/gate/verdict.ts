import type { Checker } from "@ck/grounding";
import type { Language, Localized } from "@ck/registry";
import { longestCounterFact, longestShownSentence, mostCounterFacts } from "../limits.ts";
import { hasOddCharacters } from "./odd-characters.ts";

export type Verdict = ReturnType<Checker["checkSentence"]>;

/** Longer than what is shown, whatever it says. */
export const isTooLong = (text: string) => text.length > longestShownSentence;

/** What the form of a sentence is held back for, by cause. */
function formsOf({ text }: Verdict): ("length" | "characters")[] {
  return [
    ...(isTooLong(text) ? (["length"] as const) : []),
    ...(hasOddCharacters(text) ? (["characters"] as const) : []),
  ];
}

/** Whether a sentence may be shown. */
export const passes = (verdict: Verdict) =>
  verdict.ok && verdict.policy.length === 0 && formsOf(verdict).length === 0;

/** What the checks object to in a sentence, each cause once. */
export const causesOf = (verdict: Verdict): ReadonlySet<string> =>
  new Set([
    ...verdict.findings.map(({ kind }) => kind),
    ...verdict.policy.map(({ rule }) => rule),
    ...formsOf(verdict),
  ]);

/** What each rule wants instead, for the model that puts a sentence right. */
const ruleTexts: Readonly<Record<string, Localized>> = {
  diagnosis: {
    de: "keine Diagnosen und keine Namen von Krankheiten",
    en: "no diagnoses and no names of illnesses",
  },
  "healing-promise": { de: "kein Versprechen von Heilung", en: "no promise of healing" },
  prediction: {
    de: "keine Vorhersagen; sag, was jetzt möglich ist",
    en: "no predictions; say what is possible now",
  },
  percentage: { de: "keine Prozente und Häufigkeiten", en: "no percentages or frequencies" },
  "foreign-system": {
    de: "nichts aus anderen Systemen, nur was die Faktentabelle sagt",
    en: "nothing from other systems, only what the fact table says",
  },
  trademark: { de: "keine geschützten Namen", en: "no protected names" },
  "birth-data": {
    de: "kein Geburtsdatum, keine Geburtszeit, kein Geburtsort",
    en: "no birth date, birth time or birth place",
  },
  markup: {
    de: "nur einfacher Text: keine Adressen, kein Markup",
    en: "plain text only: no addresses, no markup",
  },
  "section-marker": {
    de: "keine At-Zeichen im Satz",
    en: "no at signs in the sentence",
  },
  "prompt-leak": {
    de: "nichts über Anweisungen, Fakten-IDs oder das Sprachmodell",
    en: "nothing about instructions, fact ids or the language model",
  },
  "other-language": { de: "ganz auf Deutsch", en: "all in English" },
  label: {
    de: "ein Mensch ist mehr als sein Typ: als Möglichkeit formulieren",
    en: "a person is more than a type: word it as a possibility",
  },
  "relationship-verdict": {
    de: "kein Urteil, ob zwei Menschen zusammenpassen",
    en: "no verdict on whether two people belong together",
  },
  "success-promise": {
    de: "kein Versprechen von Erfolg oder Geld",
    en: "no promise of success or money",
  },
  "phone-number": { de: "keine Telefonnummern", en: "no phone numbers" },
  minimising: {
    de: "nimm ernst, was die Person erlebt, und spiele es nicht herunter",
    en: "take seriously what the person goes through, and do not play it down",
  },
};
const anyRule: Localized = {
  de: "das gehört nicht in ein Reading",
  en: "this does not belong in a reading",
};
const formTexts: Readonly<Record<"length" | "characters", Localized>> = {
  length: {
    de: `höchstens ${longestShownSentence} Zeichen`,
    en: `at most ${longestShownSentence} characters`,
  },
  characters: {
    de: "nur deutsche Buchstaben, gewöhnliche Ziffern und Satzzeichen",
    en: "only English letters, ordinary digits and punctuation",
  },
};

const quote = (words: string, language: Language) =>
  language === "de" ? `„${words}“` : `“${words}”`;

/** What is wrong with a sentence and what is right instead, in the language of the text. */
export function counterFactsOf(verdict: Verdict, language: Language): string[] {
  const { findings, policy } = verdict;
  const all = [
    ...findings.map(({ words, expected }) =>
      expected ? `${quote(words, language)}: ${expected}` : quote(words, language),
    ),
    ...policy.map(
      ({ rule, words }) => `${quote(words, language)}: ${(ruleTexts[rule] ?? anyRule)[language]}`,
    ),
    ...formsOf(verdict).map((form) => formTexts[form][language]),
  ];
  return all.slice(0, mostCounterFacts).map((fact) => fact.slice(0, longestCounterFact));
}
