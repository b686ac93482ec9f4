import type { CrisisTexts } from "../../shape.ts";

export const body: CrisisTexts["body"] = [
  {
    act: "Stell beide Füße auf den Boden",
    to: "beide Füße auf den Boden zu stellen",
  },
  {
    act: "Leg eine Hand auf den Bauch, und lass sie dort drei Atemzüge lang liegen",
    to: "eine Hand auf den Bauch zu legen und sie dort drei Atemzüge lang liegen zu lassen",
  },
  {
    act: "Trink ein paar Schlucke Wasser",
    to: "ein paar Schlucke Wasser zu trinken",
  },
  {
    act: "Schau dich um, und nenn leise drei Dinge, die du siehst",
    to: "dich umzuschauen und leise drei Dinge zu nennen, die du siehst",
  },
  {
    act: "Lehn den Rücken an etwas Festes",
    to: "den Rücken an etwas Festes zu lehnen",
  },
  {
    act: "Mach ein Fenster auf, und atme einmal langsam aus",
    to: "ein Fenster aufzumachen und einmal langsam auszuatmen",
  },
  {
    act: "Halte etwas Warmes in den Händen, eine Tasse oder eine Decke",
    to: "etwas Warmes in den Händen zu halten, eine Tasse oder eine Decke",
  },
];

export const closing: CrisisTexts["closing"] = {
  klar: [
    "Geht heute keiner dieser Schritte, ist auch das in Ordnung, und die Hilfenummern bleiben hier stehen.",
    "Mehr als einer dieser Schritte ist nicht nötig, und auch keiner ist erlaubt.",
  ],
  direkt: [
    "Geht heute keiner dieser Schritte, lass ihn, und nutz die Hilfenummern.",
    "Ein Schritt reicht, und keiner ist auch erlaubt.",
  ],
  ruhig: [
    "Wenn heute keiner dieser Schritte geht, ist auch das genug für heute.",
    "Danach darf der Tag zu Ende gehen.",
  ],
  empathisch: [
    "Wenn heute keiner dieser Schritte gelingt, hast du nichts falsch gemacht, und die Hilfenummern bleiben hier für dich stehen.",
    "Beides darf auch liegen bleiben, bis es leichter geht.",
  ],
};

export const helpLines: CrisisTexts["helpLines"] = {
  klar: "Wenn es zu viel wird, ruf eine der Hilfenummern an, die bei diesem Reading stehen.",
  direkt: "Wird es zu viel, ruf sofort eine der Hilfenummern an, die bei diesem Reading stehen.",
  ruhig: "Bei diesem Reading stehen Hilfenummern, und du darfst sie jederzeit nutzen.",
  empathisch:
    "Du musst damit nicht allein bleiben; bei diesem Reading stehen Hilfenummern, unter denen dir jemand zuhört.",
};

export const opening: CrisisTexts["opening"] = {
  klar: [
    "Zuerst geht es darum, dass du wieder festen Boden hast, alles andere kommt danach.",
    "Was gerade ist, ist schwer, und für den Augenblick musst du nichts davon lösen.",
    "Eins nach dem anderen: Zuerst kommt der Boden unter den Füßen, dann lange nichts.",
  ],
  direkt: [
    "Heute musst du nichts lösen.",
    "Bleib hier, mehr ist im Augenblick nicht zu tun.",
    "Lös jetzt nichts, komm erst einmal an.",
  ],
  ruhig: [
    "Atme aus, hier eilt nichts.",
    "Der Stuhl trägt dich, der Boden auch.",
    "Hier darf es langsam gehen.",
  ],
  empathisch: [
    "Es ist gerade viel, und du musst es nicht auf einmal tragen.",
    "Was du gerade trägst, ist schwer, und niemand erwartet hier etwas von dir.",
    "Vielleicht ist schon das Lesen mühsam; du darfst jederzeit aufhören.",
  ],
};

export const safety: CrisisTexts["safety"] = {
  klar: "Was Sicherheit betrifft, wartet auf keine innere Klärung: Hilfe holst du in jedem Fall sofort.",
  direkt: "Hol Hilfe sofort, dafür braucht es keine Entscheidung.",
  ruhig: "Hilfe zu holen braucht keine Klarheit, das darfst du jederzeit tun.",
  empathisch:
    "Du musst nicht wissen, was du willst, um Hilfe zu holen; das darfst du in jedem Augenblick.",
};

