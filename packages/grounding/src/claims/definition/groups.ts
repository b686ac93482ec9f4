import type { Report } from "../../report.ts";
import { checkChained } from "./groups/chained.ts";
import { countBefore, judgeCount } from "./groups/counted.ts";
import { isGroup } from "./groups/group-words.ts";
import { checkIslands } from "./groups/islands.ts";
import { checkSeparate } from "./groups/separate.ts";

/** "zwei getrennte Bereiche", "Head and Ajna make up one island". */
export function checkGroups(report: Report): void {
  const { sentence } = report;
  let island = false;
  sentence.tokens.forEach(({ lower }, index) => {
    if (!isGroup(lower)) return;
    island = true;
    const counted = countBefore(sentence, index);
    if (counted !== null) judgeCount(report, index, counted);
  });
  if (island) checkIslands(report);
  checkChained(report);
  if (island || ofDefinition.test(sentence.lower)) checkSeparate(report);
}

const ofDefinition = /(?<!\p{L})(?:\p{L}*definition|gespalten|spaltung|splits?)(?!\p{L})/u;
