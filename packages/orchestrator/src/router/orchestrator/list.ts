import { statusSchema } from "@ck/contracts";
import { depthSchema, languageSchema, styleSchema } from "@ck/registry";
import { z } from "zod";
import { personOf } from "../../auth/person-of.ts";
import { strictInput } from "../../errors/strict-input.ts";
import { maxPageSize } from "../../limits.ts";
import { isoInstant } from "../../reading/iso-instant.ts";
import { cursorOf, cursorSchema } from "../../reading/list-cursor.ts";
import { scopedProcedure } from "../../trpc/init.ts";

const inputSchema = z.strictObject({
  limit: z.int().min(1).max(maxPageSize).default(20),
  /** `nextCursor` of the page before. */
  cursor: cursorSchema.optional(),
  /** Sent along by the infinite queries of tRPC's clients; pages only go forward. */
  direction: z.literal("forward").optional(),
  /** For service keys only: whose readings. */
  userId: z.uuid().optional(),
});

export const readingListSchema = z.strictObject({
  /** Newest first. */
  items: z.array(
    statusSchema
      .pick({ jobId: true, status: true, agentId: true, createdAt: true, updatedAt: true })
      .extend({ depth: depthSchema, style: styleSchema, language: languageSchema }),
  ),
  /** Null on the last page. */
  nextCursor: z.string().nullable(),
});

/** A person's readings. */
export const list = scopedProcedure("readings:read")
  .input(strictInput(inputSchema))
  .output(readingListSchema)
  .query(async ({ ctx, input: { limit, cursor, userId } }) => {
    const owner = personOf(ctx.principal, userId, "invalid_request");
    const rows = await ctx.services.ledger.listReadings(owner, {
      // One more than asked for tells whether there is a next page.
      limit: limit + 1,
      before: cursor,
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(({ id, status, agentId, depth, style, language, createdAt, updatedAt }) => ({
        jobId: id,
        status,
        agentId,
        depth,
        style,
        language,
        createdAt: isoInstant(createdAt),
        updatedAt: isoInstant(updatedAt),
      })),
      nextCursor: rows.length > limit && last ? cursorOf(last) : null,
    };
  });
