import type { Texts } from "../shape.ts";

export const leads: Texts["leads"] = {
  gates: {
    hanging: {
      klar: [
        "Das {hängende Tor <gate>} ist auch ohne ganzen Kanal spürbar:: <text>",
        "Mit dem {hängenden Tor <gate>} bringst du eine Anlage mit, die im Kontakt wächst:: <text>",
        "Zum {hängenden Tor <gate>} fehlt dir nur das Gegenstück:: <text>",
      ],
      direkt: [
        "Das {hängende Tor <gate>} wird stark, wenn andere dabei sind:: <text>",
        "Das {hängende Tor <gate>} arbeitet auch allein:: <text>",
        "Rechne mit dem {hängenden Tor <gate>} in dir:: <text>",
      ],
      ruhig: [
        "Das {hängende Tor <gate>} ist leise mit dabei:: <text>",
        "Im Kontakt wird das {hängende Tor <gate>} spürbar:: <text>",
        "Auch das {hängende Tor <gate>} hat in dir seinen Platz:: <text>",
      ],
      empathisch: [
        "Das {hängende Tor <gate>} sucht sein Gegenstück bei anderen Menschen:: <text>",
        "Manches blüht bei dir erst in Gesellschaft auf, so das {hängende Tor <gate>}:: <text>",
        "Vielleicht erkennst du dich im {hängenden Tor <gate>} wieder:: <text>",
      ],
    },
    active: {
      klar: [
        "{Tor <gate>} gehört zu deiner Ausstattung:: <text>",
        "Über {Tor <gate>} verfügst du ebenfalls:: <text>",
        "Hinzu kommt {Tor <gate>} mit seiner Anlage:: <text>",
      ],
      direkt: [
        "Nutz auch {Tor <gate>} bewusst:: <text>",
        "Auf {Tor <gate>} ist bei dir Verlass:: <text>",
        "Mit {Tor <gate>} kannst du arbeiten:: <text>",
      ],
      ruhig: [
        "Auch {Tor <gate>} ist in dir da:: <text>",
        "Daneben ist {Tor <gate>} still am Werk:: <text>",
        "In {Tor <gate>} liegt noch etwas bereit:: <text>",
      ],
      empathisch: [
        "Vielleicht kennst du {Tor <gate>} von dir, ohne ihm je einen Namen gegeben zu haben:: <text>",
        "Auch {Tor <gate>} wirkt bei dir mit:: <text>",
        "Etwas an dir, das andere mögen, hat mit {Tor <gate>} zu tun:: <text>",
      ],
    },
    voice: {
      klar: [
        "{Tor <gate>} gibt deiner Stimme eine eigene Farbe:: <text>",
        "Im Gespräch ist außerdem {Tor <gate>} zu hören:: <text>",
      ],
      direkt: [
        "Sprich auch mit {Tor <gate>} in der Stimme:: <text>",
        "Auch {Tor <gate>} kommt bei dir zu Wort:: <text>",
      ],
      ruhig: [
        "In deiner Stimme klingt {Tor <gate>} mit:: <text>",
        "Wenn du sprichst, ist auch {Tor <gate>} dabei:: <text>",
      ],
      empathisch: [
        "Menschen hören an dir auch {Tor <gate>} heraus:: <text>",
        "Was an deinen Worten berührt, hat auch mit {Tor <gate>} zu tun:: <text>",
      ],
    },
    will: {
      klar: ["Wo es um Wert und Geld geht, spricht {Tor <gate>} mit:: <text>"],
      direkt: ["Verhandle mit dem, was {Tor <gate>} dir gibt:: <text>"],
      ruhig: ["Auch {Tor <gate>} sitzt mit am Tisch, wenn es um den Preis geht:: <text>"],
      empathisch: [
        "Über Geld zu reden fällt nicht jedem Menschen leicht; dir hilft dabei {Tor <gate>}:: <text>",
      ],
    },
    resource: {
      klar: [
        "Auf {Tor <gate>} kannst du dich auch heute stützen:: <text>",
        "Auch {Tor <gate>} trägt dich:: <text>",
      ],
      direkt: [
        "Stütz dich auf {Tor <gate>} und sonst auf wenig:: <text>",
        "{Tor <gate>} ist auch heute da:: <text>",
      ],
      ruhig: [
        "{Tor <gate>} ist da, du brauchst nichts dafür zu tun:: <text>",
        "Auch {Tor <gate>} bleibt dir:: <text>",
      ],
      empathisch: [
        "Manches Tragende ist jetzt schon da, {Tor <gate>} zum Beispiel:: <text>",
        "Vielleicht hast du gerade vergessen, dass auch {Tor <gate>} zu dir gehört:: <text>",
      ],
    },
    pitfall: {
      klar: [
        "Bei {Tor <gate>} lohnt auch ein Blick auf die Kehrseite:: <text>",
        "An {Tor <gate>} merkst du zugleich, wo du über das Ziel hinausschießt:: <text>",
      ],
      direkt: [
        "{Tor <gate>} hat auch einen Haken:: <text>",
        "Achte bei {Tor <gate>} auf das Maß:: <text>",
      ],
      ruhig: [
        "Auch {Tor <gate>} hat eine stillere, schwierigere Seite:: <text>",
        "Bei {Tor <gate>} darfst du auf das rechte Maß sehen:: <text>",
      ],
      empathisch: [
        "Vielleicht macht dir {Tor <gate>} das Leben manchmal auch schwer:: <text>",
        "Wo etwas leichtfällt, tut es mitunter auch weh, so bei {Tor <gate>}:: <text>",
      ],
    },
  },
  planets: {
    personality: {
      sun: {
        klar: [
          "In deiner {bewussten Sonne in <place>} liegt dein Grundthema:: <text>",
          "Deine {bewusste Sonne in <place>} gibt deiner Art eine eigene Farbe:: <text>",
        ],
        direkt: [
          "Deine {bewusste Sonne in <place>} ist, wofür man dich kennt:: <text>",
          "An deiner {bewussten Sonne in <place>} kommst du nicht vorbei:: <text>",
        ],
        ruhig: [
          "Deine {bewusste Sonne in <place>} scheint bei allem ein wenig mit:: <text>",
          "Deine {bewusste Sonne in <place>} ist dir am vertrautesten:: <text>",
        ],
        empathisch: [
          "Aus deiner {bewussten Sonne in <place>} kommt, was andere zuerst an dir sehen:: <text>",
          "Wenn du dich ganz bei dir fühlst, hat das oft mit deiner {bewussten Sonne in <place>} zu tun:: <text>",
        ],
      },
      earth: {
        klar: ["Deine {bewusste Erde in <place>} gibt dir Boden unter den Füßen:: <text>"],
        direkt: ["Geh bei Unruhe zu deiner {bewussten Erde in <place>} zurück:: <text>"],
        ruhig: ["Deine {bewusste Erde in <place>} trägt dich:: <text>"],
        empathisch: [
          "An aufgewühlten Tagen bringt dich deine {bewusste Erde in <place>} ins Gleichgewicht:: <text>",
        ],
      },
      moon: {
        klar: ["Dein {bewusster Mond in <place>} zeigt, was dich antreibt:: <text>"],
        direkt: ["Dein {bewusster Mond in <place>} treibt dich an:: <text>"],
        ruhig: ["Dein {bewusster Mond in <place>} bewegt dich, Tag für Tag ein wenig:: <text>"],
        empathisch: [
          "Was dich morgens aufstehen lässt, hat mit deinem {bewussten Mond in <place>} zu tun:: <text>",
        ],
      },
      mercury: {
        klar: ["Dein {bewusster Merkur in <place>} lenkt deine Gespräche gern auf <theme>."],
        direkt: ["Rede über <theme>, dein {bewusster Merkur in <place>} will es so."],
        ruhig: ["Dein {bewusster Merkur in <place>} spricht am liebsten über <theme>."],
        empathisch: [
          "Gespräche tun dir gut, wenn sie sich um <theme> drehen, denn dort steht dein {bewusster Merkur in <place>} Pate.",
        ],
      },
      venus: {
        klar: ["Deine {bewusste Venus in <place>} legt Wert auf <theme>."],
        direkt: ["Deine {bewusste Venus in <place>} verlangt <theme>."],
        ruhig: ["Deiner {bewussten Venus in <place>} liegt etwas an dem, was um <theme> kreist."],
        empathisch: [
          "Verletzt oder beglückt wirst du am ehesten, wo es um <theme> geht, das zeigt deine {bewusste Venus in <place>} an.",
        ],
      },
      northNode: {
        klar: [
          "Dein {bewusster nördlicher Mondknoten in <place>} zeigt, wohin du hineinwächst:: <text>",
        ],
        direkt: [
          "In Richtung deines {bewussten nördlichen Mondknotens in <place>} geht es weiter:: <text>",
        ],
        ruhig: [
          "Dein {bewusster nördlicher Mondknoten in <place>} wird mit den Jahren vertrauter:: <text>",
        ],
        empathisch: [
          "Vielleicht fühlt sich dein {bewusster nördlicher Mondknoten in <place>} noch ungewohnt an:: <text>",
        ],
      },
    },
    design: {
      sun: {
        klar: ["Deine {unbewusste Sonne in <place>} wirkt, ohne dass du sie steuerst:: <text>"],
        direkt: ["Deine {unbewusste Sonne in <place>} sehen andere vor dir:: <text>"],
        ruhig: ["Deine {unbewusste Sonne in <place>} wirkt von selbst:: <text>"],
        empathisch: [
          "Deine {unbewusste Sonne in <place>} erleben andere oft früher als du:: <text>",
        ],
      },
      earth: {
        klar: ["Deine {unbewusste Erde in <place>} gibt dir Halt, den du kaum bemerkst:: <text>"],
        direkt: [
          "Deine {unbewusste Erde in <place>} hält dich, auch wenn du nicht hinsiehst:: <text>",
        ],
        ruhig: ["Unter allem liegt deine {unbewusste Erde in <place>} als stiller Halt:: <text>"],
        empathisch: [
          "Warum du in manchem Sturm ruhig bleibst, kann an deiner {unbewussten Erde in <place>} liegen:: <text>",
        ],
      },
      moon: {
        klar: ["Dein {unbewusster Mond in <place>} treibt dich unbemerkt an:: <text>"],
        direkt: ["Ungefragt schiebt dein {unbewusster Mond in <place>} mit:: <text>"],
        ruhig: ["Dein {unbewusster Mond in <place>} zieht leise mit:: <text>"],
        empathisch: [
          "Manchmal weißt du nicht, was dich zieht; oft ist es dein {unbewusster Mond in <place>}:: <text>",
        ],
      },
      mercury: {
        klar: [
          "Über deinen {unbewussten Merkur in <place>} kommst du, ohne es zu merken, immer wieder auf <theme> zu sprechen.",
        ],
        direkt: ["Ohne Absicht redest du mit deinem {unbewussten Merkur in <place>} über <theme>."],
        ruhig: [
          "Wie von selbst führt dein {unbewusster Merkur in <place>} ein Gespräch auf <theme>.",
        ],
        empathisch: [
          "Andere könnten dir sagen, wie oft du über <theme> sprichst, das macht dein {unbewusster Merkur in <place>} ohne dich.",
        ],
      },
      mars: {
        klar: [
          "Bei deinem {unbewussten Mars in <place>} lernst du vor allem durch Anstoßen:: <watch>",
        ],
        direkt: ["Dein {unbewusster Mars in <place>} ist noch ungestüm:: <watch>"],
        ruhig: ["Mit deinem {unbewussten Mars in <place>} darfst du dir Zeit lassen:: <watch>"],
        empathisch: [
          "Mit deinem {unbewussten Mars in <place>} darfst du nachsichtig sein, dort reift man langsam:: <watch>",
        ],
      },
    },
  },
  sunPitfall: {
    klar: "Auch die Kehrseite deiner {bewussten Sonne} lohnt einen Blick:: <text>",
    direkt: "Deine {bewusste Sonne} hat auch einen Preis:: <text>",
    ruhig: "Auch deine {bewusste Sonne} hat eine schwierigere Seite:: <text>",
    empathisch: "Vielleicht leidest du manchmal auch an deiner {bewussten Sonne}:: <text>",
  },
  twoSuns: {
    klar: "Bewusst steht deine Sonne in <sun>, unbewusst in <unconsciousSun>:: Das eine betrifft <sunTheme>, das andere <unconsciousTheme>.",
    direkt:
      "Du hältst dich an <sun>, die anderen sehen <unconsciousSun> zuerst:: Dir geht es um <sunTheme>, bei dir finden sie <unconsciousTheme>.",
    ruhig:
      "Die Sonne in <sun> ist dir vertraut, die in <unconsciousSun> ist es weniger:: Bei der einen geht es um <sunTheme>, bei der anderen um <unconsciousTheme>.",
    empathisch:
      "Es kann verwirren, für etwas geschätzt zu werden, das man an sich selbst kaum kennt:: Du erlebst dich über <sun> und <sunTheme>, andere erleben an dir <unconsciousSun> und <unconsciousTheme>.",
  },
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
  crossConscious: {
    klar: "Bewusst gehören in deinem Kreuz <sun> und <earth> zusammen:: Das eine steht für <sunTheme>, das andere für <earthTheme>.",
    direkt:
      "Bewusst arbeitest du mit <sun> und <earth> zugleich:: Es geht um <sunTheme> und um <earthTheme>.",
    ruhig:
      "Auf der bewussten Seite liegen <sun> und <earth> einander gegenüber:: Sie stehen für <sunTheme> und für <earthTheme>.",
    empathisch:
      "Was du von dir kennst, spannt sich zwischen <sun> und <earth> auf:: Dort geht es dir um <sunTheme> und ebenso um <earthTheme>.",
  },
  crossUnconscious: {
    klar: "Unbewusst stehen sich <sun> und <earth> gegenüber:: Dort geht es um <sunTheme> und um <earthTheme>.",
    direkt:
      "Unbewusst wirken <sun> und <earth> mit:: Andere merken, dass es dir dort um <sunTheme> und um <earthTheme> geht.",
    ruhig:
      "Auf der unbewussten Seite ruhen <sun> und <earth> nebeneinander:: Sie stehen für <sunTheme> und für <earthTheme>.",
    empathisch:
      "Was andere oft vor dir bemerken, liegt zwischen <sun> und <earth> und zeigt sich im Tun:: Es geht um <sunTheme> und um <earthTheme>.",
  },
  channelQuestions: {
    business: [
      "Wofür holt man dich, wenn der {Kanal <channel>} am Werk ist und es um <area> geht?",
      "Wo in deiner Arbeit hat der {Kanal <channel>} zu wenig zu tun, obwohl es dort um <area> ginge?",
    ],
    relationship: [
      "Was wird zwischen dir und einem nahen Menschen leichter, wenn der {Kanal <channel>} Raum hat und ihr über <area> sprecht?",
      "Hat der {Kanal <channel>} zuletzt eher verbunden oder getrennt, als es um <area> ging?",
    ],
    crisis: [],
    personality: [
      "Wer hat dir zuletzt gedankt, als der {Kanal <channel>} am Werk war und es um <area> ging?",
      "Was ist dir am {Kanal <channel>} so selbstverständlich, dass du es nicht nennst, wenn es um <area> geht?",
    ],
  },
  channelSides: {
    seen: [
      "Andere merken es daran, dass <text>.",
      "Andere erkennen es daran, dass <text>.",
      "Andere sehen es daran, dass <text>.",
    ],
    price: [
      "Zu viel wird es, wenn <text>.",
      "Der Preis dafür zeigt sich, wenn <text>.",
      "Ins Gegenteil kippt es, wenn <text>.",
    ],
  },
  experiments: {
    klar: ["<act>.", "Zum Ausprobieren: <act>."],
    direkt: ["<act>."],
    ruhig: ["Es genügt, <to>.", "Du kannst damit beginnen, <to>.", "Du kannst versuchen, <to>."],
    empathisch: [
      "Vielleicht tut es dir gut, <to>.",
      "Wenn du magst, versuch, <to>.",
      "Es könnte dich entlasten, <to>.",
    ],
  },
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
