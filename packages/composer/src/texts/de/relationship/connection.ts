import type { ConnectionTexts } from "../../shape.ts";

/** What is between two people. Person A is addressed as "du", person B is called B. */
export const connection: ConnectionTexts = {
  types: {
    klar: "Du bist als Person A <a>, dein Gegenüber ist als Person B <b>.",
    direkt: "Du (A) bist <a>, dein Gegenüber (B) ist <b>, und daran hängt, wer womit anfängt.",
    ruhig: "Du bist in diesem Abschnitt Person A und <a>, dein Gegenüber ist Person B und <b>.",
    empathisch:
      "Manches, was zwischen euch hakt, ist keine Absicht, sondern Bauart; du bist als Person A <a>, dein Gegenüber ist als Person B <b>.",
  },
  partnerType: {
    generator:
      "Stell B Fragen, die sich mit Ja oder Nein beantworten lassen, denn B kommt über {das Reagieren} in Fahrt.",
    manifestingGenerator:
      "Rechne damit, dass B nach einer Antwort schnell loslegt, und bitte darum, {kurz informiert} zu werden.",
    projector:
      "Bitte B ausdrücklich um die eigene Sicht, denn B blüht auf, wenn {die Einladung} ausgesprochen ist.",
    manifestor: "Lass B anfangen, ohne zu bremsen, und bitte darum, {vorher informiert} zu werden.",
    reflector:
      "Gib B für große Fragen {einen ganzen Mondzyklus}, und achtet zuerst auf den Ort, an dem ihr seid.",
  },
  authorities: {
    both: "Du entscheidest aus <a> und B ebenso aus <b>:: Sprecht große Fragen an mehreren Tagen an, bis ihr beide zugleich ruhig seid.",
    onlyA:
      "Du brauchst mit <a> Zeit, B entscheidet mit <b> in einem anderen Takt:: Stellt eine Frage, lasst sie ruhen, und holt dann beide Antworten ein.",
    onlyB:
      "B braucht mit <b> Zeit, auch wenn du mit <a> früher klar bist:: Nimm ein Noch-nicht von B nicht als Nein.",
    neither:
      "Du entscheidest mit <a>, B mit <b>:: Erzählt einander, woran ihr euer Ja erkennt, bevor ihr gemeinsam eines gebt.",
  },
  themes: {
    "0": "Auch zusammen ist bei euch {kein Zentrum definiert}:: Ort und Gesellschaft prägen euch beide, wählt sie gemeinsam.",
    "2": "Zusammen sind bei euch {zwei Zentren definiert und sieben nicht}:: Vieles bleibt beweglich, und euer Umfeld redet überall mit.",
    "3": "Zusammen sind bei euch {drei Zentren definiert und sechs nicht}:: Euer Umfeld prägt euch mehr, als ihr einander festlegt.",
    "4": "Zusammen sind bei euch {vier Zentren definiert und fünf nicht}:: Ihr bleibt empfänglich für andere und braucht Orte, die euch guttun.",
    "5": "Zusammen sind bei euch {fünf Zentren definiert und vier nicht}:: Halt und Beweglichkeit wiegen sich auf, Gewohnheiten müsst ihr selbst schaffen.",
    "6": "Zusammen sind bei euch {sechs Zentren definiert und drei nicht}:: Ihr habt gemeinsamen Boden und viel Spielraum, der Abmachungen braucht.",
    "7": "Zusammen sind bei euch {sieben Zentren definiert und zwei nicht}:: Zwischen euch ist viel geregelt, und ihr bleibt neugierig auf andere.",
    "8": "Zusammen sind bei euch {acht Zentren definiert und eines nicht}:: Dieses eine ist euer gemeinsames Fenster, dort lernt ihr am meisten von anderen.",
    "9": "Zusammen sind bei euch {alle neun Zentren definiert}:: Ihr genügt euch leicht selbst, holt euch deshalb bewusst frische Luft von außen.",
  },
  kinds: {
    electromagnetic: [
      "Der <channel> wird erst durch euch beide vollständig, eine elektromagnetische Verbindung, die anzieht und reibt:: <between>",
      "Auch im <channel> trifft deine Hälfte auf die von B:: <between>",
      "Ebenso fügt sich der <channel> aus je einem Tor von euch zusammen:: <between>",
    ],
    companionship: [
      "Den <channel> habt ihr beide, das ist Kameradschaft, hier seid ihr einander ähnlich:: <between>",
      "Auch den <channel> teilt ihr vollständig:: <between>",
    ],
    dominanceA: [
      "Den <channel> bringst du allein mit, in der Sprache der Verbindungen ist das deine Dominanz:: Geht es um <area>, gibst du den Ton an, und B darf das Maß mitbestimmen.",
      "Ebenso bringst nur du den <channel> mit, prüf also, wie viel Raum du B lässt, wenn es um <area> geht.",
    ],
    dominanceB: [
      "Den <channel> bringt B allein mit, in der Sprache der Verbindungen ist das die Dominanz von B:: Geht es um <area>, gibt B den Ton an, und du darfst das Maß mitbestimmen.",
      "Ebenso bringt nur B den <channel> mit, sag also, wie viel dir guttut, wenn es um <area> geht.",
    ],
    compromiseA: [
      "Den <channel> hat B ganz und du zur Hälfte, der Kompromiss liegt hier bei dir:: Geht es um <area>, gibst du öfter nach; sprich an, wann es dir zu viel wird.",
      "Auch beim <channel> liegt der Kompromiss bei dir, vereinbart also, wo ihr es auf deine Weise macht, wenn es um <area> geht.",
    ],
    compromiseB: [
      "Den <channel> hast du ganz und B zur Hälfte, der Kompromiss liegt hier bei B:: Geht es um <area>, gibt B öfter nach; frag von dir aus, was B möchte.",
      "Auch beim <channel> liegt der Kompromiss bei B, überlass B also ab und zu das letzte Wort, wenn es um <area> geht.",
    ],
  },
  meeting: {
    head: {
      aReceives:
        "B hat {b|ein definiertes Kopfzentrum}, du {a|nicht}:: Die Fragen, über denen du grübelst, stammen öfter von B, als du denkst.",
      bReceives:
        "Du hast {a|ein definiertes Kopfzentrum}, B {b|nicht}:: Deine Fragen beschäftigen B länger als dich.",
    },
    ajna: {
      aReceives:
        "B hat {b|ein definiertes Ajna-Zentrum}, du {a|nicht}:: B klingt sicher, du bleibst beweglich; denk allein nach, bevor du zustimmst.",
      bReceives:
        "Du hast {a|ein definiertes Ajna-Zentrum}, B {b|nicht}:: Deine Sicherheit überzeugt B leicht, auch wenn B noch gar nicht zustimmt.",
    },
    throat: {
      aReceives:
        "B hat {b|ein definiertes Kehlzentrum}, du {a|nicht}:: B findet schneller Worte, lass dir ausdrücklich Redezeit geben.",
      bReceives:
        "Du hast {a|ein definiertes Kehlzentrum}, B {b|nicht}:: Du füllst Gesprächspausen schneller, als B Worte findet.",
    },
    g: {
      aReceives:
        "B hat {b|ein definiertes G-Zentrum}, du {a|nicht}:: B gibt Richtung vor; prüfe, ob du sie auch allein gehen würdest.",
      bReceives:
        "Du hast {a|ein definiertes G-Zentrum}, B {b|nicht}:: B nimmt deine Richtung auf; frag nach, wohin B ohne dich ginge.",
    },
    heart: {
      aReceives:
        "B hat {b|ein definiertes Herzzentrum}, du {a|nicht}:: Mit dem Willen von B musst du nicht gleichziehen.",
      bReceives:
        "Du hast {a|ein definiertes Herzzentrum}, B {b|nicht}:: Versprechen fallen dir leichter als B; fordere keine ein, um Liebe zu messen.",
    },
    spleen: {
      aReceives:
        "B hat {b|ein definiertes Milzzentrum}, du {a|nicht}:: Bei B fühlst du dich sicher; achte darauf, ob du nur deshalb bleibst.",
      bReceives:
        "Du hast {a|ein definiertes Milzzentrum}, B {b|nicht}:: B fühlt sich bei dir sicher; sprecht darüber, damit daraus keine Abhängigkeit wird.",
    },
    solarPlexus: {
      aReceives:
        "Bei B ist {b|der Solarplexus definiert}, bei dir {a|nicht}:: Du spürst die Stimmungen von B oft stärker als B selbst.",
      bReceives:
        "Bei dir ist {a|der Solarplexus definiert}, bei B {b|nicht}:: Was du fühlst, kommt bei B verstärkt an, also sag dazu, wem es gilt.",
    },
    sacral: {
      aReceives:
        "B hat {b|ein definiertes Sakralzentrum}, du {a|nicht}:: Neben B hast du geliehene Kraft; geh früher schlafen als B.",
      bReceives:
        "Du hast {a|ein definiertes Sakralzentrum}, B {b|nicht}:: Deine Energie treibt B an; achte darauf, dass B Pausen bekommt.",
    },
    root: {
      aReceives:
        "B hat {b|ein definiertes Wurzelzentrum}, du {a|nicht}:: Der Druck von B wird bei dir zur Eile; frag, ob es wirklich heute sein muss.",
      bReceives:
        "Du hast {a|ein definiertes Wurzelzentrum}, B {b|nicht}:: Dein Tempo setzt B unter Druck, auch wenn du nichts sagst.",
    },
  },
  noChannel:
    "Kein Kanal verbindet euch, weder aus zwei Hälften noch als gemeinsamer; was euch hält, gestaltet ihr über Zeit, Ort und Absprachen.",
};
