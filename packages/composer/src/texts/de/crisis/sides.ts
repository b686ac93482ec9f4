import type { CrisisTexts } from "../../shape.ts";

export const typeSides: CrisisTexts["typeSides"] = {
  generator: {
    sense:
      "Als {Generator} kommst du über Kleines wieder in Gang: eine Tasse spülen, eine Pflanze gießen, einen Brief falten.",
    feel: "Vielleicht fühlt sich gerade alles zäh an; als {Generator} darfst du warten, bis etwas dich von selbst anspricht.",
    price: "{Sich anzutreiben} hilft dir gerade wenig, der Motor läuft bei dir anders an.",
    try: {
      act: "Leg zwei Dinge vor dich hin, und nimm das, zu dem die Hand von selbst geht",
      to: "zwei Dinge vor dich hinzulegen und das zu nehmen, zu dem die Hand von selbst geht",
    },
  },
  manifestingGenerator: {
    sense:
      "Als {Manifestierender Generator} bist du es gewohnt, mehreres zugleich zu tragen; heute reicht eines.",
    feel: "Vielleicht macht dich das Stillsitzen unruhig; als {Manifestierender Generator} darfst du beim Gehen zur Ruhe kommen.",
    price: "{Noch eine Sache anzufangen} nimmt dir gerade mehr Luft, als es dir gibt.",
    try: {
      act: "Geh langsam einmal durch die Wohnung, und fass dabei fünf Dinge an",
      to: "langsam einmal durch die Wohnung zu gehen und dabei fünf Dinge anzufassen",
    },
  },
  projector: {
    sense:
      "Als {Projektor} erholst du dich im Liegen und ohne Publikum, und dafür braucht es keinen Grund.",
    feel: "Vielleicht hast du lange für andere mitgedacht; als {Projektor} darf heute jemand für dich mitdenken.",
    price: "{Sich nützlich zu machen}, um nicht zur Last zu fallen, kostet dich jetzt zu viel.",
    try: {
      act: "Leg dich für zehn Minuten hin, mit einer Decke und ohne Bildschirm",
      to: "dich für zehn Minuten hinzulegen, mit einer Decke und ohne Bildschirm",
    },
  },
  manifestor: {
    sense:
      "Als {Manifestor} findest du Halt, wenn niemand an dir zieht: eine geschlossene Tür, ein eigener Stuhl, ein Fenster.",
    feel: "Vielleicht willst du weg, ohne etwas zu sagen; als {Manifestor} darfst du gehen, sobald ein Mensch weiß, wo du bist.",
    price:
      "{Alles allein durchzustehen} macht es dir schwerer, denn dann kann dir niemand aus dem Weg gehen.",
    try: {
      act: "Schreib einem Menschen drei Worte: Ich bin hier",
      to: "einem Menschen drei Worte zu schreiben: Ich bin hier",
    },
  },
  reflector: {
    sense:
      "Als {Reflektor} wird es oft leichter, sobald du den Raum wechselst, und sei es nur auf den Balkon.",
    feel: "Vielleicht weißt du gerade nicht, was davon deines ist; als {Reflektor} musst du es heute nicht sortieren.",
    price: "{An einem lauten Ort auszuharren} kostet dich mehr Kraft als ein kurzer Weg ins Freie.",
    try: {
      act: "Setz dich unter einen Baum oder an ein Fenster, bis dein Atem langsamer wird",
      to: "dich unter einen Baum oder an ein Fenster zu setzen, bis dein Atem langsamer wird",
    },
  },
};

