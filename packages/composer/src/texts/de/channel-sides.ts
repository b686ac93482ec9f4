import type { Texts } from "../shape.ts";

export const channelSides: Texts["channelSides"] = {
  "1-8": {
    seen: "Andere merken es daran, dass sie {deine Handschrift} auch ohne Unterschrift erkennen.",
    price: "Zu viel wird es, wenn {der eigene Stil} wichtiger ist als das, was er zeigen soll.",
  },
  "2-14": {
    seen: "Andere merken es daran, dass sich in deiner Nähe {Mittel und Wege} finden, nach denen sie lange gesucht haben.",
    price:
      "Zu viel wird es, wenn du {deine Kraft} für eine Richtung hergibst, die gar nicht deine ist.",
  },
  "3-60": {
    seen: "Andere merken es daran, dass nach langem Stillstand bei dir {über Nacht} alles anders ist.",
    price:
      "Zu viel wird es, wenn du {die Pause} vor dem Sprung für das Ende hältst und alles hinwirfst.",
  },
  "4-63": {
    seen: "Andere merken es daran, dass du {den Fehler in der Rechnung} findest, den alle überlesen haben.",
    price: "Zu viel wird es, wenn du {weiterprüfst}, obwohl nur noch das Vertrauen fehlt.",
  },
  "5-15": {
    seen: "Andere merken es daran, dass sie in deiner Nähe {ruhiger gehen und essen}.",
    price:
      "Zu viel wird es, wenn {dein Takt} für alle gelten soll oder du dich in einen fremden zwingst.",
  },
  "6-59": {
    seen: "Andere merken es daran, dass sie dir nach einer Stunde Dinge erzählen, die sonst {Jahre} brauchen.",
    price: "Zu viel wird es, wenn {die Nähe} schneller da ist als die Frage, ob du sie willst.",
  },
  "7-31": {
    seen: "Andere merken es daran, dass sich Köpfe {zu dir} drehen, sobald eine Runde nicht weiterweiß.",
    price: "Zu viel wird es, wenn du {führst}, wo niemand dir gefolgt ist.",
  },
  "9-52": {
    seen: "Andere merken es daran, dass du {noch dasitzt}, wenn sie zum dritten Mal aufgestanden sind.",
    price:
      "Zu viel wird es, wenn {die Einzelheit} dich hält und das Ganze längst weitergezogen ist.",
  },
  "10-20": {
    seen: "Andere merken es daran, dass du {in der Sache gleich bleibst}, egal wer zuhört.",
    price: "Zu viel wird es, wenn {Echtheit} zur Ausrede für Schroffheit wird.",
  },
  "10-34": {
    seen: "Andere merken es daran, dass du {deinen Weg} gehst, ohne dich umzudrehen.",
    price:
      "Zu viel wird es, wenn du aus {Überzeugung} auch dort nicht ausweichst, wo Platz für zwei wäre.",
  },
  "10-57": {
    seen: "Andere merken es daran, dass Räume, Kleider und Abläufe bei dir {stimmig} wirken, ohne aufwendig zu sein.",
    price: "Zu viel wird es, wenn du {nachbesserst}, bis vom Anlass nichts übrig ist.",
  },
  "11-56": {
    seen: "Andere merken es daran, dass aus einem gewöhnlichen Heimweg bei dir {eine Geschichte} wird.",
    price: "Zu viel wird es, wenn {die Pointe} das Erlebte ersetzt.",
  },
  "12-22": {
    seen: "Andere merken es daran, dass ein Satz von dir ihnen {noch Tage später} nachgeht.",
    price:
      "Zu viel wird es, wenn du {gegen die Stimmung} sprichst und hinterher jedes Wort bereust.",
  },
  "13-33": {
    seen: "Andere merken es daran, dass du {dich erinnerst}, woran sie selbst nicht mehr gedacht hatten.",
    price: "Zu viel wird es, wenn du {alles aufbewahrst} und nichts davon je erzählst.",
  },
  "16-48": {
    seen: "Andere merken es daran, dass es bei dir {leicht aussieht}, was lange geübt ist.",
    price: "Zu viel wird es, wenn {die Tiefe} nie ausreicht, um endlich zu zeigen, was du kannst.",
  },
  "17-62": {
    seen: "Andere merken es daran, dass du {für jede Behauptung ein Beispiel} hast.",
    price: "Zu viel wird es, wenn {das letzte Detail} noch geklärt sein will und alle schon gehen.",
  },
  "18-58": {
    seen: "Andere merken es daran, dass nach dir {etwas besser läuft}, ohne dass sie sagen könnten, was.",
    price:
      "Zu viel wird es, wenn {die Verbesserung} auch dort weitergeht, wo jemand einfach nur müde ist.",
  },
  "19-49": {
    seen: "Andere merken es daran, dass du {den Stuhl holst}, bevor sie sich umsehen.",
    price: "Zu viel wird es, wenn {ein verletzter Grundsatz} eine ganze Beziehung kostet.",
  },
  "20-34": {
    seen: "Andere merken es daran, dass du {schon dabei bist}, während sie noch planen.",
    price: "Zu viel wird es, wenn du {beschäftigt} bist, um nicht anzuhalten.",
  },
  "20-57": {
    seen: "Andere merken es daran, dass du {aussprichst}, was sie gerade erst zu denken beginnen.",
    price:
      "Zu viel wird es, wenn {der schnelle Satz} einen Menschen trifft, der noch nicht so weit war.",
  },
  "21-45": {
    seen: "Andere merken es daran, dass bei dir {die Kasse stimmt} und jeder Schlüssel seinen Platz hat.",
    price: "Zu viel wird es, wenn {die Übersicht} zur Aufsicht über andere wird.",
  },
  "23-43": {
    seen: "Andere merken es daran, dass sie {deinen Gedanken} zuerst seltsam finden und später selbst vertreten.",
    price:
      "Zu viel wird es, wenn du {erklärst}, bevor jemand gefragt hat, und dich dann unverstanden fühlst.",
  },
  "24-61": {
    seen: "Andere merken es daran, dass du {Tage später} auf eine Frage zurückkommst, die sie vergessen hatten.",
    price: "Zu viel wird es, wenn {das Kreisen} im Kopf den Schlaf ersetzt.",
  },
  "25-51": {
    seen: "Andere merken es daran, dass du {ins Wasser gehst}, während sie noch die Tiefe besprechen.",
    price: "Zu viel wird es, wenn {der Sprung} nur noch der Aufregung dient.",
  },
  "26-44": {
    seen: "Andere merken es daran, dass sie nach einem Gespräch mit dir {etwas wollen}, was sie vorher nicht kannten.",
    price: "Zu viel wird es, wenn {die Geschichte} besser ist als die Ware.",
  },
  "27-50": {
    seen: "Andere merken es daran, dass man bei dir {satt und sicher} ist.",
    price: "Zu viel wird es, wenn {deine Fürsorge} anderen abnimmt, was sie selbst könnten.",
  },
  "28-38": {
    seen: "Andere merken es daran, dass du {bleibst}, wenn es schwierig wird.",
    price: "Zu viel wird es, wenn {der Widerstand} selbst zum Sinn geworden ist.",
  },
  "29-46": {
    seen: "Andere merken es daran, dass du {bis zum Ende} da bist, wenn du einmal zugesagt hast.",
    price:
      "Zu viel wird es, wenn {ein altes Ja} weiterläuft, weil du nie auf ein Ende geachtet hast.",
  },
  "30-41": {
    seen: "Andere merken es daran, dass {deine Augen} leuchten, bevor etwas überhaupt begonnen hat.",
    price: "Zu viel wird es, wenn {das Bild} so schön ist, dass kein Tag ihm nachkommt.",
  },
  "32-54": {
    seen: "Andere merken es daran, dass du {Stufe um Stufe} weiterkommst, ohne es anzukündigen.",
    price: "Zu viel wird es, wenn {der Aufstieg} nie einen Absatz hat, auf dem du stehen bleibst.",
  },
  "34-57": {
    seen: "Andere merken es daran, dass du {ausgewichen} bist, bevor sie die Gefahr gesehen haben.",
    price: "Zu viel wird es, wenn {die Wachsamkeit} auch dann nicht abschaltet, wenn nichts droht.",
  },
  "35-36": {
    seen: "Andere merken es daran, dass du {von fast allem} aus eigener Erfahrung erzählen kannst.",
    price: "Zu viel wird es, wenn {das Nächste} beginnt, bevor das Letzte verdaut ist.",
  },
  "37-40": {
    seen: "Andere merken es daran, dass du {dein Wort} hältst und deinen Teil vom Tisch nimmst.",
    price:
      "Zu viel wird es, wenn du {gibst}, ohne dass je über den Ausgleich gesprochen worden ist.",
  },
  "39-55": {
    seen: "Andere merken es daran, dass {deine Stimmung} einen Raum verändert, ohne dass ein Wort fällt.",
    price:
      "Zu viel wird es, wenn du {für jede Laune} eine Ursache suchst und sie bei anderen findest.",
  },
  "42-53": {
    seen: "Andere merken es daran, dass bei dir {Angefangenes} auch ein Ende bekommt.",
    price: "Zu viel wird es, wenn {ein Kreis} weiterläuft, der längst geschlossen sein könnte.",
  },
  "47-64": {
    seen: "Andere merken es daran, dass du {aus alten Geschichten} einen Sinn ziehst, an den niemand gedacht hatte.",
    price:
      "Zu viel wird es, wenn {die Vergangenheit} so oft gedeutet ist, dass die Gegenwart warten muss.",
  },
};
