import type { RelationshipTexts } from "../../shape.ts";

export const cross: RelationshipTexts["cross"] = {
  right: [
    "Dein <cross> beschreibt einen persönlichen Weg:: Beziehung begleitet ihn, sie ersetzt ihn nicht.",
    "Frag deshalb nicht nur, ob ihr zusammenpasst, sondern ob du neben diesem Menschen an deinem Thema bleiben kannst.",
    "Zwischen Menschen kann sich das als eigenes Vorhaben zeigen, als Grenze, die du ziehst, oder als Ruhe, die du ausstrahlst; deine {sun|bewusste Sonne} bringt <sunTheme> in jede davon.",
  ],
  left: [
    "Dein <cross> führt über Begegnungen:: Bestimmte Menschen sind für deine Richtung wichtig, auch solche, die nicht bleiben.",
    {
      act: "Nimm Beziehungen als Teil deines Weges ernst, ohne jede festhalten zu müssen",
      to: "Beziehungen als Teil deines Weges ernst zu nehmen, ohne jede festhalten zu müssen",
    },
    "Zwischen Menschen kann sich das als Begegnung auf Zeit zeigen, als Freundschaft oder als Satz, der dir lange nachgeht; deine {sun|bewusste Sonne} bringt <sunTheme> in jede davon.",
  ],
  juxtaposition: [
    "Dein <cross> hält dich auf einer festen Spur, die ein Gegenüber begleiten, aber kaum verändern kann.",
    {
      act: "Such Nähe zu Menschen, die diese Festigkeit mögen",
      to: "Nähe zu Menschen zu suchen, die diese Festigkeit mögen",
    },
    "Zwischen Menschen kann sich das als Treue zu einer Sache zeigen, als fester Abend in der Woche oder als Ort, den du nicht aufgibst; deine {sun|bewusste Sonne} stellt <sunTheme> in seine Mitte.",
  ],
};

export const definitions: RelationshipTexts["definitions"] = {
  none: [
    "Du hast {keine Definition} und nimmst dein Gegenüber ganz auf; Nähe färbt dich stärker als andere.",
    {
      act: "Plane feste Zeiten ohne andere Menschen ein, um zu spüren, was übrig bleibt",
      to: "feste Zeiten ohne andere Menschen einzuplanen, um zu spüren, was übrig bleibt",
    },
    {
      act: "Sag beim Gehen diesen Satz: Ich gehe jetzt zu mir und komme um acht wieder",
      to: "beim Gehen diesen Satz zu sagen: Ich gehe jetzt zu mir und komme um acht wieder",
    },
  ],
  single: [
    "Mit {einfacher Definition} fühlst du dich auch allein vollständig, und dein Gegenüber darf dich ergänzen, ohne eine Lücke zu füllen.",
    {
      act: "Sag dazu, dass dein Alleinsein keine Ablehnung ist",
      to: "dazuzusagen, dass dein Alleinsein keine Ablehnung ist",
    },
    {
      act: "Sag beim Gehen diesen Satz: Mir fehlt nichts, ich bin nur gern eine Stunde allein",
      to: "beim Gehen diesen Satz zu sagen: Mir fehlt nichts, ich bin nur gern eine Stunde allein",
    },
  ],
  split: [
    "Deine {gespaltene Definition} sucht nach Menschen, die zwei Bereiche in dir verbinden, daher die starke Anziehung am Anfang.",
    {
      act: "Prüfe nach einer Weile, ob du den Menschen liebst oder das Gefühl, vollständig zu sein",
      to: "nach einer Weile zu prüfen, ob du den Menschen liebst oder das Gefühl, vollständig zu sein",
    },
    {
      act: "Sag beim Gehen diesen Satz: Ich sortiere mich kurz unter Leuten und erzähle dir danach davon",
      to: "beim Gehen diesen Satz zu sagen: Ich sortiere mich kurz unter Leuten und erzähle dir danach davon",
    },
  ],
  tripleSplit: [
    "Deine {dreifach gespaltene Definition} wird von mehreren Menschen zusammengebracht; ein Gegenüber allein kann das nicht leisten und muss es nicht.",
    "Freundschaften, Nachbarschaft und ein belebter Ort entlasten die Beziehung.",
    {
      act: "Sag beim Gehen diesen Satz: Ich drehe eine Runde und komme klarer zurück",
      to: "beim Gehen diesen Satz zu sagen: Ich drehe eine Runde und komme klarer zurück",
    },
  ],
  quadrupleSplit: [
    "Deine {vierfach gespaltene Definition} braucht Zeit, um Nähe von allen Seiten zu verarbeiten.",
    "Drängen verschließt dich, ein ruhiger gemeinsamer Alltag macht dich zugänglich.",
    {
      act: "Sag beim Gehen diesen Satz: Ich bin noch nicht so weit, und ich melde mich",
      to: "beim Gehen diesen Satz zu sagen: Ich bin noch nicht so weit, und ich melde mich",
    },
  ],
};