export const authoritySides: CrisisTexts["authoritySides"] = {
  emotional: {
    sense: "Mit {emotionaler Autorität} steht ein Gefühl heute groß im Raum und morgen kleiner.",
    feel: "Vielleicht drängt etwas in dir auf ein Ende, gleich welches; mit {emotionaler Autorität} darf dieser Drang vorbeigehen, ohne dass du ihm folgst.",
    price: "Was {im Tief} beschlossen ist, passt oft schon am Wochenende nicht mehr.",
    try: {
      act: "Sag denen, die auf Antwort warten: Ich melde mich nächste Woche",
      to: "denen, die auf Antwort warten, zu sagen: Ich melde mich nächste Woche",
    },
  },
  sacral: {
    sense: "Mit {sakraler Autorität} gibt dir der Körper auch heute Antworten, nur sind es kleine.",
    feel: "Vielleicht spürst du gerade gar nichts; bei {sakraler Autorität} heißt Stille im Bauch, dass noch nichts gefragt ist.",
    price: "Große Fragen machen {den Bauch} stumm, kleine wecken sie.",
    try: {
      act: "Frag dich nur dies: Sitzen oder liegen, warm oder kalt, allein oder zu zweit",
      to: "dich nur dies zu fragen: Sitzen oder liegen, warm oder kalt, allein oder zu zweit",
    },
  },
  splenic: {
    sense:
      "Mit {Milz-Autorität} weiß der Körper im Augenblick, was ihm guttut, mehr braucht es heute nicht.",
    feel: "Vielleicht rauscht es gerade so laut, dass du das Leise nicht hörst; die {Milz-Autorität} kommt wieder, wenn es still wird.",
    price: "Wer im Lärm entscheidet, überhört {den Instinkt} am leichtesten.",
    try: {
      act: "Schalte ein Geräusch aus, das dich stört, und warte drei Atemzüge",
      to: "ein Geräusch auszuschalten, das dich stört, und drei Atemzüge zu warten",
    },
  },
  egoManifested: {
    sense:
      "Mit {manifestierter Ego-Autorität} genügt heute ein ehrlicher Satz darüber, was du willst.",
    feel: "Vielleicht ist der Wille gerade müde; auch eine {manifestierte Ego-Autorität} braucht Pausen, in denen sie nichts verspricht.",
    price: "Ein Versprechen aus Pflicht nimmt {deinem Willen} jetzt die letzte Kraft.",
    try: {
      act: "Sag zu einer Bitte, dass du heute nichts zusagst",
      to: "zu einer Bitte zu sagen, dass du heute nichts zusagst",
    },
  },
  egoProjected: {
    sense:
      "Mit {projizierter Ego-Autorität} darfst du fragen, was dir gerade guttut, noch bevor du an andere denkst.",
    feel: "Vielleicht fällt dir Bitten schwer; die {projizierte Ego-Autorität} wird ruhiger, wenn jemand deine Bitte einfach annimmt.",
    price: "{Etwas zu leisten}, um Hilfe zu verdienen, führt nur tiefer in die Müdigkeit.",
    try: {
      act: "Bitte einen Menschen um etwas Kleines, ohne es zu begründen",
      to: "einen Menschen um etwas Kleines zu bitten, ohne es zu begründen",
    },
  },
  selfProjected: {
    sense:
      "Mit {selbstprojizierter Autorität} findest du Halt in der eigenen Stimme, auch wenn sie leise ist.",
    feel: "Vielleicht fehlen dir die Worte; die {selbstprojizierte Autorität} braucht heute keine schönen.",
    price: "{Lange zu schweigen} macht es enger.",
    try: {
      act: "Lies dir drei Sätze aus einem Buch laut vor",
      to: "dir drei Sätze aus einem Buch laut vorzulesen",
    },
  },
  mental: {
    sense:
      "Mit {mentaler Autorität} wird es im Kopf weiter, sobald du den Raum wechselst oder jemand mitgeht.",
    feel: "Vielleicht drehen sich die Gedanken; mit {mentaler Autorität} darfst du sie einem Menschen erzählen und liegen lassen.",
    price: "{Nachts allein weiterzudenken} bringt dir keine Klarheit.",
    try: {
      act: "Stell dich für fünf Minuten an einen Ort, von dem aus du weit siehst",
      to: "dich für fünf Minuten an einen Ort zu stellen, von dem aus du weit siehst",
    },
  },
  lunar: {
    sense:
      "Mit {lunarer Autorität} ist heute nur ein Tag von vielen, und er muss nichts entscheiden.",
    feel: "Vielleicht fühlt sich heute endgültig an; mit {lunarer Autorität} ist es ein Bild unter vielen.",
    price: "{Eine schnelle Antwort} gehört meist jemand anderem.",
    try: {
      act: "Schreib den Wochentag auf und ein Wort daneben",
      to: "den Wochentag aufzuschreiben und ein Wort daneben",
    },
  },
};
