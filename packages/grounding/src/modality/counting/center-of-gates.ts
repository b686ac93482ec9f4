import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import { centerOfGateNoun, centerOfStem } from "../../terms/centers.ts";

/** "Sakraltore", "sakrale Tore", "Sacral gates": the center that the noun itself tells. */
export function centerOfGates(
  { tokens, centers, language }: Sentence,
  noun: number,
): CenterMention | undefined {
  const compound = centerOfGateNoun(tokens[noun]?.lower ?? "");
  if (compound) return { id: compound, explicit: true, from: noun, to: noun + 1 };
  const stem = /^(\p{L}+?)e[nrms]?$/u.exec(tokens[noun - 1]?.lower ?? "")?.[1];
  const adjective = stem !== undefined && language === "de" ? centerOfStem(stem) : null;
  if (adjective) return { id: adjective, explicit: true, from: noun - 1, to: noun };
  return language === "en" ? centers.find(({ to }) => to === noun) : undefined;
}
