import type { CrisisTexts } from "../../shape.ts";

export const pressure: CrisisTexts["pressure"] = {
  root: {
    defined: [
      "Dein {definiertes Wurzelzentrum} macht von sich aus Druck, auch wenn nichts ansteht.",
      "Bewegung lässt ihn ab: zehn Minuten gehen, Treppen steigen, die Hände kalt waschen.",
    ],
    undefined: [
      "Dein {undefiniertes Wurzelzentrum} fängt die Eile anderer auf.",
      "Frag dich: Was muss wirklich heute sein, und was hat nur jemand dringend genannt?",
    ],
    open: [
      "Dein {offenes Wurzelzentrum} spürt Stress im Raum sofort.",
      {
        act: "Geh für eine Weile von gehetzten Menschen weg",
        to: "für eine Weile von gehetzten Menschen wegzugehen",
      },
    ],
  },
  head: {
    defined: [
      "Dein {definiertes Kopfzentrum} stellt Fragen, die nicht aufhören.",
      {
        act: "Schreib diese Fragen auf ein Blatt, und leg es weg, beantworten musst du sie nicht",
        to: "diese Fragen auf ein Blatt zu schreiben und es wegzulegen, beantworten musst du sie nicht",
      },
    ],
    undefined: [
      "Mit {undefiniertem Kopfzentrum} drehen sich in dir auch Gedanken, die andere angestoßen haben.",
      {
        act: "Leg das Telefon mit den Nachrichten für eine Stunde zur Seite",
        to: "das Telefon mit den Nachrichten für eine Stunde zur Seite zu legen",
      },
    ],
    open: [
      "Dein {offenes Kopfzentrum} nimmt jede Frage auf, die im Raum steht.",
      "Stille ist hier die beste Antwort.",
    ],
  },
  ajna: {
    undefined: [
      "Mit {undefiniertem Ajna-Zentrum} willst du gerade vielleicht Gewissheit erzwingen, und das macht eng.",
    ],
    open: ["Dein {offenes Ajna-Zentrum} muss jetzt nichts einordnen."],
  },
  throat: {
    undefined: [
      "Mit {undefiniertem Kehlzentrum} musst du niemandem lange erklären, wie es dir geht, ein Wort genügt.",
    ],
    open: ["Dein {offenes Kehlzentrum} darf schweigen, auch wenn andere auf Worte warten."],
  },
  g: {
    undefined: [
      "Mit {undefiniertem G-Zentrum} kann sich die Frage aufdrängen, wer du bist; sie muss heute keine Antwort haben.",
    ],
    open: [
      "Dein {offenes G-Zentrum} spürt Orte stark, ein freundlicher Raum hilft mehr als ein Plan.",
    ],
  },
  heart: {
    undefined: [
      "Mit {undefiniertem Herzzentrum} meldet sich leicht der Gedanke, nicht zu genügen; er ist Druck und keine Tatsache.",
    ],
    open: ["Dein {offenes Herzzentrum} muss heute nichts beweisen."],
  },
  spleen: {
    undefined: [
      "Mit {undefiniertem Milzzentrum} wirken Ängste größer, wenn du allein mit ihnen bist; sprich eine davon aus.",
    ],
    open: [
      "Dein {offenes Milzzentrum} nimmt auch die Angst anderer auf, nicht alles davon gehört dir.",
    ],
  },
  solarPlexus: {
    undefined: [
      "Dein {undefinierter Solarplexus} verstärkt, was andere fühlen; ein Zimmer für dich allein kann viel davon wegnehmen.",
    ],
    open: [
      "Mit {offenem Solarplexus} ziehen fremde Gefühle durch dich hindurch, sobald du Abstand bekommst.",
    ],
  },
  sacral: {
    undefined: [
      "Mit {undefiniertem Sakralzentrum} bemerkst du Erschöpfung spät; leg dich hin, bevor du nicht mehr kannst.",
    ],
    open: ["Dein {offenes Sakralzentrum} kennt kein Genug, also setz heute ein frühes Ende."],
  },
};

