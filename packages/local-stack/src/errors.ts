/** What went wrong, for programs that say it in their own words. */
export const stackErrorCodes = [
  "redis_missing",
  "postgres_missing",
  "postgres_user_missing",
  "postgres_data_out_of_reach",
  "folder_in_use",
  "folder_not_ours",
  "secrets_unreadable",
  "other_settings",
  "other_version",
  "part_not_starting",
  "other",
] as const;
export type StackErrorCode = (typeof stackErrorCodes)[number];

/** A part of the stack could not be started or stopped; the message says why and what to do. */
export class StackError extends Error {
  override readonly name = "StackError";
  readonly code: StackErrorCode;
  /** The file or folder that it is about, where the sentence needs it. */
  readonly path: string | null;

  constructor(message: string, code: StackErrorCode = "other", path: string | null = null) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

/** The text of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
