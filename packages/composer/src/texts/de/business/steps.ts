import type { BusinessTexts } from "../../shape.ts";

export const steps: BusinessTexts["steps"] = {
  authorities: {
    emotional: [
      {
        act: "Lass jede größere Zusage mindestens drei Nächte liegen",
        to: "jede größere Zusage mindestens drei Nächte liegen zu lassen",
        why: "So hört deine {emotionale Autorität} die Sache in mehr als einer Stimmung.",
      },
      {
        act: "Trag bei drei offenen Fragen heute, übermorgen und am Wochenende eine Note von eins bis fünf ein",
        to: "bei drei offenen Fragen heute, übermorgen und am Wochenende eine Note von eins bis fünf einzutragen",
        why: "Was über alle drei Tage hält, hat deine {emotionale Autorität} hinter sich; schwankt die Note stark, fehlt noch Zeit.",
      },
    ],
    sacral: [
      {
        act: "Bitte eine vertraute Person, dir deine drei wichtigsten Vorhaben als Ja-Nein-Fragen vorzulesen",
        to: "eine vertraute Person zu bitten, dir deine drei wichtigsten Vorhaben als Ja-Nein-Fragen vorzulesen",
        why: "Deine {sakrale Autorität} antwortet einer Stimme leichter als einer Liste.",
      },
      {
        act: "Sag zwei Wochen lang bei jeder Anfrage zuerst einen Laut und dann erst einen Satz",
        to: "zwei Wochen lang bei jeder Anfrage zuerst einen Laut von dir zu geben und dann erst einen Satz",
        why: "Du hörst deine {sakrale Autorität} dann, bevor die Höflichkeit übernimmt, und merkst es an leichteren Nachmittagen.",
      },
    ],
    splenic: [
      {
        act: "Notier eine Woche lang nach jedem Erstkontakt ein einziges Wort",
        to: "eine Woche lang nach jedem Erstkontakt ein einziges Wort zu notieren",
        why: "Danach kannst du prüfen, wie oft deine {Milz-Autorität} schon am Anfang recht hatte.",
      },
      {
        act: "Verlass in dieser Woche einen Termin, sobald sich etwas in dir verabschiedet hat",
        to: "in dieser Woche einen Termin zu verlassen, sobald sich etwas in dir verabschiedet hat",
        why: "Deine {Milz-Autorität} zeigt dir damit, dass ihr Nein keine Begründung braucht.",
      },
    ],
    egoManifested: [
      {
        act: "Nimm ein Versprechen zurück, das du nicht mehr halten willst, und sag es der Person direkt",
        to: "ein Versprechen zurückzunehmen, das du nicht mehr halten willst, und es der Person direkt zu sagen",
        why: "Deine {manifestierte Ego-Autorität} braucht ein Wort, dem du selbst glaubst.",
      },
    ],
    egoProjected: [
      {
        act: "Schreib zu jedem laufenden Auftrag auf, was du davon hast",
        to: "zu jedem laufenden Auftrag aufzuschreiben, was du davon hast",
        why: "Wo die Zeile leer bleibt, fehlt deiner {projizierten Ego-Autorität} die Grundlage.",
      },
    ],
    selfProjected: [
      {
        act: "Verabrede ein Gespräch von einer halben Stunde, in dem du nur redest und die andere Person nur fragt",
        to: "ein Gespräch von einer halben Stunde zu verabreden, in dem du nur redest und die andere Person nur fragt",
        why: "Deine {selbstprojizierte Autorität} zeigt sich in dem, was du dabei ohne Zögern sagst.",
      },
    ],
    mental: [
      {
        act: "Wähl für die nächste Entscheidung drei Menschen und einen Ort, an dem du gut denkst",
        to: "für die nächste Entscheidung drei Menschen und einen Ort zu wählen, an dem du gut denkst",
        why: "Deine {mentale Autorität} entsteht genau dort, zwischen Gespräch und Umgebung.",
      },
    ],
    lunar: [
      {
        act: "Leg für die größte anstehende Frage ein Datum in gut vier Wochen fest",
        to: "für die größte anstehende Frage ein Datum in gut vier Wochen festzulegen",
        why: "Deine {lunare Autorität} bekommt damit den Raum, den sie braucht, und alle wissen Bescheid.",
      },
    ],
  },
  types: {
    generator: [
      {
        act: "Zeig diese Woche etwas her, auf das Menschen antworten können, und fang sonst nichts Neues an",
        to: "diese Woche etwas herzuzeigen, auf das Menschen antworten können, und sonst nichts Neues anzufangen",
        why: "Als {Generator} prüfst du so, worauf deine Energie wirklich anspringt.",
      },
      {
        act: "Streich eine Aufgabe, auf die du nie geantwortet hast, und frag nach zwei Wochen, wer sie vermisst",
        to: "eine Aufgabe zu streichen, auf die du nie geantwortet hast, und nach zwei Wochen zu fragen, wer sie vermisst",
        why: "Als {Generator} merkst du an den frei gewordenen Stunden, wohin deine Kraft von selbst geht.",
      },
    ],
    manifestingGenerator: [
      {
        act: "Schick vor dem nächsten Richtungswechsel eine kurze Nachricht an alle, die er betrifft",
        to: "vor dem nächsten Richtungswechsel eine kurze Nachricht an alle zu schicken, die er betrifft",
        why: "Als {Manifestierender Generator} sparst du dir damit die Rückfragen, die dich sonst ausbremsen.",
      },
      {
        act: "Leg zwei Vorhaben nebeneinander, und wechsle zwischen ihnen, sobald eines zäh wird",
        to: "zwei Vorhaben nebeneinanderzulegen und zwischen ihnen zu wechseln, sobald eines zäh wird",
        why: "Als {Manifestierender Generator} siehst du nach zwei Wochen, welches von beiden deine Antwort behalten hat.",
      },
    ],
    projector: [
      {
        act: "Frag zwei Menschen, die deine Arbeit schätzen, wofür sie dich empfehlen würden",
        to: "zwei Menschen, die deine Arbeit schätzen, zu fragen, wofür sie dich empfehlen würden",
        why: "Ihre Worte zeigen dir, wo man dich als {Projektor} schon erkennt.",
      },
      {
        act: "Nimm eine Anfrage an, die dich beim Namen deiner Stärke nennt, und lass eine liegen, die ebenso gut andere meinen könnte",
        to: "eine Anfrage anzunehmen, die dich beim Namen deiner Stärke nennt, und eine liegen zu lassen, die ebenso gut andere meinen könnte",
        why: "Als {Projektor} spürst du den Unterschied an der Kraft, die dir am Abend bleibt.",
      },
    ],
    manifestor: [
      {
        act: "Schreib auf, wen dein nächstes Vorhaben berührt, und sag diesen Menschen vorher Bescheid",
        to: "aufzuschreiben, wen dein nächstes Vorhaben berührt, und diesen Menschen vorher Bescheid zu sagen",
        why: "Als {Manifestor} räumst du dir so den Weg frei.",
      },
      {
        act: "Beginne etwas Kleines ohne jede Abstimmung, und sag allen Betroffenen vorher in einem Satz Bescheid",
        to: "etwas Kleines ohne jede Abstimmung zu beginnen und allen Betroffenen vorher in einem Satz Bescheid zu sagen",
        why: "Als {Manifestor} siehst du dann, wie wenig Widerstand eine Ansage übrig lässt.",
      },
    ],
    reflector: [
      {
        act: "Verbring zwei Arbeitstage an einem anderen Ort, und vergleich, wie du dich dabei fühlst",
        to: "zwei Arbeitstage an einem anderen Ort zu verbringen und zu vergleichen, wie du dich dabei fühlst",
        why: "Für dich als {Reflektor} ist das mehr als ein Tapetenwechsel, es ist eine Messung.",
      },
      {
        act: "Bitte drei Menschen, dir zu sagen, wie das Team in deiner Gegenwart wirkt",
        to: "drei Menschen zu bitten, dir zu sagen, wie das Team in deiner Gegenwart wirkt",
        why: "Als {Reflektor} prüfst du so, was du aufnimmst und was du zurückgibst.",
      },
    ],
  },
  centers: {
    head: {
      act: "Beantworte eine Woche lang nur Fragen, die dir jemand wirklich gestellt hat",
      to: "eine Woche lang nur Fragen zu beantworten, die dir jemand wirklich gestellt hat",
      why: "Das schützt <object> vor fremdem Grübeln.",
    },
    ajna: {
      act: "Sag in der nächsten Sitzung einmal, dass du es noch nicht weißt",
      to: "in der nächsten Sitzung einmal zu sagen, dass du es noch nicht weißt",
      why: "Das befreit <object> vom Zwang zur Gewissheit.",
    },
    throat: {
      act: "Lass in der nächsten Runde zwei andere zuerst sprechen",
      to: "in der nächsten Runde zwei andere zuerst sprechen zu lassen",
      why: "So muss <subject> nicht um Aufmerksamkeit kämpfen.",
    },
    g: {
      act: "Arbeite einen Tag an einem Ort, der dir guttut, und vergleich das Ergebnis",
      to: "einen Tag an einem Ort zu arbeiten, der dir guttut, und das Ergebnis zu vergleichen",
      why: "An einem guten Ort findet <subject> leichter eine Richtung.",
    },
    heart: {
      act: "Schreib deine drei Preise auf ein Blatt, und häng es neben den Bildschirm",
      to: "deine drei Preise auf ein Blatt zu schreiben und es neben den Bildschirm zu hängen",
      why: "Dann muss <subject> im Gespräch nichts beweisen.",
    },
    spleen: {
      act: "Prüf einen Vertrag, an dem du nur aus Gewohnheit festhältst",
      to: "einen Vertrag zu prüfen, an dem du nur aus Gewohnheit festhältst",
      why: "Am Vertrauten festzuhalten ist das, wozu dich <subject> verleitet.",
    },
    solarPlexus: {
      act: "Führ ein aufgeschobenes Gespräch in zehn Minuten und mit einem Satz, den du vorher aufschreibst",
      to: "ein aufgeschobenes Gespräch in zehn Minuten zu führen, mit einem Satz, den du vorher aufschreibst",
      why: "So braucht <subject> der Spannung nicht länger auszuweichen.",
    },
    sacral: {
      act: "Setz dir für diese Woche einen Feierabend, der auch mitten in der Aufgabe gilt",
      to: "dir für diese Woche einen Feierabend zu setzen, der auch mitten in der Aufgabe gilt",
      why: "Er ersetzt das Genug, das <subject> nicht meldet.",
    },
    root: {
      act: "Verschieb eine Frist, die du dir selbst gesetzt hast, um zwei Tage",
      to: "eine Frist, die du dir selbst gesetzt hast, um zwei Tage zu verschieben",
      why: "Du merkst dann, dass sich <subject> die Eile nur geliehen hatte.",
    },
  },
  unknown: [
    {
      act: "Such in alten Unterlagen oder beim Standesamt nach der genauen Geburtszeit",
      to: "in alten Unterlagen oder beim Standesamt nach der genauen Geburtszeit zu suchen",
      why: "Dann lässt sich auch der Teil deutlich lesen, der heute nur möglich ist.",
    },
    {
      act: "Notier eine Woche lang abends, welche Aufgabe dir Kraft gegeben und welche sie genommen hat",
      to: "eine Woche lang abends zu notieren, welche Aufgabe dir Kraft gegeben und welche sie genommen hat",
      why: "Diese Liste gilt, wie immer die Uhrzeit deiner Geburt ausfällt.",
    },
    {
      act: "Bitte zwei Menschen aus deiner Arbeit, dir eine Situation zu nennen, in der du am besten warst",
      to: "zwei Menschen aus deiner Arbeit zu bitten, dir eine Situation zu nennen, in der du am besten warst",
      why: "Was beide Geschichten gemeinsam haben, gilt zu jeder Geburtsstunde.",
    },
  ],
};

