import type { RelationshipTexts } from "../../shape.ts";

export const closeness: RelationshipTexts["closeness"] = {
  g: {
    defined: [
      "Dein {definiertes G-Zentrum} weiß, wer du bist und wohin du gehst; du gibst damit Halt und änderst die Richtung ungern.",
    ],
    undefined: [
      "Mit {undefiniertem G-Zentrum} suchst du in Beziehungen leicht nach dir selbst; stimmt der Ort, an dem ihr euch trefft, stimmt meist auch die Begegnung.",
    ],
    open: [
      "Dein {offenes G-Zentrum} nimmt auf, wer die anderen sind und wohin sie wollen; frag dich ab und zu, was du allein gern tätest.",
    ],
  },
  heart: {
    defined: [
      "Dein {definiertes Herzzentrum} verspricht und hält, und es erwartet dasselbe; sag ausdrücklich, was für dich ein Versprechen ist.",
    ],
    undefined: [
      "Mit {undefiniertem Herzzentrum} willst du dir Liebe leicht verdienen; du musst nichts beweisen, um bleiben zu dürfen.",
    ],
    open: [
      "Dein {offenes Herzzentrum} spürt, was andere wertvoll finden; prüfe, ob du gerade gibst, weil du möchtest, oder um zu genügen.",
    ],
  },
  spleen: {
    defined: [
      "Dein {definiertes Milzzentrum} gibt deinem Gegenüber ein Gefühl von Sicherheit und merkt im Augenblick, ob eine Nähe guttut.",
    ],
    undefined: [
      "Mit {undefiniertem Milzzentrum} hältst du leicht an Menschen fest, bei denen du dich sicher fühlst, auch wenn es längst eng geworden ist.",
    ],
    open: [
      "Dein {offenes Milzzentrum} spürt Angst und Wohlbefinden der anderen Person fast wie eigenes; frag nach, bevor du etwas daraus schließt.",
    ],
  },
  sacral: {
    defined: [
      "Dein {definiertes Sakralzentrum} bringt Lebensenergie in die Beziehung und braucht eigene Aufgaben, damit sie nicht allein am Gegenüber hängt.",
    ],
    undefined: [
      "Mit {undefiniertem Sakralzentrum} bist du in Gesellschaft voller Energie und danach leer; eigene Schlafzeiten und ein eigenes Zimmer sind keine Absage.",
    ],
    open: [
      "Dein {offenes Sakralzentrum} meldet kein Genug, auch bei Nähe nicht; verabredet ein Zeichen für Pause.",
    ],
  },
  root: {
    defined: [
      "Dein {definiertes Wurzelzentrum} hat ein eigenes Tempo, das auf dein Gegenüber als Druck wirken kann, ohne dass du etwas sagst.",
    ],
    undefined: [
      "Mit {undefiniertem Wurzelzentrum} willst du Konflikte schnell loswerden; lass dir Zeit, auch wenn es drängt.",
    ],
    open: [
      "Dein {offenes Wurzelzentrum} übernimmt die Eile der anderen Person; ein gemeinsamer Abend ohne Programm zeigt dir dein eigenes Tempo.",
    ],
  },
  head: {
    defined: [
      "Dein {definiertes Kopfzentrum} bringt Fragen und Anregung in die Beziehung; nicht jede davon braucht eine Antwort von deinem Gegenüber.",
    ],
    undefined: [
      "Mit {undefiniertem Kopfzentrum} grübelst du leicht über Fragen, die eigentlich deinem Gegenüber gehören.",
    ],
    open: [
      "Dein {offenes Kopfzentrum} lässt sich gern anregen; achte darauf, dass ihr auch über das sprecht, was dich beschäftigt.",
    ],
  },
};

