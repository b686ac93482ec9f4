import type { Texts } from "../shape.ts";

export const channelSides: Texts["channelSides"] = {
  "1-8": {
    seen: "sie {deine Handschrift} auch ohne Unterschrift erkennen",
    price: "{der eigene Stil} wichtiger ist als das, was er zeigen soll",
  },
  "2-14": {
    seen: "sich in deiner Nähe {Mittel und Wege} finden, nach denen sie lange gesucht haben",
    price: "du {deine Kraft} für eine Richtung hergibst, die gar nicht deine ist",
  },
  "3-60": {
    seen: "nach langem Stillstand bei dir {über Nacht} alles anders ist",
    price: "du {die Pause} vor dem Sprung für das Ende hältst und alles hinwirfst",
  },
  "4-63": {
    seen: "du {den Fehler in der Rechnung} findest, den alle überlesen haben",
    price: "du {weiterprüfst}, obwohl nur noch das Vertrauen fehlt",
  },
  "5-15": {
    seen: "sie in deiner Nähe {ruhiger gehen und essen}",
    price: "{dein Takt} für alle gelten soll oder du dich in einen fremden zwingst",
  },
  "6-59": {
    seen: "sie dir nach einer Stunde Dinge erzählen, die sonst {Jahre} brauchen",
    price: "{die Nähe} schneller da ist als die Frage, ob du sie willst",
  },
  "7-31": {
    seen: "sich Köpfe {zu dir} drehen, sobald eine Runde nicht weiterweiß",
    price: "du {führst}, wo niemand dir gefolgt ist",
  },
  "9-52": {
    seen: "du {noch dasitzt}, wenn sie zum dritten Mal aufgestanden sind",
    price: "{die Einzelheit} dich hält und das Ganze längst weitergezogen ist",
  },
  "10-20": {
    seen: "du {in der Sache gleich bleibst}, egal wer zuhört",
    price: "{Echtheit} zur Ausrede für Schroffheit wird",
  },
  "10-34": {
    seen: "du {deinen Weg} gehst, ohne dich umzudrehen",
    price: "du aus {Überzeugung} auch dort nicht ausweichst, wo Platz für zwei wäre",
  },
  "10-57": {
    seen: "Räume, Kleider und Abläufe bei dir {stimmig} wirken, ohne aufwendig zu sein",
    price: "du {nachbesserst}, bis vom Anlass nichts übrig ist",
  },
  "11-56": {
    seen: "aus einem gewöhnlichen Heimweg bei dir {eine Geschichte} wird",
    price: "{die Pointe} das Erlebte ersetzt",
  },
  "12-22": {
    seen: "ein Satz von dir ihnen {noch Tage später} nachgeht",
    price: "du {gegen die Stimmung} sprichst und hinterher jedes Wort bereust",
  },
  "13-33": {
    seen: "du {dich erinnerst}, woran sie selbst nicht mehr gedacht hatten",
    price: "du {alles aufbewahrst} und nichts davon je erzählst",
  },
  "16-48": {
    seen: "es bei dir {leicht aussieht}, was lange geübt ist",
    price: "{die Tiefe} nie ausreicht, um endlich zu zeigen, was du kannst",
  },
  "17-62": {
    seen: "du {für jede Behauptung ein Beispiel} hast",
    price: "{das letzte Detail} noch geklärt sein will und alle schon gehen",
  },
  "18-58": {
    seen: "nach dir {etwas besser läuft}, ohne dass sie sagen könnten, was",
    price: "{die Verbesserung} auch dort weitergeht, wo jemand einfach nur müde ist",
  },
  "19-49": {
    seen: "du {den Stuhl holst}, bevor sie sich umsehen",
    price: "{ein verletzter Grundsatz} eine ganze Beziehung kostet",
  },
  "20-34": {
    seen: "du {schon dabei bist}, während sie noch planen",
    price: "du {beschäftigt} bist, um nicht anzuhalten",
  },
  "20-57": {
    seen: "du {aussprichst}, was sie gerade erst zu denken beginnen",
    price: "{der schnelle Satz} einen Menschen trifft, der noch nicht so weit war",
  },
  "21-45": {
    seen: "bei dir {die Kasse stimmt} und jeder Schlüssel seinen Platz hat",
    price: "{die Übersicht} zur Aufsicht über andere wird",
  },
  "23-43": {
    seen: "sie {deinen Gedanken} zuerst seltsam finden und später selbst vertreten",
    price: "du {erklärst}, bevor jemand gefragt hat, und dich dann unverstanden fühlst",
  },
  "24-61": {
    seen: "du {Tage später} auf eine Frage zurückkommst, die sie vergessen hatten",
    price: "{das Kreisen} im Kopf den Schlaf ersetzt",
  },
  "25-51": {
    seen: "du {ins Wasser gehst}, während sie noch die Tiefe besprechen",
    price: "{der Sprung} nur noch der Aufregung dient",
  },
  "26-44": {
    seen: "sie nach einem Gespräch mit dir {etwas wollen}, was sie vorher nicht kannten",
    price: "{die Geschichte} besser ist als die Ware",
  },
  "27-50": {
    seen: "man bei dir {satt und sicher} ist",
    price: "{deine Fürsorge} anderen abnimmt, was sie selbst könnten",
  },
  "28-38": {
    seen: "du {bleibst}, wenn es schwierig wird",
    price: "{der Widerstand} selbst zum Sinn geworden ist",
  },
  "29-46": {
    seen: "du {bis zum Ende} da bist, wenn du einmal zugesagt hast",
    price: "{ein altes Ja} weiterläuft, weil du nie auf ein Ende geachtet hast",
  },
  "30-41": {
    seen: "{deine Augen} leuchten, bevor etwas überhaupt begonnen hat",
    price: "{das Bild} so schön ist, dass kein Tag ihm nachkommt",
  },
  "32-54": {
    seen: "du {Stufe um Stufe} weiterkommst, ohne es anzukündigen",
    price: "{der Aufstieg} nie einen Absatz hat, auf dem du stehen bleibst",
  },
  "34-57": {
    seen: "du {ausgewichen} bist, bevor sie die Gefahr gesehen haben",
    price: "{die Wachsamkeit} auch dann nicht abschaltet, wenn nichts droht",
  },
  "35-36": {
    seen: "du {von fast allem} aus eigener Erfahrung erzählen kannst",
    price: "{das Nächste} beginnt, bevor das Letzte verdaut ist",
  },
  "37-40": {
    seen: "du {dein Wort} hältst und deinen Teil vom Tisch nimmst",
    price: "du {gibst}, ohne dass je über den Ausgleich gesprochen worden ist",
  },
  "39-55": {
    seen: "{deine Stimmung} einen Raum verändert, ohne dass ein Wort fällt",
    price: "du {für jede Laune} eine Ursache suchst und sie bei anderen findest",
  },
  "42-53": {
    seen: "bei dir {Angefangenes} auch ein Ende bekommt",
    price: "{ein Kreis} weiterläuft, der längst geschlossen sein könnte",
  },
  "47-64": {
    seen: "du {aus alten Geschichten} einen Sinn ziehst, an den niemand gedacht hatte",
    price: "{die Vergangenheit} so oft gedeutet ist, dass die Gegenwart warten muss",
  },
};
