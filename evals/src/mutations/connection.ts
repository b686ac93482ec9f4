import { channels } from "@ck/chart";
import type { Language } from "@ck/grounding";
import type { People } from "../sentences/people.ts";
import { type Change, type Mutate, swapGroup } from "./change.ts";

const channelWords = /\b(?:Kanal|[Cc]hannel) (\d{1,2}-\d{1,2})(?: \(([^)]+)\))?/d;

/** "Den Kanal 20-34 bringst du allein mit" of a channel that is something else between the two. */
export const connectionChannel: Mutate = ({ stated: all, people, language }, random) =>
  all.flatMap((stated) => {
    const match = stated.kind === "connection" ? channelWords.exec(stated.words) : null;
    if (!match) return [];
    const [, kind] = stated.parts;
    const others = channels.filter(({ id }) => !mayBe(kind, id, people));
    return random
      .some(others, 1)
      .map(({ id, name }) => [
        swapGroup(stated, match, 1, id),
        ...(match[2] === undefined ? [] : [swapGroup(stated, match, 2, name[language])]),
      ]);
  });

/** Whether a kind reader might call a channel so: a half meets a half in a compromise too. */
function mayBe(kind: string | undefined, channel: string, { connections }: People): boolean {
  const own = connections.find((one) => one.channel === channel);
  if (kind !== "electromagnetic") return own?.kind === kind;
  return own !== undefined && own.gatesOfA.length > 0 && own.gatesOfB.length > 0;
}

/** What a channel is between the two, called by the name of another kind. */
const kinds: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/elektromagnetische Verbindung/, "Kameradschaft"],
    [/das ist Kameradschaft/, "das ist ein Kompromiss"],
    [/besteht Kameradschaft/, "besteht eine elektromagnetische Verbindung"],
    [/deine Dominanz/, "dein Kompromiss"],
    [/die Dominanz von B/, "der Kompromiss von B"],
    [/der Kompromiss liegt/, "die Dominanz liegt"],
    [/liegt der Kompromiss/, "liegt die Dominanz"],
  ],
  en: [
    [/an electromagnetic connection/, "a companionship"],
    [/which is companionship/, "which is a compromise"],
    [/There is companionship/, "There is an electromagnetic connection"],
    [/your dominance/, "your compromise"],
    [/the dominance of B/, "the compromise of B"],
    [/the compromise (?=here )?is/, "the dominance is"],
  ],
};

/** "das ist Kameradschaft" -> "das ist ein Kompromiss". */
export const connectionKind: Mutate = ({ stated, text, language }) => {
  if (!stated.some(({ kind }) => kind === "connection")) return [];
  return kinds[language].flatMap(([where, words]): Change[] => {
    const found = where.exec(text);
    if (!found) return [];
    return [[{ from: found.index, to: found.index + found[0].length, words }]];
  });
};
