import type { BusinessTexts } from "../../shape.ts";

export const typeSides: BusinessTexts["typeSides"] = {
  generator: {
    sense:
      "Eine Anfrage, die dich meint, macht dich in wenigen Sekunden wach:: Als {Generator} planst du besser um solche Momente herum als um Quartalsziele.",
    feel: "Vielleicht kennst du Vormittage, an denen du dich zu jeder Aufgabe einzeln überreden musst; als {Generator} ist das eher eine Frage der Aufgabe als eine der Arbeitsmoral.",
    price:
      "Fängst du {aus Ehrgeiz} an, statt zu antworten, sitzt du nach zwei Wochen an einem Vorhaben, das dir niemand abnimmt.",
    try: {
      act: "Sammle eine Woche lang jede Anfrage auf einem Zettel, und mach bei denen einen Haken, auf die dein Körper sofort angesprungen ist",
      to: "eine Woche lang jede Anfrage auf einem Zettel zu sammeln und die anzuhaken, auf die dein Körper sofort angesprungen ist",
    },
  },
  manifestingGenerator: {
    sense:
      "Als {Manifestierender Generator} erkennst du beim Tun, welche Schritte überflüssig sind, und sparst anderen damit ganze Umwege.",
    feel: "Vielleicht hast du schon mitten in einem Auftrag gemerkt, dass er dich nicht mehr hält; für dich als {Manifestierenden Generator} ist das eine Auskunft und kein Versagen.",
    price:
      "Springst du weiter, {ohne Bescheid zu geben}, räumt hinter dir jemand auf, und beim nächsten Mal fehlt dir dessen Vertrauen.",
    try: {
      act: "Nimm dir vor dem Start eines Auftrags zehn Atemzüge, und schreib dann in einem Satz, wer von deinem Vorgehen wissen muss",
      to: "dir vor dem Start eines Auftrags zehn Atemzüge zu nehmen und dann in einem Satz zu schreiben, wer von deinem Vorgehen wissen muss",
    },
  },
  projector: {
    sense:
      "Als {Projektor} siehst du, wo in einem Betrieb Kraft verloren geht, und dieser Blick ist mehr wert als eine zusätzliche Arbeitsstunde.",
    feel: "Vielleicht ermüdet dich ein Tag voller Zuarbeit mehr als ein schwieriges Gespräch; als {Projektor} arbeitest du an Menschen und Abläufen und weniger an Stückzahlen.",
    price:
      "Gibst du deinen Rat, {bevor jemand danach fragt}, wird er überhört und später von anderen wiederholt.",
    try: {
      act: "Beantworte in der nächsten Sitzung nur Fragen, die an dich gerichtet sind, und vergleich, wie dein Beitrag ankommt",
      to: "in der nächsten Sitzung nur Fragen zu beantworten, die an dich gerichtet sind, und zu vergleichen, wie dein Beitrag ankommt",
    },
  },
  manifestor: {
    sense:
      "Als {Manifestor} bringst du den Anfang mit, der in vielen Betrieben fehlt:: Was du anstößt, läuft, bevor andere eine Sitzung dazu haben.",
    feel: "Vielleicht machst du das meiste lieber gleich selbst, weil Erklären dich mehr anstrengt als Handeln; als {Manifestor} kennst du diesen Impuls gut.",
    price:
      "Lässt du die anderen {im Ungewissen}, bremsen sie aus Vorsicht, und du hältst es für Misstrauen.",
    try: {
      act: "Schreib vor dem nächsten Vorhaben eine Nachricht von drei Zeilen: was du tust, ab wann, wen es berührt",
      to: "vor dem nächsten Vorhaben eine Nachricht von drei Zeilen zu schreiben: was du tust, ab wann, wen es berührt",
    },
  },
  reflector: {
    sense:
      "Als {Reflektor} merkst du vor den Beteiligten, ob ein Team gesund arbeitet, denn du spürst es an dir selbst.",
    feel: "Vielleicht gehst du aus manchen Büros nach einer Stunde erschöpft heraus und aus anderen erfrischt; als {Reflektor} darfst du das als Messwert nehmen.",
    price:
      "Bleibst du {in einem Umfeld}, in dem dich niemand fragt, hältst du dessen Unruhe irgendwann für deine eigene.",
    try: {
      act: "Notier einen Monat lang nach jedem Arbeitstag den Ort und ein Wort zu deiner Verfassung",
      to: "einen Monat lang nach jedem Arbeitstag den Ort und ein Wort zu deiner Verfassung zu notieren",
    },
  },
};

