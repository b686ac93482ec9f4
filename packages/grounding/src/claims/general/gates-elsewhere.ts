import type { CenterMention } from "../../mentions/centers.ts";
import type { GateMention } from "../../mentions/gate-list.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import { placing } from "./home-words.ts";

/** Gates behind the colon of the clause. */
export function listed(sentence: Sentence, clause: Clause): GateMention[] {
  if (sentence.tokens[clause.to]?.lower !== ":") return [];
  const next = sentence.clauses[clause.index + 1];
  return next ? sentence.gates.filter(({ from }) => from >= next.from && from < next.to) : [];
}

/** "Gate 19, which lies in the Solar Plexus": the gate right before the relative clause. */
export function subjectOfRelative(sentence: Sentence, clause: Clause): GateMention[] {
  const opens = /^(?:das|die|der|which|that)$/.test(sentence.tokens[clause.from]?.lower ?? "");
  const before = sentence.gates.find(({ to }) => to === clause.from - 1);
  const own = sentence.tokens.slice(clause.from, clause.to);
  return opens && before && own.some(({ lower }) => placing.test(lower)) ? [before] : [];
}

/** "Tor 27, einem der neun Tore der Wurzel": the gate right before what it is one of. */
export function apposedBefore(sentence: Sentence, clause: Clause): GateMention[] {
  const one = /^(?:eine[mrs]|one) (?:der|of the|of)(?!\p{L})/u.test(sentence.lowerOf(clause));
  const before = sentence.gates.find(({ to }) => to === clause.from - 1);
  const cue = sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:toren?|gates)$/.test(lower));
  return one && cue && before ? [before] : [];
}

/** "Gate 25, the gate of innocence, is a gate of the Heart": the gate before an aside. */
export function beforeAside(sentence: Sentence, clause: Clause): GateMention[] {
  const { tokens, clauses, gates } = sentence;
  const [subject, aside] = [clauses[clause.index - 2], clauses[clause.index - 1]];
  const verb = tokens[clause.from]?.lower ?? "";
  if (!subject || !aside || !placing.test(verb) || !words.finiteVerb.has(verb)) return [];
  const commas = [subject.to, aside.to].every((at) => tokens[at]?.lower === ",");
  const gate = gates.find(({ head, to }) => head <= subject.from + 1 && to === subject.to);
  return commas && gate && gate.from >= subject.from ? [gate] : [];
}

/** "Tor 4 ist bei dir aktiv und liegt im Ajna-Zentrum": the one gate of the clause before. */
export function subjectBefore(sentence: Sentence, clause: Clause): GateMention[] {
  const [joint, verb] = [clause.from, clause.from + 1].map(
    (at) => sentence.tokens[at]?.lower ?? "",
  );
  const before = sentence.clauses[clause.index - 1];
  if (
    !before ||
    !/^(?:und|and)$/.test(joint ?? "") ||
    !/^(?:liegt|sitzt|gehört|lies|sits|belongs)$/.test(verb ?? "")
  )
    return [];
  const gates = sentence.gates.filter(({ from }) => from >= before.from && from < before.to);
  return gates.length === 1 ? gates : [];
}

/** "Wer Tor 14 sucht, findet es in der Wurzel", "Look no further: the gate lies in the Root" */
export function calledBack({ gates, lowerOf }: Sentence, clause: Clause): GateMention[] {
  const [only, ...others] = gates;
  if (!only || others.length > 0 || only.to > clause.from) return [];
  return calling.test(lowerOf(clause)) ? [only] : [];
}

const calling =
  /^(?:(?:denn |for |as |und |and )?(?:(?:es|it) \p{L}+|\p{L}+ (?:es|it)|(?:das|dieses) tor \p{L}+|(?:the|this) gate \p{L}+)|(?:liegt|sitzt) (?:es|das tor)) (?:\p{L}+ )?(?:in|im|inside)(?!\p{L})/u;

/** "Gates 53 and 54 face one another, and both belong to the Root." */
export function pluralBefore(sentence: Sentence, { from }: Clause): GateMention[] {
  const [first, second, third] = [from, from + 1, from + 2].map(
    (at) => sentence.tokens[at]?.lower ?? "",
  );
  const [subject, verb] = /^(?:und|and)$/.test(first ?? "") ? [second, third] : [first, second];
  const verbs = /^(?:liegen|sitzen|gehören|wohnen|lie|sit|belong|live)$/;
  const subjects = /^(?:beide|both|alle|all|they|sie|diese|these)$/;
  const both = subjects.test(subject ?? "") && verbs.test(verb ?? "");
  const turned = verbs.test(first ?? "") && subjects.test(second ?? "");
  if (!both && !turned) return [];
  return sentence.gates.filter((gate) => gate.to <= from);
}

/** "Gate 57 lives where awareness is oldest, in the Spleen": the place alone behind the comma. */
export function placedBefore(
  sentence: Sentence,
  clause: Clause,
  host: CenterMention,
): GateMention[] {
  const before = sentence.clauses[clause.index - 1];
  const alone =
    /^(?:in|im)$/.test(sentence.tokens[clause.from]?.lower ?? "") && clause.to === host.to;
  if (!before || !alone) return [];
  const own = sentence.tokens.slice(before.from, before.to);
  const gates = sentence.gates.filter(({ from }) => from >= before.from && from < before.to);
  return gates.length === 1 && own.some(({ lower }) => placing.test(lower)) ? gates : [];
}