export const lines: RelationshipTexts["lines"] = {
  conscious: {
    "1": [
      "Mit der {bewussten Linie 1} willst du wissen, woran du bist, und fragst nach, bis der Boden trägt.",
      {
        act: "Sag deinem Gegenüber, dass deine Fragen Sicherheit suchen und kein Misstrauen sind",
        to: "deinem Gegenüber zu sagen, dass deine Fragen Sicherheit suchen und kein Misstrauen sind",
      },
    ],
    "2": [
      "Mit der {bewussten Linie 2} brauchst du Zeiten, in denen niemand hereinkommt, auch nicht der liebste Mensch.",
      "Es tut dir gut, wenn man dich danach behutsam ruft, statt zu warten, bis du von selbst kommst.",
    ],
    "3": [
      "Mit der {bewussten Linie 3} lernst du Beziehung durch Bindung und Bruch, und Abstand gehört bei dir zum Weg zurück.",
      "Nennt ihr es Pause statt Ende, verliert der Abstand seinen Schrecken.",
    ],
    "4": [
      "Mit der {bewussten Linie 4} wächst Liebe aus Freundschaft und aus dem Kreis, in dem ihr beide steht.",
      "Ein Bruch trifft dich deshalb doppelt, also pflege Freundschaften auch in guten Zeiten.",
    ],
    "5": [
      "Mit der {bewussten Linie 5} sieht dein Gegenüber in dir leicht, was es sich wünscht, im Guten wie im Vorwurf.",
      {
        act: "Zeig früh, wo du nicht helfen kannst, dann hält das Bild der Wirklichkeit stand",
        to: "früh zu zeigen, wo du nicht helfen kannst, dann hält das Bild der Wirklichkeit stand",
      },
    ],
    "6": [
      "Mit der {bewussten Linie 6} prüfst du lange aus Abstand, ob Vertrauen möglich ist, und gibst es dann ungern wieder her.",
      "Nähe gelingt dir leichter, wenn du ab und zu von deinem Aussichtspunkt herunterkommst.",
    ],
  },
  unconscious: {
    "1": [
      "Die {unbewusste Linie 1} braucht einen festen Grund:: Unklare Verhältnisse machen dich unruhig.",
      "Andere spüren an dir eine Vorsicht, die du selbst für Interesse hältst.",
    ],
    "2": [
      "Die {unbewusste Linie 2} zieht dich in den Rückzug, ohne dass du es planst; sag Bescheid, wenn du es merkst.",
      "Andere halten dein Verschwinden für Absicht, während du nur Ruhe brauchst.",
    ],
    "3": [
      "Die {unbewusste Linie 3} probiert auch in der Liebe aus, was hält, und macht dich nachsichtig mit Fehlern.",
      "Andere erleben dich als jemanden, der nach einem Bruch wieder aufsteht.",
    ],
    "4": [
      "Die {unbewusste Linie 4} bindet dich über Vertrautheit; wem du einmal nah warst, dem bleibst du innerlich verbunden.",
      "Andere zählen dich früh zu ihren Nächsten, manchmal früher als du sie.",
    ],
    "5": [
      "Die {unbewusste Linie 5} zieht Hoffnungen an, von denen du nichts weißt; frag nach, was man von dir erwartet.",
      "Andere verlieben sich leicht in ein Versprechen, das du nie gegeben hast.",
    ],
    "6": [
      "Die {unbewusste Linie 6} bleibt innerlich ein Stück auf Abstand, bis Worte und Taten lange genug zusammenpassen.",
      "Andere spüren, dass ein Teil von dir zuschaut, und fragen sich, ob sie bestehen.",
    ],
  },
};
