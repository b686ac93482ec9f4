import { causeName } from "@ck/contracts";
import type { Language } from "@ck/registry";
import type { ReceiptCheck } from "@ck/worker/receipt";
import { checkTexts } from "./check-texts.ts";

/** Places of a failing check that are named at a terminal; `--json` has all. */
const mostNamed = 5;

/** The tests of a receipt as they are read at a terminal, a line for each. */
export function printChecks(checks: readonly ReceiptCheck[], language: Language): string {
  const text = checkTexts[language];
  const failing = checks.filter(({ ok }) => !ok).length;
  return [
    ...checks.flatMap((check) => linesOf(check, language)),
    "",
    failing === 0 ? text.holds : text.holdsNot(failing, checks.length),
  ].join("\n");
}

function linesOf(check: ReceiptCheck, language: Language): string[] {
  const { id, ok, notes, differences, objections, tested } = check;
  const text = checkTexts[language];
  const amount = tested > 1 ? ` (${tested})` : "";
  const places = [
    ...differences.map(({ path, claimed, found }) => {
      const values = [text.claimed(shown(claimed, language)), text.found(shown(found, language))];
      return claimed === undefined && found === undefined ? path : `${path}: ${values.join(", ")}`;
    }),
    ...objections.map(({ section, text: sentence, causes }) => {
      const names = causes.map((cause) => causeName(cause, language)).join(", ");
      return `${section}: ${text.quote(sentence)} – ${names}`;
    }),
  ];
  const more = places.length > mostNamed ? [`… ${places.length - mostNamed} +`] : [];
  return [
    `${ok ? "✓" : "✗"} ${text.checks[id]}${amount}`,
    ...notes.map((note) => `    ${text.notes[note]}`),
    ...[...places.slice(0, mostNamed), ...more].map((place) => `    ${place}`),
  ];
}

const shown = (value: unknown, language: Language): string =>
  value === undefined || value === null ? checkTexts[language].nothing : String(value);
