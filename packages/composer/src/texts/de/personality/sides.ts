import type { PersonalityTexts } from "../../shape.ts";

export const typeSides: PersonalityTexts["typeSides"] = {
  generator: {
    sense:
      "An einem gewöhnlichen Dienstag zeigt sich dein Wesen als {Generator} im Kleinen:: Bei einer Sache beugst du dich vor, bei der anderen sackst du in den Stuhl.",
    feel: "Vielleicht hältst du dich für träge, weil du ohne Anlass nicht in Gang kommst; als {Generator} bist du mit Anlass kaum zu bremsen.",
    price: "Der Preis {deiner Ausdauer} ist, dass du auch am Falschen sehr lange aushältst.",
    try: {
      act: "Achte drei Tage lang darauf, bei welchen Fragen dein Körper schneller ist als dein Satz",
      to: "drei Tage lang darauf zu achten, bei welchen Fragen dein Körper schneller ist als dein Satz",
    },
  },
  manifestingGenerator: {
    sense:
      "An einem gewöhnlichen Dienstag hast du als {Manifestierender Generator} drei Dinge begonnen, eines davon fallen gelassen und zwei auf einem Weg erledigt, den niemand vorgesehen hatte.",
    feel: "Vielleicht schämst du dich für Angefangenes, das in Schränken liegt; als {Manifestierender Generator} hast du dort meist gelernt, was du wissen wolltest.",
    price: "Der Preis {deines Tempos} sind übersprungene Schritte, die dich später zurückrufen.",
    try: {
      act: "Frag dich bei jeder Sache auf deinem Tisch, ob du sie heute noch einmal beginnen würdest",
      to: "dich bei jeder Sache auf deinem Tisch zu fragen, ob du sie heute noch einmal beginnen würdest",
    },
  },
  projector: {
    sense:
      "An einem gewöhnlichen Dienstag bemerkst du als {Projektor} in der Schlange, wer gleich die Geduld verliert und wie man den Laden besser führen könnte.",
    feel: "Vielleicht macht dich übersehen zu werden müder als jede Arbeit; als {Projektor} lebst du davon, dass man dich erkennt.",
    price:
      "Der Preis {deines genauen Blicks} ist, dass du dich selbst oft nur im Urteil der anderen siehst.",
    try: {
      act: "Such dir eine Stunde am Tag ohne fremde Energie, und schau danach, welche Fragen noch deine sind",
      to: "dir eine Stunde am Tag ohne fremde Energie zu suchen und danach zu schauen, welche Fragen noch deine sind",
    },
  },
  manifestor: {
    sense:
      "An einem gewöhnlichen Dienstag stehst du als {Manifestor} plötzlich vom Tisch auf, weil dir etwas klar geworden ist, und bist schon an der Tür, bevor jemand fragt.",
    feel: "Vielleicht spürst du, dass andere sich vor dir schützen, ohne zu wissen, wovor; als {Manifestor} wirkst du, noch ehe du sprichst.",
    price:
      "Der Preis {deiner Unabhängigkeit} ist, dass man dir selten Hilfe anbietet, auch wenn du sie bräuchtest.",
    try: {
      act: "Kündige an drei Tagen etwas an, das niemand wissen müsste, und beobachte die Gesichter",
      to: "an drei Tagen etwas anzukündigen, das niemand wissen müsste, und die Gesichter zu beobachten",
    },
  },
  reflector: {
    sense:
      "An einem gewöhnlichen Dienstag bist du als {Reflektor} im Café gesprächig, in der Bahn still und zu Hause müde, und jedes davon passt zu dem Ort, an dem du gerade warst.",
    feel: "Vielleicht hast du lange nach deinem wahren Kern gesucht; als {Reflektor} findest du ihn eher in der Art, wie du wahrnimmst.",
    price:
      "Der Preis {deiner Durchlässigkeit} ist, dass ein falscher Ort dich schneller verändert, als du ihn verlassen kannst.",
    try: {
      act: "Schreib an drei verschiedenen Orten denselben Satzanfang zu Ende: Heute bin ich",
      to: "an drei verschiedenen Orten denselben Satzanfang zu Ende zu schreiben: Heute bin ich",
    },
  },
};

