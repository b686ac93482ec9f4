import type { AuthorityId } from "@ck/chart";
import { isGateCue } from "../../mentions/reader.ts";
import type { Sentence } from "../../sentence.ts";
import { authoritiesNamed, authoritiesOfCenter } from "../../terms/authorities.ts";
import { memoByWord } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";
import { spanOf } from "../../text/span-of.ts";

export interface AuthorityTerm {
  readonly at: Span;
  readonly named: readonly AuthorityId[];
}

const needsNoun =
  /^(?:ego|herz|heart|will|g|kopf|milz|spleen|mond|moon|selbst|outer|solarplexus|manifestiert\w*)$/;
const onlyAuthority =
  /^(?:selbst-?projiziert\p{L}*|self-?projected|ego-?(?:manifestiert|projiziert)\p{L}*|ego-(?:manifested|projected)|splenisch\p{L}*|splenic|milzbasiert\p{L}*|lunar(?:e[nrms]?)?)$/u;
const otherNoun =
  /^(?:cent(?:er|re)s?|zentrum|zentren|cycles?|zyklus|awareness|system|nodes?|knoten|fears?|ängste|channels?|kan[aä]l\p{L}*|stream|mondzyklus)$/u;

const isOnlyAuthority = memoByWord((lower) => onlyAuthority.test(lower));

/** Words that name nothing but an authority: "self-projected", "splenisch", "lunar as you are". */
export function namesOnlyAuthority({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  return isOnlyAuthority(tokens[at]?.lower ?? "") && !otherNoun.test(next) && !isGateCue(next);
}

/** Adjectives without a noun of their own: "emotional", "die emotionale", "the splenic one". */
export function predicatesIn(sentence: Sentence, part: Span, noun: number): AuthorityTerm[] {
  const found: AuthorityTerm[] = [];
  for (let at = part.from; at < part.to; at += 1) {
    const named = authoritiesNamed(sentence.tokens[at]?.lower ?? "");
    if (at === noun || !named) continue;
    if (isPredicate(sentence, at) || namesOnlyAuthority(sentence, at))
      found.push({ at: { from: at, to: at + 1 }, named });
  }
  return found;
}

function isPredicate(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1];
  // "the authority is the ego's"
  if (/'s$/.test(sentence.tokens[at]?.lower ?? "")) return true;
  if (needsNoun.test(sentence.tokens[at]?.lower ?? "")) return false;
  if (next === undefined || next.kind === "mark") return true;
  if (
    /^(?:one|by|as|in|voice|way|art|weise|type|kind|people|person|ones|beings|folk|types|und|and|oder|or|nor|noch)$/.test(
      next.lower,
    )
  )
    return true;
  return !next.capital && sentence.language === "de";
}

/** What speaks for an authority without its center's name: "die emotionale Welle", "your gut response". */
const voices: readonly (readonly [RegExp, readonly AuthorityId[]])[] = [
  [
    /(?<!\p{L})(?:emotional\p{L}* well\p{L}*|gefühlswell\p{L}*|emotional wave|gefühle?n?|feelings?|emotions?|emotionen)(?!\p{L})/u,
    ["emotional"],
  ],
  [
    /(?<!\p{L})(?:bauchantwort|bauchgefühl|bauchstimme|bauch(?:e?s)?|sakral\p{L}* antwort|(?<=(?:your|the|a|own|of|by|with|on) )gut|gut (?:response|feeling|instinct)s?|belly|sacral (?:response|sound))(?!\p{L})/u,
    ["sacral"],
  ],
  [/(?<!\p{L})(?:instinkt\p{L}*|intuition|instincts?)(?!\p{L})/u, ["splenic"]],
  [/(?<!\p{L})(?:wille[ns]?|willenskraft|willpower)(?!\p{L})/u, ["egoManifested", "egoProjected"]],
  [/(?<!\p{L})(?:mond(?:e?s)?|mondzyklus|lunar cycle|moon)(?!\p{L})/u, ["lunar"]],
];

/** "schwingt in Wellen": how an authority works, said of the authority itself. */
const manners: readonly (readonly [RegExp, readonly AuthorityId[]])[] = [
  [/(?<!\p{L})(?:wellen?|waves?|auf und ab|ups and downs|hoch und tief)(?!\p{L})/u, ["emotional"]],
];

/** The voices that stand in a part of a sentence; with `manner` also how they speak. */
export function voicesIn(sentence: Sentence, part: Span, { manner }: { manner: boolean }) {
  const text = sentence.lowerOf(part);
  const start = sentence.tokens[part.from]?.start ?? 0;
  return [...voices, ...(manner ? manners : [])].flatMap(([pattern, named]): AuthorityTerm[] => {
    const said = pattern.exec(text);
    return said ? [{ at: spanOf(sentence, start + said.index, said[0].length), named }] : [];
  });
}

/** The authorities of the centres of a part. */
export function centersIn(sentence: Sentence, part: Span): AuthorityTerm[] {
  return sentence.centers
    .filter(({ from }) => from >= part.from && from < part.to)
    .map(({ from, to, id }) => ({ at: { from, to }, named: authoritiesOfCenter(id) }));
}
