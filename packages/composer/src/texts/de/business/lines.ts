import type { BusinessTexts } from "../../shape.ts";

export const lines: BusinessTexts["lines"] = {
  conscious: {
    1: [
      "Die {bewusste Linie 1} will Grundlagen:: Du trittst sicher auf, wenn du dein Fach von Grund auf kennst.",
      "Rechne Recherche zum Auftrag und nicht zum Privatvergnügen.",
    ],
    2: [
      "Die {bewusste Linie 2} hat ein Talent, das dir selbst kaum auffällt, weil es dir leichtfällt.",
      "Du brauchst Zeiten, in denen niemand etwas von dir will, und Menschen, die dich danach herausrufen.",
    ],
    3: [
      "Die {bewusste Linie 3} lernt durch Ausprobieren, und was nicht klappt, ist für dich Material.",
      "Sprich im Geschäft von Tests statt von Fehlschlägen, dann bleibt dein Umfeld gelassen.",
    ],
    4: [
      "Die {bewusste Linie 4} arbeitet über Beziehungen:: Aufträge kommen oft von Menschen, die dich kennen.",
      "Pflege eine Handvoll guter Kontakte, bevor du hundert neue suchst.",
    ],
    5: [
      "An die {bewusste Linie 5} richten andere hohe Erwartungen:: Man hält dich für die Person, die das Problem löst.",
      "Sag vorher, was du liefern kannst und was nicht, damit dein Ruf mit der Wirklichkeit Schritt hält.",
    ],
    6: [
      "Die {bewusste Linie 6} sieht aus Abstand und wirkt als Vorbild, ob du willst oder nicht.",
      "Nimm dir die Freiheit, erst zu beobachten, denn dein Rat kann mit den Jahren gewinnen.",
    ],
  },
  unconscious: {
    1: [
      "Die {unbewusste Linie 1} liegt darunter:: Ohne solides Wissen wirst du unruhig, auch wenn du nach außen sicher wirkst.",
      "Ein gutes Archiv, eine saubere Vorlage und ein geprüftes Verfahren sind für dich Erholung.",
    ],
    2: [
      "Die {unbewusste Linie 2} zieht dich immer wieder zurück, und andere sehen an dir eine Begabung, die du nie trainiert hast.",
      "Halte dir Tage ohne Termine frei, dort entsteht oft, wofür man dich holt.",
    ],
    3: [
      "Die {unbewusste Linie 3} führt dich in Versuche, die du nicht geplant hast, und macht dein Wissen praktisch.",
      "Bau Testphasen in Verträge ein, sie passen zu deiner Art zu lernen.",
    ],
    4: [
      "Die {unbewusste Linie 4} trägt dich über ein Netz aus Menschen, das du fast nebenbei knüpfst.",
      "Gib eine Stelle erst auf, wenn die nächste über einen Menschen gesichert ist.",
    ],
    5: [
      "Über die {unbewusste Linie 5} sehen andere mehr in dir, als du zeigst, und hoffen auf eine praktische Lösung.",
      "Wähl Aufträge mit einem klaren Problem, dort erfüllst du die Erwartung am besten.",
    ],
    6: [
      "Die {unbewusste Linie 6} hält innerlich Abstand und wartet, bis etwas wirklich Vertrauen verdient.",
      "Langfristige Vorhaben passen dir deshalb besser als schnelle Wechsel.",
    ],
  },
};

export const definitions: BusinessTexts["definitions"] = {
  none: [
    "Du hast {keine Definition}, also keinen festen Ablauf, in den sich andere einfügen müssten; du nimmst den des Teams auf.",
    "Darum ist die Wahl der Menschen wichtiger als die Wahl der Aufgabe.",
  ],
  single: [
    "Mit {einfacher Definition} verarbeitest du Eindrücke in einem Zug und kommst auch allein zu Ergebnissen.",
    "In Teams bist du dadurch oft früher fertig; gib den anderen die Zeit, die du nicht brauchst.",
  ],
  split: [
    "Deine {gespaltene Definition} besteht aus zwei Bereichen, die in Gesellschaft flüssiger zusammenarbeiten.",
    "Ein Arbeitsplatz mit Menschen um dich herum, etwa ein Café oder ein Gemeinschaftsbüro, bringt dich oft weiter als ein stilles Zimmer.",
  ],
  tripleSplit: [
    "Deine {dreifach gespaltene Definition} hat drei Bereiche, die von verschiedenen Menschen verbunden werden.",
    "Plane wechselnde Kontakte ein, und leg dich nicht auf eine einzige Person fest, die alles mit dir bespricht.",
  ],
  quadrupleSplit: [
    "Deine {vierfach gespaltene Definition} arbeitet in vier eigenen Bereichen und braucht Zeit, bis alle gehört sind.",
    "Lass dich nicht auf schnelle Abstimmung ein; ein fester Kreis und ein ruhiger Ablauf passen besser.",
  ],
};

export const cross: BusinessTexts["cross"] = {
  right: [
    "Dein Thema steht im <cross>:: Es ist ein persönlicher Weg, auf dem deine Arbeit zuerst dir selbst etwas klärt und dann anderen nützt.",
    "Richte dein Geschäft deshalb nach dem, was du selbst erforschen willst, und nicht nach einer Lücke im Markt.",
  ],
  left: [
    "Dein Thema steht im <cross>:: Dein Weg verläuft über andere Menschen, und Begegnungen bringen oft die entscheidenden Wendungen.",
    "Halte Zeit für Kontakte frei, die keinen unmittelbaren Zweck haben, denn aus ihnen können sich deine besten Vorhaben ergeben.",
  ],
  juxtaposition: [
    "Dein Thema steht im <cross>:: Du folgst einer festen Spur, die sich kaum verbiegen lässt.",
    "Bleib im Beruf bei dieser einen Sache, und lass Vielfalt über die Menschen kommen, mit denen du sie teilst.",
  ],
};
