import type { CrisisTexts } from "../../shape.ts";

export const unknown: CrisisTexts["unknown"] = {
  type: [
    "Für heute brauchst du diesen Namen nicht.",
    "Trink etwas, setz dich hin, und sag einem Menschen, wo du bist.",
    "Nimm nur eine Sache in die Hand, die leicht geht.",
  ],
  authority: [
    "Bis das geklärt ist, gilt eine einfache Regel: heute nichts Endgültiges.",
    "Frag deinen Körper nach dem Naheliegenden, also nach Schlaf, Essen und Wärme.",
    "Alles andere darf nach ein paar Nächten noch einmal auf den Tisch.",
  ],
};

export const steps: CrisisTexts["steps"] = {
  authorities: {
    emotional: {
      act: "Schreib die Entscheidung, die dich drückt, auf einen Zettel mit einem Datum in einer Woche",
      to: "die Entscheidung, die dich drückt, auf einen Zettel mit einem Datum in einer Woche zu schreiben",
      why: "Deine {emotionale Autorität} darf bis dahin schweigen.",
    },
    sacral: {
      act: "Lass dir von einem Menschen zwei einfache Ja-Nein-Fragen stellen",
      to: "dir von einem Menschen zwei einfache Ja-Nein-Fragen stellen zu lassen",
      why: "Deine {sakrale Autorität} findet so wieder in die Gegenwart.",
    },
    splenic: {
      act: "Tu jetzt das eine, was deinem Körper sofort guttut",
      to: "jetzt das eine zu tun, was deinem Körper sofort guttut",
      why: "Deine {Milz-Autorität} kennt es, noch bevor du nachdenkst.",
    },
    egoManifested: {
      act: "Sag eine Verpflichtung für diese Woche ab",
      to: "eine Verpflichtung für diese Woche abzusagen",
      why: "Deine {manifestierte Ego-Autorität} holt sich damit ein Stück Kraft zurück.",
    },
    egoProjected: {
      act: "Nenn einem Menschen eine Sache, die du heute brauchst",
      to: "einem Menschen eine Sache zu nennen, die du heute brauchst",
      why: "Deine {projizierte Ego-Autorität} darf heute zuerst an dich denken.",
    },
    selfProjected: {
      act: "Ruf jemanden an, der dich kennt, und erzähl fünf Minuten lang",
      to: "jemanden anzurufen, der dich kennt, und fünf Minuten lang zu erzählen",
      why: "Deine {selbstprojizierte Autorität} hörst du in der eigenen Stimme.",
    },
    mental: {
      act: "Geh eine Runde um den Block, am besten mit einem Menschen",
      to: "eine Runde um den Block zu gehen, am besten mit einem Menschen",
      why: "Deine {mentale Autorität} wird freier, wenn sich der Ort ändert.",
    },
    lunar: {
      act: "Schreib heute einen Satz auf, und morgen wieder einen",
      to: "heute einen Satz aufzuschreiben und morgen wieder einen",
      why: "Deine {lunare Autorität} braucht viele kleine Bilder und kein schnelles Ergebnis.",
    },
  },
  types: {
    generator: {
      act: "Tu eine Kleinigkeit mit den Händen, die dir leicht von der Hand geht",
      to: "eine Kleinigkeit mit den Händen zu tun, die dir leicht von der Hand geht",
      why: "Als {Generator} findest du darüber vielleicht wieder in dein eigenes Tempo.",
    },
    manifestingGenerator: {
      act: "Beende eine Kleinigkeit, und fang dann zehn Minuten lang nichts Neues an",
      to: "eine Kleinigkeit zu beenden und dann zehn Minuten lang nichts Neues anzufangen",
      why: "Als {Manifestierender Generator} brauchst du gerade die Pause mehr als das Tempo.",
    },
    projector: {
      act: "Leg dich hin, bevor du müde bist",
      to: "dich hinzulegen, bevor du müde bist",
      why: "Als {Projektor} erholst du dich am besten ohne die Energie der anderen.",
    },
    manifestor: {
      act: "Schick einer Person eine Nachricht mit einem einzigen Satz",
      to: "einer Person eine Nachricht mit einem einzigen Satz zu schicken",
      why: "Als {Manifestor} bleibst du so frei und bist trotzdem nicht allein.",
    },
    reflector: {
      act: "Geh an einen Ort, an dem es dir schon einmal gut ging",
      to: "an einen Ort zu gehen, an dem es dir schon einmal gut ging",
      why: "Als {Reflektor} nimmst du von dort etwas mit.",
    },
  },
  centers: {
    head: {
      act: "Leg Stift und Papier neben das Bett",
      to: "Stift und Papier neben das Bett zu legen",
      why: "Was dort steht, muss <subject> nicht festhalten.",
    },
    ajna: {
      act: "Sag dir heute einmal, dass du es nicht wissen musst",
      to: "dir heute einmal zu sagen, dass du es nicht wissen musst",
      why: "Das entlastet <object>.",
    },
    throat: {
      act: "Schick einen Gruß ohne Erklärung",
      to: "einen Gruß ohne Erklärung zu schicken",
      why: "Mehr Worte braucht <subject> heute nicht.",
    },
    g: {
      act: "Setz dich dorthin, wo es hell und ruhig ist",
      to: "dich dorthin zu setzen, wo es hell und ruhig ist",
      why: "An einem guten Platz kommt <subject> leichter zur Ruhe.",
    },
    heart: {
      act: "Streich eine Aufgabe von der Liste, ohne sie nachzuholen",
      to: "eine Aufgabe von der Liste zu streichen, ohne sie nachzuholen",
      why: "Es gibt nichts, was <subject> dafür beweisen müsste.",
    },
    spleen: {
      act: "Nenn eine Angst beim Namen, laut oder auf Papier",
      to: "eine Angst beim Namen zu nennen, laut oder auf Papier",
      why: "Ausgesprochen kann kleiner werden, was <subject> sonst vergrößert.",
    },
    solarPlexus: {
      act: "Verbring eine halbe Stunde in einem Raum, in dem sonst niemand ist",
      to: "eine halbe Stunde in einem Raum zu verbringen, in dem sonst niemand ist",
      why: "Dann fühlt <subject> nur, was von dir ist.",
    },
    sacral: {
      act: "Geh heute eine Stunde früher ins Bett",
      to: "heute eine Stunde früher ins Bett zu gehen",
      why: "Vor der Erschöpfung zu ruhen hilft, weil <subject> sie spät meldet.",
    },
    root: {
      act: "Verschieb eine Sache auf morgen",
      to: "eine Sache auf morgen zu verschieben",
      why: "Den Druck dahinter hat <subject> wahrscheinlich von anderen.",
    },
  },
  unknown: [
    {
      act: "Such dir für heute einen warmen Platz und einen Menschen, der weiß, wo du bist",
      to: "dir für heute einen warmen Platz zu suchen und einen Menschen, der weiß, wo du bist",
      why: "Alles Weitere hat Zeit.",
    },
    {
      act: "Trink ein Glas Wasser, und stell dich für eine Minute ans Fenster",
      to: "ein Glas Wasser zu trinken und dich für eine Minute ans Fenster zu stellen",
      why: "Dafür braucht es keine Uhrzeit und kein Chart.",
    },
  ],
};
