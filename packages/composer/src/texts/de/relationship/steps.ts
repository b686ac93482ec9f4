import type { RelationshipTexts } from "../../shape.ts";

export const steps: RelationshipTexts["steps"] = {
  authorities: {
    emotional: [
      {
        act: "Vereinbare für Streit eine feste Pause bis zum nächsten Tag",
        to: "für Streit eine feste Pause bis zum nächsten Tag zu vereinbaren",
        why: "Deine {emotionale Autorität} hat dann Zeit, und dein Gegenüber weiß, dass du zurückkommst.",
      },
      {
        act: "Erzähl einem nahen Menschen an drei Tagen, wie du über dieselbe Frage fühlst",
        to: "einem nahen Menschen an drei Tagen zu erzählen, wie du über dieselbe Frage fühlst",
        why: "Ihr hört dann beide die ganze Bewegung deiner {emotionalen Autorität} und nicht nur einen Ausschnitt.",
      },
    ],
    sacral: [
      {
        act: "Lass dir an einem Abend zehn Ja-Nein-Fragen zu eurem Alltag stellen",
        to: "dir an einem Abend zehn Ja-Nein-Fragen zu eurem Alltag stellen zu lassen",
        why: "Deine {sakrale Autorität} zeigt euch beiden damit, was stimmt und was nur Gewohnheit ist.",
      },
      {
        act: "Sag eine Woche lang bei kleinen Fragen die erste Antwort, auch wenn sie unbequem ist",
        to: "eine Woche lang bei kleinen Fragen die erste Antwort zu geben, auch wenn sie unbequem ist",
        why: "Deine {sakrale Autorität} wird für andere damit so berechenbar, wie sie für dich schon ist.",
      },
    ],
    splenic: [
      {
        act: "Sag eine Woche lang sofort und freundlich, wenn sich etwas nicht gut anfühlt",
        to: "eine Woche lang sofort und freundlich zu sagen, wenn sich etwas nicht gut anfühlt",
        why: "Deine {Milz-Autorität} wiederholt sich nicht, deshalb zählt der Moment.",
      },
      {
        act: "Frag dich beim Heimkommen eine Woche lang vor der Tür, was du jetzt brauchst, und sag es drinnen als Erstes",
        to: "dich beim Heimkommen eine Woche lang vor der Tür zu fragen, was du jetzt brauchst, und es drinnen als Erstes zu sagen",
        why: "Deine {Milz-Autorität} spricht an Schwellen deutlicher als mitten im Gespräch.",
      },
    ],
    egoManifested: [
      {
        act: "Sprich drei Wünsche aus, die mit „Ich will“ beginnen",
        to: "drei Wünsche auszusprechen, die mit „Ich will“ beginnen",
        why: "Mit {manifestierter Ego-Autorität} ist das ehrlicher als jede Andeutung.",
      },
    ],
    egoProjected: [
      {
        act: "Frag dein Gegenüber, was es an dir schätzt, und sag danach, was du dir wünschst",
        to: "dein Gegenüber zu fragen, was es an dir schätzt, und danach zu sagen, was du dir wünschst",
        why: "Gesehen zu werden gibt deiner {projizierten Ego-Autorität} den Grund für ein Ja.",
      },
    ],
    selfProjected: [
      {
        act: "Bitte dein Gegenüber um zwanzig Minuten Zuhören ohne Antwort",
        to: "dein Gegenüber um zwanzig Minuten Zuhören ohne Antwort zu bitten",
        why: "Deine {selbstprojizierte Autorität} wird hörbar, sobald niemand mitredet.",
      },
    ],
    mental: [
      {
        act: "Führ das nächste wichtige Gespräch an einem anderen Ort als sonst",
        to: "das nächste wichtige Gespräch an einem anderen Ort zu führen als sonst",
        why: "Deine {mentale Autorität} hängt stark daran, wo du bist.",
      },
    ],
    lunar: [
      {
        act: "Trag für die größte Frage eurer Beziehung einen Tag in gut vier Wochen ein",
        to: "für die größte Frage eurer Beziehung einen Tag in gut vier Wochen einzutragen",
        why: "Deine {lunare Autorität} darf bis dahin jeden Tag etwas anderes sagen.",
      },
    ],
  },
  types: {
    generator: [
      {
        act: "Bitte dein Gegenüber, dich bei Plänen zuerst zu fragen",
        to: "dein Gegenüber zu bitten, dich bei Plänen zuerst zu fragen",
        why: "Als {Generator} gibst du am meisten, wenn dein Ja echt war.",
      },
      {
        act: "Lass einen Abend ganz ungeplant, und antworte nur auf das, was kommt",
        to: "einen Abend ganz ungeplant zu lassen und nur auf das zu antworten, was kommt",
        why: "Als {Generator} spürst du dabei, wie sich Nähe anfühlt, die du nicht anschieben musst.",
      },
    ],
    manifestingGenerator: [
      {
        act: "Sag eine Woche lang jedes Umschwenken mit einem Satz an",
        to: "eine Woche lang jedes Umschwenken mit einem Satz anzusagen",
        why: "Als {Manifestierender Generator} bist du schnell, und ein Satz genügt, damit man mitkommt.",
      },
      {
        act: "Bitte um eine feste halbe Stunde am Tag, in der ihr beide nichts nebenher tut",
        to: "um eine feste halbe Stunde am Tag zu bitten, in der ihr beide nichts nebenher tut",
        why: "Als {Manifestierender Generator} erfährst du dort, was neben deinem Tempo sonst leicht verloren geht.",
      },
    ],
    projector: [
      {
        act: "Gib eine Woche lang keinen Rat, um den du nicht gebeten wurdest",
        to: "eine Woche lang keinen Rat zu geben, um den du nicht gebeten wurdest",
        why: "Als {Projektor} merkst du dabei, wann man dich wirklich fragt.",
      },
      {
        act: "Erzähl einem nahen Menschen drei Dinge über dich, nach denen er nie gefragt hat, sobald er dich fragt, wie es dir geht",
        to: "einem nahen Menschen drei Dinge über dich zu erzählen, sobald er dich fragt, wie es dir geht",
        why: "Als {Projektor} wirst du dann gesehen und siehst nicht immer nur selbst.",
      },
    ],
    manifestor: [
      {
        act: "Kündige deinen nächsten Rückzug an, mit Anfang und Ende",
        to: "deinen nächsten Rückzug anzukündigen, mit Anfang und Ende",
        why: "So bleibst du als {Manifestor} frei, und niemand muss raten.",
      },
      {
        act: "Sag einem nahen Menschen, woran er merkt, dass du gerade Ruhe brauchst und nicht zürnst",
        to: "einem nahen Menschen zu sagen, woran er merkt, dass du gerade Ruhe brauchst und nicht zürnst",
        why: "Als {Manifestor} ersparst du euch beiden das Rätselraten an der geschlossenen Tür.",
      },
    ],
    reflector: [
      {
        act: "Verbring einen halben Tag in der Woche allein an einem Ort, den du magst",
        to: "einen halben Tag in der Woche allein an einem Ort zu verbringen, den du magst",
        why: "Als {Reflektor} spürst du dort, was von dir ist und was von anderen.",
      },
      {
        act: "Verabrede mit einem nahen Menschen, wichtige Themen an drei verschiedenen Orten zu besprechen",
        to: "mit einem nahen Menschen zu verabreden, wichtige Themen an drei verschiedenen Orten zu besprechen",
        why: "Als {Reflektor} hörst du an jedem dieser Orte etwas anderes in dir.",
      },
    ],
  },
  centers: {
    head: {
      act: "Frag vor dem Grübeln, wessen Problem es gerade ist",
      to: "vor dem Grübeln zu fragen, wessen Problem es gerade ist",
      why: "So trägt <subject> nur, was wirklich zu dir gehört.",
    },
    ajna: {
      act: "Sag in der nächsten Diskussion einmal, dass du noch überlegst",
      to: "in der nächsten Diskussion einmal zu sagen, dass du noch überlegst",
      why: "Das befreit <object> davon, eine Sicherheit zu spielen, die nicht da ist.",
    },
    throat: {
      act: "Schreib deinem Gegenüber, was du im Gespräch nicht sagen konntest",
      to: "deinem Gegenüber zu schreiben, was du im Gespräch nicht sagen konntest",
      why: "So kommt auch zu Wort, wofür <subject> den richtigen Moment nicht gefunden hat.",
    },
    g: {
      act: "Wähl für euer nächstes Treffen einen Ort, an dem du dich wohlfühlst",
      to: "für euer nächstes Treffen einen Ort zu wählen, an dem du dich wohlfühlst",
      why: "Am guten Ort findet <subject> leichter zu sich.",
    },
    heart: {
      act: "Nimm einen Tag lang Freundlichkeit an, ohne sie zurückzuzahlen",
      to: "einen Tag lang Freundlichkeit anzunehmen, ohne sie zurückzuzahlen",
      why: "So lernt <subject>, dass Liebe keine Leistung ist.",
    },
    spleen: {
      act: "Benenn eine Gewohnheit zu zweit, die dir nicht mehr guttut",
      to: "eine Gewohnheit zu zweit zu benennen, die dir nicht mehr guttut",
      why: "Das Vertraute loszulassen fällt schwer, wenn <subject> darin Sicherheit sucht.",
    },
    solarPlexus: {
      act: "Sprich eine kleine Unstimmigkeit noch am selben Tag an",
      to: "eine kleine Unstimmigkeit noch am selben Tag anzusprechen",
      why: "Dann muss <subject> keine große daraus machen.",
    },
    sacral: {
      act: "Geh diese Woche zweimal früher schlafen als dein Gegenüber",
      to: "diese Woche zweimal früher schlafen zu gehen als dein Gegenüber",
      why: "Im Alleinsein legt <subject> die geliehene Energie wieder ab.",
    },
    root: {
      act: "Lass eine Sache, die schnell geklärt werden soll, bis morgen liegen",
      to: "eine Sache, die schnell geklärt werden soll, bis morgen liegen zu lassen",
      why: "Ohne Eile merkt <subject>, ob sie überhaupt wichtig ist.",
    },
  },
  unknown: [
    {
      act: "Frag in der Familie oder beim Standesamt nach der genauen Geburtszeit",
      to: "in der Familie oder beim Standesamt nach der genauen Geburtszeit zu fragen",
      why: "Danach lässt sich auch lesen, was hier noch als möglich stehen bleibt.",
    },
    {
      act: "Erzählt einander an einem Abend, wann ihr euch zuletzt nah wart und was kurz davor geschehen war",
      to: "einander an einem Abend zu erzählen, wann ihr euch zuletzt nah wart und was kurz davor geschehen war",
      why: "Daraus lernt ihr mehr über eure Nähe als aus jeder Vermutung.",
    },
    {
      act: "Frag einen nahen Menschen, wann er dich zuletzt ganz entspannt erlebt hat",
      to: "einen nahen Menschen zu fragen, wann er dich zuletzt ganz entspannt erlebt hat",
      why: "Seine Antwort gilt, wie immer die Uhrzeit deiner Geburt ausfällt.",
    },
  ],
};

