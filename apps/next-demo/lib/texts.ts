import type { ReadingStatus } from "@ck/contracts";
import type { Depth, Style } from "@ck/registry";

/** How the page names what the orchestrator knows by id. */

export const depthNames: Record<Depth, string> = {
  basic: "Kompakt",
  advanced: "Ausführlich",
  professional: "Umfassend",
};

export const styleNames: Record<Style, string> = {
  klar: "Klar",
  direkt: "Direkt",
  ruhig: "Ruhig",
  empathisch: "Empathisch",
};

export const statusNames: Record<ReadingStatus, string> = {
  pending: "Wartet",
  processing: "Wird geschrieben",
  completed: "Fertig",
  failed: "Gescheitert",
  cancelled: "Abgebrochen",
};

export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
