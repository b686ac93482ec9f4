import type { FieldIssue } from "@ck/contracts";

const flagOfField: Record<string, string> = {
  agentId: "--agent",
  context: "--context",
  depth: "--depth",
  style: "--style",
  language: "--lang",
  birthDate: "--date",
  birthTime: "--time",
  birthTimeTolerance: "--tolerance",
  birthPlace: "--place",
  latitude: "--latitude",
  longitude: "--longitude",
  timeZone: "--zone",
  utcOffset: "--utc-offset",
  utc: "--utc",
  "partner.birthDate": "--partner-date",
  "partner.birthTime": "--partner-time",
  "partner.birthTimeTolerance": "--partner-tolerance",
  "partner.birthPlace": "--partner-place",
  "partner.timeZone": "--partner-zone",
  "partner.utcOffset": "--partner-utc-offset",
  "partner.utc": "--partner-utc",
  whenModelsFail: "--when-models-fail",
};

/** A field error in the words of the terminal: the flag, and what to write instead. */
export const formatIssue = ({ path, message }: FieldIssue) =>
  `${flagOfField[path] ?? path}: ${message}`;