export const signs: CrisisTexts["signs"] = {
  generator: [
    "{notSelf|Frustration} ist bei dir ein frühes Signal.",
    "Sie sagt nicht, dass du falsch bist.",
    "Sie sagt, dass du zu lange an etwas ziehst, das nicht mitkommt.",
    {
      act: "Leg genau das für heute weg",
      to: "genau das für heute wegzulegen",
    },
    "Kommt ein Moment von {signature|Zufriedenheit}, bleib eine Minute dabei.",
  ],
  manifestingGenerator: [
    "{notSelf|Frustration} meldet sich bei dir früh.",
    "Oft zeigt sie sich zuerst als Ungeduld.",
    "Sie heißt nur, dass du zu schnell oder in die falsche Richtung unterwegs warst.",
    {
      act: "Bleib einen Moment stehen",
      to: "einen Moment stehen zu bleiben",
    },
    "Jeder Augenblick von {signature|Zufriedenheit} sagt dir, dass die Richtung wieder stimmt.",
  ],
  projector: [
    "{notSelf|Bitterkeit} ist bei dir ein frühes Signal.",
    "Sie sagt nicht, dass die Welt gegen dich ist.",
    "Sie sagt, dass du lange gegeben hast, ohne gesehen zu werden.",
    {
      act: "Hör für heute mit dem Geben auf",
      to: "für heute mit dem Geben aufzuhören",
    },
    "Erkennt dich ein Mensch, und sei es nur kurz, ist das {signature|Erfolg} genug.",
  ],
  manifestor: [
    "{notSelf|Wut} ist bei dir ein frühes Signal.",
    "Sie zeigt eine Grenze, die jemand übertreten hat oder die du selbst übergangen hast.",
    {
      act: "Lass sie durch den Körper gehen und nicht durch Worte, beim Gehen zum Beispiel",
      to: "sie durch den Körper gehen zu lassen und nicht durch Worte, beim Gehen zum Beispiel",
    },
    "Danach genügt ein Satz an die Person, die es wissen muss.",
    "{signature|Frieden} kommt zurück, wenn niemand an dir zieht.",
  ],
  reflector: [
    "{notSelf|Enttäuschung} ist bei dir ein frühes Signal.",
    "Sie sagt etwas über deine Umgebung und nichts über deinen Wert.",
    {
      act: "Geh für eine Weile an einen anderen Ort",
      to: "für eine Weile an einen anderen Ort zu gehen",
    },
    {
      act: "Nimm wahr, was sich dort verändert",
      to: "wahrzunehmen, was sich dort verändert",
    },
    "Eine kleine gute {signature|Überraschung} zeigt dir, wo es dir besser geht.",
  ],
};

export const types: CrisisTexts["types"] = {
  generator: [
    "Als {Generator} musst du gerade nichts anschieben, es reicht, {strategy|auf etwas Kleines zu reagieren}.",
    "{signature|Zufriedenheit} kann heute sehr klein sein, ein gemachtes Bett genügt.",
    "Lass dir einfache Fragen stellen: Tee oder Wasser, drinnen oder draußen, reden oder still sein?",
    "Kommt auf eine davon ein leises Ja, folge ihm.",
  ],
  manifestingGenerator: [
    "{strategy|Reagiere nur auf das Nächste und sag dann kurz Bescheid}, mehr ist heute nicht dran.",
    "{signature|Zufriedenheit} zeigt sich schon in einem einzigen erledigten Handgriff.",
    "Als {Manifestierender Generator} bist du Tempo gewohnt, und gerade darf es langsamer gehen.",
    {
      act: "Mach eine Sache und dann eine Pause, auch wenn drei andere warten",
      to: "eine Sache zu machen und dann eine Pause, auch wenn drei andere warten",
    },
  ],
  projector: [
    "Auf {strategy|die Einladung zu warten} heißt heute nur: Nimm an, wenn dir jemand Hilfe anbietet.",
    "{signature|Erfolg} ist heute, dass dich ein Mensch wirklich sieht.",
    "Als {Projektor} musst du gerade niemanden stützen und nichts leiten.",
    {
      act: "Ruh dich aus, auch wenn du nichts geleistet hast",
      to: "dich auszuruhen, auch wenn du nichts geleistet hast",
    },
  ],
  manifestor: [
    "{strategy|Informiere} eine Person: Mir geht es nicht gut, ich melde mich heute Abend.",
    "{signature|Frieden} beginnt mit einer Tür, die du für eine Stunde schließt.",
    "Als {Manifestor} willst du es vielleicht mit dir allein ausmachen, und das darfst du, solange ein Mensch Bescheid weiß.",
    "Mehr Erklärung schuldest du niemandem.",
  ],
  reflector: [
    "{strategy|Einen Mondzyklus abzuwarten} heißt heute: Du musst nichts endgültig entscheiden.",
    "Eine kleine gute {signature|Überraschung} reicht für heute, ein freundlicher Satz oder ein Sonnenfleck.",
    "Als {Reflektor} nimmst du gerade vielleicht mehr auf, als zu dir gehört.",
    {
      act: "Wechsle den Ort, oder bitte um einen stillen Raum",
      to: "den Ort zu wechseln oder um einen stillen Raum zu bitten",
    },
  ],
};