export const unknown: BusinessTexts["unknown"] = {
  profile: [
    "Wie du nach außen wirkst, lässt sich auch ohne Profil beobachten: Achte darauf, wofür man dich weiterempfiehlt.",
    {
      act: "Bitte drei Menschen, mit denen du arbeitest, um einen Satz darüber, was man von dir lernen kann",
      to: "drei Menschen, mit denen du arbeitest, um einen Satz darüber zu bitten, was man von dir lernen kann",
    },
    "Vertrauen gewinnst du vermutlich immer auf derselben Strecke; frag dich, ob es durch Wissen kommt, durch Nähe, durch Erfahrung oder durch Zeit.",
  ],
  type: [
    "Beobachte eine Woche lang, ob dir Arbeit leichter fällt, wenn dich jemand fragt, wenn dich jemand erkennt oder wenn du selbst anfängst.",
    "Was du dabei notierst, sagt dir im Alltag mehr als ein unsicherer Name.",
    "Achte darauf, ob deine Kraft am Abend leer, ruhig oder aufgedreht ist, denn auch das erzählt von deiner Art zu arbeiten.",
    {
      act: "Frag drei Menschen, bei welcher Arbeit sie dich am lebendigsten erlebt haben",
      to: "drei Menschen zu fragen, bei welcher Arbeit sie dich am lebendigsten erlebt haben",
    },
  ],
  authority: [
    "Bis die Zeit geklärt ist, hilft eine Probe: Notier bei der nächsten Anfrage, was du sofort spürst, was du nach dem Erzählen spürst und was nach drei Tagen übrig ist.",
    "Wiederhol das bei drei Entscheidungen, und du siehst, welcher der drei Momente dir am ehesten recht gibt.",
    "Sag bis dahin nichts unter Zeitdruck zu und unterschreib nichts am selben Tag.",
    "Ein Satz verschafft dir in jedem Fall Zeit: Ich gebe dir am Donnerstag Bescheid.",
    "Woran du ein gutes Ja erkennst, weißt du vielleicht schon: Denk an eine Zusage, die du nie bereut hast, und an die Stunde, in der sie entstand.",
  ],
};
