/** The line below a header: "|---|:-:|", with or without its outer bars. */
const isEdge = (line: string) =>
  line.includes("|") && line.includes("-") && /^[|:\s-]+$/.test(line);

/**
 * Lines with the rows of Markdown tables as fields, each a paragraph of its own, since no row says
 * anything of another. Each cell is said of the row's first, with its column's title where the cell
 * needs it: "| Milz | definiert | 44, 48 |" is "Milz: definiert" and "Milz, Tore: 44, 48". The header is
 * read as a row too, since some tables begin with what they mean.
 */
export function withRowsAsFields(lines: readonly string[]): string[] {
  let header: readonly string[] = [];
  return lines.flatMap((line, index) => {
    if (!line.includes("|")) header = [];
    const isHeader = line.includes("|") && isEdge(lines[index + 1] ?? "");
    const isRow = isHeader || header.length > 0 || line.trimStart().startsWith("|");
    if (isEdge(line)) return [""];
    if (!isRow) return [line];
    const cells = cellsOf(line);
    const fields = isHeader ? fieldsOf([], cells) : fieldsOf(header, cells);
    if (isHeader) header = cells;
    return ["", ...fields.flatMap((field) => [field, ""])];
  });
}

/** Without the outer bars and bold marks; a bar behind a backslash is text. */
function cellsOf(line: string): string[] {
  const cells = line
    .replaceAll("**", "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll("\\|", "|").trim());
  return cells.slice(cells[0] === "" ? 1 : 0, cells.at(-1) === "" ? -1 : undefined);
}

function fieldsOf(header: readonly string[], row: readonly string[]): string[] {
  const { titles, cells } = withLines(header.slice(0, row.length), row);
  const [first = "", ...values] = cells;
  const subject = isNumber(first) ? `${titles[0] ?? ""} ${first}`.trim() : first;
  const fields = values.flatMap((value, index) =>
    value === "" ? [] : [field(subject, titles[index + 1] ?? "", value)],
  );
  return fields.length > 0 ? fields : [subject];
}

/** A gate, a channel, a profile, which only its title names. */
const isNumber = (cell: string) => /^\d[\d\s./–-]*$/.test(cell);

/** Columns whose title is needed to understand a cell: "44, 48" are gates, "23.5" is conscious. */
const telling =
  /(?<!\p{L})(?:tore?|gates?|kan[aä]le?|channels?|linien?|lines?|planet(?:en|s)?|(?:un)?bewusst|(?:un)?conscious|persönlichkeit|personality|design|typ|type|autorität|authority|profile?|strategie|strategy|signatur|signature|nicht-selbst|not-self|zentr(?:um|en)|cent(?:er|re)s?)(?!\p{L})/iu;

/** What a cell that only answers says of its title. */
const answers: Readonly<Record<string, string>> = {
  ja: "ist",
  nein: "ist nicht",
  yes: "is",
  no: "is not",
};

/** What a cell says of its row: "Milz: definiert", "Milz, Tore: 44", "Milz ist nicht definiert." */
function field(subject: string, title: string, value: string): string {
  if (subject === "") return title === "" ? value : `${title}: ${value}`;
  const verb = answers[value.toLowerCase()];
  if (verb && title !== "") return `${subject} ${verb} ${title.toLowerCase().replace("?", "")}.`;
  return telling.test(title) ? `${subject}, ${title}: ${value}` : `${subject}: ${value}`;
}

const gateTitle = /^(?:tor|gate)$/i;
const lineTitle = /^(?:linie|line)$/i;

/** A line is one of its gate: in columns side by side, 23 and 5 are 23.5. */
function withLines(titles: readonly string[], cells: readonly string[]) {
  const at = titles.findIndex(
    (title, index) => gateTitle.test(title) && lineTitle.test(titles[index + 1] ?? ""),
  );
  const [gate = "", line = ""] = at < 0 ? [] : cells.slice(at);
  if (!/^\d+$/.test(gate) || !/^\d$/.test(line)) return { titles, cells };
  return {
    titles: titles.toSpliced(at + 1, 1),
    cells: cells.toSpliced(at, 2, `${gate}.${line}`),
  };
}
