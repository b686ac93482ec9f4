import type { BusinessTexts } from "../../shape.ts";

export const cross: BusinessTexts["cross"] = {
  right: [
    "Dein Thema steht im <cross>:: Es ist ein persönlicher Weg, auf dem deine Arbeit zuerst dir selbst etwas klärt und dann anderen nützt.",
    "Richte dein Geschäft deshalb nach dem, was du selbst erforschen willst, und nicht nach einer Lücke im Markt.",
    "Im Beruf kann das ein eigenes Angebot sein, eine Aufgabe im Team oder eine Frage, der du nebenher nachgehst; deine {sun|bewusste Sonne} bringt <sunTheme> in jede dieser Formen.",
  ],
  left: [
    "Dein Thema steht im <cross>:: Dein Weg verläuft über andere Menschen, und Begegnungen bringen oft die entscheidenden Wendungen.",
    {
      act: "Halte Zeit für Kontakte frei, die keinen unmittelbaren Zweck haben, denn aus ihnen können sich deine besten Vorhaben ergeben",
      to: "Zeit für Kontakte freizuhalten, die keinen unmittelbaren Zweck haben, denn aus ihnen können sich deine besten Vorhaben ergeben",
    },
    "Im Beruf kann das eine Empfehlung sein, ein schwieriges Gegenüber oder ein Wechsel, den ein Gespräch auslöst; deine {sun|bewusste Sonne} bringt <sunTheme> in jede dieser Begegnungen mit.",
  ],
  juxtaposition: [
    "Dein Thema steht im <cross>:: Du folgst einer festen Spur, die sich kaum verbiegen lässt.",
    {
      act: "Bleib im Beruf bei dieser einen Sache, und lass Vielfalt über die Menschen kommen, mit denen du sie teilst",
      to: "im Beruf bei dieser einen Sache zu bleiben und Vielfalt über die Menschen kommen zu lassen, mit denen du sie teilst",
    },
    "Im Beruf kann das ein Handwerk sein, ein Fachgebiet oder ein Platz, den du lange hältst; deine {sun|bewusste Sonne} stellt <sunTheme> in seine Mitte.",
  ],
};

export const definitions: BusinessTexts["definitions"] = {
  none: [
    "Du hast {keine Definition}, also keinen festen Ablauf, in den sich andere einfügen müssten; du nimmst den des Teams auf.",
    "Darum ist die Wahl der Menschen wichtiger als die Wahl der Aufgabe.",
    {
      act: "Vereinbare mit deinem Team, dass du den Platz wechseln darfst, wenn die Luft nicht stimmt",
      to: "mit deinem Team zu vereinbaren, dass du den Platz wechseln darfst, wenn die Luft nicht stimmt",
    },
  ],
  single: [
    "Mit {einfacher Definition} verarbeitest du Eindrücke in einem Zug und kommst auch allein zu Ergebnissen.",
    "In Teams bist du dadurch oft früher fertig; gib den anderen die Zeit, die du nicht brauchst.",
    {
      act: "Vereinbare, dass du fertige Ergebnisse gleich zeigst und die anderen eine feste Zeit zum Nachziehen bekommen",
      to: "zu vereinbaren, dass du fertige Ergebnisse gleich zeigst und die anderen eine feste Zeit zum Nachziehen bekommen",
    },
  ],
  split: [
    "Deine {gespaltene Definition} besteht aus zwei Bereichen, die in Gesellschaft flüssiger zusammenarbeiten.",
    "Ein Arbeitsplatz mit Menschen um dich herum, etwa ein Café oder ein Gemeinschaftsbüro, bringt dich oft weiter als ein stilles Zimmer.",
    {
      act: "Vereinbare vor größeren Beschlüssen ein Gespräch von einer Viertelstunde, in dem noch nichts festgelegt wird",
      to: "vor größeren Beschlüssen ein Gespräch von einer Viertelstunde zu vereinbaren, in dem noch nichts festgelegt wird",
    },
  ],
  tripleSplit: [
    "Deine {dreifach gespaltene Definition} hat drei Bereiche, die von verschiedenen Menschen verbunden werden.",
    {
      act: "Plane wechselnde Kontakte ein, und leg dich nicht auf eine einzige Person fest, die alles mit dir bespricht",
      to: "wechselnde Kontakte einzuplanen und dich nicht auf eine einzige Person festzulegen, die alles mit dir bespricht",
    },
    {
      act: "Vereinbare wechselnde Paare für die Abstimmung, statt alles mit einer einzigen Person zu klären",
      to: "wechselnde Paare für die Abstimmung zu vereinbaren, statt alles mit einer einzigen Person zu klären",
    },
  ],
  quadrupleSplit: [
    "Deine {vierfach gespaltene Definition} arbeitet in vier eigenen Bereichen und braucht Zeit, bis alle gehört sind.",
    "Lass dich nicht auf schnelle Abstimmung ein; ein fester Kreis und ein ruhiger Ablauf passen besser.",
    {
      act: "Vereinbare, dass zwischen Vorschlag und Beschluss wenigstens zwei Nächte liegen",
      to: "zu vereinbaren, dass zwischen Vorschlag und Beschluss wenigstens zwei Nächte liegen",
    },
  ],
};

