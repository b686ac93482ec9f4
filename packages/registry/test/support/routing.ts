import { readFileSync } from "node:fs";
import { z } from "zod";
import { agentIdSchema } from "../../src/index.ts";
import { type Selection, selectAgent } from "../../src/select/index.ts";

const requestSchema = z.strictObject({
  id: z.string(),
  lang: z.enum(["de", "en", "mixed"]),
  text: z.string(),
  agentId: agentIdSchema,
  acceptable: z.array(agentIdSchema),
  selfHarm: z.boolean(),
  kind: z.string(),
});
type LabelledRequest = z.infer<typeof requestSchema>;

const read = (file: string) => readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8");

export const linesOf = (file: string) =>
  read(file)
    .split("\n")
    .filter((line) => line !== "");

export const requestsOf = (file: string): readonly LabelledRequest[] =>
  linesOf(file).map((line) => requestSchema.parse(JSON.parse(line)));

type Judged = LabelledRequest & { selection: Selection };

const share = (judged: readonly Judged[], holds: (one: Judged) => boolean) =>
  judged.filter(holds).length / judged.length;

/** How well the selection does on labelled requests; shares from 0 to 1. */
export function figuresOf(requests: readonly LabelledRequest[]) {
  const judged = requests.map((request) => ({
    ...request,
    selection: selectAgent({ text: request.text, asked: null, language: "de" }),
  }));
  const inCrisis = judged.filter(({ agentId }) => agentId === "crisis");
  const others = judged.filter(({ acceptable }) => !acceptable.includes("crisis"));
  const atRisk = judged.filter(({ selfHarm }) => selfHarm);
  const notAtRisk = judged.filter(({ selfHarm }) => !selfHarm);
  return {
    accuracy: share(judged, ({ acceptable, selection }) => acceptable.includes(selection.agentId)),
    crisisRecall: share(inCrisis, ({ selection }) => selection.agentId === "crisis"),
    crisisFalse: share(others, ({ selection }) => selection.agentId === "crisis"),
    dangerFalse: share(others, ({ selection }) => selection.danger),
    selfHarmRecall: share(atRisk, ({ selection }) => selection.selfHarm),
    selfHarmFalse: share(notAtRisk, ({ selection }) => selection.selfHarm),
  };
}
