import type { BusinessTexts } from "../../shape.ts";

export const sunLines: BusinessTexts["sunLines"] = {
  1: "Die {Linie 1 deiner bewussten Sonne} geht dabei an die Wurzel:: Um <theme> kümmerst du dich erst, wenn du die Grundlagen kennst.",
  2: "Die {Linie 2 deiner bewussten Sonne} macht daraus etwas Müheloses:: Geht es um <theme>, sehen andere ein Können, wo du nur tust, was naheliegt.",
  3: "Die {Linie 3 deiner bewussten Sonne} lernt es durch Versuche:: Was du über <theme> weißt, hat sich an Fehlschlägen bewährt.",
  4: "Die {Linie 4 deiner bewussten Sonne} bringt es zu den Menschen:: Wenn es um <theme> geht, überzeugst du zuerst die, die dich kennen.",
  5: "Die {Linie 5 deiner bewussten Sonne} zieht Erwartungen an:: Geht es um <theme>, hofft man von dir auf eine Lösung, die auch morgen trägt.",
  6: "Die {Linie 6 deiner bewussten Sonne} braucht dafür Abstand:: Über <theme> urteilst du am besten, nachdem du lange zugesehen hast.",
};

export const gateThemes: BusinessTexts["gateThemes"] = [
  "Über {Tor <gate>} geht es in deiner Arbeit oft um <theme>.",
  "Wo es im Beruf um <theme> geht, hat {Tor <gate>} etwas beizutragen.",
  "Mit {Tor <gate>} bringst du <theme> in jede Zusammenarbeit mit.",
  "Frag dich bei {Tor <gate>}, wo deine Arbeit <theme> gerade braucht.",
];
