import type { BusinessTexts } from "../../shape.ts";

export const energy: BusinessTexts["energy"] = {
  sacral: {
    defined: [
      "Dein {definiertes Sakralzentrum} kann jeden Tag neue Arbeitskraft liefern, wenn die Aufgabe ein Ja bekommen hat.",
      {
        act: "Brauch deine Kraft bis zum Abend auf, und prüf, ob dir das besser bekommt als Schonung",
        to: "deine Kraft bis zum Abend aufzubrauchen und zu prüfen, ob dir das besser bekommt als Schonung",
      },
    ],
    undefined: [
      "Dein {undefiniertes Sakralzentrum} verstärkt die Energie der anderen, und deshalb überschätzt du in Gesellschaft leicht, wie viel noch geht.",
      {
        act: "Hör auf, solange du noch könntest, und leg dich hin, bevor du müde bist",
        to: "aufzuhören, solange du noch könntest, und dich hinzulegen, bevor du müde bist",
      },
    ],
    open: [
      "Dein {offenes Sakralzentrum} ist nicht auf Dauerleistung angelegt und meldet dir kein Genug.",
      "Ein fester Feierabend ersetzt dir das Signal, das andere im Körper spüren.",
    ],
  },
  root: {
    defined: [
      "Dein {definiertes Wurzelzentrum} macht dir einen eigenen Druck, den du in deinem Takt abarbeitest.",
      "Fristen von außen brauchst du kaum; sag lieber selbst, wann du fertig bist.",
    ],
    undefined: [
      "Dein {undefiniertes Wurzelzentrum} nimmt den Zeitdruck anderer auf, und du willst ihn loswerden, indem du noch rasch alles erledigst.",
      "Frag bei jeder Eile: Wer hat die Frist gesetzt, und was passiert, wenn sie um zwei Tage rutscht?",
    ],
    open: [
      "Dein {offenes Wurzelzentrum} kennt Eile nur von außen und kann erstaunlich gelassen sein, wenn niemand drängt.",
      {
        act: "Leg Arbeit, die Sorgfalt braucht, in Stunden ohne Nachrichten",
        to: "Arbeit, die Sorgfalt braucht, in Stunden ohne Nachrichten zu legen",
      },
    ],
  },
  heart: {
    defined: [
      "Mit {definiertem Herzzentrum} hast du Willenskraft, die in Stößen arbeitet: zusagen, liefern, ruhen.",
      {
        act: "Trag die Ruhe nach dem Kraftakt so fest ein wie den Abgabetermin",
        to: "die Ruhe nach dem Kraftakt so fest einzutragen wie den Abgabetermin",
      },
    ],
    undefined: [
      "Mit {undefiniertem Herzzentrum} ist Willenskraft nichts, worauf du bauen kannst, und du musst niemandem beweisen, dass du es trotzdem schaffst.",
      {
        act: "Ersetz große Vorsätze durch kleine Abläufe, die ohne Überwindung laufen",
        to: "große Vorsätze durch kleine Abläufe zu ersetzen, die ohne Überwindung laufen",
      },
    ],
    open: [
      "Dein {offenes Herzzentrum} braucht keinen Wettbewerb; wo um die Wette geleistet wird, verlierst du Kraft an ein fremdes Spiel.",
      {
        act: "Miss dich an der Arbeit und nicht an der Person am Nebentisch",
        to: "dich an der Arbeit zu messen und nicht an der Person am Nebentisch",
      },
    ],
  },
  solarPlexus: {
    defined: [
      "Dein {definierter Solarplexus} gibt deiner Arbeit Wellen: Tage mit Schwung, Tage mit Tiefe, Tage mit wenig.",
      {
        act: "Leg Kreatives und Gespräche in den Schwung und Prüfarbeit in die stillen Tage",
        to: "Kreatives und Gespräche in den Schwung zu legen und Prüfarbeit in die stillen Tage",
      },
    ],
    undefined: [
      "Dein {undefinierter Solarplexus} nimmt die Stimmung im Raum auf und gibt sie verstärkt zurück.",
      "Nach aufgeladenen Terminen brauchst du zehn Minuten allein, bevor du irgendetwas beantwortest.",
    ],
    open: [
      "Mit {offenem Solarplexus} bist du gefühlsmäßig ruhig, solange es die anderen sind.",
      "Schiebst du ein heikles Gespräch auf, um die Ruhe zu halten, kann es teurer werden, also führ es kurz und früh.",
    ],
  },
};

