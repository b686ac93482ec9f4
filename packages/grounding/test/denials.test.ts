import { describe, expect, it } from "vitest";
import type { Language } from "../src/index.ts";
import { checkers } from "./reader-chart.ts";

/** Pairs of sentences: the first is true of the reader's chart, the second differs in one detail. */
const pairs: Readonly<Record<string, readonly (readonly [Language, string, string])[]>> = {
  "denied places of planets": [
    [
      "de",
      "Dein bewusster Mond steht nicht in Tor 20, Linie 2.",
      "Dein bewusster Mond steht nicht in Tor 34, Linie 4.",
    ],
    ["en", "Your Sun does not stand in gate 43.", "Your Sun does not stand in gate 23."],
    [
      "en",
      "Mars is not to be found in gate 42 but in 12 on your conscious side.",
      "Your conscious Mars is not to be found in gate 12 but in 42.",
    ],
    [
      "de",
      "Nicht in der 43, sondern in der 23 brennt deine bewusste Sonne.",
      "Nicht in der 23, sondern in der 43 brennt deine bewusste Sonne.",
    ],
  ],
  "denied channels and centers": [
    [
      "en",
      "Your channel 10-34 is not defined, whatever it joins.",
      "Your channel 20-34 (Charisma) is not defined and joins the Throat center and the Sacral center.",
    ],
    [
      "en",
      "You do not have a defined Solar Plexus center.",
      "You do not have a defined Spleen center.",
    ],
  ],
  types: [
    [
      "en",
      "What you are not is a Projector.",
      "What you are not is a Manifesting Generator, whatever else is said.",
    ],
    [
      "de",
      "Deine Aura ist die eines Generators, freilich eines manifestierenden.",
      "Deine Aura ist die eines Generators, freilich keines manifestierenden.",
    ],
    [
      "en",
      "Your mother may be a Projector, but you, with that Sacral, are a Manifesting Generator.",
      "Your mother may be a Manifesting Generator, but you, with that Sacral, are a Projector.",
    ],
    [
      "de",
      "Zu den Projektoren, die so viele sind, zählst du nicht.",
      "Zu den Projektoren, die so viele sind, zählst du.",
    ],
  ],
  strategies: [
    [
      "de",
      "Zum Reagieren kommt bei dir das Informieren hinzu, und zwar danach: So lautet die Strategie deines Typs.",
      "Zum Reagieren kommt bei dir das Informieren hinzu, und zwar davor: So lautet die Strategie deines Typs.",
    ],
    [
      "en",
      "Inform people, but not before something has made you respond; that is your strategy.",
      "Respond, but not before you have informed people; that is your strategy.",
    ],
    [
      "en",
      "Nothing obliges you to wait for an invitation; your strategy is to respond and then to inform.",
      "Nothing obliges you to respond; your strategy is to wait for an invitation.",
    ],
    [
      "de",
      "Deine Strategie ist, erst zu reagieren und dann zu informieren, nicht, um Erlaubnis zu bitten.",
      "Deine Strategie ist, zu initiieren, ohne dass dich jemand um etwas bittet, und niemandem zu antworten.",
    ],
  ],
  authorities: [
    [
      "en",
      "Defined or not, your Spleen doesn't decide; the Sacral does.",
      "Defined or not, your Sacral doesn't decide; the Spleen does.",
    ],
    [
      "de",
      "Mit Gefühlswellen hat deine Autorität nichts zu tun.",
      "Mit dem Sakral hat deine Autorität nichts zu tun, sie ist emotional.",
    ],
    [
      "en",
      "Your yes is a sound, since Sacral Authority speaks before words do.",
      "Your yes is a sound, since Splenic Authority speaks before words do.",
    ],
  ],
  "signatures and themes of the not-self": [
    ["de", "Erfolg ist nicht deine Signatur.", "Zufriedenheit ist nicht deine Signatur."],
    ["de", "Zufriedenheit ist deine Signatur.", "Frustration ist deine Signatur."],
    ["en", "Your not-self theme is frustration.", "Your not-self theme is satisfaction."],
    [
      "en",
      "Where others turn bitter, you get frustrated: that is your not-self theme.",
      "Where others get frustrated, you turn bitter: that is your not-self theme.",
    ],
  ],
};

describe.each(Object.entries(pairs))("%s", (_, told) => {
  it.each(told)("are read (%s): %s", (language, right) => {
    expect(checkers[language].checkSentence(right).findings).toEqual([]);
  });

  it.each(told)("are found where they are wrong (%s): %s / %s", (language, _right, wrong) => {
    expect(checkers[language].checkSentence(wrong).findings).not.toEqual([]);
  });
});

describe("words of strategy and feeling in everyday talk", () => {
  it.each([
    ["de", "Auf eine Reaktion musst du nach dem Gespräch oft wochenlang warten."],
    ["de", "In deinem Kalender stehen drei Einladungen, sag ruhig zwei davon ab."],
    ["en", "Reply to the invitation by Friday so that the hosts can plan."],
    ["en", "It came as no surprise that your film was a success."],
    ["de", "Wer in deinem Team sorgt dafür, dass dein undefinierter Kopf gefragt wird?"],
    ["de", "Vereinbare, dass du Ergebnisse ankündigst und die anderen Zeit bekommen."],
    ["en", "The Root presses, and the Throat is meant to get rid of the pressure."],
    ["de", "Kündige deine Pause mit einem Satz an, dann fragt niemand nach."],
  ] as const)("pass (%s): %s", (language, sentence) => {
    expect(checkers[language].checkSentence(sentence).findings).toEqual([]);
  });
});
