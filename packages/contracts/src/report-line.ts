import type { Language, Localized } from "@ck/registry";
import type { Causes, Report } from "./result.ts";

/** What the checks object to, as a reader may read it: kinds of claims, then rules. */
const causeNames: Readonly<Record<string, Localized>> = {
  type: { de: "Typ", en: "type" },
  strategy: { de: "Strategie", en: "strategy" },
  authority: { de: "Autorität", en: "authority" },
  profile: { de: "Profil", en: "profile" },
  line: { de: "Linie", en: "line" },
  definition: { de: "Definition", en: "definition" },
  cross: { de: "Inkarnationskreuz", en: "incarnation cross" },
  signature: { de: "Signatur", en: "signature" },
  center: { de: "Zentrum", en: "center" },
  gate: { de: "Tor", en: "gate" },
  planet: { de: "Planet", en: "planet" },
  channel: { de: "Kanal", en: "channel" },
  hanging: { de: "hängendes Tor", en: "hanging gate" },
  count: { de: "Anzahl", en: "count" },
  relation: { de: "Verbindung", en: "connection" },
  general: { de: "Lehrsatz", en: "general statement" },
  diagnosis: { de: "Diagnose", en: "diagnosis" },
  "healing-promise": { de: "Heilversprechen", en: "promise of healing" },
  prediction: { de: "Vorhersage", en: "prediction" },
  percentage: { de: "Prozentangabe", en: "percentage" },
  "foreign-system": { de: "fremdes System", en: "foreign system" },
  trademark: { de: "geschützter Name", en: "protected name" },
  "birth-data": { de: "Geburtsdaten", en: "birth data" },
  "other-language": { de: "andere Sprache", en: "other language" },
  label: { de: "Festlegung auf den Typ", en: "label" },
  "relationship-verdict": { de: "Urteil über eine Beziehung", en: "verdict on a relationship" },
  "success-promise": { de: "Erfolgsversprechen", en: "promise of success" },
  "phone-number": { de: "Telefonnummer", en: "phone number" },
  minimising: { de: "Verharmlosung", en: "playing down" },
  length: { de: "Länge", en: "length" },
};

/** Causes of no interest to readers, such as stray markup, and those of newer workers. */
const otherCause: Localized = { de: "Form", en: "form" };

/** What the checks object to, in a word. */
export const causeName = (cause: string, language: Language): string =>
  (causeNames[cause] ?? otherCause)[language];

/** The causes in words, the most frequent first, each once. */
function namesOf(causes: Causes, language: Language): string[] {
  const byCount = Object.entries(causes).toSorted(([, a], [, b]) => b - a);
  return [...new Set(byCount.map(([cause]) => causeName(cause, language)))];
}

const words = {
  de: {
    checked: (n: number) => `${n} ${n === 1 ? "Satz" : "Sätze"} geprüft`,
    repaired: (n: number) => `${n} berichtigt`,
    dropped: (n: number) => `${n} weggelassen`,
    rewritten: (n: number) => (n === 1 ? "einmal neu geschrieben" : `${n}-mal neu geschrieben`),
  },
  en: {
    checked: (n: number) => `${n} ${n === 1 ? "sentence" : "sentences"} checked`,
    repaired: (n: number) => `${n} corrected`,
    dropped: (n: number) => `${n} left out`,
    rewritten: (n: number) => (n === 1 ? "written again once" : `written again ${n} times`),
  },
} as const;

/** "41 Sätze geprüft, 2 berichtigt, 1 weggelassen (Tor, Vorhersage)". */
export function reportLine(report: Report, language: Language): string {
  const { checked, repaired, dropped, rewritten, causes } = report;
  const text = words[language];
  const names = namesOf(causes, language);
  const line = [
    text.checked(checked),
    ...(repaired > 0 ? [text.repaired(repaired)] : []),
    ...(dropped > 0 ? [text.dropped(dropped)] : []),
    ...(rewritten > 0 ? [text.rewritten(rewritten)] : []),
  ].join(", ");
  return names.length > 0 ? `${line} (${names.join(", ")})` : line;
}
