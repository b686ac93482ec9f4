import type { CrisisTexts } from "../../shape.ts";

export const decisions: CrisisTexts["decisions"] = [];

export const profiles: CrisisTexts["profiles"] = [
  {
    of: ["profile:1/3"],
    text: "Im {Profil 1/3} genügen heute eine Auskunft und ein kleiner Versuch, alles Weitere hat Zeit.",
  },
  {
    of: ["profile:1/4"],
    text: "Im {Profil 1/4} hilft dir ein vertrauter Mensch, der etwas davon versteht.",
  },
  {
    of: ["profile:2/4"],
    text: "Im {Profil 2/4} darfst du allein sein und einem Menschen sagen, dass er anrufen soll.",
  },
  {
    of: ["profile:2/5"],
    text: "Im {Profil 2/5} darf die Tür heute zu bleiben, auch wenn andere auf dich hoffen.",
  },
  {
    of: ["profile:3/5"],
    text: "Im {Profil 3/5} brauchst du heute nichts zu lernen und niemandem zu helfen.",
  },
  {
    of: ["profile:3/6"],
    text: "Im {Profil 3/6} darfst du für eine Weile aus dem Geschehen heraustreten und nur zusehen.",
  },
  {
    of: ["profile:4/6"],
    text: "Im {Profil 4/6} reicht ein Mensch, dem du traust, und ein Platz am Rand.",
  },
  {
    of: ["profile:4/1"],
    text: "Im {Profil 4/1} gibt dir das Vertraute Halt: dieselbe Tasse, derselbe Weg, derselbe Mensch am Telefon.",
  },
  {
    of: ["profile:5/1"],
    text: "Im {Profil 5/1} sollen andere heute ohne deine Lösung auskommen; du brauchst den Boden selbst.",
  },
  {
    of: ["profile:5/2"],
    text: "Im {Profil 5/2} ist Rückzug heute deine Aufgabe, und du musst ihn niemandem erklären.",
  },
  {
    of: ["profile:6/2"],
    text: "Im {Profil 6/2} hilft dir ein stiller Platz, von dem aus du die Dinge von Weitem sehen kannst.",
  },
  {
    of: ["profile:6/3"],
    text: "Im {Profil 6/3} darf das Durcheinander für heute so bleiben; der Überblick kommt später dazu.",
  },
];

export const tensions: CrisisTexts["tensions"] = [
  {
    of: ["center:root:receptive", "center:sacral:defined"],
    text: "<a> will weitermachen, und <b> hätte die Kraft dafür; gerade deshalb darf heute früh Schluss sein.",
  },
  {
    of: ["center:root:receptive", "center:heart:receptive"],
    text: "<a> drängt, <b> will genügen; heute genügt es, da zu sein.",
  },
  {
    of: ["center:head:receptive", "center:ajna:defined"],
    text: "<a> bringt Fragen herein, und <b> will sie beantworten; ein Zettel darf sie für die Nacht aufbewahren.",
  },
  {
    of: ["center:solarPlexus:receptive", "center:spleen:receptive"],
    text: "<a> und <b> nehmen auf, was andere fühlen und fürchten; Abstand macht beides leiser.",
  },
  {
    of: ["center:solarPlexus:defined", "center:root:receptive"],
    text: "<b> nimmt Eile auf, und <a> bringt eine eigene Welle mit; warte mit allem, was warten kann.",
  },
  {
    of: ["center:sacral:receptive", "center:root:defined"],
    text: "<b> schiebt weiter, auch wenn <a> keine Kraft mehr hat; setz dich hin, sobald du daran denkst.",
  },
  {
    of: ["center:throat:receptive", "center:solarPlexus:receptive"],
    text: "Wenn <b> voll ist, muss <a> trotzdem nichts sagen.",
  },
  {
    of: ["center:g:receptive", "center:solarPlexus:receptive"],
    text: "An einem ruhigen Ort kommen <a> und <b> leichter zur Ruhe als in einem Gespräch.",
  },
];
