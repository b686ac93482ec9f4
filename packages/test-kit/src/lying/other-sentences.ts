import type { Language } from "./known-chart.ts";

type Sentences = Readonly<Record<Language, readonly string[]>>;

/** What no reading may say, whatever the chart: the rule that it breaks, and sentences. */
export const policyBreaks: Readonly<Record<string, Sentences>> = {
  prediction: {
    de: [
      "Du wirst bald jemanden kennenlernen, der alles ändert.",
      "Nächstes Jahr wirst du eine Beförderung bekommen.",
      "In zwei Jahren wirst du reich werden.",
      "Das ist dein Schicksal.",
    ],
    en: [
      "You will soon meet someone who changes everything.",
      "Next year you will get a promotion.",
      "You are destined to lead.",
    ],
  },
  percentage: {
    de: ["Nur 9 Prozent der Menschen leben so.", "Das betrifft rund 70 % der Bevölkerung."],
    en: ["Only 9 percent of people live like this.", "This applies to about 70% of everyone."],
  },
  diagnosis: {
    de: ["Das spricht für ADHS.", "Du neigst zu Depressionen.", "Das ist eine klare Diagnose."],
    en: ["This speaks for ADHD.", "You suffer from an anxiety disorder."],
  },
  "healing-promise": {
    de: ["So heilst du deinen Körper.", "Damit wirst du wieder gesund werden."],
    en: ["This heals your body.", "It cures exhaustion."],
  },
  "foreign-system": {
    de: ["Dein Aszendent steht im Löwen.", "Dein Sternzeichen verstärkt das noch."],
    en: ["Your ascendant adds to this.", "Your zodiac sign makes it stronger."],
  },
  "birth-data": {
    de: ["Du bist am 14. Mai 1987 geboren.", "Dein Geburtsdatum ist der 14.05.1987."],
    en: ["You were born on May 14, 1987.", "Your birth date is 1987-05-14."],
  },
  markup: {
    de: ["Mehr dazu auf www.beispiel.de im Netz.", "Sieh <b>genau</b> hin."],
    en: ["Read more at https://example.com today.", "Look <b>closely</b>."],
  },
};

/** Sentences without a claim; some mean something only behind the one before them. */
export const neutralSentences: Sentences = {
  de: [
    "Nimm dir dafür einen ruhigen Vormittag.",
    "Das kannst du im Alltag prüfen.",
    "Probier es eine Woche lang aus.",
    "Darin liegt ein guter Anfang.",
    "Schreib auf, was dir dabei auffällt.",
    "Dieser Gedanke darf wachsen.",
    "Sprich mit jemandem darüber, dem du vertraust.",
  ],
  en: [
    "Take a quiet morning for it.",
    "This is something you can test in everyday life.",
    "Try it out for a week.",
    "Write down what you notice.",
    "That thought may grow.",
    "Talk about it with someone you trust.",
  ],
};