export const authoritySides: PersonalityTexts["authoritySides"] = {
  emotional: {
    sense: "Ein Sofa kaufst du besser {beim zweiten Besuch}, eine Wohnung beim dritten.",
    feel: "Vielleicht bist du es leid, heute anders zu fühlen als gestern; mit {emotionaler Autorität} ist das die Bewegung, in der etwas reif wird.",
    price: "Ohne Geduld entscheidet {die Stimmung}, und die nächste muss dafür einstehen.",
    try: {
      act: "Stell dir dieselbe Frage morgens, abends und nach einem schlechten Tag, und achte auf das, was gleich bleibt",
      to: "dir dieselbe Frage morgens, abends und nach einem schlechten Tag zu stellen und auf das zu achten, was gleich bleibt",
    },
  },
  sacral: {
    sense:
      "Ob du heute ins Kino willst und ob du umziehen willst, beantwortet {dein Bauch} auf dieselbe Weise: kurz, körperlich und ohne Nebensatz.",
    feel: "Vielleicht hat man dir beigebracht, erst nachzudenken; die {sakrale Autorität} hat dann schon geantwortet und wird übertönt.",
    price: "Entscheidest du {gegen den Bauch}, hast du gute Gründe und schwere Beine.",
    try: {
      act: "Bitte jemanden, dir fünf Minuten lang rasch Fragen zu stellen, und antworte nur mit einem Laut",
      to: "jemanden zu bitten, dir fünf Minuten lang rasch Fragen zu stellen, und nur mit einem Laut zu antworten",
    },
  },
  splenic: {
    sense:
      "An der Ampel {drehst du um}, weil sich ein Weg falsch anfühlt, und musst das niemandem erklären.",
    feel: "Vielleicht hast du dich schon geärgert, weil du es gleich gewusst hattest; so leise und früh spricht die {Milz-Autorität}.",
    price:
      "Wer {auf eine Wiederholung} wartet, wartet vergeblich und entscheidet dann mit dem Kopf.",
    try: {
      act: "Folg einen Vormittag lang jedem kleinen Impuls, der niemandem schadet, und schreib auf, wohin er dich geführt hat",
      to: "einen Vormittag lang jedem kleinen Impuls zu folgen, der niemandem schadet, und aufzuschreiben, wohin er dich geführt hat",
    },
  },
  egoManifested: {
    sense:
      "Dir gelingt, {was du willst}, und an dem, was du nur solltest, fehlt dir die letzte Kraft.",
    feel: "Vielleicht hat man dich eigensinnig genannt; mit {manifestierter Ego-Autorität} ist der eigene Sinn dein Kompass.",
    price:
      "Versprichst du {gegen deinen Willen}, zahlst du mit Erschöpfung, und das Wort steht trotzdem im Raum.",
    try: {
      act: "Beende eine Woche lang Sätze über Pläne mit „weil ich es will“, und streich die, die falsch klingen",
      to: "eine Woche lang Sätze über Pläne mit „weil ich es will“ zu beenden und die zu streichen, die falsch klingen",
    },
  },
  egoProjected: {
    sense:
      "Bei einer kleinen Bitte wie bei einem großen Angebot {weißt du sofort}, ob du dabei gewinnst.",
    feel: "Vielleicht findest du diese Rechnung unfein; mit {projizierter Ego-Autorität} schützt sie dich und die anderen vor halben Zusagen.",
    price: "Stellst du den eigenen Wunsch hintan, hält {dein Ja} nur, solange jemand zusieht.",
    try: {
      act: "Frag dich vor drei Zusagen laut, was du davon hast, und sag erst dann Ja oder Nein",
      to: "dich vor drei Zusagen laut zu fragen, was du davon hast, und erst dann Ja oder Nein zu sagen",
    },
  },
  selfProjected: {
    sense:
      "Das Abendessen und den Lebensweg klärst du auf dieselbe Weise, nämlich indem {du davon sprichst}.",
    feel: "Vielleicht hältst du dich für unentschlossen, solange du schweigst; die {selbstprojizierte Autorität} braucht deine Stimme, um sich zu zeigen.",
    price: "Fehlt dir jemand zum Zuhören, bleibt {vieles ungesagt} und deshalb ungeklärt.",
    try: {
      act: "Erzähl eine Entscheidung dreimal, und achte darauf, welcher Satz jedes Mal wiederkehrt",
      to: "eine Entscheidung dreimal zu erzählen und darauf zu achten, welcher Satz jedes Mal wiederkehrt",
    },
  },
  mental: {
    sense:
      "Das richtige Restaurant findest du wie die richtige Stadt, indem {du hingehst}, dich umsiehst und darüber sprichst.",
    feel: "Vielleicht beneidest du Menschen, die es einfach spüren; mit {mentaler Autorität} hast du stattdessen einen weiten Blick und viele Räume dafür.",
    price: "Bleibst du {am selben Ort} mit derselben Frage, kommt immer dieselbe Antwort heraus.",
    try: {
      act: "Nimm eine ungelöste Frage an drei Orte mit, und notier an jedem einen Satz",
      to: "eine ungelöste Frage an drei Orte mitzunehmen und an jedem einen Satz zu notieren",
    },
  },
  lunar: {
    sense: "Ein Mantel darf am nächsten Tag gekauft werden, ein Haus {erst nach gut vier Wochen}.",
    feel: "Vielleicht fühlst du dich langsam in einer schnellen Welt; {lunare Autorität} sieht dafür, was anderen am ersten Tag entgeht.",
    price: "Lässt du dich drängen, lebst du {bald} im Entschluss eines anderen Menschen.",
    try: {
      act: "Markier im Kalender den Tag in gut vier Wochen, und frag dich dort noch einmal",
      to: "im Kalender den Tag in gut vier Wochen zu markieren und dich dort noch einmal zu fragen",
    },
  },
};
