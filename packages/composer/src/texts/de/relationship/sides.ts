import type { RelationshipTexts } from "../../shape.ts";

export const typeSides: RelationshipTexts["typeSides"] = {
  generator: {
    sense:
      "Ein Abend gelingt dir als {Generator} leichter, wenn jemand fragt, worauf du Lust hast, als wenn du das Programm allein erfinden sollst.",
    feel: "Vielleicht kennst du das leise Absacken, wenn über deinen Kopf hinweg geplant wurde; als {Generator} merkst du daran, dass dir die Frage gefehlt hat.",
    price:
      "Sagst du {aus Gewohnheit} Ja, ist dein Körper mit dabei und deine Freude nicht, und das spürt man neben dir.",
    try: {
      act: "Verabrede einen Abend, an dem ihr einander nur Fragen stellt, die sich mit Ja oder Nein beantworten lassen",
      to: "einen Abend zu verabreden, an dem ihr einander nur Fragen stellt, die sich mit Ja oder Nein beantworten lassen",
    },
  },
  manifestingGenerator: {
    sense:
      "Als {Manifestierender Generator} zeigst du Zuneigung oft im Vorbeigehen: eine schnelle Tat, ein Einfall, ein repariertes Fahrrad.",
    feel: "Vielleicht hat man dir vorgeworfen, du seist schon weiter, während man noch mit dir sprach; als {Manifestierender Generator} meinst du damit keine Eile mit dem Menschen.",
    price:
      "Wechselst du den Plan, {ohne etwas zu sagen}, bleibt jemand mit zwei Kinokarten vor der Tür stehen.",
    try: {
      act: "Sag bei der nächsten Planänderung zuerst den Satz und geh erst danach los",
      to: "bei der nächsten Planänderung zuerst den Satz zu sagen und erst danach loszugehen",
    },
  },
  projector: {
    sense:
      "Als {Projektor} verstehst du oft vor dem anderen Menschen, was in ihm vorgeht, und brauchst eine Tür, durch die du es sagen darfst.",
    feel: "Vielleicht tut es weh, wenn dein genaues Hinsehen als Kritik ankommt; als {Projektor} willst du helfen, und der Zeitpunkt entscheidet darüber, ob es so klingt.",
    price:
      "Richtest du deine Aufmerksamkeit {immer auf den anderen Menschen}, weiß am Ende niemand, wie es dir geht.",
    try: {
      act: "Frag vor dem nächsten Hinweis, ob er gerade gewünscht ist, und nimm ein Nein ohne Groll",
      to: "vor dem nächsten Hinweis zu fragen, ob er gerade gewünscht ist, und ein Nein ohne Groll zu nehmen",
    },
  },
  manifestor: {
    sense:
      "Als {Manifestor} brauchst du eine Nähe, aus der du jederzeit aufbrechen kannst, ohne dass daraus eine Verhandlung wird.",
    feel: "Vielleicht fühlt sich schon die Frage, wohin du gehst, wie eine Leine an; als {Manifestor} kommst du ihr mit einem Satz zuvor.",
    price:
      "Verschwindest du {ohne Ankündigung}, füllt der andere Mensch die Lücke mit Vermutungen.",
    try: {
      act: "Gib eine Woche lang bei jedem Aufbruch an, wohin du gehst und wann du wieder da bist",
      to: "eine Woche lang bei jedem Aufbruch anzugeben, wohin du gehst und wann du wieder da bist",
    },
  },
  reflector: {
    sense:
      "Als {Reflektor} zeigst du einer Familie oder einem Paar, wie es ihm geht, weil du es trägst, bevor es ausgesprochen ist.",
    feel: "Vielleicht bist du bei verschiedenen Menschen so verschieden, dass du dich fragst, welcher davon du bist; als {Reflektor} darfst du alle gelten lassen.",
    price: "Lebst du lange {in angespannter Luft}, verwechselst du deren Last mit deiner Liebe.",
    try: {
      act: "Führ nach gemeinsamen Tagen eine Stunde lang kein Gespräch, und schreib auf, was von dir noch da ist",
      to: "nach gemeinsamen Tagen eine Stunde lang kein Gespräch zu führen und aufzuschreiben, was von dir noch da ist",
    },
  },
};

