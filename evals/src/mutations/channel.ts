import { channelOf, channels } from "@ck/chart";
import type { Stated } from "../sentences/stated.ts";
import type { TrueSentence } from "../sentences/true-sentence.ts";
import { type Change, chartOf, type Mutate, swapGroup } from "./change.ts";

const channelWords = /\b(?:Kanal|[Cc]hannel) ((\d{1,2})[-–](\d{1,2}))(?: \(([^)]+)\))?/d;

function find(stated: Stated): RegExpExecArray | null {
  return stated.kind === "channel" ? channelWords.exec(stated.words) : null;
}

/** "Kanal 20-34 (Charisma)" -> "Kanal 27-50 (Bewahrung)": a channel that is not defined. */
export const channel: Mutate = (sentence, random) =>
  sentence.stated.flatMap((stated) => {
    const match = find(stated);
    if (!match) return [];
    const own = channelOf(stated.parts[0] ?? "");
    const missing = undefinedIn(sentence, stated).filter(
      // The plain sentence names the centres too: only one detail may be wrong.
      ({ centers }) => sentence.source !== "plain" || centers.join() === own.centers.join(),
    );
    return random.some(missing, 2).map(({ id, name }): Change => {
      const pair = swapGroup(stated, match, 1, id);
      if (match[4] === undefined) return [pair];
      return [pair, swapGroup(stated, match, 4, name[sentence.language])];
    });
  });

/** "Kanal 20-34" -> "Kanal 20-57": one gate is another, so the channel is not there. */
export const channelGate: Mutate = (sentence, random) =>
  sentence.stated.flatMap((stated) => {
    const match = find(stated);
    if (!match) return [];
    const { channels: defined } = chartOf(sentence, stated);
    return random.some([2, 3], 1).flatMap((group): Change[] => {
      const kept = Number(match[5 - group]);
      const gate = Number(match[group]);
      const others = [gate + 1, gate - 1, ...partnersOf(kept)].filter(
        (other) => other >= 1 && other <= 64 && other !== gate && other !== kept,
      );
      const absent = others.filter((other) => !defined.includes(idOf(kept, other)));
      return random
        .some(absent, 1)
        .map((other) => [swapGroup(stated, match, group, String(other))]);
    });
  });

/** "Kanal 20-34 (Charisma)" -> "Kanal 20-34 (Bewahrung)": the name of another one. */
export const channelName: Mutate = (sentence, random) =>
  sentence.stated.flatMap((stated) => {
    const match = find(stated);
    if (match?.[4] === undefined) return [];
    const others = channels.filter(({ id }) => id !== stated.parts[0]);
    const names = random.some(others, 1).map(({ name }) => name[sentence.language]);
    return names.map((name) => [swapGroup(stated, match, 4, name)]);
  });

function undefinedIn(sentence: TrueSentence, stated: Stated) {
  const { channels: defined } = chartOf(sentence, stated);
  return channels.filter(({ id }) => !defined.includes(id));
}

function partnersOf(gate: number): number[] {
  return channels.flatMap(({ gates: [one, other] }) =>
    one === gate ? [other] : other === gate ? [one] : [],
  );
}

const idOf = (one: number, other: number) => [one, other].sort((x, y) => x - y).join("-");