export const unknown: RelationshipTexts["unknown"] = {
  profile: [
    "Ein Muster erkennst du auch ohne Profil: Achte darauf, an welcher Stelle du in Beziehungen dreimal dasselbe gesagt hast.",
    {
      act: "Frag zwei Menschen, die dich lange kennen, welche Rolle du unter ihnen leicht übernimmst",
      to: "zwei Menschen, die dich lange kennen, zu fragen, welche Rolle du unter ihnen leicht übernimmst",
    },
    "Wie du Vertrauen prüfst, zeigt sich an dem Menschen, dem du zuletzt etwas Neues erzählt hast.",
  ],
  type: [
    "Beobachte zu zweit, wann es leicht geht: wenn du gefragt wirst, wenn man dich hereinbittet oder wenn du selbst den Anfang machst.",
    "Diese Beobachtung trägt weiter als ein Name, der sich noch ändern kann.",
    "Achte auch darauf, nach welchen Begegnungen du wacher bist und nach welchen du Ruhe brauchst.",
    {
      act: "Erzähl einem nahen Menschen, wie du gern gefragt werden möchtest",
      to: "einem nahen Menschen zu erzählen, wie du gern gefragt werden möchtest",
    },
  ],
  authority: [
    "Bis die Zeit geklärt ist, sag zu Fragen der Beziehung zuerst, was du sofort spürst, und nach drei Tagen, was davon geblieben ist.",
    "Bitte dein Gegenüber, beides gelten zu lassen.",
    "Triff bis dahin keine Entscheidung über Nähe oder Trennung mitten im Streit.",
    "Ein Satz verschafft dir in jedem Fall Zeit: Ich möchte dir etwas Ehrliches sagen und brauche dafür bis Sonntag.",
    "Denk an ein Ja zu einem Menschen, das nie gewankt hat, und daran, wie lange es gebraucht hatte.",
  ],
};
