import type { Language } from "@ck/registry";
import type { Command } from "commander";
import {
  type BirthOutcome,
  birthAtInstant,
  birthInLocalTime,
  type KnownBirth,
} from "./birth/known-birth.ts";
import { badInput, CommandError } from "./exit.ts";
import { languageFlag } from "./language-flag.ts";

export type BirthFlags = {
  date?: string;
  time?: string;
  tolerance?: string;
  place?: string;
  latitude?: string;
  longitude?: string;
  zone?: string;
  utcOffset?: string;
  utc?: string;
  lang: Language;
};

/** The flags of a birth in local time, and the language. */
export const addBirthFlags = (command: Command) =>
  command
    .option("--date <JJJJ-MM-TT>", "Geburtsdatum")
    .option("--time <HH:MM|unknown>", "Geburtszeit, örtliche Uhr")
    .option("--tolerance <minutes>", "die Geburtszeit gilt plus-minus so viele Minuten")
    .option("--place <name>", "Geburtsort")
    .option("--latitude <degrees>", "Breite des Geburtsorts, Süden negativ")
    .option("--longitude <degrees>", "Länge des Geburtsorts, Westen negativ")
    .option("--zone <zone>", "Zeitzone statt Ort, z. B. Europe/Berlin")
    .option("--utc-offset <+HH:MM>", "UTC-Versatz bei der Geburt; geht allem anderen vor")
    .addOption(languageFlag());

/** The same, or the instant itself. */
export const addBirthOrInstantFlags = (command: Command) =>
  addBirthFlags(command).option(
    "--utc <instant>",
    "statt Datum, Zeit und Ort der Zeitpunkt in UTC, z. B. 1987-05-14T07:30:00Z",
  );

/** The flags of the second person. */
export type PartnerFlags = {
  partnerDate?: string;
  partnerTime?: string;
  partnerTolerance?: string;
  partnerPlace?: string;
  partnerZone?: string;
  partnerUtcOffset?: string;
};

export const addPartnerFlags = (command: Command) =>
  command
    .option("--partner-date <JJJJ-MM-TT>", "zweite Person: Geburtsdatum")
    .option("--partner-time <HH:MM|unknown>", "zweite Person: Geburtszeit")
    .option("--partner-tolerance <minutes>", "zweite Person: plus-minus so viele Minuten")
    .option("--partner-place <name>", "zweite Person: Geburtsort")
    .option("--partner-zone <zone>", "zweite Person: Zeitzone statt Ort")
    .option("--partner-utc-offset <+HH:MM>", "zweite Person: UTC-Versatz bei der Geburt");

/** The second person's flags under the names of the first one's. */
export const flagsOfPartner = (flags: PartnerFlags): Omit<BirthFlags, "utc" | "lang"> =>
  given({
    date: flags.partnerDate,
    time: flags.partnerTime,
    tolerance: flags.partnerTolerance,
    place: flags.partnerPlace,
    zone: flags.partnerZone,
    utcOffset: flags.partnerUtcOffset,
  });

/** What stands above the wrong flags. */
export const issuesHead = { de: "So geht es noch nicht:", en: "This does not work yet:" };

/** The fields of a birth as an order has them; what was not given is left out. */
export const birthFieldsOf = (flags: Omit<BirthFlags, "utc" | "lang">): Record<string, unknown> =>
  given({
    birthDate: flags.date,
    birthTime: flags.time === "unknown" ? null : flags.time,
    birthTimeTolerance: numberOf(flags.tolerance),
    birthPlace: flags.place,
    latitude: numberOf(flags.latitude),
    longitude: numberOf(flags.longitude),
    timeZone: flags.zone,
    utcOffset: flags.utcOffset,
  });

/** Plain numbers only: `Number` would also take 0x10, 1e1 and nothing at all. */
const numberOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
};

/** Leaves out what was not given, so that the defaults of a schema apply. */
export const given = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const twiceGiven = {
  de: "Der Zeitpunkt sagt schon alles: Bitte lass Datum, Zeit, Ort, Zone und Versatz weg.",
  en: "The instant says it all: please leave out date, time, place, zone and offset.",
};

function outcomeOf({ utc, lang, ...flags }: BirthFlags): BirthOutcome {
  const fields = birthFieldsOf(flags);
  if (utc === undefined) return birthInLocalTime(fields, lang);
  const { birthTimeTolerance: _, ...local } = fields;
  if (Object.keys(local).length > 0) {
    return { ok: false, issues: [{ path: "utc", code: "given_twice", message: twiceGiven[lang] }] };
  }
  return birthAtInstant({ utc, tolerance: numberOf(flags.tolerance) }, lang);
}

/** The birth that the flags describe, as an instant. Throws `CommandError` for each wrong flag. */
export function birthFromFlags(flags: BirthFlags): KnownBirth {
  const outcome = outcomeOf(flags);
  if (outcome.ok) return outcome.birth;
  throw new CommandError(badInput, issuesHead[flags.lang], outcome.issues);
}
