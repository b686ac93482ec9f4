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
 * One sentence each on centres that carry and centres that take in, at most `count` in all, half
 * of them defined where there are enough of both. Passes over what was told before.
 */
export function centerNotes(telling: Telling, texts: CenterTexts, count: number): string[] {
  const { defined, receptive } = sorted(telling, texts);
  const notes = (ids: readonly CenterId[], limit: number): string[] => {
    const sentences: string[] = [];
    for (const id of ids) {
      if (sentences.length < limit) sentences.push(...centerNote(telling, texts, id, 1));
    }
    return sentences;
  };
  const carrying = notes(defined, Math.ceil(count / 2));
  const takingIn = notes(receptive, count - carrying.length);
  return [...carrying, ...takingIn, ...notes(defined, count - carrying.length - takingIn.length)];
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
export function onlyDefined(texts: Readonly<Record<CenterId, string>>): CenterTexts {
  const entries = allCenters.map((id): [CenterId, Pick<ByState, "defined">] => [
    id,
    { defined: [texts[id]] },
  ]);
  return Object.fromEntries(entries);
}
