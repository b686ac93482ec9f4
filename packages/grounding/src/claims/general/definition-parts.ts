import type { Report } from "../../report.ts";
import { formsIn } from "../definition/definition-forms.ts";
import { isGroup } from "../definition/groups/group-words.ts";

const partsOf = { none: 0, single: 1, split: 2, tripleSplit: 3, quadrupleSplit: 4 } as const;
const turned =
  /(?<!\p{L})(?:nicht|nie|kein\p{L}*|mehr|weniger|mindestens|not|never|no|more|less|at least|\p{L}+n't)(?!\p{L})/u;

/** "Eine gespaltene Definition besteht aus zwei Bereichen": parts that each definition has. */
export function checkDefinitionParts(report: Report): void {
  const { sentence } = report;
  if (sentence.personal || sentence.question || turned.test(sentence.lower)) return;
  const [said, ...others] = formsIn(sentence);
  if (!said || said.form === "gap" || others.length > 0) return;
  const parts = partsOf[said.form];
  sentence.tokens.forEach(({ lower }, at) => {
    if (!isGroup(lower)) return;
    const number = [1, 2, 3]
      .map((back) => sentence.tokens[at - back])
      .find((token) => token?.kind === "number");
    if (number?.kind !== "number" || number.value === parts) return;
    if (
      number.start >= (sentence.tokens[said.at.from]?.start ?? 0) &&
      number.start < (sentence.tokens[said.at.to - 1]?.end ?? 0)
    )
      return;
    report.wrong({ kind: "general", at: { from: at, to: at + 1 }, expected: String(parts) });
  });
}
