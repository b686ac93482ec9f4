import type { CrisisTexts } from "../../shape.ts";

export const steps: CrisisTexts["steps"] = {
  authorities: {
    emotional: [
      {
        act: "Schreib die Entscheidung, die dich drückt, auf einen Zettel mit einem Datum in einer Woche",
        to: "die Entscheidung, die dich drückt, auf einen Zettel mit einem Datum in einer Woche zu schreiben",
        why: "Deine {emotionale Autorität} darf bis dahin schweigen.",
      },
      {
        act: "Stell ein Glas Wasser neben dich, und lass eine Nachricht bis morgen unbeantwortet",
        to: "ein Glas Wasser neben dich zu stellen und eine Nachricht bis morgen unbeantwortet zu lassen",
        why: "Deine {emotionale Autorität} verlangt jetzt keine Antwort.",
      },
    ],
    sacral: [
      {
        act: "Lass dir von einem Menschen zwei einfache Ja-Nein-Fragen stellen",
        to: "dir von einem Menschen zwei einfache Ja-Nein-Fragen stellen zu lassen",
        why: "Deine {sakrale Autorität} findet so wieder in die Gegenwart.",
      },
      {
        act: "Nimm dir etwas zu trinken, das du magst, und trink es im Sitzen",
        to: "dir etwas zu trinken zu nehmen, das du magst, und es im Sitzen zu trinken",
        why: "So kleine Fragen beantwortet deine {sakrale Autorität} auch an schweren Tagen.",
      },
    ],
    splenic: [
      {
        act: "Tu jetzt das eine, was deinem Körper sofort guttut",
        to: "jetzt das eine zu tun, was deinem Körper sofort guttut",
        why: "Deine {Milz-Autorität} kennt es, noch bevor du nachdenkst.",
      },
      {
        act: "Lüfte für zwei Minuten, und spür nach, ob dir warm oder kalt ist",
        to: "für zwei Minuten zu lüften und nachzuspüren, ob dir warm oder kalt ist",
        why: "Deine {Milz-Autorität} lebt vom Augenblick, und dieser genügt.",
      },
    ],
    egoManifested: [
      {
        act: "Sag eine Verpflichtung für diese Woche ab",
        to: "eine Verpflichtung für diese Woche abzusagen",
        why: "Deine {manifestierte Ego-Autorität} holt sich damit ein Stück Kraft zurück.",
      },
    ],
    egoProjected: [
      {
        act: "Nenn einem Menschen eine Sache, die du heute brauchst",
        to: "einem Menschen eine Sache zu nennen, die du heute brauchst",
        why: "Deine {projizierte Ego-Autorität} darf heute zuerst an dich denken.",
      },
    ],
    selfProjected: [
      {
        act: "Ruf jemanden an, der dich kennt, und erzähl fünf Minuten lang",
        to: "jemanden anzurufen, der dich kennt, und fünf Minuten lang zu erzählen",
        why: "Deine {selbstprojizierte Autorität} hörst du in der eigenen Stimme.",
      },
    ],
    mental: [
      {
        act: "Geh eine Runde um den Block, am besten mit einem Menschen",
        to: "eine Runde um den Block zu gehen, am besten mit einem Menschen",
        why: "Deine {mentale Autorität} wird freier, wenn sich der Ort ändert.",
      },
    ],
    lunar: [
      {
        act: "Schreib heute einen Satz auf, und morgen wieder einen",
        to: "heute einen Satz aufzuschreiben und morgen wieder einen",
        why: "Deine {lunare Autorität} braucht viele kleine Bilder und kein schnelles Ergebnis.",
      },
    ],
  },
  types: {
    generator: [
      {
        act: "Tu eine Kleinigkeit mit den Händen, die dir leicht von der Hand geht",
        to: "eine Kleinigkeit mit den Händen zu tun, die dir leicht von der Hand geht",
        why: "Als {Generator} findest du darüber vielleicht wieder in dein eigenes Tempo.",
      },
      {
        act: "Wasch dir die Hände mit warmem Wasser, und nimm danach, was als Nächstes daliegt",
        to: "dir die Hände mit warmem Wasser zu waschen und danach zu nehmen, was als Nächstes daliegt",
        why: "Als {Generator} brauchst du keinen Plan, nur etwas vor dir.",
      },
    ],
    manifestingGenerator: [
      {
        act: "Beende eine Kleinigkeit, und fang dann zehn Minuten lang nichts Neues an",
        to: "eine Kleinigkeit zu beenden und dann zehn Minuten lang nichts Neues anzufangen",
        why: "Als {Manifestierender Generator} brauchst du gerade die Pause mehr als das Tempo.",
      },
      {
        act: "Räum eine Handvoll Dinge vom Tisch, und setz dich dann ans Fenster",
        to: "eine Handvoll Dinge vom Tisch zu räumen und dich dann ans Fenster zu setzen",
        why: "Als {Manifestierender Generator} kommst du über eine kurze Bewegung besser zur Ruhe als über Stillhalten.",
      },
    ],
    projector: [
      {
        act: "Leg dich hin, bevor du müde bist",
        to: "dich hinzulegen, bevor du müde bist",
        why: "Als {Projektor} erholst du dich am besten ohne die Energie der anderen.",
      },
      {
        act: "Zieh die Schuhe aus, und leg die Füße hoch",
        to: "die Schuhe auszuziehen und die Füße hochzulegen",
        why: "Als {Projektor} musst du dir diese Pause nicht verdienen.",
      },
    ],
    manifestor: [
      {
        act: "Schick einer Person eine Nachricht mit einem einzigen Satz",
        to: "einer Person eine Nachricht mit einem einzigen Satz zu schicken",
        why: "Als {Manifestor} bleibst du so frei und bist trotzdem nicht allein.",
      },
      {
        act: "Mach für eine halbe Stunde die Tür zu, und sag vorher, wann sie wieder aufgeht",
        to: "für eine halbe Stunde die Tür zuzumachen und vorher zu sagen, wann sie wieder aufgeht",
        why: "Als {Manifestor} brauchst du diesen Raum, und die anderen brauchen die Uhrzeit.",
      },
    ],
    reflector: [
      {
        act: "Geh an einen Ort, an dem es dir schon einmal gut ging",
        to: "an einen Ort zu gehen, an dem es dir schon einmal gut ging",
        why: "Als {Reflektor} nimmst du von dort etwas mit.",
      },
      {
        act: "Setz dich in den hellsten Raum, den du gerade hast",
        to: "dich in den hellsten Raum zu setzen, den du gerade hast",
        why: "Als {Reflektor} nimmst du auch das Gute eines Ortes auf.",
      },
    ],
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
      act: "Such dir einen warmen Platz und einen Menschen, der weiß, wo du bist",
      to: "dir einen warmen Platz zu suchen und einen Menschen, der weiß, wo du bist",
      why: "Alles Weitere hat Zeit.",
    },
    {
      act: "Trink ein Glas Wasser, und stell dich für eine Minute ans Fenster",
      to: "ein Glas Wasser zu trinken und dich für eine Minute ans Fenster zu stellen",
      why: "Dafür braucht es keine Uhrzeit und kein Chart.",
    },
  ],
};

