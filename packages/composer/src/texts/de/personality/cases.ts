import type { PersonalityTexts } from "../../shape.ts";

export const decisions: PersonalityTexts["decisions"] = [
  {
    of: ["authority:emotional", "type:generator"],
    text: "Als {b|Generator} antwortest du sofort, und mit {a|emotionaler Autorität} gilt die Antwort erst, wenn sie mehrere Tage überlebt hat:: Das erste Ja zeigt, dass dich etwas angeht, das spätere, dass du es tust.",
  },
  {
    of: ["authority:sacral", "type:generator"],
    text: "Als {b|Generator} mit {a|sakraler Autorität} brauchst du zum Entscheiden wenig, nämlich etwas vor dir und einen stillen Augenblick.",
  },
  {
    of: ["authority:emotional", "type:manifestingGenerator"],
    text: "Als {b|Manifestierender Generator} bist du beim Tun schnell und mit {a|emotionaler Autorität} beim Entscheiden langsam; beides verträgt sich, solange du Ausprobieren und Zusagen auseinanderhältst.",
  },
  {
    of: ["authority:sacral", "type:manifestingGenerator"],
    text: "Als {b|Manifestierender Generator} mit {a|sakraler Autorität} triffst du dieselbe Entscheidung unterwegs mehrmals neu, und jedes Mal ist sie echt.",
  },
  {
    of: ["authority:emotional", "type:projector"],
    text: "Als {b|Projektor} wartest du, bis man dich meint, und mit {a|emotionaler Autorität}, bis du dich selbst kennst; diese doppelte Geduld bringt ein Ja, das hält.",
  },
  {
    of: ["authority:splenic", "type:projector"],
    text: "Als {b|Projektor} mit {a|Milz-Autorität} erkennst du die richtige Einladung daran, dass dein Körper weich wird, noch während sie ausgesprochen ist.",
  },
  {
    of: ["authority:egoProjected", "type:projector"],
    text: "Als {b|Projektor} mit {a|projizierter Ego-Autorität} darfst du wählerisch sein, denn ohne eigenen Wunsch trägt dich auch die ehrenvollste Einladung nicht.",
  },
  {
    of: ["authority:selfProjected", "type:projector"],
    text: "Als {b|Projektor} siehst du andere von selbst, und mit {a|selbstprojizierter Autorität} siehst du dich, wenn du sprichst; gib deiner Stimme jemanden, der zuhört.",
  },
  {
    of: ["authority:mental", "type:projector"],
    text: "Als {b|Projektor} mit {a|mentaler Autorität} hast du für andere einen klaren Rat und für dich ein Gespräch nötig; beides ist kein Widerspruch.",
  },
  {
    of: ["authority:emotional", "type:manifestor"],
    text: "Als {b|Manifestor} kommt dein Impuls wie ein Windstoß, und die {a|emotionale Autorität} will sehen, ob er morgen noch weht.",
  },
  {
    of: ["authority:splenic", "type:manifestor"],
    text: "Als {b|Manifestor} mit {a|Milz-Autorität} liegen Wissen und Handeln bei dir eng beieinander; dazwischen passt ein einziger Satz an die anderen.",
  },
  {
    of: ["authority:egoManifested", "type:manifestor"],
    text: "Als {b|Manifestor} mit {a|manifestierter Ego-Autorität} beginnt alles mit einem gesprochenen Ich will, und damit wissen die anderen auch schon Bescheid.",
  },
  {
    of: ["authority:lunar", "type:reflector"],
    text: "Als {b|Reflektor} mit {a|lunarer Autorität} entscheidest du im Kreis:: Du gehst um die Frage herum, bis du wieder am Anfang stehst, und siehst dann, was geblieben ist.",
  },
];

