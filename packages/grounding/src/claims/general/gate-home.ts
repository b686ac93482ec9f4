import { type CenterId, gateOf } from "@ck/chart";
import type { CenterMention } from "../../mentions/centers.ts";
import type { GateMention } from "../../mentions/gate-list.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { phrases } from "../../terms/phrases.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";

const placing =
  /^(?:gehör\w*|lieg\w*|sitz\w*|befinde\w*|zähl\w*|leuchte\w*|warte\w*|häng\w*|rag\w*|finde\w*|wohn\w*|steck\w*|entspring\w*|stammt|stammen|steht|stehen|belong\w*|lies?|sits?|lives?|located|situated|found|waits?|hangs?|glows?|resides?|stands?|is|ist|sind|are|one|eines)$/;
const inside = /^(?:in|im|aus|of|from|within|zu|zum|zur|to|inside|unter)$/;
const linking =
  /\b(?:verbind\w*|verbunden|kanal|channel|connect\w*|link\w*|zwischen|between|trifft|meets?|partner\w*|abnehmer\w*|anschluss|gegenstück\w*|gegenüber)\b/;

/** "Tor 34 liegt im Sakral", "as one of the sacral gates, the 39", "Kehltor 12". */
export function checkGateHomes(report: Report): void {
  const { sentence } = report;
  if (sentence.gates.length === 0) return;
  for (const clause of sentence.clauses) checkClause(report, clause);
}

function checkClause(report: Report, clause: Clause): void {
  const { sentence } = report;
  const gates = sentence.gates.filter(
    (gate) => gate.from >= clause.from && gate.from < clause.to && !isWished(sentence, gate),
  );
  const centers = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
  const hosts = centers.filter(
    ({ from }) =>
      inside.test(phraseStart(sentence.tokens, from).preposition) ||
      isOwner(sentence, clause, from) ||
      isWhere(sentence, from),
  );
  const holder = holderOf(sentence, clause, centers);
  if (holder)
    for (const gate of gates)
      if (gate.from > holder.to) judgeHome(report, gate, [holder.id], holder);
  const place = placeAhead(sentence, clause);
  if (place && centers.length === 0)
    for (const gate of gates) judgeHome(report, gate, [place.id], place);
  const [host] = hosts;
  if (centers.length > 1) checkPlaced(report, gates, hosts);
  if (!host || centers.length !== 1) return;
  const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  if (linking.test(own.join(" "))) return;
  const placed = own.some((lower) => placing.test(lower));
  const close = gates.filter((gate) => isNextTo(sentence, gate, host));
  const said = placed ? [...gates, ...listed(sentence, clause)] : close;
  const relative =
    said.length > 0
      ? said
      : [
          ...subjectOfRelative(sentence, clause),
          ...subjectBefore(sentence, clause),
          ...pluralBefore(sentence, clause),
          ...placedBefore(sentence, clause, host),
        ];
  for (const gate of relative) judgeHome(report, gate, [host.id], host);
}

const holding =
  /^(?:hat|has|holds?|hält|trägt|carries|contains?|enthält|birgt|beherbergt|umfasst|houses?|hosts?|shelters?|besitzt|owns?)$/;

/** "Your Root holds gate 46", "The Root is home to gate 46": the one center whose gates are told. */
function holderOf(
  { tokens }: Sentence,
  clause: Clause,
  [center, ...others]: readonly CenterMention[],
): CenterMention | null {
  if (!center || others.length > 0) return null;
  const own = tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  if (own.some((lower) => words.negator.has(lower) || words.negativeArticle.has(lower)))
    return null;
  const behind = tokens.slice(center.to, center.to + 3).map(({ lower }) => lower);
  const home = /^(?:is (?:the )?home|ist heimat)$/.test(
    behind.join(" ").replace(/ (?:to|of|von)$/, ""),
  );
  const holds = holding.test(behind[0] ?? "") || home;
  return holds && phraseStart(tokens, center.from).preposition === "" ? center : null;
}

/** "In your Root, gate 46 is active": the center of a clause that names nothing but the place. */
function placeAhead(sentence: Sentence, clause: Clause): CenterMention | null {
  const { tokens, centers, clauses } = sentence;
  const before = clauses[clause.index - 1];
  if (!before || tokens[before.to]?.lower !== ",") return null;
  const [center, ...others] = centers.filter(({ from }) => from >= before.from && from < before.to);
  const alone = center?.to === before.to && others.length === 0;
  if (!alone || !/^(?:in|im)$/.test(tokens[before.from]?.lower ?? "")) return null;
  const own = tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  if (linking.test(own.join(" ")) || own.some((lower) => words.negator.has(lower))) return null;
  return own.some((lower) => placing.test(lower)) ? center : null;
}