export const motors: BusinessTexts["motors"] = {
  klar: "Verlässlichen Antrieb bekommst du aus <motors>.",
  direkt: "Plane mit der Energie aus <motors> und mit sonst keiner.",
  ruhig: "Dein Antrieb kommt aus <motors>, er ist auch morgen wieder da.",
  empathisch:
    "Du musst nicht jeden Tag gleich viel schaffen; verlässlich kommt deine Energie aus <motors>.",
};

export const noMotor: BusinessTexts["noMotor"] = {
  klar: "Keinen festen Antrieb hast du aus <motors>:: Deine Energie kommt aus der Umgebung und braucht deshalb Auswahl.",
  direkt: "Aus <motors> kommt bei dir keine Dauerleistung, also verkauf auch keine.",
  ruhig:
    "Aus <motors> kommt bei dir kein fester Antrieb:: Du arbeitest in Abschnitten, und dazwischen ruhst du.",
  empathisch:
    "Wenn du dich an der Ausdauer anderer misst, tust du dir unrecht; aus <motors> kommt bei dir kein fester Antrieb, dafür ein feines Gespür für das Maß.",
};

export const offer: BusinessTexts["offer"] = {
  heart: {
    defined: [
      "Dein {definiertes Herzzentrum} hat ein Gefühl für Wert; nenn deinen Preis einmal und dann schweig.",
      "Ein Versprechen von dir ist belastbar, gib also nur so viele, wie du mit voller Kraft halten kannst.",
      "Nachlass gibst du besser gegen eine Gegenleistung, sonst nimmt dein Wille ihn dir übel.",
    ],
    undefined: [
      "Dein {undefiniertes Herzzentrum} will Wert über Leistung beweisen, und dabei rutscht der Preis nach unten.",
      {
        act: "Schreib deine Preise auf, bevor du mit jemandem sprichst, und verhandle über den Umfang statt über die Zahl",
        to: "deine Preise aufzuschreiben, bevor du mit jemandem sprichst, und über den Umfang statt über die Zahl zu verhandeln",
      },
      {
        act: "Versprich weniger, als du könntest, und liefere es zum vereinbarten Tag",
        to: "weniger zu versprechen, als du könntest, und es zum vereinbarten Tag zu liefern",
      },
    ],
    open: [
      "Mit {offenem Herzzentrum} sind Zusagen unter Druck riskant, denn im Gespräch spürst du den Willen der anderen und hältst ihn für deinen.",
      "Feste Pakete mit festen Preisen können dir das Beweisen abnehmen.",
      {
        act: "Lass jede Zusage erst nach dem Gespräch gelten, schriftlich und in deinen Worten",
        to: "jede Zusage erst nach dem Gespräch gelten zu lassen, schriftlich und in deinen Worten",
      },
    ],
  },
  throat: {
    defined: [
      "Dein {definiertes Kehlzentrum} trägt deine Botschaft verlässlich; such dir ein Format und bleib dabei.",
      "Wiederholung macht dich eher bekannt als Abwechslung.",
      {
        act: "Sag in einem Satz, wem du wobei hilfst, und benutz ihn überall gleich",
        to: "in einem Satz zu sagen, wem du wobei hilfst, und ihn überall gleich zu benutzen",
      },
    ],
    undefined: [
      "Dein {undefiniertes Kehlzentrum} zieht Aufmerksamkeit an, ohne dass du sie suchst; mit Lautstärke wirkt es angestrengt.",
      {
        act: "Lass andere über dich sprechen: Empfehlungen, Referenzen, Gespräche, in denen man dich fragt",
        to: "andere über dich sprechen zu lassen: Empfehlungen, Referenzen, Gespräche, in denen man dich fragt",
      },
      {
        act: "Such dir ein Format, in dem dir jemand Fragen stellt, zum Beispiel Interviews",
        to: "dir ein Format zu suchen, in dem dir jemand Fragen stellt, zum Beispiel Interviews",
      },
    ],
    open: [
      "Dein {offenes Kehlzentrum} spricht in vielen Tonlagen, je nachdem, wer zuhört.",
      {
        act: "Schreib deine Kernsätze auf, damit dein Angebot auch dann gleich klingt, wenn die Runde wechselt",
        to: "deine Kernsätze aufzuschreiben, damit dein Angebot auch dann gleich klingt, wenn die Runde wechselt",
      },
      "Stille im Gespräch musst du nicht füllen, gerade beim Preis.",
    ],
  },
};

