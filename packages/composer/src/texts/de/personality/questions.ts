import type { PersonalityTexts } from "../../shape.ts";

export const questions: PersonalityTexts["questions"] = {
  essence: [
    {
      of: ["type:generator"],
      text: "Was hat dich in der letzten Woche als {Generator} von selbst in Gang gebracht?",
    },
    {
      of: ["type:generator"],
      text: "Bei welcher Tätigkeit vergisst du als {Generator} die Uhrzeit, ohne dich anzustrengen?",
    },
    {
      of: ["type:manifestingGenerator"],
      text: "Welche deiner Abkürzungen als {Manifestierender Generator} hat sich bewährt, und welche musstest du zweimal gehen?",
    },
    {
      of: ["type:manifestingGenerator"],
      text: "Was würdest du als {Manifestierender Generator} aufgeben, wenn dich niemand unstet nennen könnte?",
    },
    {
      of: ["type:projector"],
      text: "Wofür möchtest du als {Projektor} erkannt werden, und wer sieht es schon?",
    },
    {
      of: ["type:projector"],
      text: "Was siehst du als {Projektor} an anderen so genau, dass du dich selbst darüber vergisst?",
    },
    {
      of: ["type:manifestor"],
      text: "Welcher Impuls wartet in dir als {Manifestor}, und wem müsstest du davon erzählen?",
    },
    {
      of: ["type:reflector"],
      text: "Welcher Ort gibt dir als {Reflektor} ein Gesicht, das dir gefällt?",
    },
    {
      of: ["definition:*"],
      text: "Wann hast du zuletzt etwas an dir bemerkt, das zu deiner {Definition} passt und das du bisher anders genannt hast?",
    },
  ],
  profile: [
    {
      of: ["profile:1/*"],
      text: "Was würdest du beginnen, wenn die bewusste Linie 1 deines {Profils} schon genug wüsste?",
    },
    {
      of: ["profile:2/*"],
      text: "Was kannst du mit der bewussten Linie 2 deines {Profils} so selbstverständlich, dass du nie Geld oder Dank dafür verlangt hast?",
    },
    {
      of: ["profile:3/*"],
      text: "Welcher Umweg der bewussten Linie 3 deines {Profils} hat dich zu etwas geführt, das du heute nicht missen willst?",
    },
    {
      of: ["profile:4/*"],
      text: "Wem verdankst du die letzte gute Gelegenheit, und weiß die bewusste Linie 4 deines {Profils} davon?",
    },
    {
      of: ["profile:5/*"],
      text: "Wer bist du, wenn niemand etwas von der bewussten Linie 5 deines {Profils} erwartet?",
    },
    {
      of: ["profile:6/*"],
      text: "Was siehst du mit der bewussten Linie 6 deines {Profils} von weiter oben, das du noch niemandem erzählt hast?",
    },
    {
      of: ["profile:*/1"],
      text: "Worauf verlassen sich andere bei dir, weil die unbewusste Linie 1 deines {Profils} es im Stillen geprüft hat?",
    },
    {
      of: ["profile:*/2"],
      text: "Was loben andere an dir, das die unbewusste Linie 2 deines {Profils} gar nicht als Leistung kennt?",
    },
    {
      of: ["profile:*/3"],
      text: "Woran merken andere, dass dich die unbewusste Linie 3 deines {Profils} widerstandsfähig gemacht hat?",
    },
    {
      of: ["profile:*/4"],
      text: "Wer zählt dich zu seinen Vertrauten, ohne dass du es wusstest, dank der unbewussten Linie 4 deines {Profils}?",
    },
    {
      of: ["profile:*/5"],
      text: "Welche Hoffnung setzt man in dich, die du nie geweckt hast, außer durch die unbewusste Linie 5 deines {Profils}?",
    },
    {
      of: ["profile:*/6"],
      text: "Wer nimmt sich an dir ein Beispiel, während die unbewusste Linie 6 deines {Profils} nur zuschaut?",
    },
  ],
  decisions: [
    {
      of: ["authority:emotional"],
      text: "Welche Frage trägst du gerade mit dir, die der {emotionalen Autorität} erst einen guten und noch keinen müden Tag gezeigt hat?",
    },
    {
      of: ["authority:sacral"],
      text: "Worauf hat deine {sakrale Autorität} heute schon geantwortet, ohne dass du gefragt hast?",
    },
    {
      of: ["authority:splenic"],
      text: "Welchem leisen Hinweis deiner {Milz-Autorität} bist du zuletzt gefolgt, ohne ihn begründen zu können?",
    },
    {
      of: ["authority:egoManifested"],
      text: "Was willst du wirklich, wenn die {manifestierte Ego-Autorität} keine Rücksicht nehmen müsste?",
    },
    {
      of: ["authority:egoProjected"],
      text: "Was würdest du für dich verlangen, wenn deiner {projizierten Ego-Autorität} niemand Eigennutz vorwerfen könnte?",
    },
    {
      of: ["authority:selfProjected"],
      text: "Welcher Satz über dich selbst kommt mit {selbstprojizierter Autorität} immer wieder, wenn du frei erzählst?",
    },
    {
      of: ["authority:mental"],
      text: "Mit welchem Menschen und an welchem Ort wird dir mit {mentaler Autorität} am ehesten etwas klar?",
    },
    {
      of: ["authority:lunar"],
      text: "Welche Antwort ist bei dir mit {lunarer Autorität} einen ganzen Mondzyklus lang dieselbe geblieben?",
    },
    {
      of: ["authority:*", "center:ajna:defined"],
      text: "Welche Entscheidung hat <b> schon begründet, bevor du sie gefühlt hast?",
    },
    {
      of: ["authority:*", "center:head:receptive"],
      text: "Welche der Fragen, die <b> bewegt, müsste gar nicht entschieden werden?",
    },
  ],
  centers: [
    {
      of: ["center:g:receptive"],
      text: "Wo fühlt sich <a> zugehörig, ohne sich zu verstellen?",
    },
    {
      of: ["center:g:defined"],
      text: "Wer richtet sich nach dir, weil <a> so selbstverständlich weitergeht?",
    },
    {
      of: ["center:solarPlexus:receptive"],
      text: "Welches Gefühl von heute war schon im Raum, bevor <a> es aufgenommen hat?",
    },
    {
      of: ["center:solarPlexus:defined"],
      text: "Was zeigt dir <a> im Tief, das im Hoch nicht zu sehen ist?",
    },
    {
      of: ["center:heart:receptive"],
      text: "Was hättest du längst gelassen, wenn <a> nichts beweisen wollte?",
    },
    {
      of: ["center:spleen:receptive"],
      text: "Woran hältst du fest, weil <a> das Bekannte für das Sichere hält?",
    },
    {
      of: ["center:sacral:receptive"],
      text: "Woran erkennst du an einem guten Tag, dass <a> genug hat?",
    },
    {
      of: ["center:root:receptive"],
      text: "Was bliebe liegen, wenn <a> eine Woche lang keine Eile übernähme, und wen würde es stören?",
    },
  ],
  conscious: [
    {
      of: ["activation:personality:sun:*", "activation:design:sun:*"],
      text: "Was sagst du über dich, das zu deiner {a|bewussten Sonne} passt, und was sagen andere, das zur {b|unbewussten Sonne} gehört?",
    },
    {
      of: ["activation:personality:sun:*", "profile:*"],
      text: "Wann hat das Thema deiner {a|bewussten Sonne} dich zuletzt in Schwierigkeiten gebracht, und wann hat es dir geholfen?",
    },
    {
      of: ["activation:design:sun:*"],
      text: "Wer könnte dir erzählen, wie deine {unbewusste Sonne} auf andere wirkt?",
    },
  ],
  direction: [
    {
      of: ["cross:right:*"],
      text: "In welchen drei Abschnitten deines Lebens ist dasselbe Thema aufgetaucht, das dein {Kreuz} beschreibt?",
    },
    {
      of: ["cross:left:*"],
      text: "Welche Begegnung, die du nicht gesucht hast, gehört im Rückblick zu deinem {Kreuz}?",
    },
    {
      of: ["cross:juxtaposition:*"],
      text: "Welcher Sache bist du treu geblieben, als andere gewechselt haben, wie es dein {Kreuz} beschreibt?",
    },
    {
      of: ["activation:personality:earth:*"],
      text: "Was bringt dich nach einem lauten Tag wieder auf den Boden, und was hat das mit deiner {bewussten Erde} zu tun?",
    },
    {
      of: ["activation:design:earth:*"],
      text: "Welchen Halt bemerkst du erst, wenn er fehlt, wie den deiner {unbewussten Erde}?",
    },
  ],
  growth: [
    {
      of: ["notSelf:*"],
      text: "In welcher Lage deines Alltags meldet sich {dieses Gefühl} am zuverlässigsten?",
    },
    {
      of: ["signature:*"],
      text: "Wann hast du zuletzt {das Zeichen dafür} gespürt, dass du nach deiner Art lebst?",
    },
    {
      of: ["strategy:*", "authority:*"],
      text: "Was fällt dir schwerer: deiner {a|Strategie} zu folgen oder deiner {b|Autorität} zu glauben?",
    },
  ],
};
