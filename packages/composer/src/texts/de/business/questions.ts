import type { BusinessTexts } from "../../shape.ts";

export const questions: BusinessTexts["questions"] = {
  essence: [
    {
      of: ["type:generator"],
      text: "Welche deiner laufenden Aufgaben hast du als {Generator} angefangen, ohne dass vorher etwas in dir geantwortet hat?",
    },
    {
      of: ["type:generator"],
      text: "Wann hat dich als {Generator} zuletzt eine Anfrage wacher gemacht, als du vorher warst?",
    },
    {
      of: ["type:manifestingGenerator"],
      text: "Wo bremst du dich als {Manifestierender Generator}, weil man dir Geradlinigkeit als Tugend beigebracht hat?",
    },
    {
      of: ["type:manifestingGenerator"],
      text: "Wem hättest du als {Manifestierender Generator} beim letzten Richtungswechsel früher Bescheid geben wollen?",
    },
    {
      of: ["type:projector"],
      text: "Wer erkennt dich als {Projektor} schon heute, ohne dass du dich dafür anstrengst?",
    },
    {
      of: ["type:projector"],
      text: "Welche Arbeit würdest du als {Projektor} lassen, wenn man nur deinen Blick bezahlte?",
    },
    {
      of: ["type:manifestor"],
      text: "Was würdest du als {Manifestor} anfangen, wenn dich niemand fragen dürfte, warum?",
    },
    {
      of: ["type:reflector"],
      text: "In welchem Umfeld hast du als {Reflektor} zuletzt etwas erlebt, das dich überrascht hat?",
    },
    {
      of: ["profile:*"],
      text: "Woran würde jemand, der nur deine Arbeit sieht, dein {Profil} erkennen?",
    },
  ],
  decisions: [
    {
      of: ["authority:emotional"],
      text: "Welche deiner guten Entscheidungen hat mehrere Stimmungen gesehen, bevor die {emotionale Autorität} zugestimmt hat?",
    },
    {
      of: ["authority:sacral"],
      text: "Bei welcher Zusage der letzten Monate hat deine {sakrale Autorität} Nein gesagt und du Ja?",
    },
    {
      of: ["authority:splenic"],
      text: "Was wusste deine {Milz-Autorität} beim letzten schwierigen Auftrag schon am ersten Tag?",
    },
    {
      of: ["authority:egoManifested"],
      text: "Welches Versprechen würdest du mit {manifestierter Ego-Autorität} heute nicht noch einmal geben?",
    },
    {
      of: ["authority:egoProjected"],
      text: "Was müsstest du für deine nächste Zusage bekommen, damit die {projizierte Ego-Autorität} gern dabei ist?",
    },
    {
      of: ["authority:selfProjected"],
      text: "Wem erzählst du deine Vorhaben so, dass du mit {selbstprojizierter Autorität} dich selbst dabei hörst?",
    },
    {
      of: ["authority:mental"],
      text: "An welchem Ort denkst du mit {mentaler Autorität} am klarsten, und wie oft bist du dort?",
    },
    {
      of: ["authority:lunar"],
      text: "Welche Entscheidung würdest du mit {lunarer Autorität} gern noch einmal mit vier Wochen Zeit treffen?",
    },
    {
      of: ["authority:*", "center:ajna:receptive"],
      text: "Wessen Argumente hast du zuletzt für deine gehalten, weil <b> sie so gut verstand?",
    },
    {
      of: ["authority:*", "center:head:receptive"],
      text: "Welche Frage beschäftigt dich seit Wochen, obwohl <b> sie nur übernommen hat?",
    },
  ],
  energy: [
    {
      of: ["center:sacral:defined"],
      text: "Wofür hat <a> am Ende eines Arbeitstags noch Kraft?",
    },
    {
      of: ["center:sacral:receptive"],
      text: "Woran würdest du Genug erkennen, wenn <a> es dir nicht meldet?",
    },
    {
      of: ["center:root:receptive"],
      text: "Welche deiner Fristen hat wirklich jemand gesetzt, und welche hat <a> erfunden?",
    },
    {
      of: ["center:heart:receptive"],
      text: "Wem möchte <a> mit dieser Menge an Arbeit etwas beweisen?",
    },
    {
      of: ["center:heart:defined"],
      text: "Welche Pause hast du <aObject> nach dem letzten Kraftakt gegönnt?",
    },
    {
      of: ["center:solarPlexus:defined"],
      text: "Welche Arbeit passt in die stillen Tage, die <a> regelmäßig mit sich bringt?",
    },
    {
      of: ["center:solarPlexus:receptive"],
      text: "Nach welchen Terminen braucht <a> Zeit, um die Stimmung der anderen wieder abzugeben?",
    },
  ],
  collaboration: [
    {
      of: ["definition:single"],
      text: "Wem sagst du, dass du mit {einfacher Definition} oft schon fertig bist, während andere noch abwägen?",
    },
    {
      of: ["definition:split"],
      text: "Welche Menschen bringen bei {gespaltener Definition} deine beiden Bereiche zusammen, ohne dass du es planst?",
    },
    {
      of: ["definition:tripleSplit"],
      text: "Wie viele verschiedene Menschen braucht deine {dreifach gespaltene Definition} in einer guten Arbeitswoche?",
    },
    {
      of: ["definition:quadrupleSplit"],
      text: "Wer lässt dir die Zeit, die deine {vierfach gespaltene Definition} bis zu einem Ergebnis braucht?",
    },
    {
      of: ["definition:none"],
      text: "In welchem Team bist du {ohne feste Definition} so, wie du gern bist?",
    },
    {
      of: ["center:g:receptive"],
      text: "Welches Team hat <aObject> zuletzt in eine Richtung mitgenommen, die nicht deine war?",
    },
    {
      of: ["center:throat:receptive"],
      text: "Wer in deinem Team holt <aObject> ins Gespräch?",
    },
    {
      of: ["center:spleen:defined"],
      text: "Was hat <a> über die jetzige Zusammenarbeit schon gewusst, bevor du es aussprechen konntest?",
    },
  ],
  role: [
    {
      of: ["profile:1/*"],
      text: "Wo prüfst du mit der bewussten Linie 1 deines {Profils} noch, obwohl dein Wissen längst reicht?",
    },
    {
      of: ["profile:2/*"],
      text: "Welches Talent nennen andere zuerst, das die bewusste Linie 2 deines {Profils} gar nicht als Arbeit empfindet?",
    },
    {
      of: ["profile:3/*"],
      text: "Welcher gescheiterte Versuch ist mit der bewussten Linie 3 deines {Profils} heute dein bestes Argument?",
    },
    {
      of: ["profile:4/*"],
      text: "Welche Beziehung hast du vernachlässigt, von der die bewusste Linie 4 deines {Profils} eigentlich lebt?",
    },
    {
      of: ["profile:5/*"],
      text: "Welche Erwartung an die bewusste Linie 5 deines {Profils} würdest du heute gern zurückgeben?",
    },
    {
      of: ["profile:6/*"],
      text: "Für wen bist du mit der bewussten Linie 6 deines {Profils} ein Beispiel, ohne es gewollt zu haben?",
    },
  ],
  offer: [
    {
      of: ["center:heart:defined"],
      text: "Welchen Preis nennt <a> ohne Zögern, und bei welchem wirst du leiser?",
    },
    {
      of: ["center:heart:undefined"],
      text: "Was bietest du zu billig an, damit <a> sich gut genug fühlt?",
    },
    {
      of: ["center:heart:open"],
      text: "Welche Zusage hat <a> im Gespräch gegeben, die zu Hause keine mehr war?",
    },
    {
      of: ["center:throat:defined"],
      text: "In welchem Format ist <a> am besten zu hören, und wie oft nutzt du es?",
    },
    {
      of: ["center:throat:receptive"],
      text: "Wer spricht schon heute gut über deine Arbeit, sodass <a> nicht werben muss?",
    },
  ],
  direction: [
    {
      of: ["cross:right:*"],
      text: "Welche Frage verfolgst du in deiner Arbeit, auch wenn niemand sie bezahlt, und was hat dein {Kreuz} damit zu tun?",
    },
    {
      of: ["cross:left:*"],
      text: "Welcher Mensch hat deiner Arbeit eine Wendung gegeben, und was sagt das über dein {Kreuz}?",
    },
    {
      of: ["cross:juxtaposition:*"],
      text: "Wovon lässt du dich in der Arbeit nicht abbringen, und wie zeigt sich darin dein {Kreuz}?",
    },
    {
      of: ["activation:personality:sun:*"],
      text: "In welcher deiner Tätigkeiten ist das Thema deiner {bewussten Sonne} am wenigsten zu übersehen?",
    },
    {
      of: ["activation:design:sun:*"],
      text: "Was sagen andere über deine Arbeit, das zu deiner {unbewussten Sonne} passt und dir fremd klingt?",
    },
  ],
};