export const quieter: CrisisTexts["quieter"] = [
  "Fremder Druck wird meist leiser, sobald du den Raum wechselst; eigener geht mit.",
  "Druck erklärt nicht, was geschehen ist, er macht es nur lauter.",
  {
    act: "Leg das Telefon in ein anderes Zimmer, bis eine Tasse Tee getrunken ist",
    to: "das Telefon in ein anderes Zimmer zu legen, bis eine Tasse Tee getrunken ist",
  },
  "Was wirklich dringend ist, meldet sich ein zweites Mal.",
  {
    act: "Atme länger aus als ein, fünf Mal",
    to: "fünf Mal länger auszuatmen als einzuatmen",
  },
];

export const resources: CrisisTexts["resources"] = {
  head: [
    "Dein {definiertes Kopfzentrum} findet auch jetzt Anregung, ein gutes Buch oder ein Rätsel kann dich tragen.",
    {
      act: "Schlag heute eine Seite auf, die du magst",
      to: "heute eine Seite aufzuschlagen, die du magst",
    },
  ],
  ajna: [
    "Dein {definiertes Ajna-Zentrum} denkt verlässlich, ein einfacher Plan auf Papier gibt dir Halt.",
    {
      act: "Schreib drei Zeilen für morgen auf, mehr nicht",
      to: "drei Zeilen für morgen aufzuschreiben, mehr nicht",
    },
  ],
  throat: [
    "Dein {definiertes Kehlzentrum} findet Worte, und ein Satz an einen vertrauten Menschen bringt schon Luft.",
    {
      act: "Sag einem Menschen guten Morgen oder gute Nacht",
      to: "einem Menschen guten Morgen oder gute Nacht zu sagen",
    },
  ],
  g: [
    "Dein {definiertes G-Zentrum} weiß, wer du bist, auch wenn gerade vieles wackelt.",
    {
      act: "Setz dich an deinen gewohnten Platz, und bleib eine Weile dort",
      to: "dich an deinen gewohnten Platz zu setzen und eine Weile dort zu bleiben",
    },
  ],
  heart: [
    "Dein {definiertes Herzzentrum} hat Willenskraft, und du darfst sie heute für deine Ruhe einsetzen.",
    {
      act: "Gib dir selbst das Wort, heute früh Schluss zu machen",
      to: "dir selbst das Wort zu geben, heute früh Schluss zu machen",
    },
  ],
  spleen: [
    "Dein {definiertes Milzzentrum} merkt im Augenblick, was dir guttut; folge den kleinen Signalen.",
    {
      act: "Zieh etwas Warmes an, sobald dir danach ist",
      to: "etwas Warmes anzuziehen, sobald dir danach ist",
    },
  ],
  solarPlexus: [
    "Dein {definierter Solarplexus} kennt Wellen, und auch dieses Tief ist Teil einer Bewegung.",
    {
      act: "Hör ein Lied, das zu diesem Tag passt, bis zum Ende",
      to: "ein Lied, das zu diesem Tag passt, bis zum Ende zu hören",
    },
  ],
  sacral: [
    "Dein {definiertes Sakralzentrum} steht im Human Design für Kraft, die sich erneuern kann; Ruhe darf heute vorgehen.",
    {
      act: "Gib den Händen etwas Einfaches zu tun, etwa einen Apfel zu schälen",
      to: "den Händen etwas Einfaches zu tun zu geben, etwa einen Apfel zu schälen",
    },
  ],
  root: [
    "Dein {definiertes Wurzelzentrum} kann dich wieder in Gang bringen, in deinem Takt und nicht auf Zuruf.",
    {
      act: "Geh einmal bis zur nächsten Ecke und zurück",
      to: "einmal bis zur nächsten Ecke und zurück zu gehen",
    },
  ],
};

export const surroundings: CrisisTexts["surroundings"] = [
  "Ein guter Ort trägt mit, auch wenn du nichts dafür tust.",
  {
    act: "Such dir den Platz in der Wohnung, an dem du am liebsten sitzt",
    to: "dir den Platz in der Wohnung zu suchen, an dem du am liebsten sitzt",
  },
  "Ein Mensch im Nebenzimmer genügt manchmal, auch ohne Gespräch.",
  "Was dir heute guttut, darf klein sein: ein Tee, eine Decke, ein Fenster.",
];
