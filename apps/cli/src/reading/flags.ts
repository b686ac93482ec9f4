import { agentIds, depths, styles } from "@ck/registry";
import type { Command } from "commander";
import { addBirthFlags, type BirthFlags } from "../birth-flags.ts";

/** The flags of `ck reading`, as commander gives them. */
export type ReadingFlags = Omit<BirthFlags, "utc"> & {
  agent?: string;
  context?: string;
  depth?: string;
  style?: string;
  partnerDate?: string;
  partnerTime?: string;
  partnerPlace?: string;
  whenModelsFail?: string;
  out?: string;
  json?: boolean;
};

export const addReadingFlags = (command: Command) =>
  addBirthFlags(command)
    .option("--agent <name>", `${agentIds.join(", ")} (ohne: aus dem Kontext gewählt)`)
    .option("--context <text>", "worum es geht, in eigenen Worten")
    .option("--depth <depth>", depths.join(", "))
    .option("--style <style>", styles.join(", "))
    .option("--partner-date <JJJJ-MM-TT>", "zweite Person: Geburtsdatum")
    .option("--partner-time <HH:MM|unknown>", "zweite Person: Geburtszeit")
    .option("--partner-place <name>", "zweite Person: Geburtsort")
    .option("--when-models-fail <how>", "compose (regelbasiert fertig schreiben) oder fail")
    .option("--out <folder>", "wohin Markdown, JSON und Bild geschrieben werden")
    .option("--json", "das Ergebnis als JSON auf stdout");
