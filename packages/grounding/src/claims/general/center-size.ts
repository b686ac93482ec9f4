import { centers as all, type CenterId } from "@ck/chart";
import { isGateCue } from "../../mentions/reader.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";

const most =
  /\b(?:meisten|größten?|most|largest|biggest|no (?:other )?cent(?:re|er) \p{L}+ more|kein (?:anderes )?zentrum \p{L}+ mehr)\b/u;
const fewest =
  /\b(?:wenigsten|kleinsten?|fewest|smallest|least|no (?:other )?cent(?:re|er) \p{L}+ fewer|kein (?:anderes )?zentrum \p{L}+ weniger)\b/u;
const equal =
  /\b(?:(?:genau|eben|gleich)\s?so ?viele(?: tore)? wie|gleich viele|(?:just )?as many(?: gates)? as|the same number|equally many|ebenso viele)\b/;
const own = /\b(?:aktiv\p{L}*|active|activated|hängen\p{L}*|hanging|leuchte\p{L}*)\b/u;

/** How many gates a center has in every chart: "die Kehle elf, das Herz vier", "the most gates". */
export function checkCenterSizes(report: Report): void {
  const { sentence } = report;
  if (sentence.personal || sentence.centers.length === 0 || own.test(sentence.lower)) return;
  if (!sentence.tokens.some(({ lower }) => isGateCue(lower) || lower === "toren")) return;
  if (/\b(?:nicht|not|n't)\b/.test(sentence.lower)) return;
  checkExtreme(report);
  checkEqual(report);
  checkPaired(report);
}

function sizeOf(id: CenterId): number {
  return all.find((center) => center.id === id)?.gates.length ?? 0;
}

/** "Kein Zentrum hat mehr Tore als die Kehle." */
function checkExtreme(report: Report): void {
  const { lower, centers } = report.sentence;
  const [center, ...others] = centers;
  const big = most.test(lower);
  if (!center || others.length > 0 || big === fewest.test(lower)) return;
  const sizes = all.map(({ gates }) => gates.length);
  const extreme = big ? Math.max(...sizes) : Math.min(...sizes);
  if (sizeOf(center.id) !== extreme) wrong(report, center, extreme);
}

/** "Neun Tore hat das Sakral, genauso viele wie die Wurzel." */
function checkEqual(report: Report): void {
  const { lower, centers } = report.sentence;
  const [first, second, ...others] = centers;
  if (!first || !second || others.length > 0 || !equal.test(lower)) return;
  if (sizeOf(first.id) !== sizeOf(second.id)) wrong(report, second, sizeOf(second.id));
}

/** "Zur Kehle zählen elf Tore, zum Herzen vier": a number for each center, in the same order. */
function checkPaired(report: Report): void {
  const { sentence } = report;
  const numbers = sentence.tokens.flatMap((token, at) =>
    token.kind === "number" && token.spelled && token.value > 1 ? [{ value: token.value, at }] : [],
  );
  if (numbers.length !== sentence.centers.length || equal.test(sentence.lower)) return;
  if (!alternates(sentence, numbers)) return;
  sentence.centers.forEach((center, index) => {
    const said = numbers[index];
    if (said && said.value !== sizeOf(center.id))
      wrong(report, { from: said.at, to: said.at + 1 }, sizeOf(center.id));
  });
}

/** A center and a number in turn: "elf die Kehle, vier das Herz". */
function alternates({ centers }: Sentence, numbers: readonly { readonly at: number }[]): boolean {
  const order = [
    ...centers.map(({ from }) => ({ at: from, center: true })),
    ...numbers.map(({ at }) => ({ at, center: false })),
  ].sort((left, right) => left.at - right.at);
  return order.every(({ center }, index) => center !== order[index - 1]?.center);
}

function wrong(report: Report, at: { from: number; to: number }, size: number): void {
  report.wrong({ kind: "general", at, expected: String(size) });
}
