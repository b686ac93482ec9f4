import type { RelationshipTexts } from "../../shape.ts";

export const sunLines: RelationshipTexts["sunLines"] = {
  1: "Die {Linie 1 deiner bewussten Sonne} sucht dabei festen Grund:: Wenn es um <theme> geht, willst du wissen, woran du bist, bevor du dich einlässt.",
  2: "Die {Linie 2 deiner bewussten Sonne} tut es unbeobachtet am besten:: Um <theme> geht es bei dir wie nebenbei, und gerade das zieht Menschen an.",
  3: "Die {Linie 3 deiner bewussten Sonne} geht durch Erfahrung:: Was es heißt, wenn es zu zweit um <theme> geht, lernst du auch an dem, was nicht gehalten hat.",
  4: "Die {Linie 4 deiner bewussten Sonne} macht eine Freundschaft daraus:: Um <theme> geht es dir am liebsten unter Menschen, die du lange kennst.",
  5: "Die {Linie 5 deiner bewussten Sonne} weckt Hoffnungen:: Geht es um <theme>, erwartet man von dir leicht mehr, als du versprochen hast.",
  6: "Die {Linie 6 deiner bewussten Sonne} schaut zuerst zu:: Wenn es um <theme> geht, zeigst du dich, sobald ein Mensch sich über längere Zeit bewährt hat.",
};

export const gateThemes: RelationshipTexts["gateThemes"] = [
  "Über {Tor <gate>} bringst du <theme> in eine Beziehung mit.",
  "Zwischen dir und anderen geht es durch {Tor <gate>} öfter um <theme>.",
  "Mit {Tor <gate>} achtest du auch in der Nähe auf <theme>.",
  "Wem du vertraust, der erlebt durch {Tor <gate>}, dass es dir um <theme> geht.",
];