export const profiles: PersonalityTexts["profiles"] = [
  {
    of: ["profile:1/3"],
    text: "Im {Profil 1/3} kaufst du die Anleitung und baust das Regal trotzdem zweimal:: Die eine Linie liest, die andere muss es erlebt haben.",
  },
  {
    of: ["profile:1/4"],
    text: "Im {Profil 1/4} ziehst du dich zum Studieren zurück und vermisst dabei die Menschen, denen du es erzählen willst.",
  },
  {
    of: ["profile:2/4"],
    text: "Im {Profil 2/4} freust du dich auf den freien Abend und sagst doch zu, wenn die Richtigen anrufen; schwierig wird es, wenn du beides am selben Abend willst.",
  },
  {
    of: ["profile:2/5"],
    text: "Im {Profil 2/5} möchtest du in Ruhe gelassen werden, und gerade dann klingelt jemand, der ein Problem hat und an dich glaubt.",
  },
  {
    of: ["profile:3/5"],
    text: "Im {Profil 3/5} stehst du mitten im Versuch, während andere schon das Ergebnis von dir erwarten; sag ihnen, in welchem Stadium du bist.",
  },
  {
    of: ["profile:3/6"],
    text: "Im {Profil 3/6} springt die eine Linie ins Wasser, und die andere steht am Ufer und macht sich ein Bild; lass sie nacheinander zu Wort kommen.",
  },
  {
    of: ["profile:4/6"],
    text: "Im {Profil 4/6} sitzt du im Kreis deiner Menschen und bist innerlich auf dem Balkon; sie spüren beides und vertrauen dir gerade deshalb.",
  },
  {
    of: ["profile:4/1"],
    text: "Im {Profil 4/1} öffnest du jedem vertrauten Menschen die Tür und rückst im Haus keinen Stuhl; beides gehört zu dir.",
  },
  {
    of: ["profile:5/1"],
    text: "Im {Profil 5/1} rufen dich Menschen zum Löschen, während du noch die Leitungen prüfst; beides zusammen macht deinen Ruf aus.",
  },
  {
    of: ["profile:5/2"],
    text: "Im {Profil 5/2} willst du helfen und verschwinden, am liebsten in dieser Reihenfolge; nach jedem Einsatz steht dir eine geschlossene Tür zu.",
  },
  {
    of: ["profile:6/2"],
    text: "Im {Profil 6/2} schaust du auf das Treiben hinunter und vergisst, dass man auch zu dir hinaufsieht.",
  },
  {
    of: ["profile:6/3"],
    text: "Im {Profil 6/3} willst du wissen, wie es richtig geht, und lernst es doch im Durcheinander; der Überblick kommt nach dem dritten Anlauf.",
  },
  {
    of: ["profile:1/*"],
    text: "Fragt man dich unvorbereitet, hört man der bewussten Linie 1 deines {Profils} an, dass sie lieber vorher nachgelesen hätte.",
  },
  {
    of: ["profile:2/*"],
    text: "Die bewusste Linie 2 deines {Profils} merkst du daran, dass du beim Erklären deines Könnens ins Stocken kommst, weil es nie Schritte hatte.",
  },
  {
    of: ["profile:3/*"],
    text: "Mit der bewussten Linie 3 in deinem {Profil} beginnen deine besten Geschichten mit etwas, das schiefging.",
  },
  {
    of: ["profile:4/*"],
    text: "Die bewusste Linie 4 deines {Profils} kennt man daran, dass du bei einem Umzug zuerst fragst, wer dort wohnt.",
  },
  {
    of: ["profile:5/*"],
    text: "Die bewusste Linie 5 deines {Profils} zeigt sich darin, dass Fremde dir rasch ihr Problem erzählen.",
  },
  {
    of: ["profile:6/*"],
    text: "Die bewusste Linie 6 deines {Profils} merkst du daran, dass du auf Festen oft an der Stelle stehst, von der aus man alles sieht.",
  },
];

