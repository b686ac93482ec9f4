type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/**
 * What the orchestrator needs of a logger; pino fits.
 * Fields are ids, codes and durations, never texts or birth data.
 */
export type Logger = { debug: Write; info: Write; warn: Write; error: Write };
