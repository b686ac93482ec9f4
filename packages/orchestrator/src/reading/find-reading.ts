import type { Ledger, ReadingRow } from "@ck/ledger";
import { type Principal, readerOf } from "../auth/principal.ts";
import { RequestError } from "../errors/request-error.ts";

/** The reading, if it exists and the principal may see it. Missing and foreign look the same. */
export async function findReading({
  ledger,
  principal,
  jobId,
}: {
  ledger: Pick<Ledger, "findReading">;
  principal: Principal;
  jobId: string;
}): Promise<ReadingRow> {
  const row = await ledger.findReading(jobId, readerOf(principal));
  if (!row) throw new RequestError({ code: "not_found" });
  return row;
}