export const unknown: CrisisTexts["unknown"] = {
  profile: [
    "Einen Weg zurück zum Überblick kennst du vielleicht schon: Was hat dir beim letzten Mal zuerst geholfen?",
    {
      act: "Nimm davon den kleinsten Teil, und lass den Rest liegen",
      to: "davon den kleinsten Teil zu nehmen und den Rest liegen zu lassen",
    },
  ],
  type: [
    "Deinen Typ brauchst du für heute nicht zu kennen.",
    "Trink etwas, setz dich hin, und sag einem Menschen, wo du bist.",
    "Nimm nur eine Sache in die Hand, die leicht geht.",
    "Was du gerade brauchst, hängt an keiner Uhrzeit: Wärme, etwas zu essen, ein Mensch.",
    "Du darfst langsam sein.",
  ],
  authority: [
    "Bis das geklärt ist, gilt eine einfache Regel: heute nichts Endgültiges.",
    "Frag deinen Körper nach dem Naheliegenden, also nach Schlaf, Essen und Wärme.",
    "Alles andere darf nach ein paar Nächten noch einmal auf den Tisch.",
    "Um Aufschub bittest du mit einem Satz: Ich kann das gerade nicht entscheiden.",
    "Nachts muss gar nichts entschieden sein.",
  ],
};

