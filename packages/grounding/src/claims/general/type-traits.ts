import {
  type AuthorityId,
  authorities,
  definitions,
  notSelfThemes,
  signatures,
  type TypeId,
  typeOf,
} from "@ck/chart";
import type { TypeMention } from "../../mentions/types.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { authoritiesNamed } from "../../terms/authorities.ts";
import { feelingNamed, feelingsOf } from "../../terms/strategies.ts";
import type { Clause } from "../../text/clauses.ts";
import { formsIn } from "../definition/definition-forms.ts";
import { saidOfReader } from "../type/type.ts";

/** The authorities that charts of a type can have. */
const authoritiesOf: Readonly<Record<TypeId, readonly AuthorityId[]>> = {
  generator: ["emotional", "sacral"],
  manifestingGenerator: ["emotional", "sacral"],
  projector: ["emotional", "splenic", "egoProjected", "selfProjected", "mental"],
  manifestor: ["emotional", "splenic", "egoManifested"],
  reflector: ["lunar"],
};

const theme =
  /(?<!\p{L})(?:\p{L}*signatur\p{L}*|signatures?|nicht-?(?:selbst|ich)\p{L}*|(?:not|non)-?self)(?!\p{L})/u;
/** "Wut zeigt Manifestoren, dass …" */
const telling = /(?<!\p{L})(?:zeigt|verrät|signalisiert|tells|shows|signals)(?!\p{L})/u;
const turned =
  /(?<!\p{L})(?:nicht(?!-)|nie|niemals|kein\p{L}*|weder|statt|anders|widerspruch|unmöglich|not(?!-)|never|no|neither|nor|without|ohne|unlike|instead|rather|contradiction|impossible|\p{L}+n't)(?!\p{L})/u;

/** "Die Signatur der Projektoren ist der Erfolg", "Eine lunare Autorität haben nur Reflektoren". */
export function checkTypeTraits(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const type = taughtType(sentence, clause);
    if (type === null || turned.test(sentence.lowerOf(clause))) continue;
    checkFeelings(report, clause, type);
    checkDefined(report, clause, type);
    checkAuthorities(report, clause, type);
    checkShare(report, clause, type);
  }
}

const mostOf =
  /(?<!\p{L})(?:(?:largest|biggest|greatest) (?:share|group|part|number)|most common|majority|größte[nrs]? (?:gruppe|anteil|teil|zahl)|mehrheit|häufigste[nrs]?)(?!\p{L})/u;
const fewest =
  /(?<!\p{L})(?:rarest|least common|smallest (?:share|group|part|number)|seltenste[nrs]?|kleinste[nrs]? (?:gruppe|anteil|teil|zahl))(?!\p{L})/u;

/** "Projectors make up the largest share of humankind": of which type there are most and fewest. */
function checkShare(report: Report, clause: Clause, type: TypeMention): void {
  const text = report.sentence.lowerOf(clause);
  const said = mostOf.test(text)
    ? (["generator", "manifestingGenerator"] as const)
    : fewest.test(text)
      ? (["reflector"] as const)
      : null;
  if (!type.plural || said === null || said.some((id) => id === type.id)) return;
  const expected = said.map((id) => typeOf(id).name[report.language]).join(", ");
  report.wrong({ kind: "general", at: type, expected });
}

/** The only type of a clause that teaches, or that of the clause before ("ihr Nicht-Selbst-Thema"). */
function taughtType(sentence: Sentence, clause: Clause): TypeMention | null {
  if (clause.personal || clause.hypothetical || clause.conditional || sentence.question)
    return null;
  const inside = (own: Clause) =>
    sentence.types.filter(({ from }) => from >= own.from && from < own.to);
  const before = sentence.clauses[clause.index - 1];
  const theirs = /(?<!\p{L})(?:ihre?|sein|seine|their|its|his)(?!\p{L})/u.test(
    sentence.lowerOf(clause),
  );
  const own = inside(clause);
  const [type, ...others] = own.length === 0 && theirs && before ? inside(before) : own;
  return type && others.length === 0 && saidOfReader(sentence, type) === null ? type : null;
}

function checkFeelings(report: Report, clause: Clause, { id }: TypeMention): void {
  const { sentence } = report;
  const text = sentence.lowerOf(clause);
  if (!theme.test(text) && !telling.test(text)) return;
  for (let at = clause.from; at < clause.to; at += 1) {
    const named = feelingNamed(sentence.tokens[at]?.lower ?? "");
    if (!named || feelingsOf[id].has(named.feeling)) continue;
    const { signature, notSelf } = typeOf(id);
    const own = named.notSelf ? notSelfThemes[notSelf] : signatures[signature];
    const expected = `${typeOf(id).name[report.language]}: ${own.name[report.language]}`;
    report.wrong({ kind: "general", at: { from: at, to: at + 1 }, expected });
  }
}

/** "Reflektoren haben eine einfache Definition": they have none. */
function checkDefined(report: Report, clause: Clause, { id }: TypeMention): void {
  if (id !== "reflector") return;
  for (const { form, at } of formsIn(report.sentence)) {
    if (form === "none" || at.from < clause.from || at.to > clause.to) continue;
    const expected = definitions.none.name[report.language];
    report.wrong({ kind: "general", at, expected });
  }
}

function checkAuthorities(report: Report, clause: Clause, { id }: TypeMention): void {
  const { sentence, language } = report;
  for (let at = clause.from; at < clause.to; at += 1) {
    const lower = sentence.tokens[at]?.lower ?? "";
    const compound = /^(\p{L}*?)-?(?:autorität(?:en)?|authority)$/u.exec(lower)?.[1];
    if (compound === undefined) continue;
    const said = authoritiesNamed(compound || (sentence.tokens[at - 1]?.lower ?? ""));
    if (!said || said.some((own) => authoritiesOf[id].includes(own))) continue;
    const names = authoritiesOf[id].map((own) => authorities[own].name[language]);
    const expected = `${typeOf(id).name[language]}: ${names.join(", ")}`;
    report.wrong({ kind: "general", at: { from: at, to: at + 1 }, expected });
  }
}
