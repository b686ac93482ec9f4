import type { Texts } from "../shape.ts";

export const gates: Texts["gates"] = {
  "1": {
    theme: "den eigenen Ausdruck",
    gift: "Du schaffst aus dir heraus und musst dafür niemanden nachahmen.",
    watch: "Wartest du auf Beifall, bevor du anfängst, versiegt der Einfall.",
  },
  "2": {
    theme: "die innere Richtung",
    gift: "Du spürst, wohin es gehen soll, lange bevor du den Weg kennst.",
    watch:
      "Fragt dich jemand nach Gründen für deine Richtung, lässt du dich leicht davon abbringen.",
  },
  "3": {
    theme: "den schwierigen Anfang",
    gift: "Du bringst Ordnung in Anfänge, die noch niemand durchschaut.",
    watch: "Drängst du zu früh auf Klarheit, wird aus Neuem nur Unruhe.",
  },
  "4": {
    theme: "die passende Formel",
    gift: "Du findest zu fast jeder Frage eine Antwort, die sich prüfen lässt.",
    watch: "Eine Antwort ist noch kein Beweis, also nenn Vermutungen auch Vermutungen.",
  },
  "5": {
    theme: "den festen Rhythmus",
    gift: "Du gewinnst Kraft aus Gewohnheiten, die du selbst gewählt hast.",
    watch: "Fremde Zeitpläne bringen dich schneller aus dem Tritt, als du zugibst.",
  },
  "6": {
    theme: "die Grenze zwischen Nähe und Abstand",
    gift: "Du merkst, wann Nähe dran ist und wann ein klarer Abstand mehr bringt.",
    watch: "Gehst du jeder Reibung aus dem Weg, bleibt ungeklärt, was dazwischensteht.",
  },
  "7": {
    theme: "die Rolle in der Gruppe",
    gift: "Du siehst, welche Rolle eine Gruppe braucht, und kannst sie ausfüllen.",
    watch: "Ohne Auftrag der anderen wirkt dein Führen wie Einmischung.",
  },
  "8": {
    theme: "den sichtbaren Beitrag",
    gift: "Du machst Besonderes sichtbar, dein eigenes und das von anderen.",
    watch: "Hältst du dich für unscheinbar, verpasst dein Beitrag seinen Moment.",
  },
  "9": {
    theme: "die Kraft der Einzelheit",
    gift: "Du kümmerst dich so genau um eine Kleinigkeit, dass am Ende das Ganze hält.",
    watch: "Verteilst du die Aufmerksamkeit auf fünf Dinge, wird keines davon fertig.",
  },
  "10": {
    theme: "das Verhalten aus Selbstachtung",
    gift: "Du weißt, welches Verhalten zu dir passt, und kannst dazu stehen.",
    watch: "Verbiegst du dich für Zustimmung, merkst du es zuerst an deiner Laune.",
  },
  "11": {
    theme: "den Vorrat an Ideen",
    gift: "Du trägst einen Vorrat an Ideen, der vor allem anderen weiterhilft.",
    watch: "Setzt du jede Idee selbst um, bleibt für keine genug Zeit.",
  },
  "12": {
    theme: "das vorsichtige Wort",
    gift: "Du wählst den Moment für deine Worte, und dann treffen sie.",
    watch: "Sprichst du gegen deine Stimmung, verpufft auch das Richtige.",
  },
  "13": {
    theme: "das Zuhören",
    gift: "Du hörst so zu, dass Menschen mehr erzählen, als sie vorhatten.",
    watch: "Was du hörst, musst du nicht alles tragen.",
  },
  "14": {
    theme: "den Umgang mit Mitteln",
    gift: "Du hast Arbeitskraft und das Geschick, aus Vorhandenem mehr zu machen.",
    watch: "Arbeitest du nur für Geld, läuft die Maschine, aber sie zieht nichts.",
  },
  "15": {
    theme: "die Vielfalt der Rhythmen",
    gift: "Du kommst mit sehr verschiedenen Menschen und Lebensrhythmen zurecht.",
    watch: "Zwingst du dich zum Mittelmaß, fehlt dir die Bandbreite, aus der du lebst.",
  },
  "16": {
    theme: "das Üben",
    gift: "Du begeisterst dich für eine Fertigkeit und übst sie, bis sie sitzt.",
    watch: "Wechselst du zu früh zum nächsten Feld, bleibt es beim guten Anfang.",
  },
  "17": {
    theme: "die begründete Meinung",
    gift: "Du bildest dir eine Meinung, die sich an Fakten messen lässt.",
    watch: "Trägst du deine Meinung ungefragt vor, hört man den Rat und ärgert sich über den Ton.",
  },
  "18": {
    theme: "die Korrektur",
    gift: "Du erkennst, wo ein Muster nicht mehr stimmt, und weißt, wie es besser ginge.",
    watch: "Gilt deine Korrektur Menschen statt Sachen, wird sie als Angriff gehört.",
  },
  "19": {
    theme: "das Gespür für Bedürfnisse",
    gift: "Du spürst, was in einer Gruppe fehlt, noch bevor es jemand sagt.",
    watch: "Deine eigenen Bedürfnisse nennst du dabei leicht zuletzt.",
  },
  "20": {
    theme: "die Gegenwart",
    gift: "Du bist da, wenn es darauf ankommt, und handelst im Jetzt.",
    watch: "Zwingt dich jemand zu langer Planung, verlierst du den Kontakt zu dem, was gerade ist.",
  },
  "21": {
    theme: "die Verfügung über das Eigene",
    gift: "Du behältst den Überblick und übernimmst das Steuer, wo es um dein Gebiet geht.",
    watch: "Bestimmst du über Dinge, die nicht deine sind, bekommst du Widerstand statt Einfluss.",
  },
  "22": {
    theme: "die Anmut im Gefühl",
    gift: "Du kannst so zuhören und dich so zeigen, dass ein Raum weicher wird.",
    watch: "Bist du nicht in Stimmung, wirkt Höflichkeit bei dir wie eine Maske.",
  },
  "23": {
    theme: "das verständliche Wort",
    gift: "Du bringst Kompliziertes in einfache Worte.",
    watch: "Kommt die Erklärung vor der Frage, klingt sie für andere fremd.",
  },
  "24": {
    theme: "das Zurückkehren zu einer Frage",
    gift: "Du kehrst zu einer Frage zurück, bis sie sich von selbst löst.",
    watch: "Wiederholst du nur den Gedanken, statt zu warten, dreht er sich fest.",
  },
  "25": {
    theme: "die Unvoreingenommenheit",
    gift: "Du begegnest Menschen und Lagen ohne Berechnung, und das entwaffnet.",
    watch: "Hältst du alle für so arglos wie dich, kostet das manchmal Lehrgeld.",
  },
  "26": {
    theme: "das Überzeugen",
    gift: "Du kannst Wert so darstellen, dass andere ihn sehen und wollen.",
    watch: "Übertreibst du ein wenig zu viel, leidet das Vertrauen, von dem du lebst.",
  },
  "27": {
    theme: "die Fürsorge",
    gift: "Du nährst und pflegst, was dir anvertraut ist.",
    watch: "Sorgst du für alle außer dir, bleibt irgendwann nichts mehr zu geben.",
  },
  "28": {
    theme: "die Frage nach dem Sinn",
    gift: "Du gehst ein Wagnis ein, wenn es dem Leben Sinn gibt.",
    watch: "Fehlt der Sinn, suchst du den Streit um des Streites willen.",
  },
  "29": {
    theme: "das ganze Ja",
    gift: "Dein Ja hat Ausdauer und trägt dich durch lange Strecken.",
    watch: "Sagst du Ja, um nett zu sein, zahlst du mit Zeit und Kraft.",
  },
  "30": {
    theme: "das Verlangen",
    gift: "Du brennst für Erfahrungen und steckst andere damit an.",
    watch: "Nicht jedes Verlangen will ans Ziel, manches will nur gefühlt werden.",
  },
  "31": {
    theme: "den Einfluss durch das Wort",
    gift: "Deine Worte haben Gewicht, wenn andere dich um Führung bitten.",
    watch: "Redest du ohne diesen Auftrag, hört man dich, aber niemand folgt.",
  },
  "32": {
    theme: "das Gespür für Bestand",
    gift: "Du spürst, was Zukunft hat und was sich nicht halten lässt.",
    watch: "Aus Sorge vor dem Scheitern hältst du manches länger fest als nötig.",
  },
  "33": {
    theme: "den Rückzug",
    gift: "Du ziehst dich zurück, um aus Erlebtem eine Lehre zu machen.",
    watch: "Ohne Zeit für dich wiederholst du Erfahrungen, statt sie zu verstehen.",
  },
  "34": {
    theme: "die Kraft zum Tun",
    gift: "Du hast Kraft, die beschäftigt sein will, und setzt sie am liebsten selbstbestimmt ein.",
    watch: "Hilfst du überall mit, weil du es kannst, fehlt die Kraft für das Eigene.",
  },
  "35": {
    theme: "den Drang nach Veränderung",
    gift: "Du suchst Neues und lernst schnell, was eine Erfahrung wert ist.",
    watch: "Abwechslung allein ersetzt keine Richtung.",
  },
  "36": {
    theme: "die Tiefe der Erfahrung",
    gift: "Du gehst auf Unbekanntes zu und lernst, Gefühle dabei auszuhalten.",
    watch: "Springst du aus Langeweile, landest du in Aufregung statt in Erfahrung.",
  },
  "37": {
    theme: "die Freundschaft",
    gift: "Du schaffst Zusammenhalt, wo fair gegeben und genommen wird.",
    watch: "Gibst du ohne Abmachung, wartest du oft vergeblich auf Ausgleich.",
  },
  "38": {
    theme: "den sinnvollen Widerstand",
    gift: "Du kannst Nein sagen und für etwas stehen, auch allein.",
    watch: "Sagst du aus Gewohnheit Nein, verpasst du die Sache, die deinen Einsatz lohnt.",
  },
  "39": {
    theme: "die Herausforderung",
    gift: "Du bringst andere mit einem Satz in Bewegung und merkst dabei, woran du mit ihnen bist.",
    watch: "Stichelst du ohne Anlass, bekommst du Gegenwehr statt Nähe.",
  },
  "40": {
    theme: "das Alleinsein nach der Arbeit",
    gift: "Du arbeitest für die Deinen und weißt, wann es genug ist.",
    watch: "Ohne Ruhe für dich allein wird aus Großzügigkeit Groll.",
  },
  "41": {
    theme: "den Anfang einer Erfahrung",
    gift: "Du hast Bilder von dem, was sein könnte, und damit den Stoff für einen Anfang.",
    watch: "Träumst du zu vieles auf einmal, beginnt nichts davon.",
  },
  "42": {
    theme: "das Zu-Ende-Bringen",
    gift: "Du bringst zu Ende, was du begonnen hast, und wächst daran.",
    watch: "Hältst du an Abgelaufenem fest, blockiert es das Nächste.",
  },
  "43": {
    theme: "den Durchbruch im Denken",
    gift: "Du hast Einsichten, die von innen kommen und alles umstellen.",
    watch: "Zu früh ausgesprochen, klingen deine Einsichten für andere wunderlich.",
  },
  "44": {
    theme: "das Gespür für Muster",
    gift: "Du erkennst an Kleinigkeiten, wie jemand arbeitet und was daraus wird.",
    watch: "Alte Erfahrungen lassen dich manchmal warnen, wo heute nichts zu befürchten ist.",
  },
  "45": {
    theme: "das Sammeln und Verteilen",
    gift: "Du hältst zusammen, was einer Gruppe gehört, und verteilst es gerecht.",
    watch: "Bestimmst du über alles, fühlt sich niemand mehr zuständig.",
  },
  "46": {
    theme: "das Vertrauen in den Körper",
    gift: "Du bist mit dem ganzen Körper bei der Sache und dadurch oft zur rechten Zeit am rechten Ort.",
    watch: "Übergehst du Müdigkeit, geht das Gelingen als Erstes verloren.",
  },
  "47": {
    theme: "das Verstehen im Nachhinein",
    gift: "Du findest den Sinn in Bildern und Erinnerungen, wenn du ihnen Zeit lässt.",
    watch: "Erzwingst du die Deutung, entsteht Druck statt Verständnis.",
  },
  "48": {
    theme: "die Tiefe",
    gift: "Du gehst Dingen auf den Grund und hast Lösungen, die andere übersehen.",
    watch: "Du wartest manchmal auf noch mehr Wissen, obwohl deines längst reicht.",
  },
  "49": {
    theme: "die Grundsätze",
    gift: "Du hast Grundsätze und ziehst Folgen daraus, wenn sie verletzt werden.",
    watch: "Brichst du im Affekt mit Menschen, ist der Weg zurück weit.",
  },
  "50": {
    theme: "die Werte",
    gift: "Du wachst darüber, dass Regeln dem Leben dienen.",
    watch: "Fremde Verantwortung zieht dich an, und nicht jede davon ist deine.",
  },
  "51": {
    theme: "den Mut zum Sprung",
    gift: "Du behältst Mut, wenn es plötzlich anders kommt, und machst den ersten Schritt.",
    watch: "Erschreckst du andere, um dich lebendig zu fühlen, kostet es Vertrauen.",
  },
  "52": {
    theme: "die Ruhe",
    gift: "Du kannst stillhalten, bis klar ist, wohin die Kraft gehört.",
    watch: "Zwingst du dich zum Stillsitzen ohne Ziel, schlägt Ruhe in Unruhe um.",
  },
  "53": {
    theme: "das Beginnen",
    gift: "Du gibst Anfängen Schwung und bringst Neues ins Rollen.",
    watch: "Fängst du an, um Druck loszuwerden, sammeln sich halbe Sachen.",
  },
  "54": {
    theme: "den Ehrgeiz",
    gift: "Du willst vorankommen und bist bereit, dafür zu arbeiten.",
    watch: "Ehrgeiz ohne Verbündete macht dich müde, ohne dich weiterzubringen.",
  },
  "55": {
    theme: "die Fülle der Stimmungen",
    gift: "Du schöpfst aus Stimmungen, und in der richtigen wirkst du großzügig und frei.",
    watch: "Handelst du gegen deine Stimmung, ist dein Einsatz nur halb da.",
  },
  "56": {
    theme: "das Erzählen",
    gift: "Du erzählst so, dass andere sich etwas vorstellen können.",
    watch: "Eine gute Geschichte ist schnell besser als das, was war.",
  },
  "57": {
    theme: "die leise Intuition",
    gift: "Du hörst Zwischentöne und weißt im Moment, was sicher ist.",
    watch: "Die Sorge um morgen übertönt deine leise Ahnung, wenn du ihr nicht sofort Raum gibst.",
  },
  "58": {
    theme: "die Lebensfreude",
    gift: "Du hast Freude daran, etwas lebendiger und besser zu machen.",
    watch: "Fehlt dir ein lohnendes Ziel, richtet sich der Drang auf Nebensachen.",
  },
  "59": {
    theme: "die Brücke zum anderen Menschen",
    gift: "Du findest Zugang zu Menschen, die sonst verschlossen bleiben.",
    watch: "Nicht jede Nähe, die möglich ist, ist auch gemeint.",
  },
  "60": {
    theme: "den Umgang mit Grenzen",
    gift: "Du nimmst Grenzen an und findest in ihnen den Anfang von etwas Neuem.",
    watch: "Kämpfst du gegen das, was nicht zu ändern ist, fehlt die Kraft für das Neue.",
  },
  "61": {
    theme: "das Wissenwollen",
    gift: "Du willst wissen, was hinter den Dingen steckt, und hältst Ungewissheit aus.",
    watch: "Manche Frage kostet dich Schlaf und hat doch heute keine Antwort.",
  },
  "62": {
    theme: "das Benennen",
    gift: "Du benennst Einzelheiten so genau, dass andere sie verstehen.",
    watch: "Zu viele Einzelheiten verdecken, worum es dir geht.",
  },
  "63": {
    theme: "den prüfenden Zweifel",
    gift: "Du prüfst, ob etwas stimmt, bevor du dich darauf verlässt.",
    watch: "Richtet sich der Zweifel gegen dich selbst, prüf lieber die Sache.",
  },
  "64": {
    theme: "die Bilder der Erinnerung",
    gift: "Du siehst Zusammenhänge in Bildern, bevor du sie erklären kannst.",
    watch: "Suchst du sofort Ordnung in der Verwirrung, entgeht dir, was sich gerade bildet.",
  },
};