export const days: CrisisTexts["days"] = {
  klar: ["Für heute: <act>.", "Für morgen, falls noch Kraft da ist: <act>."],
  direkt: ["Heute nur das: <act>.", "Morgen, wenn es geht: <act>."],
  ruhig: ["Für heute genügt es, <to>.", "Morgen kannst du versuchen, <to>."],
  empathisch: [
    "Vielleicht ist es heute möglich, <to>.",
    "Und falls morgen noch Kraft da ist, könnte es guttun, <to>.",
  ],
};

export const towardsPeople: CrisisTexts["towardsPeople"] = {
  none: [
    {
      act: "Frag einen freundlichen Menschen, ob du eine Weile bei ihm sitzen darfst",
      to: "einen freundlichen Menschen zu fragen, ob du eine Weile bei ihm sitzen darfst",
      why: "{Ohne Definition} nimmst du die Ruhe eines anderen Menschen leicht auf.",
    },
  ],
  single: [
    {
      act: "Schreib einem Menschen, wann er dich anrufen darf",
      to: "einem Menschen zu schreiben, wann er dich anrufen darf",
      why: "Mit {einfacher Definition} hast du vorher genug Zeit für dich.",
    },
    {
      act: "Sag einem Menschen in zwei Sätzen, wie es dir geht",
      to: "einem Menschen in zwei Sätzen zu sagen, wie es dir geht",
      why: "Mit {einfacher Definition} machst du vieles mit dir allein aus, und das musst du nicht.",
    },
    {
      act: "Geh neben einem Menschen eine kurze Strecke her",
      to: "neben einem Menschen eine kurze Strecke herzugehen",
      why: "Mit {einfacher Definition} reicht dir Gesellschaft ohne viele Worte.",
    },
  ],
  split: [
    {
      act: "Bitte einen Menschen, sich eine halbe Stunde zu dir zu setzen",
      to: "einen Menschen zu bitten, sich eine halbe Stunde zu dir zu setzen",
      why: "Mit {gespaltener Definition} wird in Gesellschaft manches ruhiger, das allein kreist.",
    },
    {
      act: "Ruf jemanden an, und sag zuerst, dass du keinen Rat brauchst",
      to: "jemanden anzurufen und zuerst zu sagen, dass du keinen Rat brauchst",
      why: "Mit {gespaltener Definition} genügt oft die Stimme eines anderen Menschen.",
    },
    {
      act: "Setz dich für einen Tee dorthin, wo ein paar Menschen sind",
      to: "dich für einen Tee dorthin zu setzen, wo ein paar Menschen sind",
      why: "Mit {gespaltener Definition} hilft dir Nähe auch dann, wenn niemand dich anspricht.",
    },
  ],
  tripleSplit: [
    {
      act: "Melde dich bei zwei Menschen mit je einem Satz",
      to: "dich bei zwei Menschen mit je einem Satz zu melden",
      why: "Mit {dreifach gespaltener Definition} trägt ein kleiner Kreis besser als ein einzelner Mensch.",
    },
    {
      act: "Geh für zehn Minuten an einen belebten Ort",
      to: "für zehn Minuten an einen belebten Ort zu gehen",
      why: "Mit {dreifach gespaltener Definition} ordnet dich das Kommen und Gehen anderer Menschen.",
    },
  ],
  quadrupleSplit: [
    {
      act: "Sag einem Menschen, dass du Zeit brauchst und dich gern begleiten lässt",
      to: "einem Menschen zu sagen, dass du Zeit brauchst und dich gern begleiten lässt",
      why: "Mit {vierfach gespaltener Definition} hilft dir, wer bleibt, ohne zu drängen.",
    },
  ],
};
