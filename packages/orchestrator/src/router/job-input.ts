import { z } from "zod";

/** Names a reading. */
export const jobInputSchema = z.strictObject({ jobId: z.uuid() });
