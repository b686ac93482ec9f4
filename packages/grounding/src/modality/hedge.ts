const hedges =
  /(?<!\p{L})(?:wahrscheinlich|vermutlich|möglicherweise|vielleicht|womöglich|unsicher|ungewiss|nicht sicher|könnte\p{L}*|je nach|probably|perhaps|maybe|possibly|likely|uncertain|not certain|unsure|might|may|could)(?!\p{L})/iu;

/** Whether a sentence calls what it says uncertain. */
export function isHedged(text: string): boolean {
  return hedges.test(text);
}
