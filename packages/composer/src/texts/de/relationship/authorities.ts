import type { RelationshipTexts } from "../../shape.ts";

export const authorities: RelationshipTexts["authorities"] = {
  emotional: [
    "Ein Ja in der Liebe darf bei dir wachsen; sag deinem Gegenüber, dass dein Zögern Sorgfalt ist.",
    "Im Streit gilt eine einfache Regel: keine Entscheidung über die Beziehung, solange {die Gefühle} hoch stehen.",
    {
      act: "Komm ein oder zwei Tage nach einem Streit auf das Thema zurück, sonst bleibt es liegen",
      to: "ein oder zwei Tage nach einem Streit auf das Thema zurückzukommen, sonst bleibt es liegen",
    },
    "Sagst du unter Druck Ja, folgt oft ein leises Nein im Verhalten; ein ehrliches {Noch-nicht} ist freundlicher.",
  ],
  sacral: [
    {
      act: "Bitte um klare Fragen, auf die {dein Bauch} mit Ja oder Nein antworten kann",
      to: "um klare Fragen zu bitten, auf die {dein Bauch} mit Ja oder Nein antworten kann",
    },
    "Ein Nein von dir gilt dem Moment und nicht dem Menschen; sag das dazu, dann verletzt es weniger.",
    "Nähe, die du aus Höflichkeit zulässt, bemerkt dein Körper sofort.",
    {
      act: "Lass dir große Fragen an verschiedenen Tagen neu stellen, und achte jedes Mal auf {die erste Antwort}",
      to: "dir große Fragen an verschiedenen Tagen neu stellen zu lassen und jedes Mal auf {die erste Antwort} zu achten",
    },
  ],
  splenic: [
    "Dein {Instinkt} weiß früh, ob dir ein Mensch guttut, und seine Auskunft gilt nur für diesen Moment.",
    "Ein Nein ohne Begründung ist bei dir vollständig; bitte dein Gegenüber, es so zu nehmen.",
    {
      act: "Verschieb Nähe und Gespräche, wenn du erschöpft bist, denn dann hörst du dich schlecht",
      to: "Nähe und Gespräche zu verschieben, wenn du erschöpft bist, denn dann hörst du dich schlecht",
    },
    "Frag dich bei Gewohnheiten zu zweit: Ist das {heute} noch gut, oder ist es nur vertraut?",
  ],
  egoManifested: [
    {
      act: "Sag klar, was du willst, auch wenn es nicht selbstlos klingt, denn {dein Wille} ist dein Kompass",
      to: "klar zu sagen, was du willst, auch wenn es nicht selbstlos klingt, denn {dein Wille} ist dein Kompass",
    },
    {
      act: "Versprich deinem Gegenüber nur, was du gern halten willst",
      to: "deinem Gegenüber nur zu versprechen, was du gern halten willst",
    },
    "Ein Zugeständnis gegen {den eigenen Willen} rächt sich später als Distanz.",
    {
      act: "Bitte um Ruhe, wenn du viel gegeben hast, bevor du dich leer fühlst",
      to: "um Ruhe zu bitten, wenn du viel gegeben hast, bevor du dich leer fühlst",
    },
  ],
  egoProjected: [
    "Frag dich, ob du in dieser Beziehung {gewollt und gesehen} bist, denn ohne das fehlt deinem Ja der Grund.",
    {
      act: "Sprich deine Wünsche aus, statt sie dir zu verdienen",
      to: "deine Wünsche auszusprechen, statt sie dir zu verdienen",
    },
    "Zusagen aus schlechtem Gewissen halten bei dir nicht.",
    "Ein ausgesprochener {Wunsch} ist für dein Gegenüber leichter zu nehmen als ein stilles Opfer.",
  ],
  selfProjected: [
    {
      act: "Erzähl deinem Gegenüber, was dich bewegt, und bitte es, nur zuzuhören",
      to: "deinem Gegenüber zu erzählen, was dich bewegt, und es zu bitten, nur zuzuhören",
    },
    "Beim Reden hörst du, ob {deine Stimme} nach dir klingt oder nach dem, was du glaubst sagen zu sollen.",
    {
      act: "Sprich wichtige Fragen auch mit einer Person durch, die nicht zur Beziehung gehört",
      to: "wichtige Fragen auch mit einer Person durchzusprechen, die nicht zur Beziehung gehört",
    },
    {
      act: "Spür nach, ob die Richtung, die ihr nehmt, noch {deine eigene} ist",
      to: "nachzuspüren, ob die Richtung, die ihr nehmt, noch {deine eigene} ist",
    },
  ],
  mental: [
    {
      act: "Besprich Beziehungsfragen mit mehreren vertrauten Menschen und nicht nur mit deinem Gegenüber",
      to: "Beziehungsfragen mit mehreren vertrauten Menschen zu besprechen und nicht nur mit deinem Gegenüber",
    },
    "Wechsle für schwierige Themen den Ort:: Beim Gehen oder in einem freundlichen Raum {denkst du klarer}.",
    "Niemand soll dir die Antwort geben, du brauchst nur Menschen, in deren Nähe du sie hörst.",
    "Unter Zeitdruck verlierst du {den Überblick}, also bitte um ein paar Tage.",
  ],
  lunar: [
    "{Diese Zeit} gilt auch für Fragen der Beziehung, und dein Gegenüber sollte das von Anfang an wissen.",
    {
      act: "Sprich über eine große Frage immer wieder, an verschiedenen Tagen und mit verschiedenen Menschen",
      to: "über eine große Frage immer wieder zu sprechen, an verschiedenen Tagen und mit verschiedenen Menschen",
    },
    {
      act: "Achte darauf, wie du dich mit deinem Gegenüber fühlst und wie ohne",
      to: "darauf zu achten, wie du dich mit deinem Gegenüber fühlst und wie ohne",
    },
    "Ein {schnelles Ja} wäre meist das Ja der anderen Person.",
  ],
};
