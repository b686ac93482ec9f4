import { readdirSync, readFileSync } from "node:fs";
import { languageSchema } from "@ck/registry";
import { z } from "zod";
import { personOf } from "../charts/person.ts";
import { type People, peopleOf } from "../sentences/people.ts";

const data = new URL("../../data/", import.meta.url);

/** Development: seen while the rules were made. Held out: never looked at for that. */
export const labelledSets = ["development", "held-out"] as const;
export type LabelledSet = (typeof labelledSets)[number];

const rowSchema = z.object({
  id: z.string(),
  /** An id of `data/charts`, or a birth instant. */
  chartId: z.string(),
  /** The same of the second person, in sentences of a reading for two. */
  partnerId: z.string().optional(),
  lang: languageSchema,
  text: z.string().min(1),
  ok: z.boolean(),
  kind: z.string(),
});
const chartsSchema = z.array(z.object({ chartId: z.string(), utc: z.iso.datetime() }));

/** A sentence and whether a careful person found it true of the chart. */
export type LabelledSentence = z.infer<typeof rowSchema> & { readonly people: People };

export interface LabelledFile {
  readonly set: LabelledSet;
  readonly name: string;
  readonly sentences: readonly LabelledSentence[];
}

/** Every `*.jsonl` in the folders of the two sets. Throws for a row in another form. */
export function readLabelled(): LabelledFile[] {
  const peopleFor = peopleById();
  return labelledSets.flatMap((set) => {
    const folder = new URL(`labelled/${set}/`, data);
    const names = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
    return names.sort().map((name) => {
      const lines = readFileSync(new URL(name, folder), "utf8").trim().split("\n");
      const sentences = lines.map((line) => {
        const row = rowSchema.parse(JSON.parse(line));
        return { ...row, people: peopleFor(row) };
      });
      return { set, name, sentences };
    });
  });
}

function peopleById(): (row: Pick<z.infer<typeof rowSchema>, "chartId" | "partnerId">) => People {
  const folder = new URL("charts/", data);
  const rows = readdirSync(folder).flatMap((name) =>
    chartsSchema.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))),
  );
  const instants = new Map(rows.map(({ chartId, utc }) => [chartId, utc]));
  const bornAs = (id: string) => personOf(instants.get(id) ?? id);
  const known = new Map<string, People>();
  return ({ chartId, partnerId }) => {
    const key = `${chartId} ${partnerId ?? ""}`;
    const people =
      known.get(key) ?? peopleOf(bornAs(chartId), partnerId ? bornAs(partnerId) : null);
    known.set(key, people);
    return people;
  };
}
