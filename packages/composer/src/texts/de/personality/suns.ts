import type { PersonalityTexts } from "../../shape.ts";

export const sunLines: PersonalityTexts["sunLines"] = {
  1: "Mit der {Linie 1 deiner bewussten Sonne} willst du es von Grund auf verstehen:: Geht es um <theme>, beginnst du ganz vorn.",
  2: "Mit der {Linie 2 deiner bewussten Sonne} gelingt dir ohne Übung, wofür andere Unterricht nehmen:: Um <theme> geht es bei dir schon, bevor du es bemerkst.",
  3: "Mit der {Linie 3 deiner bewussten Sonne} glaubst du nur, was du selbst erprobt hast:: Um <theme> weißt du aus Erfahrung und selten aus Büchern.",
  4: "Mit der {Linie 4 deiner bewussten Sonne} lebst du es unter Menschen:: Um <theme> geht es dir vor allem in deinem vertrauten Kreis.",
  5: "Mit der {Linie 5 deiner bewussten Sonne} sehen andere darin eine Lösung für sich:: Geht es um <theme>, kommen auch Fremde auf dich zu.",
  6: "Mit der {Linie 6 deiner bewussten Sonne} siehst du es aus der Weite:: Um <theme> geht es dir mit den Jahren ruhiger und mit mehr Humor.",
};

export const gateThemes: PersonalityTexts["gateThemes"] = [
  "Durch {Tor <gate>} geht es in deinem Leben immer wieder um <theme>.",
  "Zu dem Bild, das andere von dir haben, trägt {Tor <gate>} bei: Es geht dir um <theme>.",
  "Ein Zug an dir, der zu {Tor <gate>} gehört, dreht sich um <theme>.",
  "Wer dich länger kennt, bemerkt durch {Tor <gate>}, wie oft es dir um <theme> geht.",
];
