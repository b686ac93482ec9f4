import type { GateMention } from "../../mentions/gate-list.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { presenceOf } from "../../modality/presence/presence.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";

/** The gates of a clause, of the list behind its colon, or of the clause before. */
export function gatesOf(sentence: Sentence, clause: Clause): GateMention[] {
  const present = (from: number, to: number) =>
    sentence.gates.filter(
      (gate) =>
        gate.from >= from &&
        gate.from < to &&
        !isPartner(sentence, gate) &&
        isThere(sentence, gate),
    );
  const own = present(clause.from, clause.to);
  const colon = sentence.tokens[clause.to]?.lower === ":";
  if (colon) return [...own, ...present(clause.to, sentence.tokens.length)];
  if (own.length > 0) return own;
  const subject = isFronted(sentence, clause);
  if (subject) return present(subject.from, subject.to);
  const before = sentence.clauses[clause.index - 1];
  const pronoun = sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) =>
      /^(?:sie|es|it|they|das|die|dieses|deren|dessen|whose|both|beide|which|neither|weder|keins|keines|keine)$/.test(
        lower,
      ),
    );
  const lists =
    before &&
    !sentence.tokens.slice(before.from, before.to).some(({ lower }) => words.finiteVerb.has(lower));
  if (!before || !(pronoun || lists)) return [];
  const near = present(before.from, before.to);
  // "Tor 34 wartet, und du musst nichts tun, weil es hängt."
  const single = /(?<!\p{L})(?:es|it|sie) (?:häng\p{L}*|hangs)(?!\p{L})/u.test(
    sentence.lowerOf(clause),
  );
  return near.length === 0 && single ? present(0, before.from) : near;
}

/** "…, ihr Gegenüber, die 21, nicht": the other half, and not the gate that hangs. */
function isPartner({ tokens }: Sentence, gate: GateMention): boolean {
  const { from } = phraseStart(tokens, gate.head);
  const [mark, noun] = [tokens[from - 1]?.lower ?? "", tokens[from - 2]?.lower ?? ""];
  return (
    mark === "," &&
    words.definite.has(tokens[from]?.lower ?? "") &&
    /^(?:gegenüber|gegenstück|gegentor|gegenpart|partner\p{L}*|pendant|hälfte|counterpart|half|mate)$/u.test(
      noun,
    )
  );
}

/** "Weder die 8 noch die 9 findet einen Partner": both are there. */
function isThere(sentence: Sentence, gate: GateMention): boolean {
  if (isBereft(sentence, gate)) return true;
  const presence = presenceOf(sentence, gate);
  if (presence !== "open") return presence === "present";
  // "Für Tor 34 fehlt dir das Gegenüber"
  const phrase = phraseStart(sentence.tokens, gate.head);
  if (/^(?:für|zu|bei|an|for|to|with)$/.test(phrase.preposition)) return true;
  const { from } = sentence.clauseAt(gate.from);
  // "Die 34 findet bei dir kein Gegenüber": who finds nobody is there; "Dem Tor 34 fehlt …" too.
  if (gate.head === from || phrase.from === from) return true;
  return sentence.tokens
    .slice(from, gate.from)
    .some(({ lower }) => /^(?:weder|neither|nor|noch)$/.test(lower));
}

/** "Dem Tor 34 fehlt das Gegenüber": it is there, and the other half is not. */
function isBereft({ tokens, clauseAt }: Sentence, gate: GateMention): boolean {
  const start = phraseStart(tokens, gate.head).from;
  const dative = /^(?:dem|der|deinem|deiner|ihrem|ihrer)$/.test(tokens[start]?.lower ?? "");
  const verb = tokens[gate.to]?.lower ?? "";
  return dative && start === clauseAt(gate.from).from && /^(?:fehlt|mangelt)$/.test(verb);
}

/** "Widowed, so to speak, are your 26 and your 21": what is said stands before of whom. */
function isFronted({ tokens, clauses }: Sentence, clause: Clause): Clause | null {
  if (tokens.slice(clause.from, clause.to).some(({ lower }) => words.finiteVerb.has(lower)))
    return null;
  const next = [1, 2].map((ahead) => clauses[clause.index + ahead]);
  return next.find((own) => own && words.copula.has(tokens[own.from]?.lower ?? "")) ?? null;
}
