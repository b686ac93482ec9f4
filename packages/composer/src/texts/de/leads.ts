import type { Texts } from "../shape.ts";

export const leads: Texts["leads"] = {
  gates: {
    hanging: [
      "Auch ohne ganzen Kanal spürbar ist das {hängende Tor <gate>}:: <text>",
      "Das {hängende Tor <gate>} sucht sein Gegenstück bei anderen Menschen:: <text>",
      "Als Anlage bringst du das {hängende Tor <gate>} mit:: <text>",
      "Im Zusammensein mit anderen wird das {hängende Tor <gate>} stark:: <text>",
    ],
    active: [
      "Zu deiner Ausstattung gehört {Tor <gate>}:: <text>",
      "Hier wirkt auch {Tor <gate>} mit:: <text>",
      "Dazu kommt {Tor <gate>}:: <text>",
      "Verlass ist bei dir auch auf {Tor <gate>}:: <text>",
    ],
    voice: [
      "Deine Stimme bekommt ihre Farbe aus {Tor <gate>}:: <text>",
      "Zu Wort kommt bei dir außerdem {Tor <gate>}:: <text>",
      "Im Gespräch hört man dich auch über {Tor <gate>}:: <text>",
    ],
    will: [
      "Wo es um Wert und Geld geht, spricht {Tor <gate>} mit:: <text>",
      "Beim Verhandeln ist außerdem {Tor <gate>} beteiligt:: <text>",
    ],
    resource: [
      "Etwas davon ist auch heute da, {Tor <gate>} zum Beispiel:: <text>",
      "Auch {Tor <gate>} gehört zu dem, was dich trägt:: <text>",
      "Stütz dich auf {Tor <gate>}:: <text>",
    ],
  },
  planets: {
    personality: {
      sun: [
        "Dein Grundthema zeigt die {bewusste Sonne in <place>}:: <text>",
        "Was andere zuerst an dir sehen, kommt aus deiner {bewussten Sonne in <place>}:: <text>",
        "Eine eigene Farbe gibt dem deine {bewusste Sonne in <place>}:: <text>",
      ],
      earth: [
        "Boden unter den Füßen gibt dir die {bewusste Erde in <place>}:: <text>",
        "Ins Gleichgewicht bringt dich die {bewusste Erde in <place>}:: <text>",
      ],
      moon: ["Was dich antreibt, zeigt dein {bewusster Mond in <place>}:: <text>"],
      mercury: ["Dein {bewusster Merkur in <place>} lenkt deine Gespräche gern auf <theme>."],
      venus: ["Deine {bewusste Venus in <place>} legt Wert auf <theme>."],
      mars: ["Beim {bewussten Mars in <place>} darfst du noch reifen:: <watch>"],
      northNode: [
        "Wohin du hineinwächst, zeigt dein {bewusster nördlicher Mondknoten in <place>}:: <text>",
      ],
    },
    design: {
      sun: [
        "Ohne dass du es steuerst, wirkt die {unbewusste Sonne in <place>}:: <text>",
        "Andere erleben an dir außerdem die {unbewusste Sonne in <place>}:: <text>",
      ],
      earth: ["Halt, den du kaum bemerkst, kommt aus der {unbewussten Erde in <place>}:: <text>"],
      moon: ["Unbemerkt treibt dich dein {unbewusster Mond in <place>} an:: <text>"],
      mercury: [
        "Ohne es zu merken, kommst du über den {unbewussten Merkur in <place>} immer wieder auf <theme> zu sprechen.",
      ],
      venus: [
        "Die {unbewusste Venus in <place>} legt Wert auf <theme>, auch wenn du es nie so sagen würdest.",
      ],
      mars: ["Beim {unbewussten Mars in <place>} lernst du vor allem durch Anstoßen:: <watch>"],
      northNode: [
        "Deine Umgebung wählst du über den {unbewussten nördlichen Mondknoten in <place>}:: <text>",
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
    "Bewusst verbindest du darin <sun> mit <earth>:: Das eine steht für <sunTheme>, das andere für <earthTheme>.",
  crossUnconscious:
    "Unbewusst trägt dich die Spannung zwischen <sun> und <earth>:: Sie stehen für <sunTheme> und für <earthTheme>.",
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
  type: "Dein Typ hängt an der genauen Geburtszeit:: Möglich ist <name>, gesichert ist es nicht.",
  authority:
    "Deine Autorität hängt an der genauen Geburtszeit:: Möglich ist eine Entscheidung aus <name>, gesichert ist sie nicht.",
  profile:
    "Dein Profil hängt an der genauen Geburtszeit:: Möglich ist <name>, gesichert ist es nicht.",
  cross:
    "Der Name deines Inkarnationskreuzes hängt an der genauen Geburtszeit, deshalb geht es hier um die Tore, die feststehen.",
};
