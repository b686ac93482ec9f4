import type { AuthorityId, CenterId } from "@ck/chart";
import { memoByWord } from "../text/memo.ts";

const terms: readonly (readonly [RegExp, readonly AuthorityId[]])[] = [
  [/^(?:emotional(?:e[nrsm]?)?|emotions|gefühls|solarplexus|solar-plexus)$/, ["emotional"]],
  [/^(?:sakral(?:e[nrsm]?)?|sacral(?:'s)?)$/, ["sacral"]],
  [
    /^(?:milz|splenisch(?:e[nrsm]?)?|intuitiv(?:e[nrsm]?)?|splenic|spleen|spleen's|milzbasiert\w*)$/,
    ["splenic"],
  ],
  [
    /^(?:ego-?manifestiert(?:e[nrsm]?)?|manifestiert(?:e[nrsm]?)?|ego-manifested|manifested)$/,
    ["egoManifested"],
  ],
  [
    /^(?:ego-?projiziert(?:e[nrsm]?)?|projiziert(?:e[nrsm]?)?|ego-projected|projected)$/,
    ["egoProjected"],
  ],
  [/^(?:ego|herz|willens|heart|will)(?:'s)?$/, ["egoManifested", "egoProjected"]],
  [
    /^(?:selbst-?projiziert(?:e[nrsm]?)?|self-?projected|g-zentrums?|g|identitäts|selbst)$/,
    ["selfProjected"],
  ],
  [
    /^(?:mental(?:e[nrsm]?)?|äußere[nrsm]?|outer|environmental|umgebungs|verstandes|kopf)$/,
    ["mental"],
  ],
  [/^(?:lunar(?:e[nrsm]?)?|mond|mondzyklus|moon)$/, ["lunar"]],
];

/** The authorities that a word before "Autorität" may mean. */
export const authoritiesNamed = memoByWord(
  (lower): readonly AuthorityId[] | null =>
    terms.find(([pattern]) => pattern.test(lower))?.[1] ?? null,
);

const byCenter: Readonly<Record<CenterId, readonly AuthorityId[]>> = {
  head: ["mental"],
  ajna: ["mental"],
  throat: ["mental"],
  g: ["selfProjected"],
  heart: ["egoManifested", "egoProjected"],
  spleen: ["splenic"],
  solarPlexus: ["emotional"],
  sacral: ["sacral"],
  root: [],
};

/** The authorities that live in a centre; none in the root. */
export function authoritiesOfCenter(center: CenterId): readonly AuthorityId[] {
  return byCenter[center];
}