export const authoritySides: RelationshipTexts["authoritySides"] = {
  emotional: {
    sense:
      "Ob du zusammenziehen willst, zeigt sich {an einem grauen Dienstag} besser als an einem Urlaubsabend.",
    feel: "Vielleicht liebst du an einem Tag ganz sicher und am nächsten wie durch Glas; bei {emotionaler Autorität} gehört beides zur selben Antwort.",
    price:
      "Beendest du etwas {im Tief}, bittest du im Hoch um Rückkehr, und beide Male fehlt dir die halbe Wahrheit.",
    try: {
      act: "Bitte bei großen Fragen mit diesem Satz um Zeit: Ich antworte dir ehrlich, und dafür brauche ich bis zum Wochenende",
      to: "bei großen Fragen mit diesem Satz um Zeit zu bitten: Ich antworte dir ehrlich, und dafür brauche ich bis zum Wochenende",
    },
  },
  sacral: {
    sense:
      "{Ein kleines Brummen} oder ein Seufzer sagt bei dir mehr über deinen Abend als eine lange Erklärung.",
    feel: "Vielleicht hast du bei einer Umarmung gemerkt, dass du lieber allein wärst, und bist trotzdem geblieben; die {sakrale Autorität} hatte da schon gesprochen.",
    price: "Fragt dich niemand, antwortet {dein Bauch} auf nichts, und aus Nähe wird ein Ablauf.",
    try: {
      act: "Bitte den Menschen neben dir, große Fragen klein zu stellen: heute Abend, nur wir zwei, ja oder nein",
      to: "den Menschen neben dir zu bitten, große Fragen klein zu stellen: heute Abend, nur wir zwei, ja oder nein",
    },
  },
  splenic: {
    sense:
      "Du spürst {beim Öffnen der Wohnungstür}, ob heute Nähe dran ist, und diese Auskunft gilt nur für heute.",
    feel: "Vielleicht hast du einem Menschen lange Gründe geglaubt, obwohl etwas in dir beim ersten Treffen zurückgewichen war; die {Milz-Autorität} braucht keine Gründe.",
    price:
      "Redest du dir {ein leises Unbehagen} aus, meldet es sich später als Abstand, den niemand versteht.",
    try: {
      act: "Sag ein Unbehagen im selben Augenblick mit vier Worten: Das tut mir nicht gut",
      to: "ein Unbehagen im selben Augenblick mit vier Worten zu sagen: Das tut mir nicht gut",
    },
  },
  egoManifested: {
    sense: "{Ein Wunsch}, den du aussprichst, ist bei dir schon halb eine Entscheidung.",
    feel: "Vielleicht fürchtest du, fordernd zu wirken; mit {manifestierter Ego-Autorität} ist ein klarer Wunsch für andere leichter zu tragen als ein stiller.",
    price:
      "Versprichst du {gegen deinen Willen}, hältst du das Wort und verlierst dabei die Wärme.",
    try: {
      act: "Beginne das nächste Gespräch über Pläne mit dem, was du willst, und frag erst dann nach dem Rest",
      to: "das nächste Gespräch über Pläne mit dem zu beginnen, was du willst, und erst dann nach dem Rest zu fragen",
    },
  },
  egoProjected: {
    sense:
      "Du bindest dich gut, wenn {man dich will} und du dabei etwas gewinnst, das dir am Herzen liegt.",
    feel: "Vielleicht gibst du viel und wartest darauf, dass es jemand bemerkt; die {projizierte Ego-Autorität} möchte vorher gefragt werden, was du brauchst.",
    price: "Bleibst du {aus Anstand}, führst du innerlich Buch, und die Rechnung kommt spät.",
    try: {
      act: "Nenn einem nahen Menschen in dieser Woche einen Wunsch, für den du nichts zurückgibst",
      to: "einem nahen Menschen in dieser Woche einen Wunsch zu nennen, für den du nichts zurückgibst",
    },
  },
  selfProjected: {
    sense: "Du hörst {beim Erzählen}, ob du in einer Beziehung noch vorkommst.",
    feel: "Vielleicht verstummst du, wenn man dir sofort Lösungen anbietet; die {selbstprojizierte Autorität} braucht Ohren und keinen Rat.",
    price:
      "Triffst du Entscheidungen {schweigend}, klingen sie später, als hätte sie jemand anders getroffen.",
    try: {
      act: "Bitte um zehn Minuten, in denen du laut denkst und niemand etwas festhält",
      to: "um zehn Minuten zu bitten, in denen du laut denkst und niemand etwas festhält",
    },
  },
  mental: {
    sense:
      "Eine Frage der Beziehung klärt sich bei dir eher {auf einem Spaziergang} mit einer Vertrauensperson als nachts im Bett.",
    feel: "Vielleicht verwirrt es dich, dass du mit jedem Menschen anders über eure Lage denkst; mit {mentaler Autorität} sammelst du so die Bausteine deiner Antwort.",
    price: "Entscheidest du {im Raum des Streits}, entscheidet die Luft dieses Raumes mit.",
    try: {
      act: "Besprich eine Beziehungsfrage mit zwei vertrauten Menschen an zwei verschiedenen Orten, bevor du sie zu Hause ansprichst",
      to: "eine Beziehungsfrage mit zwei vertrauten Menschen an zwei verschiedenen Orten zu besprechen, bevor du sie zu Hause ansprichst",
    },
  },
  lunar: {
    sense:
      "Einen Menschen lernst du {über viele Tage} kennen, und jeder Tag fügt eine Seite hinzu.",
    feel: "Vielleicht drängt man dich, endlich zu wissen, was du fühlst; mit {lunarer Autorität} weißt du es erst, wenn du es oft genug anders gefühlt hast.",
    price:
      "Antwortest du {am selben Abend}, hast du vor allem die Sehnsucht der anderen Person beantwortet.",
    try: {
      act: "Sag bei großen Fragen, an welchem Tag in gut vier Wochen du antwortest, und halte diesen Tag ein",
      to: "bei großen Fragen zu sagen, an welchem Tag in gut vier Wochen du antwortest, und diesen Tag einzuhalten",
    },
  },
};
