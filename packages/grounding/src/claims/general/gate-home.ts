import type { CenterMention } from "../../mentions/centers.ts";
import type { GateMention } from "../../mentions/gate-list.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import {
  apposedBefore,
  beforeAside,
  calledBack,
  listed,
  placedBefore,
  pluralBefore,
  subjectBefore,
  subjectOfRelative,
} from "./gates-elsewhere.ts";
import { holderOf, isHost, placeAhead } from "./holding-center.ts";
import { linking, placing } from "./home-words.ts";
import { judgeHome } from "./judge-home.ts";

/** "Tor 34 liegt im Sakral", "as one of the sacral gates, the 39", "Kehltor 12". */
export function checkGateHomes(report: Report): void {
  const { sentence } = report;
  if (sentence.gates.length === 0) return;
  for (const clause of sentence.clauses)
    if (!isAnsweredWithNo(sentence, clause)) checkClause(report, clause);
}

/** "Tor 27 in der Milz? Nein, …" */
function isAnsweredWithNo({ tokens }: Sentence, { to }: Clause): boolean {
  const answer = tokens[to + 1]?.lower ?? "";
  return tokens[to]?.lower === "?" && /^(?:nein|no|nope|falsch|wrong|nicht|not)$/.test(answer);
}

function checkClause(report: Report, clause: Clause): void {
  const { sentence } = report;
  const gates = sentence.gates.filter(
    (gate) => gate.from >= clause.from && gate.from < clause.to && !isWished(sentence, gate),
  );
  const centers = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
  for (const gate of gates) {
    const place = centers.find(({ from }) => isBracketed(sentence, gate, from));
    if (place) judgeHome(report, gate, [place.id], place);
  }
  const holder = holderOf(sentence, clause, centers);
  if (holder)
    for (const gate of gates)
      if (gate.from > holder.to) judgeHome(report, gate, [holder.id], holder);
  const place = placeAhead(sentence, clause);
  if (place && centers.length === 0)
    for (const gate of gates) judgeHome(report, gate, [place.id], place);
  const hosts = centers.filter((center) => isHost(sentence, clause, center));
  const [host] = hosts;
  if (centers.length > 1) checkPlaced(report, gates, hosts);
  if (!host || centers.length !== 1) return;
  for (const gate of placedIn(sentence, clause, { host, gates }))
    judgeHome(report, gate, [host.id], host);
}

/** The gates that a clause places in its one center: its own, or those it points back to. */
function placedIn(
  sentence: Sentence,
  clause: Clause,
  { host, gates }: { readonly host: CenterMention; readonly gates: readonly GateMention[] },
): readonly GateMention[] {
  const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  if (linking.test(own.join(" "))) return [];
  const placed = own.some((lower) => placing.test(lower));
  // "Zur 21 im Herzen fehlt dir die 45": the center is that of the gate before it.
  const { from, preposition } = phraseStart(sentence.tokens, host.from);
  const near = gates.filter(({ to }) => /^(?:in|im)$/.test(preposition) && to === from);
  const said = placed
    ? [...gates, ...listed(sentence, clause)]
    : (near.length > 0 ? near : gates).filter((gate) => isNextTo(sentence, gate, host));
  if (said.length > 0) return said;
  return [
    ...apposedBefore(sentence, clause),
    ...beforeAside(sentence, clause),
    ...subjectOfRelative(sentence, clause),
    ...subjectBefore(sentence, clause),
    ...pluralBefore(sentence, clause),
    ...(placed ? calledBack(sentence, clause) : []),
    ...placedBefore(sentence, clause, host),
  ];
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

/** "Gate 14 (in the Root)", "Tor 14 (Wurzelzentrum)" */
function isBracketed({ tokens }: Sentence, { to }: GateMention, center: number): boolean {
  if (tokens[to]?.lower !== "(") return false;
  return tokens
    .slice(to + 1, center)
    .every(({ lower }) => /^(?:in|im|the|der|dem|zentrum|center)$/.test(lower));
}

/** "wartet auf eine 7": a gate that is not there lies elsewhere. */
function isWished(sentence: Sentence, gate: GateMention): boolean {
  if (words.negativeArticle.has(sentence.tokens[gate.head]?.lower ?? "")) return true;
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
