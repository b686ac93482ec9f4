import type { CenterId, CenterState } from "@ck/chart";
import { capitalised } from "../phrase.ts";
import type { Telling } from "../telling.ts";
import type { ByState, Sentences } from "../texts/shape.ts";

type CenterTexts = Readonly<
  Partial<Record<CenterId, Readonly<Partial<Record<CenterState, Sentences>>>>>
>;

/** How many centres are defined, and what that means. */
export function centerCount({ texts, me, style, say }: Telling): string[] {
  const count = me.chart.definedCenters.length;
  const { all, many, none } = texts.leads.centers;
  const byStyle = count === 0 ? none : count === 9 ? all : many;
  const n = texts.names.numbers[count] ?? "";
  const facts = { "": me.fact(`count:definedCenters:${count}`) };
  return say([byStyle[style]], { facts, words: { n, N: capitalised(n) } });
}

/** What one centre means: up to `limit` sentences. */
export function centerNote(
  { me, say }: Telling,
  texts: CenterTexts,
  id: CenterId,
  limit: number,
): string[] {
  const center = me.center(id);
  if (center === null) return [];
  return say(texts[id]?.[center.state] ?? [], { facts: { "": center.fact }, limit });
}

/**
 * Some centres that carry and some that take in, `count` in all, half of them defined where there
 * are enough of both; up to `each` sentences on each.
 */
export function centerNotes(
  telling: Telling,
  texts: CenterTexts,
  { count, each }: { readonly count: number; readonly each: number },
): string[] {
  const { defined, receptive } = sorted(telling, texts);
  const fewTakeIn = Math.max(Math.ceil(count / 2), count - receptive.length);
  const carrying = defined.slice(0, fewTakeIn);
  const takingIn = receptive.slice(0, count - carrying.length);
  return [...carrying, ...takingIn].flatMap((id) => centerNote(telling, texts, id, each));
}

/** The centres that take in, the undefined before the open. */
export function receptiveCenters(telling: Telling, texts: CenterTexts): CenterId[] {
  return sorted(telling, texts).receptive;
}

function sorted({ me }: Telling, texts: CenterTexts) {
  const ids = centerIdsOf(texts);
  const inState = (state: CenterState) =>
    ids.filter((id) => me.center(id)?.state === state && texts[id]?.[state] !== undefined);
  return { defined: inState("defined"), receptive: [...inState("undefined"), ...inState("open")] };
}

const allCenters: readonly CenterId[] = [
  "sacral",
  "solarPlexus",
  "g",
  "heart",
  "spleen",
  "throat",
  "ajna",
  "root",
  "head",
];

/** The centres that the texts speak of, those that shape everyday life most first. */
function centerIdsOf(texts: CenterTexts): CenterId[] {
  return allCenters.filter((id) => texts[id] !== undefined);
}

/** For texts that only exist for defined centres. */
export function onlyDefined(texts: Readonly<Record<CenterId, Sentences>>): CenterTexts {
  const entries = allCenters.map((id): [CenterId, Pick<ByState, "defined">] => [
    id,
    { defined: texts[id] },
  ]);
  return Object.fromEntries(entries);
}
