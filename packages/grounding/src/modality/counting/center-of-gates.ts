import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import { centerOfStem } from "../../terms/centers.ts";

/** "Sakraltore", "sakrale Tore", "Sacral gates": the center that the noun itself tells. */
export function centerOfGates(
  { tokens, centers, language }: Sentence,
  noun: number,
): CenterMention | undefined {
  const compound = stemOf(/^(\p{L}+?)-?tore?n?$/u, tokens[noun]?.lower);
  if (compound) return { id: compound, explicit: true, from: noun, to: noun + 1 };
  const adjective = stemOf(/^(\p{L}+?)e[nrms]?$/u, tokens[noun - 1]?.lower);
  if (adjective && language === "de")
    return { id: adjective, explicit: true, from: noun - 1, to: noun };
  return language === "en" ? centers.find(({ to }) => to === noun) : undefined;
}

function stemOf(pattern: RegExp, lower = "") {
  const stem = pattern.exec(lower)?.[1];
  return stem === undefined ? null : centerOfStem(stem);
}
