import { agentIds, depths, styles } from "@ck/registry";
import type { Command } from "commander";
import {
  addBirthFlags,
  addPartnerFlags,
  type BirthFlags,
  type PartnerFlags,
} from "../birth-flags.ts";

/** The flags of `ck reading`, as commander gives them. */
export type ReadingFlags = Omit<BirthFlags, "utc"> &
  PartnerFlags & {
    agent?: string;
    context?: string;
    depth?: string;
    style?: string;
    whenModelsFail?: string;
    out?: string;
    json?: boolean;
  };

export const addReadingFlags = (command: Command) =>
  addPartnerFlags(addBirthFlags(command))
    .option("--agent <name>", `${agentIds.join(", ")} (ohne: aus dem Kontext gewählt)`)
    .option("--context <text>", "worum es geht, in eigenen Worten")
    .option("--depth <depth>", depths.join(", "))
    .option("--style <style>", styles.join(", "))
    .option("--when-models-fail <how>", "compose (regelbasiert fertig schreiben) oder fail")
    .option("--out <folder>", "wohin Markdown, JSON und Bild geschrieben werden")
    .option("--json", "das Ergebnis als JSON auf stdout");