export const lines: BusinessTexts["lines"] = {
  conscious: {
    "1": [
      "Die {bewusste Linie 1} will Grundlagen:: Du trittst sicher auf, wenn du dein Fach von Grund auf kennst.",
      {
        act: "Rechne Recherche zum Auftrag und nicht zum Privatvergnügen",
        to: "Recherche zum Auftrag zu rechnen und nicht zum Privatvergnügen",
      },
      "Vertrauen gewinnst du, wenn du auf eine Nachfrage hin das Kleingedruckte kennst.",
    ],
    "2": [
      "Die {bewusste Linie 2} hat ein Talent, das dir selbst kaum auffällt, weil es dir leichtfällt.",
      "Du brauchst Zeiten, in denen niemand etwas von dir will, und Menschen, die dich danach herausrufen.",
      "Wer dich erklären lässt, was du tust, bekommt weniger als jemand, der dir dabei zusieht.",
    ],
    "3": [
      "Die {bewusste Linie 3} lernt durch Ausprobieren, und was nicht klappt, ist für dich Material.",
      {
        act: "Sprich im Geschäft von Tests statt von Fehlschlägen, dann bleibt dein Umfeld gelassen",
        to: "im Geschäft von Tests statt von Fehlschlägen zu sprechen, dann bleibt dein Umfeld gelassen",
      },
      "Ein Angebot reift bei dir über drei Fassungen, und die erste darf schlecht sein.",
    ],
    "4": [
      "Die {bewusste Linie 4} arbeitet über Beziehungen:: Aufträge kommen oft von Menschen, die dich kennen.",
      {
        act: "Pflege eine Handvoll guter Kontakte, bevor du hundert neue suchst",
        to: "eine Handvoll guter Kontakte zu pflegen, bevor du hundert neue suchst",
      },
      "Ein Auftrag, der auf Freundschaft beruht, braucht bei dir denselben klaren Vertrag wie jeder andere.",
    ],
    "5": [
      "An die {bewusste Linie 5} richten andere hohe Erwartungen:: Man hält dich für die Person, die das Problem löst.",
      {
        act: "Sag vorher, was du liefern kannst und was nicht, damit dein Ruf mit der Wirklichkeit Schritt hält",
        to: "vorher zu sagen, was du liefern kannst und was nicht, damit dein Ruf mit der Wirklichkeit Schritt hält",
      },
      "Aus der Ferne wirkst du größer als aus der Nähe; nutz das für den Einstieg und nicht für das Versprechen.",
    ],
    "6": [
      "Die {bewusste Linie 6} sieht aus Abstand und wirkt als Vorbild, ob du willst oder nicht.",
      {
        act: "Nimm dir die Freiheit, erst zu beobachten, denn dein Rat kann mit den Jahren gewinnen",
        to: "dir die Freiheit zu nehmen, erst zu beobachten, denn dein Rat kann mit den Jahren gewinnen",
      },
      "Nach außen wirkst du manchmal unbeteiligt, während du in Wahrheit noch prüfst, wem du dein Urteil anvertraust.",
    ],
  },
  unconscious: {
    "1": [
      "Die {unbewusste Linie 1} liegt darunter:: Ohne solides Wissen wirst du unruhig, auch wenn du nach außen sicher wirkst.",
      "Ein gutes Archiv, eine saubere Vorlage und ein geprüftes Verfahren sind für dich Erholung.",
      "Andere fragen dich nach Quellen, bevor du selbst bemerkt hast, dass du sie gesammelt hast.",
    ],
    "2": [
      "Die {unbewusste Linie 2} zieht dich immer wieder zurück, und andere sehen an dir eine Begabung, die du nie trainiert hast.",
      {
        act: "Halte dir Tage ohne Termine frei, denn dort entsteht oft, wofür man dich holt",
        to: "dir Tage ohne Termine freizuhalten, denn dort entsteht oft, wofür man dich holt",
      },
      "Man holt dich für Aufgaben, für die du keine Bewerbung hättest schreiben können.",
    ],
    "3": [
      "Die {unbewusste Linie 3} führt dich in Versuche, die du nicht geplant hast, und macht dein Wissen praktisch.",
      {
        act: "Bau Testphasen in Verträge ein, denn sie passen zu deiner Art zu lernen",
        to: "Testphasen in Verträge einzubauen, denn sie passen zu deiner Art zu lernen",
      },
      "Wer mit dir arbeitet, schätzt, dass dich eine Panne weniger erschüttert als andere.",
    ],
    "4": [
      "Die {unbewusste Linie 4} trägt dich über ein Netz aus Menschen, das du fast nebenbei knüpfst.",
      {
        act: "Gib eine Stelle erst auf, wenn die nächste über einen Menschen gesichert ist",
        to: "eine Stelle erst aufzugeben, wenn die nächste über einen Menschen gesichert ist",
      },
      "Man empfiehlt dich weiter, ohne dass du darum gebeten hast.",
    ],
    "5": [
      "Über die {unbewusste Linie 5} sehen andere mehr in dir, als du zeigst, und hoffen auf eine praktische Lösung.",
      {
        act: "Wähl Aufträge mit einem klaren Problem, denn dort erfüllst du die Erwartung am besten",
        to: "Aufträge mit einem klaren Problem zu wählen, denn dort erfüllst du die Erwartung am besten",
      },
      "Man traut dir Aufgaben zu, für die du noch gar keinen Plan gezeigt hast.",
    ],
    "6": [
      "Die {unbewusste Linie 6} hält innerlich Abstand und wartet, bis etwas wirklich Vertrauen verdient.",
      "Langfristige Vorhaben passen dir deshalb besser als schnelle Wechsel.",
      "Man hält dein Urteil für unparteiisch, auch wenn du dich mittendrin fühlst.",
    ],
  },
};
