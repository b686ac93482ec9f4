/** Checks that hold for every agent: what B2 forbids, found by word lists. */
export const commonChecks = [
  "diagnosis",
  "prediction",
  "healing-promise",
  "percentage",
  "foreign-system",
  "birth-data",
];