/** "The Ajna center is where gate 51 lies." */
function isWhere({ tokens, centers }: Sentence, center: number): boolean {
  const to = centers.find(({ from }) => from === center)?.to ?? center;
  const behind = tokens.slice(to, to + 3).map(({ lower }) => lower);
  return (
    /^(?:is where|ist ,? ?(?:wo|dort)|ist es ,?)/.test(behind.join(" ")) ||
    behind.slice(0, 2).join(" ") === ", wo"
  );
}

/** "Das Tor 57 gehört der Milz." */
function isOwner({ tokens }: Sentence, clause: Clause, center: number): boolean {
  const { from, preposition } = phraseStart(tokens, center);
  const dative =
    preposition === "" && /^(?:dem|der|dein(?:em|er)|ihre[mr])$/.test(tokens[from]?.lower ?? "");
  return (
    dative &&
    tokens.slice(clause.from, clause.to).some(({ lower }) => /^gehör(?:t|en)$/.test(lower))
  );
}

/** "Gate 23 is housed in the Throat, its mate 43 in the Head": a gate right before its center. */
function checkPlaced(
  report: Report,
  gates: readonly GateMention[],
  hosts: readonly CenterMention[],
): void {
  for (const host of hosts) {
    const { from, preposition } = phraseStart(report.sentence.tokens, host.from);
    if (!/^(?:in|im)$/.test(preposition)) continue;
    const before = gates.find(({ to }) => to === from || to === from - 1);
    if (before) judgeHome(report, before, [host.id], host);
  }
}

/** "wartet auf eine 7": a gate that is not there lies elsewhere. */
function isWished(sentence: Sentence, gate: GateMention): boolean {
  const { determiner, preposition } = phraseStart(sentence.tokens, gate.head);
  return determiner === "indefinite" || /^(?:auf|nach|for|ohne|without)$/.test(preposition);
}

/** "Tor 34 im Sakral", "in der Wurzel durch die Tore 39, 52": hardly anything between. */
function isNextTo(sentence: Sentence, gate: GateMention, center: CenterMention): boolean {
  const [left, right] = gate.to <= center.from ? [gate.to, center.from] : [center.to, gate.head];
  const between = sentence.tokens.slice(left, right).map(({ lower }) => lower);
  if (between.length > 4) return false;
  return between.every((lower) =>
    /^(?:in|im|der|die|das|dem|des|den|durch|mit|through|with|über|of|the|your|deine[mrns]?|ihre[mrns]?|\p{Ll}+(?:e|en|er|es|em|ed)|open|from|aus)$/u.test(
      lower,
    ),
  );
}

/** Gates behind the colon of the clause. */
function listed(sentence: Sentence, clause: Clause): GateMention[] {
  if (sentence.tokens[clause.to]?.lower !== ":") return [];
  const next = sentence.clauses[clause.index + 1];
  return next ? sentence.gates.filter(({ from }) => from >= next.from && from < next.to) : [];
}

/** "Gate 19, which lies in the Solar Plexus": the gate right before the relative clause. */
function subjectOfRelative(sentence: Sentence, clause: Clause): GateMention[] {
  const opens = /^(?:das|die|der|which|that)$/.test(sentence.tokens[clause.from]?.lower ?? "");
  const before = sentence.gates.find(({ to }) => to === clause.from - 1);
  const own = sentence.tokens.slice(clause.from, clause.to);
  return opens && before && own.some(({ lower }) => placing.test(lower)) ? [before] : [];
}

/** "Tor 4 ist bei dir aktiv und liegt im Ajna-Zentrum": the one gate of the clause before. */
function subjectBefore(sentence: Sentence, clause: Clause): GateMention[] {
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

/** "Gates 53 and 54 face one another, and both belong to the Root." */
function pluralBefore(sentence: Sentence, { from }: Clause): GateMention[] {
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
function placedBefore(sentence: Sentence, clause: Clause, host: CenterMention): GateMention[] {
  const before = sentence.clauses[clause.index - 1];
  const alone =
    /^(?:in|im)$/.test(sentence.tokens[clause.from]?.lower ?? "") && clause.to === host.to;
  if (!before || !alone) return [];
  const own = sentence.tokens.slice(before.from, before.to);
  const gates = sentence.gates.filter(({ from }) => from >= before.from && from < before.to);
  return gates.length === 1 && own.some(({ lower }) => placing.test(lower)) ? gates : [];
}

/** Whether a gate lies in one of the centers; numbers that may be something else are left out. */
export function judgeHome(
  report: Report,
  gate: GateMention,
  centers: readonly CenterId[],
  at: { readonly from: number; readonly to: number },
): void {
  if (gate.gate < 1 || gate.gate > 64 || (!gate.strong && !report.sentence.inField)) return;
  const home = gateOf(gate.gate).center;
  if (centers.includes(home)) return;
  report.wrong({
    kind: "general",
    at,
    expected: phrases.gateCenter(gate.gate, home, report.language),
  });
}
