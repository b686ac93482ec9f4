import { isDeniedPhrase } from "../../modality/negation.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { contentWords, isSameWord } from "../../terms/cross-names.ts";
import { judgeCross } from "./judge-cross.ts";

/** As many gates as this beside a cross are its own; of fewer the sentence must say so. */
const enough = 3;

const consisting =
  /(?<!\p{L})(?:besteh\p{L}*|bilden|bildet|setzt|ruht|stützt|gebaut|gezimmert|gewoben|gewebt|geformt|eck\p{L}*|pfeiler\p{L}*|säule\p{L}*|balken|achsen?|arme?n?|consists?|consisting|made|built|woven|rests?|stands on|standing on|corner\p{L}*|pillars?|beams?|axis|axes|arms?|opens|closes|opened|closed)(?!\p{L})/u;

/** Every gate that the sentence names with the cross is one of its four. */
export function checkCrossGates(report: Report, cue: number): void {
  const { sentence } = report;
  if (sentence.centers.length > 0) return;
  const spelled = sentence.tokens.filter((token) => token.kind === "number" && token.spelled);
  const named = sentence.tokens.flatMap((token, index) => {
    const at = { from: index, to: index + 1 };
    const channel = sentence.channels.some(({ cue: told, from }) => told && from === index);
    if (token.kind === "pair") return channel ? [] : [{ at, gates: [token.first, token.second] }];
    if (token.kind !== "number" || (token.value < 2 && !isGate(sentence, index))) return [];
    if (token.spelled && spelled.length < 4) return [];
    if (isDeniedPhrase(sentence, index)) return [];
    const gate = !isVariant(report, index) && !isTally(report, index);
    return gate ? [{ at, gates: [token.value] }] : [];
  });
  const total = named.reduce((sum, { gates }) => sum + gates.length, 0);
  for (const { at, gates } of named) {
    if (total < enough && !isPart(sentence, cue, at.from)) continue;
    judgeCross(report, at, ({ chart }) => {
      const own: readonly number[] = chart.cross.gates;
      return gates.every((gate) => own.includes(gate)) || isProfile(gates, chart.profile);
    });
  }
}

function isGate(sentence: Sentence, index: number): boolean {
  return sentence.gates.some(({ from, to, strong }) => strong && from <= index && to > index);
}

/** "its unconscious beam consists of 36 and 6": said in the clause of the cross or the one behind. */
function isPart(sentence: Sentence, cue: number, at: number): boolean {
  const away = sentence.clauseAt(at).index - sentence.clauseAt(cue).index;
  return (away === 0 || away === 1) && consisting.test(sentence.lowerOf(sentence.clauseAt(at)));
}

function isProfile(gates: readonly number[], profile: string): boolean {
  return gates.join("/") === profile;
}

/** "Sphinx 4": the number of the variant stands right behind the name. */
function isVariant(report: Report, index: number): boolean {
  const { tokens } = report.sentence;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.kind !== "number" || token.value > 4 || token.spelled) return false;
  const { chart } = report.viewsAt(index)[0];
  const names = [...contentWords(chart.cross.name.de), ...contentWords(chart.cross.name.en)];
  return before?.kind === "word" && names.some((name) => isSameWord(before.lower, name));
}

/** "vier Tore", "four corners": how many, not which. */
function isTally(report: Report, index: number): boolean {
  const token = report.sentence.tokens[index];
  const next = report.sentence.tokens[index + 1]?.lower ?? "";
  return (
    token?.kind === "number" &&
    token.spelled &&
    /^(?:tore?n?|gates?|ecken|corners|energien|eckpunkte|positionen|säulen|pfeiler|themes|themen|points|aktivierungen|activations|arme?n?|arms|beams|balken)$/.test(
      next,
    )
  );
}
