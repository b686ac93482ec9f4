import { sideNamed } from "../terms/planets.ts";
import { isPossessive, words } from "../terms/words.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

export interface Named extends Span {
  readonly kind: string;
}

/**
 * "das Tor des Zweifels, die 63, besitzt du": where an insertion that only names something ends,
 * null when none begins at the comma.
 */
export function insertionEnd(
  tokens: readonly Token[],
  comma: number,
  names: readonly Named[],
): number | null {
  const name = names.find(({ from }) => from > comma && from <= comma + 4);
  if (!name || tokens[name.to]?.lower !== ",") return null;
  // "…, your 36, your 30 and your 51 are …" lists several.
  const listed = names.some(
    ({ from, kind }) => kind === name.kind && from > name.to && from <= name.to + 2,
  );
  if (listed) return null;
  const between = tokens.slice(comma + 1, name.from);
  const plain = between.every(
    ({ lower, capital }) =>
      words.definite.has(lower) ||
      isPossessive(lower, capital) ||
      /^(?:also|tore?|gates?|kanal|channel|the)$/.test(lower),
  );
  if (!plain || comma === 0) return null;
  // ", die 45, wohingegen …": the second comma opens a clause of its own.
  return words.clauseOpener.has(tokens[name.to + 1]?.lower ?? "") ? name.to - 1 : name.to;
}

/** Remarks that say nothing of their own: the clause goes on behind them. */
const remark =
  /^(?:.+ hin oder her|trotz (?:allem|alledem|.+)|bei (?:aller?|allem) .+|allen? .+ zum trotz|wie gesagt|übrigens|freilich|wohlgemerkt|sozusagen|kurz gesagt|genau genommen|streng genommen|ehrlich gesagt|so viel steht fest|keine frage|of course|after all|by the way|as it happens|in fact|so to speak|strictly speaking|for all .+|despite .+|in spite of .+|no doubt|mind you|make no mistake|to be precise)$/u;
const longestRemark = 8;

/** "zählst du, trotz allem, zu den …": where a remark between commas ends, null where none begins. */
export function remarkEnd(tokens: readonly Token[], comma: number): number | null {
  const end = tokens.findIndex(({ lower }, at) => at > comma && lower === ",");
  if (end === -1 || end - comma > longestRemark || comma === 0) return null;
  const said = tokens.slice(comma + 1, end).map(({ lower }) => lower);
  return remark.test(said.join(" ")) ? end : null;
}

/** "Du hast die 31, die 33 nicht": of the second alone it is denied. */
function isTurned(tokens: readonly Token[], comma: number, names: readonly Named[]): boolean {
  const next = names.find(({ from }) => from > comma && from <= comma + 2);
  if (!next) return false;
  const turn = /^(?:aber|jedoch|dagegen|hingegen|though|however)$/.test(
    tokens[next.to]?.lower ?? "",
  );
  const not = next.to + (turn ? 1 : 0);
  const end = tokens[not + 1];
  return /^(?:nicht|not)$/.test(tokens[not]?.lower ?? "") && (!end || end.kind === "mark");
}

/** Words kept inside a clause when they stand in brackets. */
const longestAside = 12;

/** "Kanal 10-34 (Erforschung) ist …": the end of an aside without a verb, null otherwise. */
export function asideEnd(tokens: readonly Token[], open: number): number | null {
  for (let at = open + 1; at < tokens.length && at <= open + longestAside; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    if (lower === ")") return at;
    // "Kraft und Können" is a name.
    const verb = words.finiteVerb.has(lower) && tokens[at]?.capital === false;
    if (verb || /^[;:(!?]$/.test(lower)) return null;
  }
  return null;
}

/** "Kopf, Ajna und Kehle": a comma between two names of one kind, without a verb of its own. */
export function isListComma(
  tokens: readonly Token[],
  comma: number,
  names: readonly Named[],
): boolean {
  const before = names.find(({ to }) => to === comma);
  if (!before || isTurned(tokens, comma, names)) return false;
  const after = names.find(({ from }) => from > comma && from <= comma + 5);
  if (!after || after.kind !== before.kind) return false;
  const between = tokens.slice(comma + 1, after.from);
  if (between.some(({ lower }) => sideNamed(lower) !== null)) return false;
  // "Eine Insel umfasst Ajna und Kehle, die andere Herz und Milz"
  if (between.some(({ lower }) => /^(?:andere[nrs]?|other)$/.test(lower))) return false;
  // "Vier Tore wohnen in der Kehle, fünf in der Wurzel"
  if (before.kind === "center" && between.some(({ kind }) => kind === "number")) return false;
  if (between.some(({ lower }) => words.finiteVerb.has(lower) || words.clauseOpener.has(lower))) {
    return false;
  }
  const next = tokens[after.to];
  if (next === undefined || next.kind === "mark") return true;
  if (words.coordinator.has(next.lower)) return true;
  // "Unlike Generators, Manifestors inform"
  if (words.contrast.has(tokens[0]?.lower ?? "")) return false;
  return !words.finiteVerb.has(next.lower) || words.pluralVerb.has(next.lower);
}
