import { type BirthClock, momentOf } from "./birth-moment.ts";
import type { Candidate } from "./candidate.ts";
import type { PlaceLanguage } from "./countries.ts";
import { fold } from "./fold.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { dominance, mostCandidates } from "./limits.ts";
import { clockAt, type ZoneClock } from "./zone-clock.ts";

type Namesake = Candidate & {
  label: string;
  clock: ZoneClock;
  /** What the clock makes of the birth time, comparable. */
  instants: string;
};

type Question = {
  world: Gazetteer;
  /** What was typed. */
  query: string;
  /** Likeliest first, at least one. */
  candidates: readonly Candidate[];
  when: BirthClock;
  language: PlaceLanguage;
};

/** A far smaller place that only another language calls so is nobody's birth place by that name. */
function likely(candidates: readonly Candidate[]): Candidate[] {
  const heaviest = Math.max(...candidates.map(({ weight }) => weight));
  return candidates.filter(({ trusted, weight }) => trusted || weight * dominance >= heaviest);
}

/** The candidates as a question would offer them: of those with one label the likeliest. */
function namesakes({ world, candidates, when, language }: Question): Namesake[] {
  const byZone = new Map<string, { clock: ZoneClock; instants: string }>();
  const byLabel = new Map<string, Namesake>();
  for (const candidate of likely(candidates)) {
    const label = world.labelOf(candidate.place, language);
    if (byLabel.has(label)) continue;
    const { zone } = candidate.place;
    let read = byZone.get(zone);
    if (!read) {
      const clock = clockAt(candidate.place);
      read = { clock, instants: JSON.stringify(momentOf(when, clock)) };
      byZone.set(zone, read);
    }
    byLabel.set(label, { ...candidate, ...read, label });
  }
  return [...byLabel.values()];
}

/** The ones whose label was typed in full, as an answer to our question is; else all. */
function answered({ world, query }: Question, all: readonly Namesake[]): readonly Namesake[] {
  const isSame = (spell: (text: string) => string) =>
    all.filter(({ place }) =>
      (["de", "en"] as const).some((each) => spell(world.labelOf(place, each)) === spell(query)),
    );
  const exact = isSame((text) => text.trim());
  if (exact.length > 0) return exact;
  const folded = isSame(fold);
  return folded.length > 0 ? folded : all;
}

/**
 * The one that is meant without asking: the first when all give the same instants, else the first
 * with the instants of the biggest, when that dwarfs the biggest with any other instants.
 */
function meantOf(all: readonly Namesake[]): Namesake | undefined {
  const biggest = new Map<string, number>();
  for (const { instants, weight } of all) {
    biggest.set(instants, Math.max(weight, biggest.get(instants) ?? 0));
  }
  const [top, next] = [...biggest].sort(([, a], [, b]) => b - a);
  if (top && next && top[1] < dominance * next[1]) return undefined;
  return all.find(({ instants }) => instants === top?.[0]);
}

/** Which of several places of a name a birth was in, or the labels to ask with. */
export function settleNamesakes(
  question: Question,
): { ok: true; meant: Namesake } | { ok: false; labels: string[] } {
  const all = answered(question, namesakes(question));
  const meant = meantOf(all);
  if (meant) return { ok: true, meant };
  return { ok: false, labels: all.slice(0, mostCandidates).map(({ label }) => label) };
}
