import type { CrisisTexts } from "../../shape.ts";

export const definitions: CrisisTexts["definitions"] = {
  none: [
    "Du hast {keine Definition}; ein ruhiger Ort ordnet dich oft besser als Nachdenken.",
    {
      act: "Geh dorthin, wo freundliche Menschen sind, oder wo niemand ist",
      to: "dorthin zu gehen, wo freundliche Menschen sind, oder wo niemand ist",
    },
  ],
  single: [
    "Mit {einfacher Definition} sortierst du dich gut allein und in Ruhe, danach tut Gesellschaft gut.",
    {
      act: "Nimm dir zuerst eine stille Stunde",
      to: "dir zuerst eine stille Stunde zu nehmen",
    },
  ],
  split: [
    "Mit {gespaltener Definition} hilft dir ein Mensch in der Nähe, auch ohne Gespräch.",
    {
      act: "Bitte jemanden, einfach eine Weile dazubleiben",
      to: "jemanden zu bitten, einfach eine Weile dazubleiben",
    },
  ],
  tripleSplit: [
    "Mit {dreifach gespaltener Definition} helfen dir mehrere Menschen kurz mehr als einer lange.",
    "Ein Café, ein Park oder zwei kurze Anrufe genügen.",
  ],
  quadrupleSplit: [
    "Mit {vierfach gespaltener Definition} brauchst du viel Zeit, bis alles in dir angekommen ist.",
    "Niemand darf das abkürzen, auch du nicht.",
  ],
};

export const lines: CrisisTexts["lines"] = {
  conscious: {
    "1": [
      "Deine {bewusste Linie 1} wird mit Wissen ruhiger; hol dir eine verlässliche Auskunft, und hör dann auf zu suchen.",
      "Eine Quelle genügt für heute.",
    ],
    "2": [
      "Deine {bewusste Linie 2} braucht Rückzug; sag jemandem, wie lange, dann bleibt die Tür angelehnt.",
      "Allein zu sein ist für dich Erholung, solange es nicht endlos wird.",
    ],
    "3": [
      "Deine {bewusste Linie 3} kennt Brüche; was nicht geklappt hat, ist Erfahrung und kein Urteil über dich.",
      "Auszuwerten brauchst du heute nichts.",
    ],
    "4": [
      "Deine {bewusste Linie 4} stützt sich auf vertraute Menschen; ruf heute einen davon an.",
      "Fremden musst du gerade nichts erzählen.",
    ],
    "5": [
      "Deine {bewusste Linie 5} spürt die Erwartungen anderer; du musst heute niemanden retten.",
      {
        act: "Zieh dich aus dem Blickfeld zurück, ohne dich zu rechtfertigen",
        to: "dich aus dem Blickfeld zurückzuziehen, ohne dich zu rechtfertigen",
      },
    ],
    "6": [
      "Deine {bewusste Linie 6} findet Halt im Abstand; schau auf den Tag, als läge er schon eine Woche zurück.",
      "Von dort oben siehst du, was davon wirklich wichtig ist.",
    ],
  },
  unconscious: {
    "1": [
      "Die {unbewusste Linie 1} braucht festen Boden: ein Dach, einen Plan für morgen früh, einen vollen Kühlschrank.",
    ],
    "2": [
      "Die {unbewusste Linie 2} erholt sich in Stille und bei dem, was dir ohne Mühe von der Hand geht.",
    ],
    "3": ["Die {unbewusste Linie 3} lernt auch hieraus, nur muss das nicht heute sein."],
    "4": ["Die {unbewusste Linie 4} hält Verbindung; eine kurze Nachricht reicht."],
    "5": [
      "Die {unbewusste Linie 5} wird leicht um Hilfe gebeten; heute ist ein Nein die Hilfe für dich.",
    ],
    "6": [
      "Die {unbewusste Linie 6} darf sich zurückziehen und zuschauen, bis wieder Vertrauen da ist.",
    ],
  },
};
