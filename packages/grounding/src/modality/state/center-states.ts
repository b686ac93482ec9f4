import type { Sentence } from "../../sentence.ts";
import { isTotally, type SaidState, type StateWord, stateWord } from "../../terms/states.ts";
import { memoOfLast } from "../../text/memo.ts";
import { attributed } from "./attributed-centers.ts";
import type { SaidOfCenter } from "./said-of-center.ts";
import { attributive } from "./state-attribute.ts";
import { carriedStates, pronominalStates } from "./state-carried.ts";
import { listedStates } from "./state-listed.ts";
import { memberships } from "./state-membership.ts";
import { openness } from "./state-nouns.ts";
import { isBeforeNoun, isNamedSo, predicative } from "./state-predicate.ts";
import { identifiedState, presentedState } from "./state-presented.ts";
import { steadyState } from "./state-steady.ts";

/** All states that are claimed of centres, attributive ("offenes Sakral") and predicative. */
export const saidStates = memoOfLast((sentence: Sentence): readonly SaidOfCenter[] => {
  const said: SaidOfCenter[] = [];
  const members = memberships(sentence);
  sentence.tokens.forEach((token, index) => {
    if (token.kind !== "word") return;
    // "leer ausgehen", "geht leer aus"
    if (token.lower === "leer" && /^aus/.test(sentence.tokens[index + 1]?.lower ?? "")) return;
    const word = stateWord(token.lower) ?? whiteAt(sentence, index) ?? steadyAt(sentence, index);
    if (!word || members.some(({ at }) => index >= at.from && index < at.to)) return;
    const total =
      word.said === "unset" &&
      (isTotally(sentence.tokens[index - 1]?.lower ?? "") || isToTheLast(sentence, index));
    const state: SaidState = total ? "open" : word.said;
    const at = {
      from: total && isTotally(sentence.tokens[index - 1]?.lower ?? "") ? index - 1 : index,
      to: index + 1,
    };
    const centers = attributed(sentence, index, word.inflected);
    if (centers.length > 0) {
      const claim = attributive(sentence, { at, state, centers });
      if (claim) said.push(claim);
      return;
    }
    const named = word.inflected && isNamedSo(sentence, index);
    if ((word.inflected && !named) || isBeforeNoun(sentence, index)) return;
    const claim = predicative(sentence, { at, state });
    // "not empty" denies that there is nothing, and not that it is undefined.
    const nothing = claim?.negated && /^(?:leer|empty)/.test(token.lower);
    if (claim) said.push(nothing ? { ...claim, state: "open" } : claim);
  });
  const all = [
    ...said,
    ...comparisons(sentence),
    ...openness(sentence),
    ...members,
    ...pronominalStates(sentence),
    ...listedStates(sentence),
    ...presentedState(sentence),
    ...identifiedState(sentence),
    ...steadyState(sentence),
  ];
  return [...all, ...carriedStates(sentence, all)];
});

/** "Filled in is …"; "Weiß geblieben sind …", "… bleibt weiß": the color, and not "er weiß". */
function whiteAt({ tokens }: Sentence, index: number): StateWord | null {
  const [before, own, next] = [index - 1, index, index + 1].map((at) => tokens[at]?.lower ?? "");
  if (own !== "weiß" && own !== "filled") return null;
  const stays = /^(?:geblieben|bleibt|bleiben|ist|sind|gelassen|gezeichnet|gemalt)$/;
  const last = tokens[index + 1] === undefined || tokens[index + 1]?.kind === "mark";
  const clause = tokens.slice(Math.max(0, index - 10), index).map(({ lower }) => lower);
  const color = last && clause.some((lower) => stays.test(lower));
  // "filled in", "coloured in"
  if (own === "filled" && /^(?:in|out)$/.test(next ?? ""))
    return { said: "defined", inflected: false, language: "en" };
  if (own === "weiß" && color) return { said: "unset", inflected: false, language: "de" };
  if (own !== "weiß" || !(stays.test(before ?? "") || stays.test(next ?? ""))) return null;
  return { said: "unset", inflected: false, language: "de" };
}

/** "Ihr festes Herzzentrum" */
function steadyAt({ tokens, centers }: Sentence, index: number): StateWord | null {
  if (!/^(?:feste|verlässliche)[nrsm]?$/.test(tokens[index]?.lower ?? "")) return null;
  const before = centers.some(({ from }) => from === index + 1);
  return before ? { said: "defined", inflected: true, language: "de" } : null;
}

/** "leer bis auf den letzten Winkel", "open through and through" */
function isToTheLast({ tokens }: Sentence, index: number): boolean {
  const behind = tokens
    .slice(index + 1, index + 6)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:bis (?:auf|in) (?:den|die|das) letzten? |through and through|to the last |from top to bottom|im (?:strengen|engeren|eigentlichen|strengsten) sinne? |in the (?:strict|strictest|narrow) sense |strictly speaking |and without a gate)/.test(
    behind,
  );
}

const like = /^(?:wie|like|as)$/;

/** "definiert wie die Wurzel": what is compared with has the state itself. */
function comparisons(sentence: Sentence): SaidOfCenter[] {
  const { tokens, centers } = sentence;
  if (!sentence.personal) return [];
  return tokens.flatMap(({ lower }, index) => {
    const word = stateWord(lower);
    if (!word || word.inflected || !like.test(tokens[index + 1]?.lower ?? "")) return [];
    if (isTotally(tokens[index - 1]?.lower ?? "")) return [];
    const center = centers.find(({ from }) => from > index + 1 && from <= index + 3);
    const clause = sentence.clauseAt(index);
    if (!center || clause.hypothetical || clause.conditional) return [];
    const at = { from: index, to: index + 1 };
    return [{ at, state: word.said, centers: [center], negated: false }];
  });
}
