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
