import type { CrisisTexts } from "../../shape.ts";

export const sunLines: CrisisTexts["sunLines"] = {
  1: "Mit der {Linie 1 deiner bewussten Sonne} beruhigt dich, was du sicher weißt, auch wenn es wenig ist.",
  2: "Mit der {Linie 2 deiner bewussten Sonne} tut dir etwas gut, das du ohne Nachdenken kannst.",
  3: "Mit der {Linie 3 deiner bewussten Sonne} darf heute auch etwas misslingen.",
  4: "Mit der {Linie 4 deiner bewussten Sonne} hilft dir eine vertraute Stimme.",
  5: "Mit der {Linie 5 deiner bewussten Sonne} darfst du heute für niemanden stark sein.",
  6: "Mit der {Linie 6 deiner bewussten Sonne} hilft dir etwas Abstand, ein Blick aus dem Fenster genügt.",
};

/** Gates are told here as what carries, nothing else. */
export const gateThemes: CrisisTexts["gateThemes"] = [];

/** Nothing is asked of somebody in distress. */
export const questions: CrisisTexts["questions"] = {};
