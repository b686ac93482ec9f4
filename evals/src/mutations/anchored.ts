import type { Random } from "../random.ts";
import type { People } from "../sentences/people.ts";
import type { Stated } from "../sentences/stated.ts";
import type { TrueSentence } from "../sentences/true-sentence.ts";
import { type Change, swapAll } from "./change.ts";

const anchor = ({ id, words }: Pick<Stated, "id" | "words">) => `[[${id}|${words}]]`;

/** The sentence as it was written, its anchor right and the words in it changed; null if not in one. */
export function withWrongWords(sentence: TrueSentence, change: Change): string | null {
  const stated = sentence.stated.find(({ from, words }) =>
    change.every((swap) => swap.from >= from && swap.to <= from + words.length),
  );
  if (!stated || !sentence.raw.includes(anchor(stated))) return null;
  const inside = change.map(({ from, to, words }) => ({
    from: from - stated.from,
    to: to - stated.from,
    words,
  }));
  const words = swapAll(stated.words, inside);
  return sentence.raw.replace(anchor(stated), anchor({ id: stated.id, words }));
}

/** Kinds whose words tell one fact from another of the same chart. */
const telling: readonly string[] = ["gate", "hanging", "channel", "activation"];

/** The sentence as it was written, its words right and an anchor that names another fact. */
export function withWrongIds(sentence: TrueSentence, other: People, random: Random): string[] {
  return sentence.stated.flatMap((stated) => {
    const foreign = idsLike(stated, other).filter((id) => !has(sentence.people, id));
    const own = /\d/.test(stated.words) && telling.includes(stated.kind);
    const mixed = own ? idsLike(stated, sentence.people).filter((id) => differs(id, stated)) : [];
    return [...random.some(foreign, 1), ...random.some(mixed, 1)].map((id) =>
      sentence.raw.replace(anchor(stated), anchor({ id, words: stated.words })),
    );
  });
}

const has = ({ facts }: People, id: string) => facts.some((fact) => fact.id === id);

function idsLike({ id, kind }: Stated, { facts }: People): string[] {
  const isB = id.startsWith("b.");
  return facts
    .filter((fact) => fact.kind === kind && fact.id.startsWith("b.") === isB)
    .map((fact) => fact.id);
}

/** Another gate or channel: that it is on the other side is not to be read in the words. */
function differs(id: string, stated: Stated): boolean {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).slice(0, 2).join();
  const gateOf = (text: string) => (text.match(/\d+/) ?? []).join();
  return stated.kind === "channel"
    ? numbers(id) !== numbers(stated.id)
    : gateOf(id) !== gateOf(stated.id);
}
