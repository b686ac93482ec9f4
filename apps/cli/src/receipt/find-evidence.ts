import type { Ledger } from "@ck/ledger";
import type { Language } from "@ck/registry";
import { collectEvidence, type Evidence } from "@ck/worker/receipt";
import { z } from "zod";
import { badInput, CommandError } from "../exit.ts";
import { useLedger } from "../stack/use-ledger.ts";

const remote = {
  de: "Hierfür braucht es die Datenbank: bitte ohne ORCHESTRATOR_URL.",
  en: "This needs the database: please without ORCHESTRATOR_URL.",
};

const texts = {
  de: {
    unknown: (id: string) => `Das Reading ${id} gibt es nicht.`,
    unfinished: {
      pending: "Dieses Reading wartet noch: Einen Beleg hat es erst, wenn es fertig ist.",
      processing:
        "Dieses Reading wird noch geschrieben: Einen Beleg hat es erst, wenn es fertig ist.",
      failed: "Dieses Reading ist nicht fertig geworden: Es hat keinen Beleg.",
      cancelled: "Dieses Reading wurde abgebrochen: Es hat keinen Beleg.",
    },
    older: "Dieses Reading ist von früher und hat keinen Beleg.",
  },
  en: {
    unknown: (id: string) => `There is no reading ${id}.`,
    unfinished: {
      pending: "This reading is still waiting: it has a receipt only when it is finished.",
      processing: "This reading is still being written: it has a receipt only when it is finished.",
      failed: "This reading was not finished: it has no receipt.",
      cancelled: "This reading was cancelled: it has no receipt.",
    },
    older: "This reading is from before there were receipts.",
  },
} as const;

/** The id of a reading as it was given. Throws `CommandError` for what cannot be one. */
export function readingIdOf(given: string, language: Language): string {
  const id = z.uuid().safeParse(given);
  if (!id.success) throw new CommandError(badInput, texts[language].unknown(given));
  return id.data;
}

/**
 * All that is stored of a finished reading. Throws `CommandError` for any other, and where a receipt
 * is needed for one that never had any. One that is gone is not from before: its hash still stands.
 */
export async function findEvidence(
  given: string,
  { language, needsReceipt }: { language: Language; needsReceipt: boolean },
): Promise<Evidence> {
  const id = readingIdOf(given, language);
  const collect = (ledger: Ledger) => collectEvidence(ledger, id);
  const evidence = await useLedger(collect, { remote, language });
  const text = texts[language];
  if (!evidence) throw new CommandError(badInput, text.unknown(given));
  const { status, receiptHash } = evidence.reading;
  if (status !== "completed") throw new CommandError(badInput, text.unfinished[status]);
  const hadNone = evidence.receipt === null && receiptHash === null;
  if (hadNone && needsReceipt) throw new CommandError(badInput, text.older);
  return evidence;
}
