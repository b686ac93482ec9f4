import { describe, expect, it } from "vitest";
import { createChecker, type Language } from "../src/index.ts";
import { sample } from "./charts.ts";

const first = sample(0);
const every = ["label", "relationship-verdict", "success-promise", "phone-number", "minimising"];

function rulesOf(text: string, language: Language, agentChecks: readonly string[] = []): string[] {
  const checker = createChecker({ ...first, language, agentChecks });
  return checker.checkSentence(text).policy.map(({ rule }) => rule);
}

describe("the ban list", () => {
  it.each([
    ["diagnosis", "Das klingt nach einer Depression.", "This looks like an anxiety disorder."],
    ["healing-promise", "Dein Sakral heilt dich.", "This will cure your back pain."],
    ["prediction", "Du wirst bald jemanden finden.", "You will soon meet someone."],
    ["percentage", "Etwa 37 % der Menschen leben so.", "About 37 percent live like this."],
    ["foreign-system", "Dein Aszendent steht im siebten Haus.", "Your heart chakra is wide."],
    ["trademark", "Das steht so im Rave Mandala.", "Your Rave chart shows it."],
    ["birth-data", "Du bist am 14. Mai 1987 geboren.", "You were born on May 14, 1987."],
    ["markup", "Lies mehr auf https://example.org/a.", "Read [more](http://example.org)."],
    ["section-marker", "@@ essence", "@@ essence"],
    ["prompt-leak", "Laut Faktentabelle bist du ruhig.", "As an AI I cannot say more."],
    ["prediction", "In zwei Jahren triffst du sie.", "You're going to be rich within five years."],
    ["prediction", "Deine Ehe wird scheitern.", "The project will certainly succeed."],
    ["diagnosis", "Das deutet auf ein Burnout hin.", "You suffer from burn-out."],
    ["healing-promise", "Deine Migräne verschwindet.", "Stop taking your antidepressants."],
    ["foreign-system", "Als Steinbock arbeitest du viel.", "As a Leo you like the stage."],
    [
      "birth-data",
      "Deine Geburtszeit um 4:15 Uhr ergibt das.",
      "Your birth time of 4:15 gives it.",
    ],
  ])("finds %s in both languages", (rule, de, en) => {
    expect(rulesOf(de, "de")).toContain(rule);
    expect(rulesOf(en, "en")).toContain(rule);
  });

  // A harmless word elsewhere in the sentence excuses nothing.
  it.each([
    [
      "diagnosis",
      "Du leidest an einer Depression und brauchst Hilfe.",
      "You have depression and need professional help.",
    ],
    [
      "diagnosis",
      "Wenn du ehrlich bist, hast du eine Depression, also hol dir Hilfe.",
      "If you look closely, you have ADHD; ask a doctor.",
    ],
    [
      "healing-promise",
      "Keine Sorge: Dieser Kanal heilt deine Migräne.",
      "No doubt this heals your anxiety.",
    ],
    ["healing-promise", "Das heilt nicht nur dich.", "It is not magic, it heals you."],
    [
      "prediction",
      "Du wirst bald heiraten, das ist keine Vorhersage.",
      "You will marry next year, that is not a prediction.",
    ],
    [
      "birth-data",
      "Du bist am 14.5.87 um 9:30 Uhr zur Welt gekommen.",
      "You came into the world on 14 May at 9:30.",
    ],
    ["birth-data", "Geboren 1987 in München, trägst du viel.", "Born in Munich, you carry a lot."],
    ["birth-data", "Um 9:30 Uhr stand deine Sonne dort.", "At 9:30 was your Sun there."],
    ["birth-data", "Du wurdest in Graz geboren.", "Your birth on May 14 shows it."],
  ])("finds %s beside harmless words", (rule, de, en) => {
    expect(rulesOf(de, "de")).toContain(rule);
    expect(rulesOf(en, "en")).toContain(rule);
  });

  it.each([
    "Das ist keine Diagnose und ersetzt keine Behandlung.",
    "Wenn du an einer Depression leidest, such dir ärztliche Hilfe.",
    "Such dir ärztliche Hilfe, falls du an einer Depression leidest.",
    "Bei Depressionen hilft eine Praxis weiter als dieser Text.",
    "Das heilt dich nicht, und es ersetzt keine Therapie.",
    "Nichts davon heilt etwas; es beschreibt nur.",
    "Sprich darüber, ohne gleich Heilung zu versprechen.",
    "Gute Ideen werden in Ruhe geboren.",
    "Du bist nicht geboren, um zu hetzen.",
    "Für dein Gespräch am 3. Mai nimm dir Zeit.",
    "Leg dich um 22:30 Uhr hin.",
    "Deine Geburtszeit ist nicht genau bekannt.",
    "Du wirst gesehen, wenn du wartest.",
    "Bald merkst du, wie dein Bauch antwortet, und nächste Woche probierst du es aus.",
    "Niemand weiß vorher, wie es ausgeht.",
    "Niemand kann vorhersagen, was kommt, und auch das hier ist keine Vorhersage.",
    "Du trägst das Linkswinkel-Kreuz der Heilung.",
    "Du trägst das Juxtapositionskreuz der Schicksale.",
    "Zu Hause kommst du zur Ruhe, ohne Druck und ohne Eile.",
    "Wirst du beim Tun beobachtet, verlierst du leicht die Ruhe.",
    "Ein wacher Geist ist wie ein Löwe: ruhig, bis es zählt.",
  ])("leaves alone: %s", (text) => {
    expect(rulesOf(text, "de", every)).toEqual([]);
  });

  it("does not change the verdict about the chart", () => {
    const checker = createChecker({ ...first, language: "de" });
    const checked = checker.checkSentence("Du wirst nächstes Jahr garantiert reich.");
    expect(checked.ok).toBe(true);
    expect(checked.policy.map(({ words }) => words)).not.toEqual([]);
  });
});

