import { describe, expect, it } from "vitest";
import { checkers } from "./reader-chart.ts";

describe("natural wordings", () => {
  it.each([
    ["de", "In dir steckt ein Projektor."],
    ["de", "Man nennt dich Reflektor."],
    ["de", "Entscheidungen triffst du über deine Milz."],
    ["en", "You make decisions through your Spleen."],
    ["de", "Deine unbewusste Linie ist die 4."],
    ["en", "Your conscious line is the 2."],
    ["de", "Deine Zentren hängen alle zusammen."],
    ["de", "Alle deine definierten Zentren sind miteinander verbunden."],
    ["en", "All your defined centers are connected."],
    ["de", "Deine Milz hat keine feste Definition."],
    ["en", "With your Throat being undefined, you listen."],
    ["de", "Bei dir sind alle Zentren definiert."],
    ["en", "All your centers are open."],
    ["de", "Deine Milz gehört zu deinen offenen Zentren."],
    ["en", "Your Spleen is one of your open centers."],
    ["de", "Tor 34 ist bei dir unbewusst aktiv."],
    ["en", "Your unconscious gate 34 drives you."],
    ["de", "Deine Tore 34 und 20 verbinden Sakral und Wurzel."],
    ["de", "Zwischen Herz und Sakral fließt bei dir ein Kanal."],
    ["de", "Du, ein Reflektor, spiegelst dein Umfeld."],
    ["en", "Your chart shows no split."],
  ] as const)("that are false are found (%s): %s", (language, sentence) => {
    expect(checkers[language].checkSentence(sentence).findings).toHaveLength(1);
  });

  it.each([
    ["de", "In dir steckt ein Manifestierender Generator."],
    ["de", "Ein Projektor nennt dich beim Namen."],
    ["de", "Entscheidungen triffst du über dein Sakral."],
    ["de", "Du entscheidest nicht über deine Milz, sondern über dein Sakral."],
    ["de", "Du entscheidest mit Kopf und Herz."],
    ["en", "You make decisions through your Sacral."],
    ["de", "Deine bewusste Linie ist die 5."],
    ["de", "Deine definierten Zentren sind nicht alle miteinander verbunden."],
    ["en", "All your defined centers are connected by channels."],
    ["de", "Deine Wurzel hat keine feste Definition."],
    ["en", "With your Head being undefined, you listen."],
    ["de", "Nicht alle Zentren sind bei dir definiert."],
    ["de", "Alle Zentren außer Kopf, Wurzel, G und Solarplexus sind bei dir definiert."],
    ["de", "Deine Milz gehört nicht zu deinen offenen Zentren."],
    ["en", "Your Root is one of your open centers."],
    ["de", "Tor 34 ist bei dir bewusst aktiv."],
    ["de", "Nutze Tor 34 unbewusst oder bewusst."],
    ["de", "Die Tore 34 und 20 verbinden Sakral und Kehle."],
    ["de", "Zwischen Herz und Milz fließt bei dir ein Kanal."],
    ["de", "Zwischen Herz und Sakral fließt bei dir kein Kanal."],
    ["en", "Your chart shows a split."],
  ] as const)("that are true pass (%s): %s", (language, sentence) => {
    expect(checkers[language].checkSentence(sentence).findings).toEqual([]);
  });
});
