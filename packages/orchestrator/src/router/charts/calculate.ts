import { chartOfBirth, factSchema, factsOf, publicChart, publicChartSchema } from "@ck/chart";
import { localWindows } from "@ck/chart/place";
import { birthProblems, birthSchema } from "@ck/contracts";
import { z } from "zod";
import { strictInput } from "../../errors/strict-input.ts";
import { defaultLanguage } from "../../language.ts";
import { resolveOneBirth } from "../../order/resolve-births.ts";
import { signedInProcedure } from "../../trpc/init.ts";

const inputSchema = birthSchema.superRefine((birth, context) => {
  for (const { path, code } of birthProblems(birth)) {
    context.addIssue({ code: "custom", path: [path], message: code });
  }
});

export const chartAnswerSchema = z.strictObject({
  chart: publicChartSchema,
  facts: z.array(factSchema),
  /** When, by local clock, each fact holds that depends on the birth time. */
  windows: z.array(z.strictObject({ factId: z.string(), from: z.string(), to: z.string() })),
  /** What became of the birth place and time. */
  birth: z.strictObject({
    zone: z.string(),
    placeLabel: z.string().nullable(),
    notes: z.array(z.string()),
  }),
});

/** The chart of a birth and what may be said about it. Nothing is stored. */
export const calculate = signedInProcedure
  .input(strictInput(inputSchema))
  .output(chartAnswerSchema)
  .query(({ ctx, input }) => {
    const birth = resolveOneBirth(input, ctx.language ?? defaultLanguage);
    const birthChart = chartOfBirth(birth);
    return {
      chart: publicChart(birthChart.chart),
      facts: factsOf(birthChart),
      windows: localWindows(birthChart.windows ?? new Map(), birth.zone),
      birth: { zone: birth.zone, placeLabel: birth.placeLabel, notes: birth.notes },
    };
  });
