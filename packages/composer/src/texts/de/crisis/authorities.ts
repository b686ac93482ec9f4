import type { CrisisTexts } from "../../shape.ts";

export const authorities: CrisisTexts["authorities"] = {
  emotional: [
    "Triff heute keine Entscheidung, die sich nicht zurücknehmen lässt.",
    "Gefühle kommen bei dir in {Wellen}, und keine davon muss jetzt zur Tat werden.",
    "Frag dich in drei Tagen noch einmal, und ein paar Tage später wieder.",
    "Es genügt die Antwort: Ich weiß es noch nicht.",
  ],
  sacral: [
    "Große Fragen dürfen warten, bis {dein Bauch} wieder ruhig antwortet.",
    "Kleine Fragen helfen schon jetzt, zum Beispiel: Habe ich Hunger?",
    "Bleibt der Bauch stumm, ist heute kein Tag zum Entscheiden.",
    "Ein Nein ist erlaubt, auch ohne Grund.",
  ],
  splenic: [
    "Frag nur: Was tut mir {in diesem Moment} gut, und was nicht?",
    "Was sich unsicher anfühlt, darfst du sofort lassen.",
    "Alles Weitere hat Zeit, bis du geschlafen hast.",
    "Angst ist laut und wiederholt sich, {dein Instinkt} ist leise und sagt es einmal.",
  ],
  egoManifested: [
    "Du schuldest gerade niemandem ein Versprechen.",
    "Frag dich: Was {will ich} heute wirklich, und was will ich nicht?",
    {
      act: "Nimm ein Wort zurück, das dich zu viel kostet",
      to: "ein Wort zurückzunehmen, das dich zu viel kostet",
    },
    "Alles, was einen starken Willen braucht, darf warten.",
  ],
  egoProjected: [
    {
      act: "Frag zuerst, {was du heute brauchst}",
      to: "zuerst zu fragen, {was du heute brauchst}",
    },
    "Hilfe musst du dir nicht verdienen.",
    "Sag heute nichts zu, was länger als einen Tag bindet.",
    {
      act: "Lass dir von einem Menschen sagen, dass du auch ohne Leistung zählst",
      to: "dir von einem Menschen sagen zu lassen, dass du auch ohne Leistung zählst",
    },
  ],
  selfProjected: [
    {
      act: "Such einen Menschen zum Zuhören, nicht zum Raten",
      to: "einen Menschen zum Zuhören zu suchen, nicht zum Raten",
    },
    {
      act: "Achte auf das, {was du sagst}, wenn niemand dich unterbricht",
      to: "auf das zu achten, {was du sagst}, wenn niemand dich unterbricht",
    },
    "Entscheide erst, wenn deine Worte sich an zwei Tagen gleichen.",
    "Auch eine Sprachnachricht an dich selbst hilft.",
  ],
  mental: [
    "Entscheide heute nichts allein und nichts in der Nacht.",
    {
      act: "Geh an einen Ort, an dem du {freier denkst}",
      to: "an einen Ort zu gehen, an dem du {freier denkst}",
    },
    {
      act: "Sprich mit zwei Menschen, bevor du etwas festlegst",
      to: "mit zwei Menschen zu sprechen, bevor du etwas festlegst",
    },
    "Rat musst du nicht annehmen, du brauchst nur das Gespräch.",
  ],
  lunar: [
    "Nichts Großes muss {vor dem Ende des Zyklus} entschieden sein.",
    {
      act: "Notier nur einen Satz dazu, wie es dir geht",
      to: "nur einen Satz dazu zu notieren, wie es dir geht",
    },
    "Morgen kann derselbe Gedanke anders aussehen.",
    {
      act: "Bitte andere, dir diese Zeit zu lassen",
      to: "andere zu bitten, dir diese Zeit zu lassen",
    },
  ],
};

export const overrun: CrisisTexts["overrun"] = {
  emotional:
    "Ein zweites Zeichen ist der Drang, sofort zu entscheiden; mit {emotionaler Autorität} heißt er, dass du noch mitten in der Welle bist.",
  sacral:
    "Ein zweites Zeichen ist Schwere im Körper; mit {sakraler Autorität} heißt sie, dass du zu etwas Ja gesagt hast, das ein Nein war.",
  splenic:
    "Ein zweites Zeichen ist Grübeln über Kommendes; mit {Milz-Autorität} gilt nur, was dein Körper jetzt meldet.",
  egoManifested:
    "Ein zweites Zeichen ist Erschöpfung nach Zusagen; mit {manifestierter Ego-Autorität} heißt sie, dass dein Wille nicht dabei war.",
  egoProjected:
    "Ein zweites Zeichen ist das Gefühl, dich beweisen zu müssen; mit {projizierter Ego-Autorität} heißt es, dass dein eigener Wunsch zu kurz kam.",
  selfProjected:
    "Ein zweites Zeichen ist, dass dir die eigene Stimme fremd klingt; mit {selbstprojizierter Autorität} heißt es, dass du zu lange nicht für dich gesprochen hast.",
  mental:
    "Ein zweites Zeichen ist Kreisen ohne Gespräch; mit {mentaler Autorität} heißt es, dass du einen anderen Ort oder ein Gegenüber brauchst.",
  lunar:
    "Ein zweites Zeichen ist Hast; mit {lunarer Autorität} heißt sie fast immer, dass jemand anders es eilig hat.",
};
