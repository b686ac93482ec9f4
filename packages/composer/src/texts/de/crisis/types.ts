import type { CrisisTexts } from "../../shape.ts";

export const opening: CrisisTexts["opening"] = {
  klar: "Zuerst geht es darum, dass du wieder festen Boden hast, alles andere kommt danach.",
  direkt: "Heute musst du nichts lösen.",
  ruhig: "Atme aus, hier eilt nichts.",
  empathisch: "Es ist gerade viel, und du musst es nicht auf einmal tragen.",
};

export const helpLines: CrisisTexts["helpLines"] = {
  klar: "Wenn es zu viel wird, ruf eine der Hilfenummern an, die bei diesem Reading stehen.",
  direkt: "Wird es zu viel, ruf sofort eine der Hilfenummern an, die bei diesem Reading stehen.",
  ruhig: "Bei diesem Reading stehen Hilfenummern, und du darfst sie jederzeit nutzen.",
  empathisch:
    "Du musst damit nicht allein bleiben; bei diesem Reading stehen Hilfenummern, unter denen dir jemand zuhört.",
};

export const closing: CrisisTexts["closing"] = {
  klar: "Geht heute keiner dieser Schritte, ist auch das in Ordnung, und die Hilfenummern bleiben hier stehen.",
  direkt: "Geht heute keiner dieser Schritte, lass ihn, und nutz die Hilfenummern.",
  ruhig: "Wenn heute keiner dieser Schritte geht, ist auch das genug für heute.",
  empathisch:
    "Wenn heute keiner dieser Schritte gelingt, hast du nichts falsch gemacht, und die Hilfenummern bleiben hier für dich stehen.",
};

export const types: CrisisTexts["types"] = {
  generator: [
    "Als {Generator} musst du gerade nichts anschieben, es reicht, {strategy|auf etwas Kleines zu reagieren}.",
    "Lass dir einfache Fragen stellen: Tee oder Wasser, drinnen oder draußen, reden oder still sein?",
    "Kommt auf eine davon ein leises Ja, folge ihm.",
    "{signature|Zufriedenheit} kann heute sehr klein sein, ein gemachtes Bett genügt.",
  ],
  manifestingGenerator: [
    "Als {Manifestierender Generator} bist du Tempo gewohnt, und gerade darf es langsamer gehen.",
    "{strategy|Reagiere nur auf das Nächste und sag dann kurz Bescheid}, mehr ist heute nicht dran.",
    "Mach eine Sache und dann eine Pause, auch wenn drei andere warten.",
    "{signature|Zufriedenheit} zeigt sich schon in einem einzigen erledigten Handgriff.",
  ],
  projector: [
    "Als {Projektor} musst du gerade niemanden stützen und nichts leiten.",
    "Ruh dich aus, auch wenn du nichts geleistet hast.",
    "Auf {strategy|die Einladung zu warten} heißt heute nur: Nimm an, wenn dir jemand Hilfe anbietet.",
    "{signature|Erfolg} ist heute, dass dich ein Mensch wirklich sieht.",
  ],
  manifestor: [
    "Als {Manifestor} willst du es vielleicht mit dir allein ausmachen, und das darfst du, solange ein Mensch Bescheid weiß.",
    "{strategy|Informiere} eine Person: Mir geht es nicht gut, ich melde mich heute Abend.",
    "Mehr Erklärung schuldest du niemandem.",
    "{signature|Frieden} beginnt mit einer Tür, die du für eine Stunde schließt.",
  ],
  reflector: [
    "Als {Reflektor} nimmst du gerade vielleicht mehr auf, als zu dir gehört.",
    "Wechsle den Ort, oder bitte um einen stillen Raum.",
    "{strategy|Einen Mondzyklus abzuwarten} heißt heute: Du musst nichts endgültig entscheiden.",
    "Eine kleine gute {signature|Überraschung} reicht für heute, ein freundlicher Satz oder ein Sonnenfleck.",
  ],
};

export const signs: CrisisTexts["signs"] = {
  generator: [
    "{notSelf|Frustration} ist bei dir ein frühes Signal.",
    "Sie sagt nicht, dass du falsch bist.",
    "Sie sagt, dass du zu lange an etwas ziehst, das nicht mitkommt.",
    "Leg genau das für heute weg.",
    "Kommt ein Moment von {signature|Zufriedenheit}, bleib eine Minute dabei.",
  ],
  manifestingGenerator: [
    "{notSelf|Frustration} meldet sich bei dir früh.",
    "Oft zeigt sie sich zuerst als Ungeduld.",
    "Sie heißt nur, dass du zu schnell oder in die falsche Richtung unterwegs warst.",
    "Bleib einen Moment stehen.",
    "Jeder Augenblick von {signature|Zufriedenheit} sagt dir, dass die Richtung wieder stimmt.",
  ],
  projector: [
    "{notSelf|Bitterkeit} ist bei dir ein frühes Signal.",
    "Sie sagt nicht, dass die Welt gegen dich ist.",
    "Sie sagt, dass du lange gegeben hast, ohne gesehen zu werden.",
    "Hör für heute auf zu geben.",
    "Erkennt dich ein Mensch, und sei es nur kurz, ist das {signature|Erfolg} genug.",
  ],
  manifestor: [
    "{notSelf|Wut} ist bei dir ein frühes Signal.",
    "Sie zeigt eine Grenze, die jemand übertreten hat oder die du selbst übergangen hast.",
    "Lass sie durch den Körper gehen und nicht durch Worte, beim Gehen zum Beispiel.",
    "Danach genügt ein Satz an die Person, die es wissen muss.",
    "{signature|Frieden} kommt zurück, wenn niemand an dir zieht.",
  ],
  reflector: [
    "{notSelf|Enttäuschung} ist bei dir ein frühes Signal.",
    "Sie sagt etwas über deine Umgebung und nichts über deinen Wert.",
    "Geh für eine Weile an einen anderen Ort.",
    "Nimm wahr, was sich dort verändert.",
    "Eine kleine gute {signature|Überraschung} zeigt dir, wo es dir besser geht.",
  ],
};
