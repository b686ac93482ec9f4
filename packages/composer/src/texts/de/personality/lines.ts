import type { PersonalityTexts } from "../../shape.ts";

export const cross: PersonalityTexts["cross"] = {
  right: [
    "Dein <cross> beschreibt einen persönlichen Weg:: Du bist mit dem eigenen Thema beschäftigt, und daraus ergibt sich, was andere davon haben.",
    "Du musst dafür niemandem folgen; geh der Frage nach, die dich nicht loslässt.",
    "Es kann im Beruf auftauchen, unter Vertrauten und im Stillen, und jedes Mal bringt deine {sun|bewusste Sonne} <sunTheme> mit.",
  ],
  left: [
    "Dein <cross> verwirklicht sich über andere:: Begegnungen geben deinem Weg Richtung, oft durch Menschen, mit denen du nicht gerechnet hast.",
    {
      act: "Achte darauf, wer immer wieder auftaucht, denn dort liegt dein Thema",
      to: "darauf zu achten, wer immer wieder auftaucht, denn dort liegt dein Thema",
    },
    "Es kann im Beruf auftauchen, auf einer Reise oder in einem einzigen Gespräch, und jedes Mal bringt deine {sun|bewusste Sonne} <sunTheme> mit.",
  ],
  juxtaposition: [
    "Dein <cross> ist ein eigener, sehr fester Weg zwischen persönlicher Suche und Begegnung.",
    "Du gibst ihm die Richtung, indem du dabeibleibst, auch wenn andere längst wechseln.",
    "Es kann im Beruf auftauchen, in einer Gewohnheit oder in einer alten Liebe zu einer Sache, und jedes Mal geht es durch deine {sun|bewusste Sonne} um <sunTheme>.",
  ],
};

export const definitions: PersonalityTexts["definitions"] = {
  none: [
    "Du hast {keine Definition}, in dir ist nichts auf Dauer festgelegt.",
    "Das macht dich beweglich und empfänglich, und es verlangt eine gute Auswahl der Umgebung.",
  ],
  single: [
    "Mit {einfacher Definition} bilden deine definierten Zentren eine einzige Gruppe, du verarbeitest schnell und für dich.",
    "Brauchen andere länger, hat das nichts mit dir zu tun.",
  ],
  split: [
    "Mit {gespaltener Definition} arbeiten zwei Bereiche in dir getrennt, bis ein Mensch oder etwas Zeit sie verbindet.",
    "Das Gefühl, dass etwas fehlt, ist Bauart und kein Mangel.",
  ],
  tripleSplit: [
    "Mit {dreifach gespaltener Definition} gibt es drei Bereiche in dir, die verschiedene Menschen verschieden verbinden.",
    "Bewegung unter Leuten klärt dich mehr als langes Alleinsein.",
  ],
  quadrupleSplit: [
    "Mit {vierfach gespaltener Definition} gibt es vier Bereiche in dir, und ein Eindruck braucht Zeit, bis er alle erreicht.",
    "Langsamkeit ist hier Gründlichkeit.",
  ],
};

export const lines: PersonalityTexts["lines"] = {
  conscious: {
    "1": [
      "Mit der {bewussten Linie 1} suchst du den Grund unter den Dingen und ruhst erst, wenn er trägt.",
      "Unsicherheit ist dein Anlass zu lernen; schwierig wird es, wenn du nie beginnst, weil noch ein Kapitel fehlt.",
      "Auf einem Fest fragst du lieber eine Person gründlich aus, als mit zehn zu plaudern.",
    ],
    "2": [
      "Mit der {bewussten Linie 2} kannst du etwas, das du nie gelernt hast, und hältst es für selbstverständlich.",
      "Andere sehen es und rufen dich; du darfst prüfen, welchem Ruf du folgst.",
      "Wirst du beim Tun beobachtet, verlierst du leicht die Selbstverständlichkeit, die es so gut gemacht hat.",
    ],
    "3": [
      "Mit der {bewussten Linie 3} findest du heraus, was trägt, indem du erlebst, was nicht trägt.",
      "Scham über Umwege ist unnötig, sie sind dein Studium.",
      "Was du kaputt gemacht hast, kennst du besser als alles, was auf Anhieb gelang.",
    ],
    "4": [
      "Mit der {bewussten Linie 4} lebst du von Nähe und Vertrautheit, und Gelegenheiten kommen über Menschen.",
      "Du wirkst freundlich und gibst doch ungern eine Überzeugung auf.",
      "Ohne deine vertrauten Menschen in der Nähe fühlt sich auch ein schöner Ort leer an.",
    ],
    "5": [
      "Mit der {bewussten Linie 5} ziehst du Hoffnungen auf dich, und man traut dir Lösungen zu, bevor du etwas gesagt hast.",
      "Du brauchst Zeiten außerhalb des Blickfelds, um zu wissen, was davon zu dir gehört.",
      "Zwischen dem, was man in dir sieht, und dem, was du bist, liegt manchmal ein ganzes Zimmer.",
    ],
    "6": [
      "Mit der {bewussten Linie 6} betrachtest du das Leben aus Abstand und suchst, was wirklich verlässlich ist.",
      "In jungen Jahren gehört oft viel Ausprobieren dazu, später wird dein Beispiel wichtiger als dein Rat.",
      "Du misst Menschen daran, ob sie leben, was sie sagen, und dich selbst am strengsten.",
    ],
  },
  unconscious: {
    "1": [
      "Die {unbewusste Linie 1} sorgt dafür, dass du Sicherheit über Wissen suchst, ohne es zu merken.",
      "Von außen sieht das wie Vorsicht aus, innen ist es Sorgfalt.",
      "Bist du unsicher, liest du nach, und andere nennen das gewissenhaft.",
    ],
    "2": [
      "Die {unbewusste Linie 2} zieht dich zurück, sobald es genug ist, und dein Körper kündigt es an.",
      "Was dir dabei leicht von der Hand geht, nehmen andere als Begabung wahr.",
      "Andere sehen dich aufblühen, sobald niemand etwas von dir verlangt.",
    ],
    "3": [
      "Die {unbewusste Linie 3} stolpert, entdeckt und passt sich an, oft ohne Plan.",
      "Widerstandskraft ist deshalb etwas, das andere an dir zuerst sehen.",
      "Andere lachen gern über deine Missgeschicke, weil du selbst sie mit Humor nimmst.",
    ],
    "4": [
      "Die {unbewusste Linie 4} knüpft Beziehungen, ohne es sich vorzunehmen.",
      "Menschen erleben dich als vertraut, lange bevor du sie für vertraut hältst.",
      "Andere wenden sich mit kleinen Sorgen an dich, bevor du sie danach gefragt hast.",
    ],
    "5": [
      "Die {unbewusste Linie 5} weckt Erwartungen, die du selbst gar nicht aussendest.",
      "Hörst du unverhofftes Lob oder einen Vorwurf aus heiterem Himmel, ging es meist um dieses Bild.",
      "Andere übertragen dir in Notlagen das Wort, auch wenn du in der letzten Reihe stehst.",
    ],
    "6": [
      "Die {unbewusste Linie 6} schaut von innen zu, auch wenn du mitten im Geschehen stehst.",
      "Mit der Zeit macht genau das dich für andere glaubwürdig.",
      "Andere empfinden deine Ruhe als Urteil, selbst wenn du nur nachdenkst.",
    ],
  },
};
