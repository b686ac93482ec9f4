import type { Texts } from "../shape.ts";

export const leads: Texts["leads"] = {
  gates: {
    hanging: [
      "Das {hängende Tor <gate>} ist auch ohne ganzen Kanal spürbar:: <text>",
      "Das {hängende Tor <gate>} sucht sein Gegenstück bei anderen Menschen:: <text>",
      "Mit dem {hängenden Tor <gate>} bringst du eine Anlage mit, die im Kontakt wächst:: <text>",
      "Das {hängende Tor <gate>} wird stark, wenn andere dabei sind:: <text>",
    ],
    active: [
      "{Tor <gate>} gehört zu deiner Ausstattung:: <text>",
      "Auch {Tor <gate>} wirkt hier mit:: <text>",
      "Über {Tor <gate>} verfügst du ebenfalls:: <text>",
      "Auf {Tor <gate>} ist bei dir auch Verlass:: <text>",
    ],
    voice: [
      "{Tor <gate>} gibt deiner Stimme eine eigene Farbe:: <text>",
      "Auch {Tor <gate>} kommt bei dir zu Wort:: <text>",
      "Im Gespräch ist außerdem {Tor <gate>} zu hören:: <text>",
    ],
    will: [
      "Wo es um Wert und Geld geht, spricht {Tor <gate>} mit:: <text>",
      "Beim Verhandeln ist auch {Tor <gate>} beteiligt:: <text>",
    ],
    resource: [
      "Auf {Tor <gate>} kannst du dich auch heute stützen:: <text>",
      "Auch {Tor <gate>} trägt dich:: <text>",
      "Manches Tragende ist jetzt schon da, {Tor <gate>} zum Beispiel:: <text>",
    ],
    pitfall: [
      "Bei {Tor <gate>} lohnt auch ein Blick auf die Kehrseite:: <text>",
      "An {Tor <gate>} merkst du zugleich, wo du über das Ziel hinausschießt:: <text>",
      "{Tor <gate>} hat auch einen Haken:: <text>",
      "Achte bei {Tor <gate>} auf das Maß:: <text>",
    ],
  },
  planets: {
    personality: {
      sun: [
        "In deiner {bewussten Sonne in <place>} liegt dein Grundthema:: <text>",
        "Aus deiner {bewussten Sonne in <place>} kommt, was andere zuerst an dir sehen:: <text>",
        "Deine {bewusste Sonne in <place>} gibt deiner Art eine eigene Farbe:: <text>",
      ],
      earth: [
        "Deine {bewusste Erde in <place>} gibt dir Boden unter den Füßen:: <text>",
        "Deine {bewusste Erde in <place>} bringt dich ins Gleichgewicht:: <text>",
      ],
      moon: ["Dein {bewusster Mond in <place>} zeigt, was dich antreibt:: <text>"],
      mercury: ["Dein {bewusster Merkur in <place>} lenkt deine Gespräche gern auf <theme>."],
      venus: ["Deine {bewusste Venus in <place>} legt Wert auf <theme>."],
      northNode: [
        "Dein {bewusster nördlicher Mondknoten in <place>} zeigt, wohin du hineinwächst:: <text>",
      ],
    },
    design: {
      sun: [
        "Deine {unbewusste Sonne in <place>} wirkt, ohne dass du sie steuerst:: <text>",
        "Deine {unbewusste Sonne in <place>} erleben andere oft früher als du:: <text>",
      ],
      earth: ["Deine {unbewusste Erde in <place>} gibt dir Halt, den du kaum bemerkst:: <text>"],
      moon: ["Dein {unbewusster Mond in <place>} treibt dich unbemerkt an:: <text>"],
      mercury: [
        "Über deinen {unbewussten Merkur in <place>} kommst du, ohne es zu merken, immer wieder auf <theme> zu sprechen.",
      ],
      mars: [
        "Bei deinem {unbewussten Mars in <place>} lernst du vor allem durch Anstoßen:: <watch>",
      ],
    },
  },
  sunPitfall: "Auch die Kehrseite deiner {bewussten Sonne} lohnt einen Blick:: <text>",
  channels: {
    one: {
      klar: "Bei dir ist {ein einziger Kanal} durchgehend verbunden, und er prägt dich umso deutlicher.",
      direkt: "{Ein einziger Kanal} ist bei dir durchgehend, darauf ist Verlass.",
      ruhig: "In dir ist {ein einziger Kanal} beständig da.",
      empathisch:
        "Manches kannst du so selbstverständlich, dass es dir kaum auffällt; dahinter steht {ein einziger Kanal}, der bei dir immer verbunden ist.",
    },
    many: {
      klar: "Bei dir sind {<n> Kanäle} durchgehend verbunden, dort liegen deine verlässlichsten Begabungen.",
      direkt: "Auf {<n> Kanäle} ist bei dir Verlass, alles Übrige ist Zugabe.",
      ruhig: "In dir sind {<n> Kanäle} beständig da.",
      empathisch:
        "Manches kannst du so selbstverständlich, dass es dir kaum auffällt; dahinter stehen {<n> Kanäle}, die bei dir immer verbunden sind.",
    },
    none: {
      klar: "In deiner Körpergrafik ist {kein Kanal} durchgehend verbunden, deine Begabungen liegen in den einzelnen Toren und kommen im Kontakt zum Vorschein.",
      direkt:
        "Du hast {keinen durchgehenden Kanal}, also zählt bei dir, mit wem du arbeitest und lebst.",
      ruhig:
        "In dir ist {kein Kanal} auf Dauer verbunden:: Deine Begabungen zeigen sich im Kontakt.",
      empathisch:
        "Vielleicht fällt es dir schwer, eine feste Stärke zu nennen; bei dir ist {kein Kanal} durchgehend verbunden, und deine Gaben werden im Kontakt sichtbar.",
    },
  },
  furtherChannels: {
    one: "Dazu kommt <list>.",
    many: "Dazu kommen <list>.",
    item: "<channel> für <area>",
    and: "sowie",
  },
  centers: {
    many: {
      klar: "Bei dir sind {<n> von neun Zentren} definiert:: Dort bist du beständig, in den übrigen nimmst du auf, was um dich ist.",
      direkt:
        "{<N> von neun Zentren} sind bei dir definiert, auf sie kannst du bauen, in den anderen lernst du.",
      ruhig:
        "Von neun Zentren sind bei dir {<n> definiert}:: Dort bleibst du dir gleich, in den anderen nimmst du auf.",
      empathisch:
        "Dass du dich in manchem immer gleich und in anderem jeden Tag neu erlebst, hat einen Grund; bei dir sind {<n> von neun Zentren} definiert.",
    },
    all: {
      klar: "Bei dir sind {alle neun Zentren} definiert:: Du bleibst dir in fast jeder Gesellschaft gleich und prägst sie mehr als sie dich.",
      direkt:
        "{Alle neun Zentren} sind bei dir definiert, also prägst du andere stärker, als du merkst.",
      ruhig:
        "Bei dir sind {alle neun Zentren} definiert:: Du bleibst dir gleich, wo immer du bist.",
      empathisch:
        "Vielleicht wundert es dich, wie stark andere auf dich ansprechen; bei dir sind {alle neun Zentren} definiert, und das wirkt im Raum.",
    },
    none: {
      klar: "Bei dir ist {keines der neun Zentren} definiert:: Du nimmst in allen Bereichen auf, was um dich ist.",
      direkt:
        "{Keines der neun Zentren} ist bei dir definiert, also wähl sorgfältig, wer und was um dich ist.",
      ruhig:
        "Bei dir ist {keines der neun Zentren} definiert:: Vieles kommt zu dir und geht wieder.",
      empathisch:
        "Vielleicht fühlst du dich in jeder Runde ein wenig anders; bei dir ist {keines der neun Zentren} definiert, und du nimmst überall etwas auf.",
    },
  },
  crossConscious:
    "Bewusst gehören in deinem Kreuz <sun> und <earth> zusammen:: Das eine steht für <sunTheme>, das andere für <earthTheme>.",
  crossUnconscious:
    "Unbewusst stehen sich <sun> und <earth> gegenüber:: Dort geht es um <sunTheme> und um <earthTheme>.",
  steps: {
    klar: [
      "Erster Schritt: <act>.",
      "Zweiter Schritt: <act>.",
      "Dritter Schritt: <act>.",
      "Vierter Schritt: <act>.",
    ],
    direkt: ["<act>.", "<act>.", "<act>.", "<act>."],
    ruhig: [
      "Beginne damit, <to>.",
      "Danach genügt es, <to>.",
      "Ist noch Raum, nimm dir vor, <to>.",
      "Und wenn es so weit ist, versuche, <to>.",
    ],
    empathisch: [
      "Erlaube dir als Erstes, <to>.",
      "Es könnte dir guttun, <to>.",
      "Vielleicht magst du versuchen, <to>.",
      "Und wenn du noch Kraft hast, hilft es, <to>.",
    ],
  },
};

export const uncertain: Texts["uncertain"] = {
  type: "Dein Typ hängt an der genauen Geburtszeit:: Du bist möglicherweise <name>, gesichert ist es nicht.",
  authority:
    "Deine Autorität hängt an der genauen Geburtszeit:: Du entscheidest möglicherweise aus <name>, gesichert ist es nicht.",
  profile:
    "Dein Profil hängt an der genauen Geburtszeit:: Du hast möglicherweise <name>, deshalb geht es hier um das, was unabhängig von der Uhrzeit feststeht.",
  cross:
    "Der Name deines Inkarnationskreuzes hängt an der genauen Geburtszeit, deshalb geht es hier um die Tore, die feststehen.",
  connection:
    "Was euch verbindet, hängt an den genauen Geburtszeiten:: Gesichert ist keiner der Kanäle zwischen euch.",
};
