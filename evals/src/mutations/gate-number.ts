import { channels, gateOf, gates, wheelOrder } from "@ck/chart";
import type { Random } from "../random.ts";
import { activationOf, mainPart, type Stated } from "../sentences/stated.ts";
import type { TrueSentence } from "../sentences/true-sentence.ts";
import { type Change, chartOf, type Mutate, swapGroup } from "./change.ts";
import { planetIn } from "./planet-names.ts";

const gateWords = /(?:\bTor|\b[Gg]ate) (\d{1,2})(?: \(([^)]+)\))?/d;

/** "Tor 34" -> "Tor 9": a gate that is not active; with its planet, any gate where it is not. */
export const gateNumber: Mutate = (sentence, random) =>
  sentence.stated.flatMap((stated) => {
    const match = gateWords.exec(stated.words);
    if (!match) return [];
    return candidatesFor(sentence, stated, random).map((gate) =>
      swapGate(sentence, stated, match, gate),
    );
  });

function swapGate(
  { language }: TrueSentence,
  stated: Stated,
  match: RegExpExecArray,
  gate: number,
): Change {
  const number = swapGroup(stated, match, 1, String(gate));
  if (match[2] === undefined) return [number];
  return [number, swapGroup(stated, match, 2, gateOf(gate).name[language])];
}

function candidatesFor(sentence: TrueSentence, stated: Stated, random: Random): number[] {
  const chart = chartOf(sentence, stated);
  const inactive = gates.map(({ gate }) => gate).filter((gate) => !chart.gates.includes(gate));
  switch (stated.kind) {
    case "gate": {
      // The plain sentence names the gate's centre too: only one detail may be wrong.
      const { center } = gateOf(Number(mainPart(stated)));
      const near = inactive.filter((gate) => gateOf(gate).center === center);
      return random.some(sentence.source === "plain" ? near : inactive, 2);
    }
    case "hanging": {
      const inChannel = channels
        .filter(({ id }) => chart.channels.includes(id))
        .flatMap(({ gates }) => gates);
      return [...random.some(inactive, 1), ...random.some(inChannel, 1)];
    }
    case "activation": {
      if (!planetIn(stated.words, sentence.language)) return random.some(inactive, 1);
      const { gate } = activationOf(stated);
      const at = wheelOrder.indexOf(gate);
      const next = wheelOrder[(at + 1) % wheelOrder.length] ?? 0;
      return [
        next,
        ...random.some(
          chart.gates.filter((other) => other !== gate),
          1,
        ),
      ];
    }
    default:
      return [];
  }
}
