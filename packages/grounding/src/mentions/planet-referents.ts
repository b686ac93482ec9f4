import type { PlanetId, Side } from "@ck/chart";
import { planetsNamed, sideNamed } from "../terms/planets.ts";
import { words } from "../terms/words.ts";
import { memoByWord } from "../text/memo.ts";
import type { Token } from "../text/tokens.ts";
import type { PlanetMention } from "./planets.ts";
import { wordAt } from "./reader.ts";

/** Nouns that stand for a planet named before: "its unconscious colleague", "sein Design-Zwilling". */
const standing =
  /^(?:\p{L}+-)?(?:gegenstück\p{L}*|pendant|gegenpart|gegenpol|gegenüber|zwilling\p{L}*|kolleg(?:e|en|in)|bruder|schwester|doppelgänger\p{L}*|namensvetter|ebenbild|counterpart|twin|colleague|brother|sister|namesake|double|opposite|one|siblings?|geschwister|version|edition|ausgabe)$/u;

const isStanding = memoByWord((lower) => standing.test(lower));

const nodeAdjective = memoByWord((lower): PlanetId | null => {
  if (/^(?:nördliche[nrsm]?|north|northern)$/.test(lower)) return "northNode";
  return /^(?:südliche[nrsm]?|south|southern)$/.test(lower) ? "southNode" : null;
});

const article =
  /^(?:der|die|das|the|sein\p{L}*|ihr\p{L}*|dessen|deren|its|his|her|dein\p{L}*|your)$/u;

/**
 * A planet that is named again by another word: "der nördliche …, der südliche …",
 * "sein südliches Gegenstück", "its unconscious colleague". Null where none begins at `index`.
 */
export function readReferent(
  tokens: readonly Token[],
  index: number,
  before: readonly PlanetMention[],
): PlanetMention | null {
  const last = before.at(-1);
  if (!last || !article.test(wordAt(tokens, index - 1))) return null;
  const turn = turnOf(tokens, index, before);
  if (turn) return turn;
  let node: PlanetId | null = null;
  let side: Side | null = null;
  let at = index;
  for (; at < index + 3; at += 1) {
    const lower = wordAt(tokens, at);
    node = nodeAdjective(lower) ?? node;
    side = sideNamed(lower) ?? side;
    if (nodeAdjective(lower) === null && sideNamed(lower) === null) break;
  }
  if (at === index || planetsNamed(wordAt(tokens, at), wordAt(tokens, at - 1))) return null;
  const noun = isStanding(wordAt(tokens, at));
  if (node !== null) {
    const nodes = before.findLast(({ planets }) => planets.some((id) => isNode(id)));
    if (!nodes) return null;
    return { planets: [node], side: side ?? nodes.side, from: index, to: noun ? at + 1 : at };
  }
  if (side === null) return null;
  if (noun) return { planets: last.planets, side, from: index, to: at + 1 };
  // "dein bewusster Jupiter in der 56, der unbewusste in der 62"
  const bare =
    last.side !== null && last.side !== side && words.preposition.has(wordAt(tokens, at));
  return bare ? { planets: last.planets, side, from: index, to: at } : null;
}

const former = /^(?:eine[rnm]?|one|former|first|erstere[rnm]?)$/;
const latter = /^(?:andere[rnm]?|other|latter|second|letztere[rnm]?)$/;

/** "Uranus und Merkur …: der eine steht in 51, der andere in 12": the one named first, the one named last. */
function turnOf(
  tokens: readonly Token[],
  index: number,
  before: readonly PlanetMention[],
): PlanetMention | null {
  const lower = wordAt(tokens, index);
  const next = tokens[index + 1];
  const [first, second] = before;
  const ends =
    next === undefined ||
    next.kind === "mark" ||
    words.preposition.has(next.lower) ||
    words.finiteVerb.has(next.lower);
  if (!ends || !first || !second || first.planets[0] === second.planets[0]) return null;
  if (new Set(before.map(({ planets }) => planets[0])).size !== 2) return null;
  const at = { from: index, to: index + 1 };
  if (former.test(lower)) return { planets: first.planets, side: first.side, ...at };
  return latter.test(lower) ? { planets: second.planets, side: second.side, ...at } : null;
}

function isNode(id: PlanetId): boolean {
  return id === "northNode" || id === "southNode";
}
