import type { RelationshipTexts } from "../../shape.ts";

export const questions: RelationshipTexts["questions"] = {
  essence: [
    {
      of: ["type:generator"],
      text: "Wann hat dich als {Generator} zuletzt ein naher Mensch etwas gefragt, auf das dein ganzer Körper Ja gesagt hat?",
    },
    {
      of: ["type:generator"],
      text: "Wo machst du als {Generator} in deinen Beziehungen mit, obwohl in dir nichts geantwortet hat?",
    },
    {
      of: ["type:manifestingGenerator"],
      text: "Welcher kurze Satz hätte als {Manifestierender Generator} beim letzten Umschwenken gereicht?",
    },
    {
      of: ["type:manifestingGenerator"],
      text: "Wer kommt bei deinem Tempo als {Manifestierender Generator} gern mit, und wer läuft nur hinterher?",
    },
    {
      of: ["type:projector"],
      text: "Bei wem fühlst du dich als {Projektor} gemeint, auch wenn du keinen Rat gibst?",
    },
    {
      of: ["type:projector"],
      text: "Welche Einladung hast du dir als {Projektor} zuletzt selbst ausgestellt?",
    },
    {
      of: ["type:manifestor"],
      text: "Wem könntest du als {Manifestor} früher sagen, wann du Raum brauchst?",
    },
    {
      of: ["type:reflector"],
      text: "Bei welchen Menschen magst du als {Reflektor} die Art, wie du dort bist?",
    },
    {
      of: ["profile:*"],
      text: "Was hat jemand, der dir nahe ist, von deinem {Profil} früher gesehen als du?",
    },
  ],
  connection: [
    {
      of: ["type:*"],
      text: "Woran würdet ihr beide merken, dass {eure Arten} einander gerade helfen?",
    },
    {
      of: ["authority:*"],
      text: "Welche gemeinsame Entscheidung würdet ihr heute anders angehen, wenn jeder Mensch so viel Zeit hätte, wie er braucht?",
    },
  ],
  decisions: [
    {
      of: ["authority:emotional"],
      text: "Welches Ja in deinen Beziehungen ist über alle Stimmungen gleich geblieben, sodass die {emotionale Autorität} ihm traut?",
    },
    {
      of: ["authority:sacral"],
      text: "Welche Frage würde dein Bauch heute beantworten, wenn deiner {sakralen Autorität} jemand sie stellte?",
    },
    {
      of: ["authority:splenic"],
      text: "Bei wem ist deine {Milz-Autorität} seit dem ersten Tag still und zufrieden?",
    },
    {
      of: ["authority:egoManifested"],
      text: "Was willst du, das du mit {manifestierter Ego-Autorität} noch niemandem gesagt hast?",
    },
    {
      of: ["authority:egoProjected"],
      text: "In welcher Beziehung fragt jemand deine {projizierte Ego-Autorität}, was du brauchst?",
    },
    {
      of: ["authority:selfProjected"],
      text: "Wer hört dir so zu, wie es deine {selbstprojizierte Autorität} braucht, ohne Rat und ohne Eile?",
    },
    {
      of: ["authority:mental"],
      text: "Wo sprecht ihr am freundlichsten miteinander, und kennst du mit {mentaler Autorität} den Grund dafür?",
    },
    {
      of: ["authority:lunar"],
      text: "Wer in deinem Leben lässt deiner {lunaren Autorität} die vier Wochen ohne Seufzer?",
    },
    {
      of: ["authority:*", "center:solarPlexus:receptive"],
      text: "Welches Ja hast du gegeben, damit <b> wieder zur Ruhe kommt?",
    },
    {
      of: ["authority:*", "center:heart:receptive"],
      text: "Welches Nein fällt dir schwer, weil <b> fürchtet, dann weniger zu gelten?",
    },
  ],
  closeness: [
    {
      of: ["definition:single"],
      text: "Wie erklärst du einem nahen Menschen, dass du mit {einfacher Definition} auch allein ganz bist?",
    },
    {
      of: ["definition:split"],
      text: "Was bleibt von der Anziehung, wenn du das Gefühl von Ganzheit abziehst, nach dem deine {gespaltene Definition} sucht?",
    },
    {
      of: ["definition:tripleSplit"],
      text: "Welche drei Menschen oder Orte bringen deine {dreifach gespaltene Definition} zusammen?",
    },
    {
      of: ["definition:quadrupleSplit"],
      text: "Wie viel Zeit nimmst du dir nach einer Begegnung, bis sie bei {vierfach gespaltener Definition} überall angekommen ist?",
    },
    {
      of: ["definition:none"],
      text: "Wie fühlst du dich {ohne Definition} an einem Tag, den du ganz allein verbringst?",
    },
    {
      of: ["center:g:receptive"],
      text: "An welchem Ort bist du mit anderen zusammen und <a> trotzdem bei dir?",
    },
    {
      of: ["center:sacral:receptive"],
      text: "Wie sagst du, dass es für heute genug Nähe war, bevor <a> leer ist?",
    },
    {
      of: ["center:heart:receptive"],
      text: "Was würdest du tun, wenn <a> sich die Zuneigung nicht verdienen müsste?",
    },
  ],
  communication: [
    {
      of: ["center:throat:defined"],
      text: "Wem gibt <a> genug Pausen, um selbst Worte zu finden?",
    },
    {
      of: ["center:throat:receptive"],
      text: "Welche Frage müsste dir jemand stellen, damit <a> das Wichtige sagen kann?",
    },
    {
      of: ["center:ajna:defined"],
      text: "Welche Ansicht eines nahen Menschen hat <a> noch nie wirklich geprüft?",
    },
    {
      of: ["center:ajna:receptive"],
      text: "Wann hat <a> zuletzt zugestimmt, nur damit das Gespräch zu Ende ist?",
    },
    {
      of: ["center:solarPlexus:defined"],
      text: "Woran merken andere, in welcher Welle <a> gerade ist, bevor du es sagst?",
    },
    {
      of: ["center:solarPlexus:receptive"],
      text: "Welche Wahrheit hält <a> zurück, weil die Luft danach anders wäre?",
    },
  ],
  patterns: [
    {
      of: ["profile:1/*"],
      text: "Was müsstest du über einen Menschen wissen, damit die bewusste Linie 1 deines {Profils} aufhört zu prüfen?",
    },
    {
      of: ["profile:2/*"],
      text: "Wer darf dich rufen, wenn die bewusste Linie 2 deines {Profils} die Tür geschlossen hat?",
    },
    {
      of: ["profile:3/*"],
      text: "Welchen Bruch würde die bewusste Linie 3 deines {Profils} heute als Lehrzeit beschreiben?",
    },
    {
      of: ["profile:4/*"],
      text: "Welche Freundschaft trägt dich, wenn es in deiner nächsten Beziehung eng wird, wie die bewusste Linie 4 deines {Profils} es braucht?",
    },
    {
      of: ["profile:5/*"],
      text: "Welches Bild von dir würdest du gern zurechtrücken, das die bewusste Linie 5 deines {Profils} angezogen hat?",
    },
    {
      of: ["profile:6/*"],
      text: "Was hat ein Mensch getan, dem die bewusste Linie 6 deines {Profils} heute traut?",
    },
    {
      of: ["notSelf:*"],
      text: "In welchem Augenblick des Tages meldet sich {dieses frühe Zeichen} zuerst, bevor daraus ein Streit wird?",
    },
  ],
  direction: [
    {
      of: ["cross:right:*"],
      text: "Welches eigene Thema bringst du in jede Nähe mit, und wo in deinem {Kreuz} findest du es wieder?",
    },
    {
      of: ["cross:left:*"],
      text: "Welcher Mensch hat deine Richtung verändert, ohne dass ihr zusammengeblieben seid, wie es zu deinem {Kreuz} passt?",
    },
    {
      of: ["cross:juxtaposition:*"],
      text: "Wer mag an dir gerade das, was sich mit deinem {Kreuz} nicht verbiegen lässt?",
    },
    {
      of: ["activation:personality:sun:*"],
      text: "Bei welchem Menschen darf das Thema deiner {bewussten Sonne} am meisten Raum haben?",
    },
    {
      of: ["activation:design:sun:*"],
      text: "Was lieben andere an dir, das zu deiner {unbewussten Sonne} gehört und dir selbst nebensächlich vorkommt?",
    },
  ],
};
