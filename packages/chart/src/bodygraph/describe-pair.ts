import type { Composite } from "../composite/composite-of.ts";
import { termOf } from "../glossary.ts";
import { type ConnectionKind, connectionKindSchema } from "../tables/connections.ts";
import { describeDoubts, sentences } from "./describe.ts";
import type { PairDoubts } from "./pair-doubts.ts";
import type { DrawnPerson } from "./person.ts";
import type { Picture } from "./picture.ts";

/** Two charts laid on each other in words, for those who do not see the picture. */
export function describePair(
  { connections, definedCenters, theme, type }: Composite,
  a: DrawnPerson,
  b: DrawnPerson,
  doubts: PairDoubts,
  { language, words }: Picture,
): string {
  const centers = definedCenters.map((id) => termOf("center", id, language)).join(", ");
  const nameOf = (kind: ConnectionKind) => {
    const name = termOf("connection", kind, language);
    if (kind.endsWith("A")) return `${name} (${a.name})`;
    return kind.endsWith("B") ? `${name} (${b.name})` : name;
  };
  const kinds = connectionKindSchema.options.flatMap((kind) => {
    const ids = connections.filter((one) => one.kind === kind).map(({ channel }) => channel);
    return ids.length > 0 ? `${nameOf(kind)}: ${ids.join(", ")}` : [];
  });
  const shown = (text: string, doubtful: boolean) =>
    doubtful ? `${text} (${words.depends})` : text;
  return sentences([
    shown(`${words.pair.theme} ${theme}`, doubts.theme),
    `${words.pair.together} ${words.pair.like} ${shown(termOf("type", type, language), doubts.type)}`,
    `${words.pair.definedTogether}: ${centers || words.none}`,
    ...kinds,
    ...describeDoubts(doubts, { language, words }),
  ]);
}
