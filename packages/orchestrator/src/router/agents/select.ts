import { contextSchema, selectionSchema } from "@ck/contracts";
import { agentIdSchema, languageSchema } from "@ck/registry";
import { selectAgent } from "@ck/registry/select";
import { z } from "zod";
import { strictInput } from "../../errors/strict-input.ts";
import { defaultLanguage } from "../../language.ts";
import { publicProcedure } from "../../trpc/init.ts";

const inputSchema = z.strictObject({
  text: contextSchema,
  agentId: agentIdSchema.optional(),
  language: languageSchema.optional(),
});

/** Which agent would answer a text, and why. Pure: nothing is stored. Public. */
export const select = publicProcedure
  .input(strictInput(inputSchema))
  .output(selectionSchema)
  .query(({ ctx, input: { text, agentId, language } }) =>
    selectAgent({
      text,
      asked: agentId ?? null,
      language: language ?? ctx.language ?? defaultLanguage,
    }),
  );
