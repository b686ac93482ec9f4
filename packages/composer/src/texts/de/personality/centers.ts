import type { PersonalityTexts } from "../../shape.ts";

export const centers: PersonalityTexts["centers"] = {
  head: {
    defined: [
      "Dein {definiertes Kopfzentrum} ist eine ständige Quelle von Fragen und Anregung.",
      "Nicht jede Frage will von dir gelöst werden, manche willst du nur weitergeben.",
    ],
    undefined: [
      "Dein {undefiniertes Kopfzentrum} lässt sich von vielem anregen und spürt, welche Fragen lohnen.",
      "Grübeln über fremde Probleme ist hier die häufigste Falle.",
    ],
    open: [
      "Dein {offenes Kopfzentrum} ist frei von eigenen Dauerfragen und staunt leicht.",
      "Du darfst vergessen, was dich nicht betrifft.",
    ],
  },
  ajna: {
    defined: [
      "Dein {definiertes Ajna-Zentrum} denkt auf eine beständige, wiedererkennbare Weise.",
      "Deine Sicht ist verlässlich, und sie ist trotzdem eine von mehreren.",
    ],
    undefined: [
      "Dein {undefiniertes Ajna-Zentrum} kann viele Standpunkte durchdenken, ohne an einem zu kleben.",
      "So zu tun, als wärst du sicher, kostet dich mehr als ein ehrliches Vielleicht.",
    ],
    open: [
      "Dein {offenes Ajna-Zentrum} hat keinen festen Denkstil und kann sich deshalb in jeden hineinversetzen.",
      "Meinungen darfst du wechseln wie einen Mantel.",
    ],
  },
  throat: {
    defined: [
      "Dein {definiertes Kehlzentrum} gibt dir eine verlässliche Art, dich auszudrücken und zu handeln.",
      "Was in dir damit verbunden ist, kommt leicht zu Wort.",
    ],
    undefined: [
      "Dein {undefiniertes Kehlzentrum} spricht je nach Umgebung anders und zieht auch im Schweigen Aufmerksamkeit an.",
      "Du musst nichts sagen, um bemerkt zu werden.",
    ],
    open: [
      "Dein {offenes Kehlzentrum} hat keine feste Tonlage.",
      "Deine besten Sätze kommen, wenn du sie nicht planst.",
    ],
  },
  g: {
    defined: [
      "Dein {definiertes G-Zentrum} gibt dir ein beständiges Gefühl für dich und deine Richtung.",
      "Andere orientieren sich daran, auch wenn du es nicht beabsichtigst.",
    ],
    undefined: [
      "Dein {undefiniertes G-Zentrum} sucht sich in Begegnungen und Orten.",
      "Nicht immer zu wissen, wer du bist, ist hier kein Fehler, sondern Spielraum.",
    ],
    open: [
      "Dein {offenes G-Zentrum} nimmt Richtung und Zugehörigkeit aus der Umgebung auf.",
      "Der richtige Ort bringt dir die richtigen Menschen, deshalb ist er deine erste Frage.",
    ],
  },
  heart: {
    defined: [
      "Dein {definiertes Herzzentrum} hat einen beständigen Willen und ein Gefühl für den eigenen Wert.",
      {
        act: "Halte, was du versprichst, und ruh dich danach aus",
        to: "zu halten, was du versprichst, und dich danach auszuruhen",
      },
    ],
    undefined: [
      "Dein {undefiniertes Herzzentrum} lernt, was Wert ist, weil es sich seiner nicht ständig sicher ist.",
      "Du hast nichts zu beweisen, auch dir selbst nicht.",
    ],
    open: [
      "Dein {offenes Herzzentrum} ist frei von eigenem Geltungsdrang.",
      "Vergleiche sind für dich ein Spiel, bei dem du nicht mitspielen musst.",
    ],
  },
  spleen: {
    defined: [
      "Dein {definiertes Milzzentrum} gibt dir einen verlässlichen Sinn für Sicherheit und Wohlbefinden.",
      "Es meldet sich leise und nur im jeweiligen Moment.",
    ],
    undefined: [
      "Dein {undefiniertes Milzzentrum} spürt Ängste deutlich und lernt dabei, welche davon wirklich warnen.",
      "Festhalten am Vertrauten ist hier die Versuchung.",
    ],
    open: [
      "Dein {offenes Milzzentrum} nimmt das Befinden anderer sehr fein auf.",
      "Was du spürst, muss nicht dein eigener Zustand sein.",
    ],
  },
  solarPlexus: {
    defined: [
      "Dein {definierter Solarplexus} bewegt sich in Wellen, und diese Wellen färben alles, was du tust.",
      "Stimmung ist bei dir Auskunft, aber erst die ganze Welle ergibt eine Antwort.",
    ],
    undefined: [
      "Dein {undefinierter Solarplexus} empfängt Gefühle anderer und verstärkt sie.",
      {
        act: "Frag dich im Zweifel, ob dieses Gefühl schon da war, bevor die anderen kamen",
        to: "dich im Zweifel zu fragen, ob dieses Gefühl schon da war, bevor die anderen kamen",
      },
    ],
    open: [
      "Dein {offener Solarplexus} ist von sich aus ruhig und wird von fremden Gefühlen bewegt.",
      "Freundlichkeit aus Angst vor Streit ist die Gewohnheit, auf die du achten kannst.",
    ],
  },
  sacral: {
    defined: [
      "Dein {definiertes Sakralzentrum} gibt dir Lebenskraft, die sich täglich erneuert, wenn du sie für das Richtige nutzt.",
      "Langeweile ist hier ein ernstes Zeichen.",
    ],
    undefined: [
      "Dein {undefiniertes Sakralzentrum} hat Kraft in Schüben und leiht sich den Rest von anderen.",
      "Zu wissen, wann genug ist, bleibt deine tägliche Übung.",
    ],
    open: [
      "Dein {offenes Sakralzentrum} ist nicht für Dauerbetrieb gemacht.",
      "Pausen vor der Erschöpfung sind bei dir Handwerk und keine Schwäche.",
    ],
  },
  root: {
    defined: [
      "Dein {definiertes Wurzelzentrum} hat einen eigenen, gleichmäßigen Antrieb.",
      "Druck wirst du am besten los, indem du deinem Takt folgst.",
    ],
    undefined: [
      "Dein {undefiniertes Wurzelzentrum} verstärkt Druck und will schnell frei davon werden.",
      "Freiheit kommt hier durch Liegenlassen und nicht durch Tempo.",
    ],
    open: [
      "Dein {offenes Wurzelzentrum} kennt keine eigene Eile.",
      "Lass dir von der Eile anderer nicht vormachen, sie wäre deine.",
    ],
  },
};
