/** A stream that ended before its reading did: whoever follows it resumes where it is. */
export const breakOff = () => new DOMException("There is more to come.", "AbortError");

export const isBreakOff = (error: unknown) =>
  error instanceof DOMException && error.name === "AbortError";
