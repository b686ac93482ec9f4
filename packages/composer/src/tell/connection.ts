import { type CenterId, type ConnectionKind, centerIds, compositeOf } from "@ck/chart";
import type { Known } from "../known.ts";
import { fill } from "../phrase.ts";
import type { Telling } from "../telling.ts";
import type { ConnectionTexts, Sentences } from "../texts/shape.ts";
import { factsOfType } from "./type-facts.ts";

/** The two types side by side, and how to meet the type of B. */
export function bothTypes(telling: Telling, them: Known, texts: ConnectionTexts): string[] {
  const { me, style, say } = telling;
  const names = telling.texts.names.types;
  if (me.type === null || them.type === null) return [];
  const words = {
    a: `[[${me.fact(`type:${me.type}`)}|${names[me.type]}]]`,
    b: `[[${them.fact(`type:${them.type}`)}|${names[them.type]}]]`,
  };
  return [
    ...say([texts.types[style]], { words }),
    ...say([texts.partnerType[them.type]], { facts: { "": factsOfType(them).strategy ?? null } }),
  ];
}

/** How the two come to a decision together. */
export function bothAuthorities(telling: Telling, them: Known, texts: ConnectionTexts): string[] {
  const { me, say } = telling;
  const names = telling.texts.names.authorities;
  if (me.authority === null || them.authority === null) return [];
  const words = {
    a: `[[${me.fact(`authority:${me.authority}`)}|${names[me.authority]}]]`,
    b: `[[${them.fact(`authority:${them.authority}`)}|${names[them.authority]}]]`,
  };
  const emotional = [me.authority === "emotional", them.authority === "emotional"];
  const [a, b] = emotional;
  const template = a && b ? "both" : a ? "onlyA" : b ? "onlyB" : "neither";
  return say([texts.authorities[template]], { words });
}

/** What the two are together, by the number of centres that are defined. */
export function connectionTheme(
  { me, say }: Telling,
  them: Known,
  texts: ConnectionTexts,
): string[] {
  const { definedCenters, theme } = compositeOf(me.chart, them.chart);
  const template = texts.themes[definedCenters.length];
  return template ? say([template], { facts: { "": me.fact(`theme:${theme}`) } }) : [];
}

/** Attraction first, then what is shared, then where one leads or gives way. */
const kindOrder: readonly ConnectionKind[] = [
  "electromagnetic",
  "companionship",
  "dominanceA",
  "dominanceB",
  "compromiseA",
  "compromiseB",
];

/** The channels between the two: one of each kind first, then more of them. */
export function connections(telling: Telling, them: Known, texts: ConnectionTexts, count: number) {
  const { me, say } = telling;
  const found = compositeOf(me.chart, them.chart).connections.flatMap(({ channel, kind }) => {
    const fact = me.fact(`connection:${channel}:${kind}`);
    return fact === null ? [] : [{ channel, kind, fact }];
  });
  if (found.length === 0) return noConnection(telling, them, texts);
  const rounds = kindOrder.flatMap((kind) =>
    found.filter((one) => one.kind === kind).map((one, round) => ({ ...one, round })),
  );
  const chosen = rounds.toSorted((x, y) => x.round - y.round).slice(0, count);
  const grouped = kindOrder.flatMap((kind) => chosen.filter((one) => one.kind === kind));
  return grouped.flatMap(({ channel, kind, fact, round }) => {
    const wordings: Sentences = texts.kinds[kind];
    const text = telling.texts.channels[channel];
    const template = wordings[Math.min(round, wordings.length - 1)];
    if (text === undefined || template === undefined) return [];
    const name = fill(telling.texts.names.channel, { channel });
    const words = { channel: `[[${fact}|${name}]]`, between: text.between, area: text.area };
    return say([template], { words });
  });
}

/** Nothing connects the two, or nothing does at every time when they may have been born. */
function noConnection({ me, say, ...telling }: Telling, them: Known, texts: ConnectionTexts) {
  const { connections } = compositeOf(me.chart, them.chart);
  const isExact = [me, them].every(({ chart }) => chart.certainty === "exact");
  const isCertain = isExact && connections.length === 0;
  return say([isCertain ? texts.noChannel : telling.texts.uncertain.connection]);
}

/** Centres that are defined in one of the two only: where one colours the other. */
export function meetings(telling: Telling, them: Known, texts: ConnectionTexts, count: number) {
  const { me, say } = telling;
  const pairs = meetingOrder.flatMap((id) => {
    const mine = me.center(id);
    const theirs = them.center(id);
    if (mine === null || theirs === null) return [];
    const facts = { a: mine.fact, b: theirs.fact };
    const { aReceives, bReceives } = texts.meeting[id];
    if (theirs.state === "defined" && mine.state !== "defined")
      return [{ template: aReceives, facts }];
    if (mine.state === "defined" && theirs.state !== "defined")
      return [{ template: bReceives, facts }];
    return [];
  });
  return pairs.slice(0, count).flatMap(({ template, facts }) => say([template], { facts }));
}

/** Feelings and drive first: they are noticed every day. */
const firstMeetings: readonly CenterId[] = ["solarPlexus", "sacral", "heart", "g"];
const meetingOrder: readonly CenterId[] = [
  ...firstMeetings,
  ...centerIds.filter((id) => !firstMeetings.includes(id)),
];
