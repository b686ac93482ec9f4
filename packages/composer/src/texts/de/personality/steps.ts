import type { PersonalityTexts } from "../../shape.ts";

export const steps: PersonalityTexts["steps"] = {
  authorities: {
    emotional: [
      {
        act: "Notier vierzehn Tage lang abends deine Stimmung mit einem Wort",
        to: "vierzehn Tage lang abends deine Stimmung mit einem Wort zu notieren",
        why: "Du siehst dann die Welle, aus der deine {emotionale Autorität} spricht.",
      },
      {
        act: "Verschieb eine Zusage, die du im Schwung geben willst, um zwei Nächte",
        to: "eine Zusage, die du im Schwung geben willst, um zwei Nächte zu verschieben",
        why: "Deine {emotionale Autorität} zeigt dir dann, was vom Schwung übrig bleibt.",
      },
    ],
    sacral: [
      {
        act: "Folg an einem Tag in der Woche nur dem, worauf dein Bauch mit Ja antwortet",
        to: "an einem Tag in der Woche nur dem zu folgen, worauf dein Bauch mit Ja antwortet",
        why: "So wird deine {sakrale Autorität} vom Begriff zur Erfahrung.",
      },
      {
        act: "Bestell drei Tage lang im Café das, worauf dein Bauch antwortet, bevor du die Karte gelesen hast",
        to: "drei Tage lang im Café das zu bestellen, worauf dein Bauch antwortet, bevor du die Karte gelesen hast",
        why: "An Harmlosem übt sich die {sakrale Autorität} am leichtesten.",
      },
    ],
    splenic: [
      {
        act: "Folg einen Tag lang dem ersten Impuls in kleinen Dingen",
        to: "einen Tag lang dem ersten Impuls in kleinen Dingen zu folgen",
        why: "Deine {Milz-Autorität} lässt sich nur im Moment kennenlernen.",
      },
      {
        act: "Notier eine Woche lang jeden ersten Eindruck mit einem Wort, und lies die Liste am Sonntag",
        to: "eine Woche lang jeden ersten Eindruck mit einem Wort zu notieren und die Liste am Sonntag zu lesen",
        why: "Du siehst dann, wie verlässlich deine {Milz-Autorität} arbeitet, wenn du sie lässt.",
      },
    ],
    egoManifested: [
      {
        act: "Schreib auf, was du in diesem Jahr wirklich willst, ohne es zu begründen",
        to: "aufzuschreiben, was du in diesem Jahr wirklich willst, ohne es zu begründen",
        why: "Deine {manifestierte Ego-Autorität} braucht keine Rechtfertigung.",
      },
    ],
    egoProjected: [
      {
        act: "Bitte diese Woche einmal um etwas, das nur dir nützt",
        to: "diese Woche einmal um etwas zu bitten, das nur dir nützt",
        why: "Deine {projizierte Ego-Autorität} lernt dabei, dass ihr Wunsch zählt.",
      },
    ],
    selfProjected: [
      {
        act: "Sprich eine ungeklärte Frage zehn Minuten lang laut aus",
        to: "eine ungeklärte Frage zehn Minuten lang laut auszusprechen",
        why: "Deine {selbstprojizierte Autorität} antwortet im Sprechen.",
      },
    ],
    mental: [
      {
        act: "Such dir einen festen Ort zum Nachdenken und zwei Menschen zum Reden",
        to: "dir einen festen Ort zum Nachdenken und zwei Menschen zum Reden zu suchen",
        why: "Deine {mentale Autorität} hat damit den Raum, in dem sie arbeitet.",
      },
    ],
    lunar: [
      {
        act: "Führ einen Monat lang ein Tagebuch mit einem Satz pro Tag",
        to: "einen Monat lang ein Tagebuch mit einem Satz pro Tag zu führen",
        why: "Deine {lunare Autorität} zeigt sich erst im Ganzen.",
      },
    ],
  },
  types: {
    generator: [
      {
        act: "Streich eine Tätigkeit, die dich schwer macht, und lass die Lücke eine Woche leer",
        to: "eine Tätigkeit zu streichen, die dich schwer macht, und die Lücke eine Woche leer zu lassen",
        why: "Als {Generator} merkst du so, was sich von selbst meldet.",
      },
      {
        act: "Warte an einem freien Tag, bis dich etwas ruft, und schreib auf, wie lange es gedauert hat",
        to: "an einem freien Tag zu warten, bis dich etwas ruft, und aufzuschreiben, wie lange es gedauert hat",
        why: "Als {Generator} lernst du dabei, dass zwischen Warten und Trägheit ein Unterschied ist.",
      },
    ],
    manifestingGenerator: [
      {
        act: "Gib eine Sache auf, auf die du heute anders antworten würdest, und sag es den Beteiligten",
        to: "eine Sache aufzugeben, auf die du heute anders antworten würdest, und es den Beteiligten zu sagen",
        why: "Für dich als {Manifestierenden Generator} wird der Weg dadurch leichter und nicht kürzer.",
      },
      {
        act: "Such eine alte Spur heraus, die du verlassen hast, und prüf, ob heute eine Antwort kommt",
        to: "eine alte Spur herauszusuchen, die du verlassen hast, und zu prüfen, ob heute eine Antwort kommt",
        why: "Als {Manifestierender Generator} findest du in Verlassenem mitunter den fehlenden Schritt.",
      },
    ],
    projector: [
      {
        act: "Studier eine Sache, die dich seit Langem fesselt, eine Stunde in der Woche",
        to: "eine Sache, die dich seit Langem fesselt, eine Stunde in der Woche zu studieren",
        why: "Als {Projektor} wirst du über Können sichtbar, das du nicht anpreisen musst.",
      },
      {
        act: "Schreib auf, von wem du in den letzten Monaten gefragt worden bist und wonach",
        to: "aufzuschreiben, von wem du in den letzten Monaten gefragt worden bist und wonach",
        why: "Als {Projektor} liest du daraus, worin man dich bereits erkennt.",
      },
    ],
    manifestor: [
      {
        act: "Sag eine Woche lang vor jedem Aufbruch einen Satz dazu",
        to: "eine Woche lang vor jedem Aufbruch einen Satz dazu zu sagen",
        why: "Als {Manifestor} erlebst du dann, wie viel Gegenwind ausbleibt.",
      },
      {
        act: "Nimm dir einen halben Tag ohne Verabredung, und folge dem ersten eigenen Einfall",
        to: "dir einen halben Tag ohne Verabredung zu nehmen und dem ersten eigenen Einfall zu folgen",
        why: "Als {Manifestor} spürst du dort, wie dein Antrieb klingt, wenn niemand dazwischenredet.",
      },
    ],
    reflector: [
      {
        act: "Besuch drei Orte, und schreib auf, wer du dort jeweils bist",
        to: "drei Orte zu besuchen und aufzuschreiben, wer du dort jeweils bist",
        why: "Als {Reflektor} lernst du dich im Vergleich kennen.",
      },
      {
        act: "Bleib einen Tag lang an deinem liebsten Ort, ohne etwas vorzuhaben",
        to: "einen Tag lang an deinem liebsten Ort zu bleiben, ohne etwas vorzuhaben",
        why: "Als {Reflektor} erfährst du dort, wie sich ein gutes Umfeld in dir anfühlt.",
      },
    ],
  },
  centers: {
    head: {
      act: "Lass eine Woche lang jede Frage ziehen, die morgen niemand mehr stellt",
      to: "eine Woche lang jede Frage ziehen zu lassen, die morgen niemand mehr stellt",
      why: "So wird <subject> wieder frei zum Staunen.",
    },
    ajna: {
      act: "Vertritt eine Stunde lang bewusst keine Meinung",
      to: "eine Stunde lang bewusst keine Meinung zu vertreten",
      why: "Du merkst, wie leicht <subject> wird, wenn es nichts festhalten muss.",
    },
    throat: {
      act: "Bleib in einer Runde still, bis dich jemand fragt",
      to: "in einer Runde still zu bleiben, bis dich jemand fragt",
      why: "Dann zeigt sich, was <subject> ohne Druck sagen will.",
    },
    g: {
      act: "Prüf an jedem Ort dieser Woche, ob du dort gern du selbst bist",
      to: "an jedem Ort dieser Woche zu prüfen, ob du dort gern du selbst bist",
      why: "Über Orte findet <subject> seine Richtung.",
    },
    heart: {
      act: "Schließ eine Woche lang keine Wette mit dir selbst ab",
      to: "eine Woche lang keine Wette mit dir selbst abzuschließen",
      why: "So erfährt <subject>, dass Wert nicht verdient werden muss.",
    },
    spleen: {
      act: "Trenn dich von einem Gegenstand, den du nur behältst, weil er immer da war",
      to: "dich von einem Gegenstand zu trennen, den du nur behältst, weil er immer da war",
      why: "Daran übt <subject> das Loslassen im Kleinen.",
    },
    solarPlexus: {
      act: "Frag dich dreimal am Tag, ob das Gefühl gerade deines ist",
      to: "dich dreimal am Tag zu fragen, ob das Gefühl gerade deines ist",
      why: "So lernt <subject>, Eigenes und Fremdes zu unterscheiden.",
    },
    sacral: {
      act: "Hör drei Tage lang auf, bevor du fertig bist",
      to: "drei Tage lang aufzuhören, bevor du fertig bist",
      why: "Daran lernt <subject>, wie sich Genug anfühlt.",
    },
    root: {
      act: "Lass eine eilige Sache einen Tag liegen, und schau, wer sich meldet",
      to: "eine eilige Sache einen Tag liegen zu lassen und zu schauen, wer sich meldet",
      why: "Oft meldet sich niemand, und <subject> atmet auf.",
    },
  },
  unknown: [
    {
      act: "Such nach der genauen Geburtszeit, im Familienbuch, im Babyalbum oder beim Standesamt",
      to: "nach der genauen Geburtszeit zu suchen, im Familienbuch, im Babyalbum oder beim Standesamt",
      why: "Damit wird lesbar, was bis jetzt nur möglich ist.",
    },
    {
      act: "Frag drei Menschen, woran sie dich sofort erkennen",
      to: "drei Menschen zu fragen, woran sie dich sofort erkennen",
      why: "Ihre Antworten zeigen dir, was an dir beständig ist.",
    },
    {
      act: "Schreib auf, welche drei Sätze andere über dich immer wieder sagen",
      to: "aufzuschreiben, welche drei Sätze andere über dich immer wieder sagen",
      why: "Daran zeigt sich etwas, das von keiner Uhrzeit abhängt.",
    },
  ],
};

