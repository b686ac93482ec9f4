import type { BusinessTexts } from "../../shape.ts";

export const leadership: BusinessTexts["leadership"] = {
  generator:
    "Führen heißt für dich als {Generator}, gute Fragen zu stellen, auf Vorschläge zu antworten und sichtbar gern zu arbeiten.",
  manifestingGenerator:
    "Führen heißt für dich als {Manifestierenden Generator}, vorzumachen und jede Abkürzung anzusagen, damit das Team sie mitgehen kann.",
  projector:
    "Führen heißt für dich als {Projektor}, Menschen an die richtige Stelle zu bringen, und dafür brauchst du ein ausdrückliches Mandat.",
  manifestor:
    "Führen heißt für dich als {Manifestor}, den Anfang zu machen und früh zu sagen, wohin es geht; die tägliche Begleitung gibst du besser ab.",
  reflector:
    "Führen heißt für dich als {Reflektor}, einem Team zu zeigen, wie es ihm wirklich geht; den Takt geben besser andere vor.",
};

export const types: BusinessTexts["types"] = {
  generator: [
    "Deine {strategy|Strategie ist, zu reagieren}:: Anfragen, Empfehlungen und Begegnungen sind dein Startsignal, Kaltakquise ist es nicht.",
    "Leg deshalb Spuren aus, auf die man antworten kann, und prüf dann an deiner eigenen Antwort, was davon zu dir gehört.",
    "Ob ein Auftrag passt, erkennst du am Abend an {signature|Zufriedenheit}; {notSelf|Frustration} zeigt dir, dass du ihn nur aus Pflicht angenommen hast.",
    "Deine Arbeitskraft ist {auf Ausdauer angelegt}, solange du bei Aufgaben bleibst, die ein echtes Ja bekommen haben.",
  ],
  manifestingGenerator: [
    "Deine {strategy|Strategie ist, zu reagieren und dann zu informieren}: erst die echte Antwort, dann ein Satz an die Beteiligten, dann los.",
    "Du darfst Schritte überspringen und später nachholen; plan dafür Zeit ein, statt dich für den Umweg zu entschuldigen.",
    "Passt ein Auftrag, endet der Tag mit {signature|Zufriedenheit}; {notSelf|Frustration} zeigt dir, dass du etwas angeschoben hast, worauf in dir nichts geantwortet hat.",
    "Ein Kalender mit wechselnden Aufgaben {nutzt dein Tempo} besser als lange Blöcke derselben Sorte.",
  ],
  projector: [
    "Deine {strategy|Strategie ist, auf die Einladung zu warten}:: Im Geschäft heißt das, dass man dich fragt, empfiehlt oder beauftragt, bevor du deine Sicht ausbreitest.",
    "Bis dahin arbeitest du an Sichtbarkeit, also zeig dein Können an Orten, an denen die richtigen Menschen suchen.",
    "{signature|Erfolg} misst sich bei dir daran, dass dein Rat gewollt war; {notSelf|Bitterkeit} ist das Zeichen, dass du ihn verschenkt oder aufgedrängt hast.",
    {
      act: "Verkauf {Ergebnis und Überblick} statt Stunden, denn deine Wirkung hängt nicht an der Länge des Arbeitstags",
      to: "{Ergebnis und Überblick} statt Stunden zu verkaufen, denn deine Wirkung hängt nicht an der Länge des Arbeitstags",
    },
  ],
  manifestor: [
    "Deine {strategy|Strategie ist, zu informieren}:: Sag den Betroffenen vorher, was du vorhast, und frag sie nicht um Erlaubnis.",
    "Du bist stark im Anstoßen; für die lange Strecke danach brauchst du Menschen oder Abläufe, die übernehmen.",
    "Läuft es richtig, spürst du {signature|Frieden}; {notSelf|Wut} sagt dir oft, dass dich jemand bremst, dem du nichts angekündigt hast.",
    {
      act: "Plane {in Schüben} mit echten Pausen, statt dich an einem gleichmäßigen Arbeitstag zu messen",
      to: "{in Schüben} mit echten Pausen zu planen, statt dich an einem gleichmäßigen Arbeitstag zu messen",
    },
  ],
  reflector: [
    "Deine {strategy|Strategie ist, bei großen Fragen einen Mondzyklus abzuwarten}:: Verträge, Standorte und feste Bindungen bekommen bei dir gut vier Wochen.",
    {
      act: "Wähl zuerst den Ort und die Menschen und dann die Aufgabe, denn du arbeitest so gut, wie das Umfeld in Ordnung ist",
      to: "zuerst den Ort und die Menschen zu wählen und dann die Aufgabe, denn du arbeitest so gut, wie das Umfeld in Ordnung ist",
    },
    "Ein gutes Umfeld kann {signature|Überraschung} für dich bereithalten, ein falsches {notSelf|Enttäuschung}.",
    "Dein {neutraler Blick} auf Teams und Stimmungen ist selbst eine Leistung, für die man dich bezahlen kann.",
  ],
};
