/** The set-up cannot go on; the message says what the person can do. */
export class SetUpError extends Error {}
