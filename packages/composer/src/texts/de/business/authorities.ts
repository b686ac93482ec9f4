import type { BusinessTexts } from "../../shape.ts";

export const authorities: BusinessTexts["authorities"] = {
  emotional: [
    "Antworte auf Anfragen mit einem festen Satz: Ich melde mich in drei Tagen dazu.",
    "Schau dir das Angebot an einem guten, an einem müden und an einem gleichgültigen Tag an, und achte darauf, was an allen drei Tagen gleich bleibt.",
    "Ein Preis, der sich auch {im Tief} noch richtig anfühlt, darf auf die Rechnung.",
    "Wer dich drängt, bekommt ein Nein, denn ein gutes Geschäft hält {ein paar Nächte} aus.",
  ],
  sacral: [
    "Lass dir Entscheidungen als Ja-Nein-Fragen stellen: Willst du diesen Auftrag, willst du diese Person im Team, willst du diesen Termin?",
    "Die Antwort kommt als {Zug oder Rückzug im Bauch}, manchmal als Laut, und sie kommt vor dem ersten Argument.",
    "Bleibt es stumm, ist die Frage zu groß oder die Sache nicht dran, also frag kleiner.",
    "Zahlen und Verträge liest du danach, um {dein Ja} abzusichern.",
  ],
  splenic: [
    "Achte auf {den ersten Eindruck} in den ersten Sekunden eines Gesprächs, einer Mail oder eines Raums, und notier ihn sofort.",
    "Ein ungutes Gefühl ohne Beweis ist für dich Grund genug, nicht zu unterschreiben.",
    "Diese {leise Stimme} sagt dir, was jetzt stimmt, und nicht, was in einem Jahr gilt; entscheide deshalb in kurzen Etappen und mit Kündigungsfrist.",
    "Müdigkeit und Lärm übertönen sie, also entscheide ausgeruht und nicht am Ende eines langen Messetags.",
  ],
  egoManifested: [
    "Frag bei jedem Vorhaben: Was will ich davon haben, und bin ich bereit, dafür {mein Wort} zu geben?",
    "Sprich über das Vorhaben, ohne dich vorzubereiten, und hör hin, ob du von Wollen redest oder von Sollen.",
    "Ein Versprechen ist bei dir ein Vertrag mit {dem eigenen Willen}; gib wenige und halte sie.",
    "Nach einem Kraftakt braucht dein Wille eine Pause, bevor du das Nächste zusagst.",
  ],
  egoProjected: [
    "Prüfe bei jeder Anfrage, ob sie {dich meint} und ob der Gegenwert stimmt: Geld, Anerkennung, Freiheit.",
    "Sag laut, was du dafür willst, und wenn dir der Betrag peinlich ist, sag ihn noch einmal.",
    "Fehlt {dein Wollen}, hilft auch ein gutes Honorar nicht lange.",
    "Gib Zusagen mit einem Ende: ein Projekt, ein Quartal, eine Zahl.",
  ],
  selfProjected: [
    "Such dir zwei Menschen, die zuhören können, ohne zu raten, und erzähl ihnen das Vorhaben vor jeder größeren Zusage.",
    "Achte auf {deinen Tonfall}:: Wird die Stimme lebendig, gehört die Sache zu dir, wird sie flach, gehört sie jemand anderem.",
    "Die Leitfrage heißt: Macht mich das froh, und bin das noch {ich}?",
    "Nimm wichtige Überlegungen als Sprachnachricht auf, und hör sie am nächsten Tag ab.",
  ],
  mental: [
    "Sprich dieselbe Frage mit drei verschiedenen Menschen durch, und achte darauf, was du dabei {immer wieder sagst}.",
    "Geh für Entscheidungen an Orte, an denen du gut denkst; ein Büro, das dich einengt, verdirbt dir das Ergebnis.",
    "Du suchst dabei keinen Rat, sondern {einen Resonanzraum}.",
    "Setz dir ein Datum, an dem du mit dem Reden aufhörst und das Wiederkehrende aufschreibst.",
  ],
  lunar: [
    "Notier zu einer großen Frage jeden Tag einen Satz, und lies die Notizen {am Ende des Zyklus} am Stück.",
    "Sprich in dieser Zeit mit verschiedenen Menschen darüber, und hör vor allem auf das, was du selbst sagst.",
    "Kleines darfst du sofort klären, Verträge nicht.",
    "Nenn {diese Frist} gleich zu Beginn, dann wirkt sie wie Sorgfalt und nicht wie Zögern.",
  ],
};
