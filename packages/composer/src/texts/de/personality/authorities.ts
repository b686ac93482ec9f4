import type { PersonalityTexts } from "../../shape.ts";

export const authorities: PersonalityTexts["authorities"] = {
  emotional: [
    "Gefühle haben bei dir {ein Auf und Ab}, das keinen Anlass braucht.",
    "Wer du an einem einzigen Tag bist, sagt wenig; über eine Woche gesehen bist du erstaunlich deutlich.",
    "Übe den Satz: Ich schlafe noch eine Nacht darüber, vielleicht auch zwei.",
    "Geduld ist hier keine Tugend, sondern Technik, denn {deine Klarheit} ist die Summe vieler Momente.",
  ],
  sacral: [
    "Dein Körper gibt {einen Laut oder eine Bewegung} von sich, bevor du denkst.",
    "Was dein Körper antwortet, gilt für das, was vor dir liegt, und nicht für Pläne in der Ferne.",
    "Übe mit Kleinem: Welches Brot, welcher Weg, welches Buch?",
    "Je öfter du {den kleinen Antworten} folgst, desto leichter erkennst du die großen.",
  ],
  splenic: [
    "{Der Impuls} ist körperlich: ein Zurückweichen, ein Aufatmen, ein Wissen ohne Satz.",
    "Was du so weißt, gilt nur jetzt, und morgen darf es anders lauten.",
    "Übe, dem ersten Impuls in harmlosen Dingen sofort zu folgen, etwa beim Heimweg oder beim Essen.",
    "Ruhe, Schlaf und wenig Lärm machen {die leise Stimme} hörbar.",
  ],
  egoManifested: [
    "{Dein Wollen} ist eine ehrliche Auskunft und kein Charakterfehler.",
    "Deinen Willen hörst du in dem, was du ohne Vorbereitung sagst.",
    "Übe, Wünsche auszusprechen, bevor du sie begründest.",
    "Was {du nicht willst}, kannst du eine Weile leisten, aber nicht lange.",
  ],
  egoProjected: [
    "{Dein Wille} zeigt sich deutlich, wenn du dich gemeint fühlst.",
    "Frag bei jedem Ja: Was gewinne ich, und gebe ich es gern?",
    "Übe, um etwas zu bitten, bevor du es dir verdient hast.",
    "Wo du dich klein machst, verliert {deine Entscheidung} ihren Grund.",
  ],
  selfProjected: [
    "{Dein Wesen} spricht durch deine Stimme, und zwar am klarsten, wenn du nicht vorbereitet bist.",
    "Zum Entscheiden brauchst du Menschen, die zuhören, und keine, die raten.",
    "Übe, Entscheidungen laut durchzugehen, notfalls allein im Auto.",
    "Ob etwas stimmt, merkst du daran, dass du dich in {deinen eigenen Worten} wiederfindest.",
  ],
  mental: [
    "{Klarheit} entsteht bei dir zwischen Menschen und an Orten, nicht im stillen Grübeln.",
    "Es ist für dich wichtig, mit wem du sprichst und wo du dabei sitzt.",
    "Übe, ein Thema an drei Orten zu besprechen und auf die Unterschiede zu achten.",
    "Deine Urteilskraft hilft vor allem anderen, für dich selbst brauchst du {das Gespräch}.",
  ],
  lunar: [
    "Von Tag zu Tag wechselt mit {dem Mond}, was du spürst, und keiner dieser Tage ist falsch.",
    "Ein Kalender mit kurzen Notizen zeigt dir nach einigen Monaten deine eigenen Muster.",
    "Übe, große Fragen erst zu beantworten, wenn du sie einmal ganz umrundet hast.",
    "Menschen, die dir {diese Zeit} lassen, sind für dich die richtigen.",
  ],
};
