import type { RelationshipTexts } from "../../shape.ts";

export const signs: RelationshipTexts["signs"] = {
  generator: [
    "{notSelf|Frustration} taucht auf, wenn du in der Beziehung anschiebst, was niemand gefragt hat.",
    "Statt mehr zu geben, frag dich, worauf du in letzter Zeit wirklich geantwortet hast.",
    "Unterbrechen lässt sich das an der Stelle, an der du noch anschiebst und schon weißt, dass {signature|Zufriedenheit} fehlt.",
  ],
  manifestingGenerator: [
    "{notSelf|Frustration} zeigt sich bei dir oft als Ungeduld mit dem Tempo des anderen Menschen.",
    "Ein kurzer Satz über das, was du gleich tust, löst mehr als schnelleres Tun.",
    "Unterbrechen lässt sich das in dem Atemzug vor dem Losgehen; danach ist {signature|Zufriedenheit} wieder möglich.",
  ],
  projector: [
    "{notSelf|Bitterkeit} wächst, wenn du ungefragt hilfst und niemand es merkt.",
    {
      act: "Hör mit dem Verbessern deines Gegenübers auf, und erzähl, wie du gesehen werden möchtest",
      to: "mit dem Verbessern deines Gegenübers aufzuhören und zu erzählen, wie du gesehen werden möchtest",
    },
    "Unterbrechen lässt sich das, bevor der Rat ausgesprochen ist; gefragt zu werden bringt dir den {signature|Erfolg}, den das Aufdrängen verhindert.",
  ],
  manifestor: [
    "{notSelf|Wut} baut sich auf, wenn du dich erklären sollst, wo ein kurzer Hinweis gereicht hätte.",
    {
      act: "Gib den Hinweis früher, dann kommt die Frage nach dem Warum seltener",
      to: "den Hinweis früher zu geben, dann kommt die Frage nach dem Warum seltener",
    },
    "Unterbrechen lässt sich das am Türgriff, mit einem Satz zurück in den Raum; {signature|Frieden} beginnt oft genau dort.",
  ],
  reflector: [
    "{notSelf|Enttäuschung} sammelt sich, wenn du die Rolle übernimmst, die andere dir geben.",
    {
      act: "Nimm sie als Nachricht über euer Umfeld und nicht als Urteil über dich",
      to: "sie als Nachricht über euer Umfeld zu nehmen und nicht als Urteil über dich",
    },
    "Unterbrechen lässt sich das durch einen Tag an einem anderen Ort; die kleine {signature|Überraschung} meldet sich dort zuerst.",
  ],
};

export const types: RelationshipTexts["types"] = {
  generator: [
    "Deine {strategy|Strategie ist, zu reagieren}:: In der Liebe antwortest du auf Fragen, Blicke und Vorschläge, und dein Gegenüber darf fragen, statt dein Ja vorauszusetzen.",
    "Dein Körper zeigt Zuneigung {deutlich}, er lehnt sich vor oder er lehnt sich zurück.",
    "{signature|Zufriedenheit} im gemeinsamen Alltag ist dein Maßstab, {notSelf|Frustration} zeigt, dass du aus Pflicht mitmachst.",
    "Bitte darum, {gefragt zu werden}: Magst du reden, magst du Ruhe, magst du mit?",
  ],
  manifestingGenerator: [
    "Deine {strategy|Strategie ist, zu reagieren und dann zu informieren}:: Ein kurzer Satz, bevor du umschwenkst, erspart deinem Gegenüber das Gefühl, überholt zu werden.",
    "Du liebst {schnell und mit vielen Einfällen}, und ein Kurswechsel ist bei dir keine Absage.",
    "Stimmt es zwischen euch, spürst du {signature|Zufriedenheit}; {notSelf|Frustration} kommt, wenn du gebremst wirst oder dich selbst zu etwas überredet hast.",
    "Verabredet, dass du {mitten im Tun} anders entscheiden darfst und es dann sagst.",
  ],
  projector: [
    "Deine {strategy|Strategie ist, auf die Einladung zu warten}:: In Beziehungen heißt das, dass man dich meint und dich hineinbittet, bevor du dich einrichtest.",
    "Du siehst dein Gegenüber {sehr genau}, und gerade deshalb lohnt es sich, vor einem Rat zu fragen, ob er willkommen ist.",
    "Wirst du erkannt, fühlt sich Liebe nach {signature|Erfolg} an, im Sinn von Gelingen; {notSelf|Bitterkeit} sagt dir, dass du gibst, ohne gesehen zu werden.",
    {
      act: "Nimm dir {Zeit allein}, um die Eindrücke vom anderen Menschen wieder abzulegen",
      to: "dir {Zeit allein} zu nehmen, um die Eindrücke vom anderen Menschen wieder abzulegen",
    },
  ],
  manifestor: [
    "Deine {strategy|Strategie ist, zu informieren}:: Sag deinem Gegenüber, was du vorhast, dann fühlt es sich beteiligt und du bleibst frei.",
    "Du brauchst {Phasen, in denen niemand etwas von dir will}; kündige sie an, damit sie nicht wie eine Strafe wirken.",
    "{signature|Frieden} entsteht, wenn dich niemand kontrolliert; {notSelf|Wut} zeigt, wo du dich kontrolliert fühlst oder Wichtiges nicht angekündigt hast.",
    {
      act: "Bitte in Ruhe um {Spielraum}, bevor du ihn dir nimmst",
      to: "in Ruhe um {Spielraum} zu bitten, bevor du ihn dir nimmst",
    },
  ],
  reflector: [
    "Deine {strategy|Strategie ist, bei großen Fragen einen Mondzyklus abzuwarten}:: Zusammenziehen, Trennen und Heiraten gehören bei dir in diese Zeit.",
    "Du nimmst dein Gegenüber {so stark auf}, dass du seine Stimmung für deine halten kannst; regelmäßige Stunden allein zeigen dir den Unterschied.",
    "Eine gute Beziehung lässt dir {signature|Überraschung}; {notSelf|Enttäuschung} zeigt dir, dass du zu lange am falschen Ort gewartet hast.",
    "Achte auf {den Ort, an dem ihr lebt}, er gehört für dich zur Beziehung dazu.",
  ],
};
