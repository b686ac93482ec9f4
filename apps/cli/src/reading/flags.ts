import { agentIds, depths, languages, styles } from "@ck/registry";
import { type Command, Option } from "commander";

/** The flags of `ck reading`, as commander gives them. */
export type ReadingFlags = {
  agent?: string;
  context?: string;
  depth?: string;
  style?: string;
  lang: "de" | "en";
  date?: string;
  time?: string;
  tolerance?: string;
  place?: string;
  zone?: string;
  utcOffset?: string;
  partnerDate?: string;
  partnerTime?: string;
  partnerPlace?: string;
  whenModelsFail?: string;
  out?: string;
  json?: boolean;
};

export const addReadingFlags = (command: Command) =>
  command
    .option("--agent <name>", `${agentIds.join(", ")} (ohne: aus dem Kontext gewählt)`)
    .option("--context <text>", "worum es geht, in eigenen Worten")
    .option("--depth <depth>", depths.join(", "))
    .option("--style <style>", styles.join(", "))
    .addOption(new Option("--lang <language>", "Sprache").choices(languages).default("de"))
    .option("--date <JJJJ-MM-TT>", "Geburtsdatum")
    .option("--time <HH:MM|unknown>", "Geburtszeit, örtliche Uhr")
    .option("--tolerance <minutes>", "die Geburtszeit gilt plus-minus so viele Minuten")
    .option("--place <name>", "Geburtsort")
    .option("--zone <zone>", "Zeitzone statt Ort, z. B. Europe/Berlin")
    .option("--utc-offset <+HH:MM>", "UTC-Versatz bei der Geburt; geht allem anderen vor")
    .option("--partner-date <JJJJ-MM-TT>", "zweite Person: Geburtsdatum")
    .option("--partner-time <HH:MM|unknown>", "zweite Person: Geburtszeit")
    .option("--partner-place <name>", "zweite Person: Geburtsort")
    .option("--when-models-fail <how>", "compose (regelbasiert fertig schreiben) oder fail")
    .option("--out <folder>", "wohin Markdown, JSON und Bild geschrieben werden")
    .option("--json", "das Ergebnis als JSON auf stdout");
