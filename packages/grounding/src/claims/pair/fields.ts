import type { PublicChart } from "@ck/chart";
import type { FindingKind } from "../../finding.ts";

/** What two charts can be compared by. */
export interface Field {
  readonly kind: FindingKind;
  readonly word: RegExp;
  /** What two charts have in common, where they do. */
  of(chart: PublicChart): string;
  /** The fact that says it, without the person's prefix. */
  fact(chart: PublicChart): string;
}

export const fields: readonly Field[] = [
  {
    kind: "type",
    word: /^(?:typs?|typen|typus|energietyp(?:en)?|types?)$/,
    of: ({ type }) => type,
    fact: ({ type }) => `type:${type}`,
  },
  {
    kind: "authority",
    word: /^(?:autorität(?:en)?|authority|authorities)$/,
    of: ({ authority }) => authority,
    fact: ({ authority }) => `authority:${authority}`,
  },
  {
    kind: "strategy",
    word: /^(?:strategien?|strategy|strategies)$/,
    of: ({ strategy }) => strategy,
    fact: ({ strategy }) => `strategy:${strategy}`,
  },
  {
    kind: "profile",
    word: /^(?:profile?s?|profilen)$/,
    of: ({ profile }) => profile,
    fact: ({ profile }) => `profile:${profile}`,
  },
  {
    kind: "definition",
    word: /^(?:definition(?:en|s)?)$/,
    of: ({ definition }) => definition,
    fact: ({ definition }) => `definition:${definition}`,
  },
  {
    kind: "signature",
    word: /^(?:signatur(?:en)?|signatures?)$/,
    of: ({ signature }) => signature,
    fact: ({ signature }) => `signature:${signature}`,
  },
  {
    kind: "cross",
    word: /^(?:\p{L}*kreuze?s?|crosse?s?)$/u,
    of: ({ cross }) => `${cross.angle}:${cross.gates[0]}`,
    fact: ({ cross }) => `cross:${cross.angle}:${cross.gates[0]}`,
  },
];