export const unknown: PersonalityTexts["unknown"] = {
  profile: [
    "Deine Rolle im Leben zeigt sich auch ohne Profil: Denk an das, worum man dich seit der Schulzeit immer wieder bittet.",
    {
      act: "Schreib auf, was du selbst zuerst über dich sagst und was andere zuerst über dich sagen",
      to: "aufzuschreiben, was du selbst zuerst über dich sagst und was andere zuerst über dich sagen",
    },
    "Wo die beiden Bilder auseinandergehen, liegt etwas, das andere früher sehen als du.",
  ],
  type: [
    "Achte eine Zeit lang darauf, was vor deinen guten Tagen stand: eine Frage, ein Ruf oder ein eigener Einfall.",
    "Das Muster darin beschreibt dich verlässlicher als ein Name auf Verdacht.",
    "Was dich wach macht und was dich müde macht, ist eine Auskunft, die ohne Uhrzeit gilt.",
    {
      act: "Frag zwei alte Vertraute, wie sie dich als Kind am Anfang eines Spiels erlebt haben",
      to: "zwei alte Vertraute zu fragen, wie sie dich als Kind am Anfang eines Spiels erlebt haben",
    },
  ],
  authority: [
    "Bis die Zeit geklärt ist, lohnt ein Versuch: Schreib bei drei Entscheidungen auf, was du sofort gespürt hast und was nach einigen Tagen übrig blieb.",
    "Vergleich danach, worauf du dich eher verlassen konntest.",
    "So lernst du deine Art zu entscheiden kennen, ohne sie vorher benennen zu müssen.",
    "Bei einem kleinen Kauf darfst du dem ersten Gefühl folgen, bei einem Umzug nimm dir in jedem Fall mehrere Tage.",
    "Dein Verstand darf dabei ordnen und nachher planen, die Antwort selbst erkennst du am Körper, am Reden oder an der Zeit.",
  ],
};
