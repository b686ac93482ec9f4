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
      "Geh für eine Weile weg von gehetzten Menschen.",
    ],
  },
  head: {
    defined: [
      "Dein {definiertes Kopfzentrum} stellt Fragen, die nicht aufhören.",
      "Schreib sie auf ein Blatt und leg es weg, beantworten musst du sie nicht.",
    ],
    undefined: [
      "Mit {undefiniertem Kopfzentrum} drehen sich in dir auch Gedanken, die andere angestoßen haben.",
      "Leg das Telefon mit den Nachrichten heute für eine Stunde zur Seite.",
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

export const resources: CrisisTexts["resources"] = {
  head: "Dein {definiertes Kopfzentrum} findet auch jetzt Anregung, ein gutes Buch oder ein Rätsel kann dich tragen.",
  ajna: "Dein {definiertes Ajna-Zentrum} denkt verlässlich, ein einfacher Plan auf Papier gibt dir Halt.",
  throat:
    "Dein {definiertes Kehlzentrum} findet Worte, und ein Satz an einen vertrauten Menschen bringt schon Luft.",
  g: "Dein {definiertes G-Zentrum} weiß, wer du bist, auch wenn gerade vieles wackelt.",
  heart:
    "Dein {definiertes Herzzentrum} hat Willenskraft, und du darfst sie heute für deine Ruhe einsetzen.",
  spleen:
    "Dein {definiertes Milzzentrum} merkt im Augenblick, was dir guttut; folge den kleinen Signalen.",
  solarPlexus:
    "Dein {definierter Solarplexus} kennt Wellen, und auch dieses Tief ist Teil einer Bewegung.",
  sacral:
    "Dein {definiertes Sakralzentrum} steht im Human Design für Kraft, die sich erneuern kann; Ruhe darf heute vorgehen.",
  root: "Dein {definiertes Wurzelzentrum} kann dich wieder in Gang bringen, in deinem Takt und nicht auf Zuruf.",
};
