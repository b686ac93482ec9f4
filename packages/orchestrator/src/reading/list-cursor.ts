import type { ReadingSummary } from "@ck/ledger";
import { z } from "zod";

type Place = Pick<ReadingSummary, "createdAt" | "id">;

/** Instants that the database knows; ours are of this century. */
const instantSchema = z.iso.datetime({ offset: true }).refine((text) => {
  const at = Date.parse(text);
  return at >= Date.UTC(2000) && at < Date.UTC(2200);
});
const placeSchema = z.tuple([instantSchema, z.uuid()]);

/** The place behind a reading in a list, as an opaque word for an URL. */
export const cursorOf = ({ createdAt, id }: Place): string =>
  Buffer.from(JSON.stringify([createdAt, id])).toString("base64url");

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    // Whatever was sent is no cursor of ours; the schema says so.
    return null;
  }
}

/** A cursor that `cursorOf` made. */
export const cursorSchema = z
  .string()
  .max(200)
  .transform((text, context): Place => {
    const place = placeSchema.safeParse(decode(text));
    if (place.success) return { createdAt: place.data[0], id: place.data[1] };
    context.addIssue({ code: "custom", message: "malformed" });
    return z.NEVER;
  });
