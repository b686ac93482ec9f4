import type { PublicChart } from "../chart.ts";
import type { FactId } from "../fact.ts";
import type { Planet } from "../tables/planets.ts";
import type { Side } from "../types.ts";
import type { Cell } from "./column.ts";
import type { Picture } from "./picture.ts";

interface ChartInPicture {
  readonly chart: PublicChart;
  readonly uncertain: ReadonlySet<FactId>;
}

/** The cell of one activation. `person` is named in its title and its hook where there are two. */
export function activationCell(
  { id, name }: Planet,
  side: Side,
  { chart, uncertain }: ChartInPicture,
  { language, words }: Picture,
  person?: { readonly id: string; readonly name: string },
): Cell {
  const { gate, line } = chart[side][id];
  const value = `${gate}.${line}`;
  const doubtful = uncertain.has(`activation:${side}:${id}:${value}`);
  const says = `${name[language]}: ${words.gate} ${gate}, ${words.line} ${line}`;
  const title = person ? `${person.name}, ${words.activity[side]}, ${says}` : says;
  return {
    hook: person ? `${person.id}:${side}:${id}` : `${side}:${id}`,
    value,
    title: doubtful ? `${title}, ${words.depends}` : title,
    doubtful,
  };
}