export const tensions: PersonalityTexts["tensions"] = [
  {
    of: ["center:sacral:defined", "center:root:receptive"],
    text: "<a> hat Zeit, <b> glaubt, keine zu haben; die Eile, die du spürst, ist deshalb selten so alt wie die Kraft, mit der du sie bedienst.",
  },
  {
    of: ["center:sacral:receptive", "center:heart:defined"],
    text: "<b> will, und <a> kann nicht jeden Tag; du wirkst dann willensstark und bist abends leerer, als man dir ansieht.",
  },
  {
    of: ["center:solarPlexus:defined", "center:spleen:defined"],
    text: "<b> weiß es sofort, <a> weiß es später:: Wo beide verschieden reden, warnt das eine, und das andere wartet ab.",
  },
  {
    of: ["center:solarPlexus:receptive", "center:ajna:defined"],
    text: "<b> denkt klar, bis <a> die Stimmung im Raum aufnimmt; deine Meinung vom Vormittag verdient am Abend noch einmal Gehör.",
  },
  {
    of: ["center:solarPlexus:defined", "center:ajna:receptive"],
    text: "<a> gibt die Färbung vor, und <b> findet für jede Stimmung die passenden Gründe.",
  },
  {
    of: ["center:ajna:defined", "center:head:receptive"],
    text: "<b> nimmt fremde Fragen auf, <a> beantwortet sie auf die eigene Weise; so wirst du mit Lösungen fertig, die niemand bestellt hat.",
  },
  {
    of: ["center:g:receptive", "center:throat:defined"],
    text: "<b> spricht, als wüsstest du genau, wer du bist, während <a> das je nach Gesellschaft neu herausfindet.",
  },
  {
    of: ["center:g:defined", "center:heart:receptive"],
    text: "<a> kennt deinen Weg, und <b> fragt trotzdem, ob er gut genug ist; die Frage ist laut, der Weg ist beständig.",
  },
  {
    of: ["center:spleen:receptive", "center:g:defined"],
    text: "<b> weiß, wohin, <a> hält noch an der letzten Station fest; du gehst weiter, sobald der Abschied einen Tag im Kalender hat.",
  },
  {
    of: ["center:throat:receptive", "center:g:defined"],
    text: "<b> hat etwas zu sagen, das <a> nicht auf Zuruf findet; man kennt dich besser aus deinem Verhalten als aus deinen Worten.",
  },
  {
    of: ["center:throat:receptive", "center:root:defined"],
    text: "<b> drückt, und <a> soll den Druck loswerden:: So entstehen Sätze, die zu früh kommen.",
  },
  {
    of: ["center:heart:receptive", "center:root:receptive"],
    text: "<a> will etwas beweisen, <b> will es schnell; wenn du dich hetzt, ist oft gar niemand da, der wartet.",
  },
  {
    of: ["center:head:defined", "center:ajna:defined"],
    text: "<a> fragt und <b> antwortet, und so kann in dir ein Gespräch laufen, zu dem sonst niemand etwas beiträgt.",
  },
  {
    of: ["center:root:defined", "center:sacral:receptive"],
    text: "<a> schiebt gleichmäßig an, <b> kommt nicht jeden Tag mit; halte an, bevor die Kraft es für dich tut.",
  },
  {
    of: ["definition:single", "center:solarPlexus:receptive"],
    text: "Mit {einfacher Definition} bist du in dir geschlossen, und durch <bObject> kommt doch die ganze Stimmung der anderen herein.",
  },
  {
    of: ["definition:split", "center:ajna:defined"],
    text: "<b> hält an einer Sicht fest, auch wenn bei {a|gespaltener Definition} ein Teil von dir sie noch gar nicht gehört hat.",
  },
  {
    of: ["definition:split", "center:sacral:defined"],
    text: "<b> ist schon unterwegs, während bei {a|gespaltener Definition} der andere Teil noch auf die Verbindung wartet; ein kurzer Halt spart dir den Rückweg.",
  },
];
