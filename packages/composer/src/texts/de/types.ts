import type { Texts } from "../shape.ts";

export const typeStatements: Texts["typeStatements"] = {
  generator: {
    klar: "Du bist {Generator}, und deine Energie wird verlässlich, sobald sie auf etwas antworten kann.",
    direkt: "Als {Generator} musst du nichts anschieben, du musst nur richtig antworten.",
    ruhig: "Du bist {Generator}:: Deine Kraft ist da, sie wartet auf etwas, das sie meint.",
    empathisch:
      "Vielleicht kennst du das Gefühl, dich zu etwas zu zwingen und trotzdem nicht in Gang zu kommen; als {Generator} fehlt dir dann nicht Disziplin, sondern ein echter Anlass.",
  },
  manifestingGenerator: {
    klar: "Du bist {Manifestierender Generator}:: Du hast Ausdauer und zugleich einen kurzen Weg vom Impuls zur Tat.",
    direkt:
      "Als {Manifestierender Generator} bist du schnell, und schnell ist richtig, solange vorher etwas deine Antwort ausgelöst hat.",
    ruhig:
      "Du bist {Manifestierender Generator}:: Erst kommt die Antwort in dir, dann geht es zügig.",
    empathisch:
      "Vielleicht hast du oft gehört, du solltest eins nach dem anderen machen; als {Manifestierender Generator} arbeitest du aber gerade dann gut, wenn du abkürzen, umschwenken und nachbessern darfst.",
  },
  projector: {
    klar: "Du bist {Projektor}, und deine Stärke liegt darin, andere und ihre Abläufe genau zu sehen.",
    direkt: "Als {Projektor} wirst du nicht für Stunden gebraucht, sondern für deinen Blick.",
    ruhig: "Du bist {Projektor}:: Du siehst viel, und du darfst abwarten, bis jemand danach fragt.",
    empathisch:
      "Vielleicht hast du lange versucht, im Tempo der anderen mitzuhalten, und dich gewundert, warum es dich so viel kostet; als {Projektor} trägst du auf andere Weise bei.",
  },
  manifestor: {
    klar: "Du bist {Manifestor} und kannst etwas in Gang setzen, ohne auf einen Anstoß von außen zu warten.",
    direkt: "Als {Manifestor} brauchst du keine Erlaubnis, aber die anderen brauchen eine Ansage.",
    ruhig: "Du bist {Manifestor}:: Du darfst anfangen, wenn es in dir so weit ist.",
    empathisch:
      "Vielleicht wurdest du oft gebremst, bevor du überhaupt angefangen hattest; als {Manifestor} bewegst du Dinge, und das spürt deine Umgebung früh.",
  },
  reflector: {
    klar: "Du bist {Reflektor} und nimmst einen Ort und seine Menschen ungewöhnlich genau auf.",
    direkt: "Für dich als {Reflektor} ist die Wahl der Umgebung die wichtigste Entscheidung.",
    ruhig: "Du bist {Reflektor}:: Du brauchst Zeit, und du darfst sie dir nehmen.",
    empathisch:
      "Vielleicht fühlst du dich an manchen Tagen wie ein anderer Mensch; als {Reflektor} spiegelst du, was um dich ist, und das wechselt.",
  },
};
