type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** What the worker needs of a logger; pino fits. Fields are ids, codes and durations, never texts. */
export type Logger = { debug: Write; info: Write; warn: Write; error: Write };
