import type { Language, PromptFact } from "../../src/index.ts";

const texts: readonly [id: string, de: string, en: string][] = [
  ["type:generator", "Dein Typ ist Generator.", "Your type is Generator."],
  [
    "strategy:respond",
    "Deine Strategie ist es, zu reagieren.",
    "Your strategy is to wait and respond.",
  ],
  [
    "signature:satisfaction",
    "Deine Signatur ist Zufriedenheit.",
    "Your signature is satisfaction.",
  ],
  [
    "notSelf:frustration",
    "Dein Nicht-Selbst-Thema ist Frustration.",
    "Your not-self theme is frustration.",
  ],
  ["authority:emotional", "Du hast eine emotionale Autorität.", "You have an emotional authority."],
  ["profile:4/6", "Dein Profil ist 4/6.", "Your profile is 4/6."],
  ["definition:split", "Du hast eine gespaltene Definition.", "You have a split definition."],
  ["center:sacral:defined", "Dein Sakralzentrum ist definiert.", "Your Sacral is defined."],
  ["center:root:open", "Dein Wurzelzentrum ist offen.", "Your Root is open."],
  ["channel:6-59", "Der Kanal 6-59 ist bei dir definiert.", "Your channel 6-59 is defined."],
  ["b.type:projector", "Der Typ der zweiten Person ist Projektor.", "Their type is Projector."],
  [
    "connection:6-59:dominanceA",
    "Im Kanal 6-59 liegt die Dominanz bei dir.",
    "In channel 6-59 you are dominant.",
  ],
];

/** A small fact table of two people. */
export const factsIn = (language: Language): readonly PromptFact[] =>
  texts.map(([id, de, en]) => ({ id, text: language === "de" ? de : en }));