describe("an agent's own checks", () => {
  it.each([
    ["label", "So bist du eben, du kannst nicht anders."],
    ["relationship-verdict", "Ihr seid füreinander bestimmt."],
    ["success-promise", "Das bringt dir garantiert Erfolg."],
    ["phone-number", "Ruf die 0800 111 0 111 an."],
    ["minimising", "Alles geschieht aus einem Grund."],
  ])("%s holds only where the agent asks for it", (rule, text) => {
    expect(rulesOf(text, "de", [rule])).toContain(rule);
    expect(rulesOf(text, "de")).not.toContain(rule);
  });

  it("that are not known here are left out", () => {
    expect(rulesOf("Alles ist gut.", "de", ["something-newer"])).toEqual([]);
  });
});

describe("the births of the people of a reading", () => {
  const births = [
    { date: "1987-05-14", time: "09:30" },
    { date: "1990-10-08", time: null },
  ];
  const tells = (text: string, language: Language) => {
    const checker = createChecker({ ...first, language, births });
    return checker.checkSentence(text).policy.some(({ rule }) => rule === "birth-data");
  };

  it.each([
    ["Seit dem 14. Mai trägst du das in dir.", "Since May 14 you have carried this."],
    ["Am 14.5. begann es.", "It began on the 14th of May."],
    ["Dein 14.05. ist kein Zufall.", "14 May is no accident."],
    ["1987 war ein gutes Jahr.", "1987 was a good year."],
    ["Um 9:30 Uhr schlägt dein Herz höher.", "At 9:30 am your heart beats faster."],
    ["Um 9.30 Uhr bist du wach.", "At 09:30 you are awake."],
    ["Der 8. Oktober gehört zu euch.", "October 8th is yours."],
    ["Seit dem vierzehnten Mai trägst du das.", "The fourteenth of May is yours."],
    ["Am 14/5 begann es.", "On 5/14 it began."],
    ["Um halb zehn schlägt dein Herz höher.", "At half past nine your heart beats faster."],
    ["Um 9 Uhr 30 bist du wach.", "Since Mar 14 or May fourteenth you are awake."],
  ])("are not told: %s", (de, en) => {
    expect(tells(de, "de")).toBe(true);
    expect(tells(en, "en")).toBe(true);
  });

  it.each([
    ["Deine Sonne steht in Tor 14.5.", "Your Sun stands in gate 14.5."],
    ["Am 15. Mai ist Zeit dafür.", "There is time for it on May 15."],
    ["Der Mai und der Oktober sind Monate.", "You may give it 14 days."],
    ["Die 14 mag Mühe machen.", "Gate 14 may feel like effort, and 14 may stay quiet."],
    ["Gegen 9:31 Uhr wird es hell.", "At 10:30 you rest."],
    ["Um halb elf ist Ruhe, um viertel nach neun auch.", "At quarter past nine you rest."],
    ["Dein Profil ist 5/1, und du lebst die Vierzehn.", "You live the fourteenth gate in May."],
  ])("leave other days, times and lines alone: %s", (de, en) => {
    expect(tells(de, "de")).toBe(false);
    expect(tells(en, "en")).toBe(false);
  });
});
