import { words } from "../terms/words.ts";
import type { Clause } from "./clauses.ts";
import type { Token } from "./tokens.ts";

const label =
  /^(?:(?:\p{L}+-?)?typ|type|(?:\p{L}+-?)?autorität|authority|(?:\p{L}+-?)?profil|profile|(?:\p{L}+-?)?strategie|strategy|definition|signatur|signature|(?:nicht|not|non)-(?:selbst|self)(?:-?(?:thema|theme))?|(?:inkarnations)?kreuz|cross|zentren|cent(?:er|re)s|kanäle|channels|tore|gates)$/u;

/** Words of a label: "Human Design Typ", "Innere Autorität". */
const longestLabel = 3;

/** An article opens an explanation ("Typ: Ein Generator folgt …") unless no more than a name follows. */
const longestNamed = 3;

/**
 * "Typ: Projektor", "Innere Autorität: Milz", "Offene Zentren: Kopf": lines that state a field of the chart speak of the
 * reader without "dein".
 */
export function withFieldLabels(tokens: readonly Token[], clauses: readonly Clause[]): Clause[] {
  const stating = clauses.map((clause, index) => isLabel(tokens, clause, clauses[index + 1]));
  return clauses.map((clause, index) => {
    const labelled = stating[index - 1] === true;
    return labelled || stating[index] ? { ...clause, personal: true, labelled } : clause;
  });
}

function isLabel(tokens: readonly Token[], { from, to }: Clause, value: Clause | undefined) {
  if (to - from > longestLabel || !/^[:-]$/.test(tokens[to]?.lower ?? "") || !value) return false;
  const named = label.test(tokens[to - 1]?.lower ?? "") || label.test(tokens[from]?.lower ?? "");
  const article = words.indefinite.has(tokens[value.from]?.lower ?? "");
  return named && (!article || value.to - value.from <= longestNamed);
}
