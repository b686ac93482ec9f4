import type { CenterMention } from "../../../mentions/centers.ts";
import type { Report } from "../../../report.ts";
import type { Sentence } from "../../../sentence.ts";
import { areJoined, judgeTogether } from "./joined.ts";

/** "… bilden den einen Block, … den anderen": what is of two groups is not joined. */
export function checkSeparate(report: Report): void {
  const { sentence } = report;
  const [one, other, ...more] = partsIn(sentence);
  if (one?.which !== "one" || other?.which !== "other" || more.length > 0) return;
  const [first] = one.centers;
  const [second] = other.centers;
  if (!first || !second || !sentence.personal) return;
  for (const { centers } of [one, other]) judgeTogether(report, centers);
  report.judge({
    kind: "definition",
    at: { from: first.from, to: first.to },
    holds: (view) => !areJoined(view, [first.id, second.id]),
    fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
  });
}

interface Part {
  readonly which: "one" | "other";
  readonly centers: readonly CenterMention[];
}

/** The clauses that name the centers of the one group or of the other. */
function partsIn(sentence: Sentence): Part[] {
  return sentence.clauses.flatMap((clause) => {
    const which = whichIn(sentence.lowerOf(clause));
    const centers = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
    return which && centers.length > 0 && !clause.hypothetical ? [{ which, centers }] : [];
  });
}

function whichIn(text: string): Part["which"] | null {
  if (
    /(?<!\p{L})(?:(?:den|die|das|der) eine[nr]?|auf der einen|eine (?:\p{L}*insel|gruppe|hälfte)|(?:the )?one|the first)(?!\p{L})/u.test(
      text,
    )
  )
    return "one";
  return /(?<!\p{L})(?:(?:den|die|das|der) andere[nr]?|the other|another)(?!\p{L})/u.test(text)
    ? "other"
    : null;
}
