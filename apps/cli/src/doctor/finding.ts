/** What the doctor says of one part. */
export type Finding = { ok: boolean; name: string; says: string };

/** A part that runs elsewhere has to answer within this, ms. */
export const patienceMs = 3_000;

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
