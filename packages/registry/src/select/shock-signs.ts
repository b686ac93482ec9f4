import type { Sign } from "./sign.ts";

/** Events that shake anybody while they are fresh. They count only beside a sign of recency. */
export const shockSigns: readonly Sign[] = [
  {
    id: "death",
    weight: 0.8,
    form: "statement",
    patterns: [
      "(gestorben|verstorben|gestorbn|verunglueckt|ueberfahren|totgeboren|fehlgeburt|totgeburt|sternenkind)",
      "still geboren",
      "(ist|sind|war) tot",
      "(koma|coma|intensivstation|intensive care|im sterben)",
      "von uns gegangen",
      "eingeschlaefert",
      "found ~3 dead",
      "(ums leben|um sein leben|um ihr leben) gekommen",
      "(toedlich|miscarried|lost our little)",
      "(police|polizei) ~5 (door|tuer|geklingelt)",
      "(died|passed away|stillborn|miscarriage)",
      "(was|been) killed (in|by)",
      "(kind|baby|mann|frau|mutter|vater|sohn|tochter|bruder|schwester|oma|opa) ~5 verloren",
      "lost (the|our|my) (baby|child|son|daughter|mum|mom|dad|mother|father|wife|husband|brother|sister|dog|cat)",
      "nicht wieder aufgestanden",
      "wacht ~2 nicht ~2 auf",
      "nicht aufwacht",
    ],
  },
  {
    id: "blow",
    weight: 0.5,
    form: "statement",
    patterns: [
      "(verlassen|dass sie geht|dass er geht|ausgezogen|another family|lost custody|sorgerecht)",
      "(kuendigung|gefeuert|entlassen|rausgeworfen|fired|laid off|let me go|walked me out)",
      "(diagnose|befund|boesartig|krebs|brustkrebs|leukaemie|leukaemia|leukemia|metastasen|unheilbar|terminal|cancer|biopsy|tumor|schwer krank|schlaganfall|herzinfarkt|diagnosis)",
      "(scheidungspapiere|divorce papers|insolvenz|zwangsraeumung|eviction|evicted|abgebrannt|feuer|fire|lost the house|lost everything|alles verloren)",
      "(got|after|since|seit|nach) (the|dem) (call|anruf)",
      "(lost|losing) (my|our) (job|flat|home|house|apartment|marriage)",
      "(notaufnahme|krankenhaus|intensiv|hospital|emergency room|surgery|notoperation)",
      "(motorradunfall|autounfall|unfall|accident|crash|eingebrochen|einbruch|hochwasser|erdbeben|brand|explosion|ausgebrannt)",
      "(betrogen|cheated|affair|funeral|beerdigung|beerdigt)",
      "(falsche medikament|wrong medication)",
    ],
  },
];