export const voice: RelationshipTexts["voice"] = {
  throat: {
    defined: [
      "Dein {definiertes Kehlzentrum} spricht auf eine verlässliche Art, und dein Gegenüber hört, wann etwas ernst ist.",
      "Lass trotzdem Pausen, denn wer leicht Worte findet, füllt schnell auch die Redezeit des anderen Menschen.",
      {
        act: "Zähl im nächsten Gespräch bis fünf, bevor du antwortest",
        to: "im nächsten Gespräch bis fünf zu zählen, bevor du antwortest",
      },
    ],
    undefined: [
      "Mit {undefiniertem Kehlzentrum} kommen Worte, wenn dich jemand fragt, und bleiben weg, wenn du musst.",
      {
        act: "Bitte um Fragen, und sag Wichtiges notfalls schriftlich",
        to: "um Fragen zu bitten und Wichtiges notfalls schriftlich zu sagen",
      },
      "Mitten im Streit verstummst du leichter, als man dir ansieht, und das Verstummen wird dann für Zustimmung gehalten.",
    ],
    open: [
      "Dein {offenes Kehlzentrum} passt sich der Gesprächslage an; in großen Runden klingst du anders als zu zweit.",
      "Schweigen ist bei dir kein Vorwurf, und es hilft, das einmal auszusprechen.",
      {
        act: "Sag am Anfang eines schwierigen Gesprächs, dass du langsam sprichst",
        to: "am Anfang eines schwierigen Gesprächs zu sagen, dass du langsam sprichst",
      },
    ],
  },
  ajna: {
    defined: [
      "Dein {definiertes Ajna-Zentrum} hält an einer Sichtweise fest, das macht dich verlässlich und manchmal schwer zu überzeugen.",
      "Frag einmal öfter: Wie siehst du es?",
      "Im Streit wiederholst du dein Argument eher, als dass du es änderst; ein neues Beispiel bringt euch weiter als dasselbe lauter.",
    ],
    undefined: [
      "Mit {undefiniertem Ajna-Zentrum} verstehst du beide Seiten; gib nicht nach, nur um die Spannung zu beenden.",
      "Du darfst sagen, dass du deine Meinung noch suchst.",
      {
        act: "Bitte um einen Tag Bedenkzeit, bevor du einer fremden Sicht zustimmst",
        to: "um einen Tag Bedenkzeit zu bitten, bevor du einer fremden Sicht zustimmst",
      },
    ],
    open: [
      "Dein {offenes Ajna-Zentrum} kann sich in jede Denkweise einfühlen und braucht keine feste Meinung, um gut zuzuhören.",
      {
        act: "Schreib vor wichtigen Gesprächen drei Stichworte auf, damit deine Sicht nicht in der anderen aufgeht",
        to: "vor wichtigen Gesprächen drei Stichworte aufzuschreiben, damit deine Sicht nicht in der anderen aufgeht",
      },
      "Im Streit klingt jede Seite einleuchtend; nimm dir danach eine Stunde allein, bis deine eigene wieder da ist.",
    ],
  },
  solarPlexus: {
    defined: [
      "Dein {definierter Solarplexus} gibt die Stimmung im Raum vor:: Bist du aufgewühlt, ist es bald die ganze Wohnung.",
      {
        act: "Sag zuerst, wie es dir geht, und dann, worum es geht",
        to: "zuerst zu sagen, wie es dir geht, und dann, worum es geht",
      },
      {
        act: "Verabrede ein Wort, das heißt: Ich bin gerade mitten in der Welle, sprechen wir morgen",
        to: "ein Wort zu verabreden, das heißt: Ich bin gerade mitten in der Welle, sprechen wir morgen",
      },
    ],
    undefined: [
      "Dein {undefinierter Solarplexus} verstärkt Gefühle anderer, deshalb wird ein kleiner Ärger zwischen euch schnell groß.",
      "Verlass bei Streit kurz den Raum, und komm nach zehn Minuten zurück; du merkst dann, welches Gefühl deines war.",
      "Typisch ist ein Streit, nach dem du lauter warst, als du gemeint hast; mit Abstand weißt du wieder, worum es dir ging.",
    ],
    open: [
      "Mit {offenem Solarplexus} weichst du Spannung leicht aus, um die Stimmung zu schützen.",
      "Die Wahrheit in einem ruhigen Satz schadet weniger als das lange Schweigen davor.",
      {
        act: "Schreib eine heikle Wahrheit zuerst auf, und lies sie dann vor",
        to: "eine heikle Wahrheit zuerst aufzuschreiben und sie dann vorzulesen",
      },
    ],
  },
};
