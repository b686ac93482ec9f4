const unknown =
  /(?<!\p{L})(?:gibt es (?:\p{L}+ ){0,3}nicht|existiert (?:\p{L}+ ){0,2}nicht|kennt (?:\p{L}+ ){0,4}nicht|(?:es gibt|gibt es) kein\p{L}*|(?:there is|there's) no|does not exist|doesn't exist|no such)(?!\p{L})/u;

/** "Einen Kanal 34-21 gibt es nicht", "there is no 3/4 profile": what is named is said not to exist. */
export function saysUnknown(lower: string): boolean {
  return unknown.test(lower);
}
