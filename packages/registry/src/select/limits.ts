/** Weight of signs from which a text shows danger, and of signs of self-harm for `selfHarm`. */
export const enoughWeight = 1;

/** Weight of hints of self-harm that are danger by themselves. */
export const hintWeight = 0.6;

/** Weight of all signs beside which a hint of self-harm is taken as a sign of it. */
export const enoughBesideHint = 1.5;

/** Something happened in the last days, or is happening now: added to other signs. */
export const freshWeight = 0.4;

/** A cry of a few words says nothing else: what it says weighs more. */
export const cryWords = 6;
export const cryWeight = 0.5;

/** A sign in a habit ("before every talk") is a pattern more than an emergency. */
export const habitualFactor = 0.5;

/** A blow without any sign that it is recent. */
export const oldNewsFactor = 0.5;

/** A word in a sentence about the past, and in a question, which mostly says what is wanted. */
export const pastFactor = 0.5;
export const questionFactor = 1.3;

/** Score below which words say too little: the reading falls to `personality`, open to anything. */
export const weakScore = 1.5;

/** What a sign of distress weighs among words for agents, where it is not enough for danger. */
export const distressScore = 4;

/** Weight of signs from which distress is heard at all: a single weak sign is an ordinary day. */
export const audibleDistress = 0.5;

/** Evidence that was not seen: keeps a single word from making a choice look certain. */
export const doubt = 1.5;

/** No choice by rules is certain, except where somebody named the agent. */
export const highestConfidence = 0.97;

/** Confidence of a choice that nothing spoke for. */
export const defaultConfidence = 0.3;

/** Confidence in danger: a false alarm costs a calm text, a missed one may cost more. */
export const dangerConfidence = 0.95;
export const selfHarmConfidence = 0.98;

/** Words that a reason names. */
export const wordsInReason = 3;