export const priceTalk: BusinessTexts["priceTalk"] = {
  defined:
    "Im Gespräch kannst du sagen: „Das ist mein Preis, und dafür stehe ich ein“, und {dein Wille} hält das Schweigen danach aus.",
  undefined:
    "Im Gespräch kannst du sagen: „Den Preis schicke ich morgen schriftlich“, dann muss {das Herzzentrum} nichts aus dem Stand beweisen.",
  open: "Im Gespräch kannst du sagen: „Ich rechne es in Ruhe durch und melde mich“, und {das Herzzentrum} gerät nicht in fremde Eile.",
};

export const team: BusinessTexts["team"] = {
  head: {
    defined: [
      "Dein {definiertes Kopfzentrum} setzt Themen:: In deiner Nähe denken Menschen plötzlich über deine Fragen nach.",
    ],
    undefined: [
      "Mit {undefiniertem Kopfzentrum} nimmst du die Fragen eines Teams auf und spürst, welche davon wichtig sind.",
    ],
    open: [
      "Dein {offenes Kopfzentrum} lässt sich von allem anregen; du erkennst die spannendste Frage im Raum, auch wenn sie nicht von dir ist.",
    ],
  },
  ajna: {
    defined: [
      "Dein {definiertes Ajna-Zentrum} denkt auf verlässliche Weise, und ein Team weiß, womit es bei dir rechnen kann.",
    ],
    undefined: [
      "Mit {undefiniertem Ajna-Zentrum} wechselst du mühelos den Standpunkt; du musst in Sitzungen nicht so tun, als wärst du sicher.",
    ],
    open: [
      "Dein {offenes Ajna-Zentrum} stellt sich auf jede Denkweise ein, solange niemand eine feste Meinung von dir erzwingt.",
    ],
  },
  throat: {
    defined: [
      "Dein {definiertes Kehlzentrum} spricht und handelt auf eine feste Art, deshalb erkennt man deine Beiträge wieder.",
    ],
    undefined: [
      "Mit {undefiniertem Kehlzentrum} musst du in der Runde nicht um Redezeit kämpfen; lass dich fragen, dann kommt mehr von dir.",
    ],
    open: [
      "Dein {offenes Kehlzentrum} findet je nach Runde eine andere Sprache; vereinbare, dass man dich aufruft, statt lauter sein zu müssen.",
    ],
  },
  g: {
    defined: [
      "Dein {definiertes G-Zentrum} gibt dir eine stabile Richtung, an der sich andere ausrichten, ohne dass du es verlangst.",
    ],
    undefined: [
      "Mit {undefiniertem G-Zentrum} passt du dich Menschen und Orten an; achte bei einem neuen Team zuerst darauf, ob dir der Ort gefällt.",
    ],
    open: [
      "Dein {offenes G-Zentrum} findet den Weg über Menschen, die ihn dir zeigen; ein Team, in dem du dich verlierst, ist der falsche Ort.",
    ],
  },
  spleen: {
    defined: [
      "Dein {definiertes Milzzentrum} merkt früh, wem zu trauen ist und wo ein Vorhaben kippt; sag es, auch ohne Beleg.",
    ],
    undefined: [
      "Mit {undefiniertem Milzzentrum} bleibst du manchmal in einer Zusammenarbeit, weil sie sich sicher anfühlt, obwohl sie dir nicht mehr guttut.",
    ],
    open: [
      "Dein {offenes Milzzentrum} liest Unsicherheit im Team sehr genau und übernimmt sie auch; sprich an, was du spürst, statt es zu tragen.",
    ],
  },
};
