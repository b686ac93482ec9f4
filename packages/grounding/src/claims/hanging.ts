import type { GateMention } from "../mentions/gate-list.ts";
import { isDeniedPhrase } from "../modality/negation.ts";
import { presenceOf } from "../modality/presence.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import type { Clause } from "../text/clauses.ts";

const cue = new RegExp(
  "\\bhäng(?:t|en|end\\w*)\\b|\\bhänge-?tore?|\\blose[sn]? (?:enden?|tore?)\\b|\\bbaumel\\w*|\\bhang(?:s|ing)?\\b|\\bdangl\\w*|\\bloose end" +
    "|\\b(?:ohne|kein|keine|keinen) (?:\\w+ )?(?:gegenüber|partner\\w*|gegenstück|gegentor|gegenpart|pendant|anschluss)\\b|\\bandere hälfte\\b|\\bgegenstück\\b|\\bother half\\b|\\bmissing half\\b|\\bhalber kanal|\\bhalf a channel" +
    "|\\bunpaired\\b|\\bwithout (?:a |its |their )?(?:partner|counterpart)\\b|\\bno partner\\b|\\bpartnerless\\b|\\bunverbunden\\b|\\boffene[sn]? ende\\b" +
    "|\\b(?:bleibt|bleiben|steht|stehen|floats?|remains?|stays?|stands?|sits?)\\b[^.;]*\\b(?:allein|alleine|alone|on its own)\\b|\\ballein(?:e)? (?:bleibt|bleiben|steht|stehen)\\b",
);

/** "hängendes Tor 34", "die 12 bleibt ohne Partner", "a loose end". */
export function checkHanging(report: Report): void {
  const { sentence } = report;
  if (!cue.test(sentence.lower) || sentence.gates.length === 0) {
    if (cue.test(sentence.lower)) checkAll(report);
    return;
  }
  for (const clause of sentence.clauses) {
    const text = sentence.lowerOf(clause);
    if (!cue.test(text) || clause.hypothetical || clause.conditional) continue;
    const denied = isDeniedCue(sentence, clause);
    for (const gate of gatesOf(sentence, clause)) judgeHanging(report, gate, !denied);
  }
}

function isDeniedCue(sentence: Sentence, clause: Clause): boolean {
  const at = sentence.tokens.findIndex(
    ({ lower }, index) =>
      index >= clause.from && /^(?:häng|hang|dangl|baumel|lose|loose)/.test(lower),
  );
  if (at === -1) return false;
  const next = sentence.tokens[at + 1]?.lower ?? "";
  return isDeniedPhrase(sentence, at) || /^(?:nicht|not)$/.test(next);
}

/** The gates of a clause, of the list behind its colon, or of the clause before. */
function gatesOf(sentence: Sentence, clause: Clause): GateMention[] {
  const present = (from: number, to: number) =>
    sentence.gates.filter(
      (gate) => gate.from >= from && gate.from < to && presenceOf(sentence, gate) === "present",
    );
  const own = present(clause.from, clause.to);
  const colon = sentence.tokens[clause.to]?.lower === ":";
  if (colon) return [...own, ...present(clause.to, sentence.tokens.length)];
  if (own.length > 0) return own;
  const before = sentence.clauses[clause.index - 1];
  const pronoun = sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:sie|es|it|they|das|die|dieses|both|beide|which)$/.test(lower));
  return before && pronoun ? present(before.from, before.to) : [];
}

function judgeHanging(report: Report, at: GateMention, hanging: boolean): void {
  report.judge({
    kind: "hanging",
    at,
    holds: (view) => view.hanging.has(at.gate) === hanging,
    fact: (view) => {
      if (view.hanging.has(at.gate)) return `${view.prefix}hanging:${at.gate}`;
      return view.gates.has(at.gate) ? `${view.prefix}gate:${at.gate}` : null;
    },
    instead: (view) =>
      view.chart.channels
        .filter((id) => id.split("-").includes(String(at.gate)))
        .map((id) =>
          report.language === "de" ? `Kanal ${id} ist definiert.` : `Channel ${id} is defined.`,
        )
        .join(" "),
  });
}

/** "jedes davon hängt": all active gates hang. */
function checkAll(report: Report): void {
  const { sentence } = report;
  const match =
    /\b(?:jedes (?:davon|deiner tore)|alle (?:deine )?tore|each of them|every one of|all of (?:them|your gates))\b/.exec(
      sentence.lower,
    );
  if (
    !match ||
    !sentence.personal ||
    !/\b(?:häng\w*|hanging|dangl\w*|hangs?)\b/.test(sentence.lower)
  )
    return;
  const from = sentence.tokens.findIndex(({ end }) => end > match.index);
  report.judge({
    kind: "hanging",
    at: { from, to: from + 1 },
    holds: ({ chart }) => chart.channels.length === 0,
    fact: ({ chart, prefix }) => `${prefix}count:channels:${chart.channels.length}`,
  });
}
