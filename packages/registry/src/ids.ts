import { z } from "zod";

/** The four built-in agents. Each writes one kind of reading. */
export const agentIdSchema = z.enum(["business", "relationship", "crisis", "personality"]);
export type AgentId = z.infer<typeof agentIdSchema>;
export const agentIds = agentIdSchema.options;

/** How deep a reading goes: it decides which sections are written and how long they are. */
export const depthSchema = z.enum(["basic", "advanced", "professional"]);
export type Depth = z.infer<typeof depthSchema>;
export const depths = depthSchema.options;

/** The tone of a reading. */
export const styleSchema = z.enum(["klar", "direkt", "ruhig", "empathisch"]);
export type Style = z.infer<typeof styleSchema>;
export const styles = styleSchema.options;

/** The languages that a reading can be written in. German is the first language of the product. */
export const languageSchema = z.enum(["de", "en"]);
export type Language = z.infer<typeof languageSchema>;
export const languages = languageSchema.options;

/** A text in each language of the product. */
export const localizedSchema = z.strictObject({ de: z.string().min(1), en: z.string().min(1) });
export type Localized = z.infer<typeof localizedSchema>;

/**
 * A section of a reading: the unit of streaming, checking, repair, resume and cost.
 * Ids are lower-case words joined by hyphens, unique within an agent.
 */
export const sectionIdSchema = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
export type SectionId = z.infer<typeof sectionIdSchema>;
