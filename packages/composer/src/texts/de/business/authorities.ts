import type { BusinessTexts } from "../../shape.ts";

export const authorities: BusinessTexts["authorities"] = {
  emotional: [
    "Antworte auf Anfragen mit einem festen Satz: Ich melde mich in drei Tagen dazu.",
    {
      act: "Schau dir das Angebot an einem guten, an einem müden und an einem gleichgültigen Tag an, und achte darauf, was an allen drei Tagen gleich bleibt",
      to: "dir das Angebot an einem guten, an einem müden und an einem gleichgültigen Tag anzuschauen und darauf zu achten, was an allen drei Tagen gleich bleibt",
    },
    "Ein Preis, der sich auch {im Tief} noch richtig anfühlt, darf auf die Rechnung.",
    "Wer dich drängt, bekommt ein Nein, denn ein gutes Geschäft hält {ein paar Nächte} aus.",
  ],
  sacral: [
    "Lass dir Entscheidungen als Ja-Nein-Fragen stellen: Willst du diesen Auftrag, willst du diese Person im Team, willst du diesen Termin?",
    "Die Antwort kommt als {Zug oder Rückzug im Bauch}, manchmal als Laut, und sie kommt vor dem ersten Argument.",
    "Bleibt der Bauch stumm, ist die Frage zu groß oder die Sache nicht dran, also frag kleiner.",
    "Zahlen und Verträge liest du danach, um {dein Ja} abzusichern.",
  ],
  splenic: [
    {
      act: "Achte auf {den ersten Eindruck} in den ersten Sekunden eines Gesprächs, einer Mail oder eines Raums, und notier ihn sofort",
      to: "auf {den ersten Eindruck} in den ersten Sekunden eines Gesprächs, einer Mail oder eines Raums zu achten und ihn sofort zu notieren",
    },
    "Ein ungutes Gefühl ohne Beweis ist für dich Grund genug, nicht zu unterschreiben.",
    "Die {leise Stimme} sagt dir, was jetzt stimmt, und nicht, was in einem Jahr gilt; entscheide deshalb in kurzen Etappen und mit Kündigungsfrist.",
    "Müdigkeit und Lärm übertönen den Instinkt, also entscheide ausgeruht und nicht am Ende eines langen Messetags.",
  ],
  egoManifested: [
    "Frag bei jedem Vorhaben: Was will ich davon haben, und bin ich bereit, dafür {mein Wort} zu geben?",
    {
      act: "Sprich über das Vorhaben, ohne dich vorzubereiten, und hör hin, ob du von Wollen redest oder von Sollen",
      to: "über das Vorhaben zu sprechen, ohne dich vorzubereiten, und hinzuhören, ob du von Wollen redest oder von Sollen",
    },
    "Ein Versprechen ist bei dir ein Vertrag mit {dem eigenen Willen}; gib wenige und halte sie.",
    "Nach einem Kraftakt braucht dein Wille eine Pause, bevor du das Nächste zusagst.",
  ],
  egoProjected: [
    {
      act: "Prüfe bei jeder Anfrage, ob sie {dich meint} und ob der Gegenwert stimmt: Geld, Anerkennung, Freiheit",
      to: "bei jeder Anfrage zu prüfen, ob sie {dich meint} und ob der Gegenwert stimmt: Geld, Anerkennung, Freiheit",
    },
    {
      act: "Sag laut, was du für eine Zusage willst, und wenn dir der Betrag peinlich ist, sag ihn noch einmal",
      to: "laut zu sagen, was du für eine Zusage willst, und es noch einmal zu sagen, wenn dir der Betrag peinlich ist",
    },
    "Fehlt {dein Wollen}, hilft auch ein gutes Honorar nicht lange.",
    {
      act: "Gib Zusagen mit einem Ende: ein Projekt, ein Quartal, eine Zahl",
      to: "Zusagen mit einem Ende zu geben: ein Projekt, ein Quartal, eine Zahl",
    },
  ],
  selfProjected: [
    {
      act: "Such dir zwei Menschen, die zuhören können, ohne zu raten, und erzähl ihnen das Vorhaben vor jeder größeren Zusage",
      to: "dir zwei Menschen zu suchen, die zuhören können, ohne zu raten, und ihnen das Vorhaben vor jeder größeren Zusage zu erzählen",
    },
    "Achte auf {deinen Tonfall}:: Wird die Stimme lebendig, gehört die Sache zu dir, wird sie flach, gehört sie jemand anderem.",
    "Die Leitfrage heißt: Macht mich das froh, und bin das noch {ich}?",
    {
      act: "Nimm wichtige Überlegungen als Sprachnachricht auf, und hör sie am nächsten Tag ab",
      to: "wichtige Überlegungen als Sprachnachricht aufzunehmen und sie am nächsten Tag abzuhören",
    },
  ],
  mental: [
    {
      act: "Sprich dieselbe Frage mit drei verschiedenen Menschen durch, und achte darauf, was du dabei {immer wieder sagst}",
      to: "dieselbe Frage mit drei verschiedenen Menschen durchzusprechen und darauf zu achten, was du dabei {immer wieder sagst}",
    },
    "Geh für Entscheidungen an Orte, an denen du gut denkst; ein Büro, das dich einengt, verdirbt dir das Ergebnis.",
    "In solchen Gesprächen suchst du keinen Rat, sondern {einen Resonanzraum}.",
    {
      act: "Setz dir ein Datum, an dem du mit dem Reden aufhörst und das Wiederkehrende aufschreibst",
      to: "dir ein Datum zu setzen, an dem du mit dem Reden aufhörst und das Wiederkehrende aufschreibst",
    },
  ],
  lunar: [
    {
      act: "Notier zu einer großen Frage jeden Tag einen Satz, und lies die Notizen {am Ende des Zyklus} am Stück",
      to: "zu einer großen Frage jeden Tag einen Satz zu notieren und die Notizen {am Ende des Zyklus} am Stück zu lesen",
    },
    {
      act: "Sprich über eine große Frage mit verschiedenen Menschen, und hör vor allem auf das, was du selbst sagst",
      to: "über eine große Frage mit verschiedenen Menschen zu sprechen und vor allem auf das zu hören, was du selbst sagst",
    },
    "Kleines darfst du sofort klären, Verträge nicht.",
    "Nenn {die vier Wochen} gleich zu Beginn, dann wirken sie wie Sorgfalt und nicht wie Zögern.",
  ],
};
