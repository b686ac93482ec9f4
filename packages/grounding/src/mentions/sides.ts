import type { Side } from "@ck/chart";
import { sideNamed } from "../terms/planets.ts";
import { memoByWord } from "../text/memo.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { wordAt } from "./reader.ts";

export interface SideMention extends Span {
  readonly side: Side | "both";
}

const both = /^(?:beide[nrsm]?|both|either|jeder|jede|each)$/;
const bothNouns =
  /^(?:seiten?|spalten?|male|mal|hälften?|listen?|reihen?|kolonnen?|sides?|columns?|half|halves|times|charts?|ebenen?)$/;
/** "hier wie dort": one word of both sides beside another. */
const hereAndThere =
  /^(?:hier wie dort|da wie dort|hüben wie|links wie rechts|rechts wie links|left and right|right and left|here and there|on both counts)$/;

/** Any word that one of the rules below begins with. */
export const opensSide = memoByWord(
  (lower) =>
    sideNamed(lower) !== null ||
    both.test(lower) ||
    /^(?:beidseitig|beiderseits|beidemal|hier|da|hüben|links|rechts|left|right|here|on|in|whichever|whatever|welche[rnm]?|egal|other|andere[nr]?|knowingly|wissentlich|behind|hinter|without|ohne|unknowingly|unwissentlich|black|schwarz(?:e[nr]?)?|red|rot(?:e[nr]?)?)$/.test(
      lower,
    ),
);

/** Sides that do not stand with a planet; `taken` are the words that belong to one. */
export function looseSides(tokens: readonly Token[], taken: ReadonlySet<number>): SideMention[] {
  const sides: SideMention[] = [];
  tokens.forEach(({ lower }, index) => {
    if (!opensSide(lower) || taken.has(index)) return;
    if (both.test(lower) && bothNouns.test(wordAt(tokens, index + 1))) {
      sides.push({ side: "both", from: index, to: index + 2 });
    }
    if (/^(?:beidseitig|beiderseits|beidemal)$/.test(lower)) {
      sides.push({ side: "both", from: index, to: index + 1 });
    }
    if (
      /^(?:whichever|whatever|welche[rnm]?|egal)$/.test(lower) &&
      bothNouns.test(wordAt(tokens, index + 1))
    ) {
      sides.push({ side: "both", from: index, to: index + 2 });
    }
    if (hereAndThere.test([0, 1, 2].map((ahead) => wordAt(tokens, index + ahead)).join(" "))) {
      sides.push({ side: "both", from: index, to: index + 3 });
    }
    const opposite = otherSide(tokens, index, sides.at(-1)?.side);
    if (opposite) {
      sides.push({ side: opposite, from: index, to: index + 1 });
      return;
    }
    const idiom = idiomOfSide(tokens, index);
    if (idiom) {
      sides.push(idiom);
      return;
    }
    const column = columnColor(tokens, index);
    if (column) {
      sides.push({ side: column, from: index, to: index + 1 });
      return;
    }
    const side = sideNamed(lower);
    const awake = /^(?:schwarz|rot|bewusst)/.test(lower) && /^(?:schwarz|rot)/.test(lower);
    if (side && !awake) sides.push({ side, from: index, to: index + 1 });
  });
  return joinBoth(tokens, sides);
}

/** "43 on the conscious side, 28 on the other": the side that was not named. */
function otherSide(
  tokens: readonly Token[],
  index: number,
  last: SideMention["side"] | undefined,
): Side | null {
  if (last === undefined || last === "both") return null;
  if (!/^(?:other|andere[nr]?)$/.test(wordAt(tokens, index))) return null;
  if (!/^(?:on|auf|in)$/.test(wordAt(tokens, index - 2))) return null;
  const next = tokens[index + 1];
  const ends = next === undefined || next.kind === "mark" || bothNouns.test(next.lower);
  if (!ends) return null;
  return last === "design" ? "personality" : "design";
}

const knowingly = /^(?:in full awareness|in vollem bewusstsein|knowingly|wissentlich)/;
const unknowingly =
  /^(?:behind your back|hinter (?:deinem|ihrem) rücken|without your (?:noticing|knowing|knowledge)|ohne (?:dein|ihr) wissen|unknowingly|unwissentlich)/;

/** "gives you the 35 knowingly and the 8 behind your back": where planets stand. */
function idiomOfSide(tokens: readonly Token[], index: number): SideMention | null {
  const first = wordAt(tokens, index);
  if (
    !/^(?:in|knowingly|wissentlich|behind|hinter|without|ohne|unknowingly|unwissentlich)$/.test(
      first,
    )
  )
    return null;
  const said = [0, 1, 2].map((ahead) => wordAt(tokens, index + ahead)).join(" ");
  const at = { from: index, to: index + (first.endsWith("ly") || first.endsWith("lich") ? 1 : 3) };
  if (knowingly.test(said)) return { side: "personality", ...at };
  return unknowingly.test(said) ? { side: "design", ...at } : null;
}

const columnNouns = /^(?:spalte|seite|liste|reihe|zahl|zahlen|column|side|list|numbers?)$/;

/** "once in black and once in red": the colors of the two columns. */
function columnColor(tokens: readonly Token[], index: number): Side | null {
  const lower = wordAt(tokens, index);
  const color = /^(black|schwarz)|^(?:red|rot)/.exec(lower);
  const column = columnNouns.test(wordAt(tokens, index + 1));
  const told = column ? /^(?:black|schwarze[nr]?|red|rote[nr]?)$/ : /^(?:black|schwarz|red|rot)$/;
  const printed = /^(?:gedruckt|eingetragen|markiert|gezeichnet)$/.test(wordAt(tokens, index + 1));
  const placed = column || printed || wordAt(tokens, index - 1) === "in";
  if (!color || !told.test(lower) || !placed) return null;
  return color[1] === undefined ? "design" : "personality";
}

/** "bewusst wie unbewusst", "in Personality and Design": both sides at once. */
function joinBoth(tokens: readonly Token[], sides: readonly SideMention[]): SideMention[] {
  const joined: SideMention[] = [];
  for (const side of sides) {
    const last = joined.at(-1);
    const between = last ? tokens.slice(last.to, side.from) : [];
    const close = between.every(({ lower }) =>
      /^(?:und|and|wie|auch|als|as|well|genauso|sowohl|ebenso|im|in|the|your|,|\/|also|equally|once|einmal)$/.test(
        lower,
      ),
    );
    if (last && close && between.length > 0 && last.side !== "both" && last.side !== side.side) {
      joined[joined.length - 1] = { side: "both", from: last.from, to: side.to };
    } else {
      joined.push(side);
    }
  }
  return joined;
}
