import { describe, expect, test } from "vitest";
import { findDanger } from "../../src/select/danger.ts";

const selfHarm = (text: string) => findDanger(text).selfHarm;
const danger = (text: string) => findDanger(text).danger;

describe("signs of self-harm are seen", () => {
  test.each([
    "Ich will nicht mehr leben.",
    "Ohne mich wären alle besser dran.",
    "I don't want to be here any more.",
    "I want to kill myself",
    "Ich kann nicht mehr, I just want to die.",
    "Meine Tochter ritzt sich.",
    "ich wil nich mer leben",
    "I mog nimma lebn",
    "Ah cannae go on, they'd be better aff wi'oot me",
    "ICH WILL STERBEN!!!",
    "Ich will\nnicht mehr\nleben",
    "Ich denke an S​uizid",
  ])("%s", (text) => expect(selfHarm(text)).toBe(true));
});

describe("negated, past, figurative, professional and fictional mentions are told apart", () => {
  test.each([
    "Ich bin nicht suizidal.",
    "Ich bin weder suizidal noch depressiv.",
    "Suizidgedanken habe ich keine.",
    "I'm not suicidal, I just want to understand my pattern.",
    "Vor zehn Jahren wollte ich nicht mehr leben, das ist lange vorbei.",
    "I used to cut myself as a teenager.",
    "Ich sterbe vor Neugier auf mein Chart.",
    "This job is killing me.",
    "Wäre die Kündigung beruflicher Selbstmord?",
    "Ich arbeite in der Suizidprävention und möchte mich selbständig machen.",
    "Ich schreibe einen Roman über eine Frau, die sich umbringen will.",
    "Mein Bruder hat sich vor acht Jahren das Leben genommen.",
  ])("%s", (text) => expect(danger(text)).toBe(false));
});

describe("what only looks negated, past or professional is danger", () => {
  test.each([
    "Ich weiß nicht, ob ich mich umbringen soll.",
    "I can't stop thinking about suicide.",
    "Ich habe nie jemandem gesagt, dass ich suizidal bin.",
    "Vor vier Jahren wollte ich sterben, und seit Sonntag sind die Gedanken wieder da.",
    "Seit 2020 denke ich an Suizid.",
    "Ich arbeite bei der Telefonseelsorge und habe selbst Suizidgedanken.",
    "Ich habe das Buch weggelegt und will nur noch sterben.",
    "Es ist kein Witz: Ich will mich umbringen.",
  ])("%s", (text) => expect(selfHarm(text)).toBe(true));
});

describe("acute distress is heard, ordinary strain is not", () => {
  test.each([
    "Ich habe gerade eine Panikattacke und bekomme keine Luft.",
    "My mum died yesterday and I can't stop shaking.",
    "Ich kann nicht mehr",
    "Nervenzusammenbruch",
    "I haven't slept for four days and I can't stop crying.",
  ])("distress: %s", (text) => {
    expect(danger(text)).toBe(true);
    expect(selfHarm(text)).toBe(false);
  });

  test.each([
    "Stressige Woche, ich bin müde.",
    "Letztes Jahr hatte ich ein Burnout, heute plane ich meine Karriere.",
    "Keine Panik, es geht nur um meinen Tagessatz.",
    "Ich weine manchmal bei Filmen.",
    "Wir stecken in einer Umsatzkrise.",
  ])("strain: %s", (text) => expect(danger(text)).toBe(false));
});
