import { z } from "zod";

/** Who wrote a section. Shown with it, stored with it, exported with it. */
export const provenanceSchema = z.strictObject({
  kind: z.enum(["model", "composer"]),
  /** `openai`, `composer` ... */
  provider: z.string(),
  model: z.string(),
  /** Of a model: SHA-256 of its prompt texts; of the composer: of its text blocks. */
  promptHash: z.string(),
});
export type Provenance = z.infer<typeof provenanceSchema>;