export const authoritySides: BusinessTexts["authoritySides"] = {
  emotional: {
    sense: "{Begeisterung} im Verkaufsgespräch ist bei dir ein Anfang und noch keine Zusage.",
    feel: "Vielleicht hast du schon einen Vertrag im Hochgefühl unterschrieben und am Montag nicht mehr gewusst, warum; mit {emotionaler Autorität} zählt die Stimmung danach genauso.",
    price:
      "Entscheidest du in der Spitze einer Welle, arbeitest du {später} gegen die eigene Unterschrift an.",
    try: {
      act: "Leg für Angebote ab einer bestimmten Größe eine Frist von drei Nächten fest, und nenn sie gleich beim ersten Gespräch",
      to: "für Angebote ab einer bestimmten Größe eine Frist von drei Nächten festzulegen und sie gleich beim ersten Gespräch zu nennen",
    },
  },
  sacral: {
    sense:
      "{Dein Bauch} entscheidet über das, was vor dir liegt:: Eine konkrete Anfrage beantwortet er, einen Fünfjahresplan nicht.",
    feel: "Vielleicht sagst du in Besprechungen Ja und merkst im Flur, wie die Energie abfällt; deine {sakrale Autorität} hat dann schon geantwortet.",
    price:
      "Überstimmst du {deinen Bauch} mit guten Gründen, erledigst du den Auftrag zwar, aber jede Stunde daran wiegt doppelt.",
    try: {
      act: "Lass dir vor einer Zusage drei Fragen stellen, die vom Groben ins Feine gehen, und antworte jedes Mal in der ersten Sekunde",
      to: "dir vor einer Zusage drei Fragen stellen zu lassen, die vom Groben ins Feine gehen, und jedes Mal in der ersten Sekunde zu antworten",
    },
  },
  splenic: {
    sense:
      "Ein Geschäft, das nicht gesund ist, erkennst du {oft schon am Tonfall} der ersten Nachricht.",
    feel: "Vielleicht hast du einen leisen Zweifel erst ernst genommen, als er teuer geworden war; die {Milz-Autorität} meldet sich, bevor es Belege gibt.",
    price:
      "Wartest du {auf Beweise}, ist der Augenblick vorbei, in dem dein Eindruck noch klar war.",
    try: {
      act: "Schreib nach jedem Erstgespräch noch vor der Tür ein einziges Wort auf, und lies es, bevor du antwortest",
      to: "nach jedem Erstgespräch noch vor der Tür ein einziges Wort aufzuschreiben und es zu lesen, bevor du antwortest",
    },
  },
  egoManifested: {
    sense: "Ein Vorhaben trägt, wenn du {laut sagen} kannst, was du davon haben willst.",
    feel: "Vielleicht ist es dir unangenehm, Eigennutz zuzugeben; mit {manifestierter Ego-Autorität} ist er die ehrlichste Zahl in deiner Kalkulation.",
    price:
      "Sagst du aus Anstand zu, fehlt {deinem Willen} der Antrieb, und du hältst die Frist nur noch mit Mühe.",
    try: {
      act: "Beginne den nächsten Projektentwurf mit dem Satz „Ich will“, und streich alles, was danach nicht mehr stimmt",
      to: "den nächsten Projektentwurf mit dem Satz „Ich will“ zu beginnen und alles zu streichen, was danach nicht mehr stimmt",
    },
  },
  egoProjected: {
    sense: "Du brauchst {zweierlei}, bevor du zusagst: Man meint dich, und es lohnt sich für dich.",
    feel: "Vielleicht hast du Anfragen angenommen, weil du dich geehrt fühltest, und erst später nach dem Gegenwert gefragt; die {projizierte Ego-Autorität} fragt danach zuerst.",
    price:
      "Übergehst du {deinen eigenen Gewinn}, wird aus Großzügigkeit bald eine stille Rechnung.",
    try: {
      act: "Schreib vor jeder Zusage zwei Zeilen: wofür man dich will und was du dafür willst",
      to: "vor jeder Zusage zwei Zeilen zu schreiben: wofür man dich will und was du dafür willst",
    },
  },
  selfProjected: {
    sense:
      "Eine Strategie klärst du {im Reden}:: Dein dritter Satz ist oft der, den du gesucht hast.",
    feel: "Vielleicht überraschst du dich in Gesprächen mit einer Meinung, die du vorher nicht hattest; so zeigt sich {selbstprojizierte Autorität}.",
    price:
      "Planst du {allein im stillen Zimmer}, entsteht ein sauberes Konzept, in dem du selbst nicht vorkommst.",
    try: {
      act: "Erzähl ein Vorhaben zwei Menschen an zwei Tagen, und vergleich, was du beide Male gesagt hast",
      to: "ein Vorhaben zwei Menschen an zwei Tagen zu erzählen und zu vergleichen, was du beide Male gesagt hast",
    },
  },
  mental: {
    sense:
      "{Der Ort} ist ein Teil deiner Entscheidung:: Derselbe Vertrag liest sich im Park anders als im Besprechungsraum.",
    feel: "Vielleicht wechselst du die Meinung, je nachdem, mit wem du zuletzt gesprochen hast; bei {mentaler Autorität} ist gerade das der Weg, auf dem sich etwas klärt.",
    price:
      "Schließt du dich {zum Nachdenken} ein, drehst du dieselben Argumente, bis eines aus Erschöpfung gewinnt.",
    try: {
      act: "Besprich die nächste größere Frage an zwei verschiedenen Orten, und notier, was an beiden gleich klang",
      to: "die nächste größere Frage an zwei verschiedenen Orten zu besprechen und zu notieren, was an beiden gleich klang",
    },
  },
  lunar: {
    sense:
      "Ein Angebot prüfst du {in vielen Verfassungen}, und was alle übersteht, hält auch im Betrieb.",
    feel: "Vielleicht hat man dich für unentschlossen gehalten, weil du nicht am selben Tag geantwortet hast; {lunare Autorität} arbeitet in einem anderen Maß.",
    price:
      "Unterschreibst du {nach einem einzigen guten Gespräch}, hast du vor allem die Überzeugung der anderen unterschrieben.",
    try: {
      act: "Richte für große Fragen ein Heft ein, und trag gut vier Wochen lang jeden Tag einen Satz ein",
      to: "für große Fragen ein Heft einzurichten und gut vier Wochen lang jeden Tag einen Satz einzutragen",
    },
  },
};
