import { z } from "zod";
import { frozen, type Term } from "./term.ts";

/**
 * What two people make of a channel. `dominanceA`: A has both gates, B none. `compromiseA`: A has
 * one gate and gives way to B, who has both.
 */
export const connectionKindSchema = z.enum([
  "electromagnetic",
  "companionship",
  "dominanceA",
  "dominanceB",
  "compromiseA",
  "compromiseB",
]);
export type ConnectionKind = z.infer<typeof connectionKindSchema>;

const dominance: Term = {
  name: { de: "Dominanz", en: "Dominance" },
  aliases: { de: ["dominante Verbindung"], en: ["dominant connection"] },
};
const compromise: Term = {
  name: { de: "Kompromiss", en: "Compromise" },
  aliases: { de: ["Kompromissverbindung"], en: ["compromise connection"] },
};

export const connectionKinds: Readonly<Record<ConnectionKind, Term>> = frozen({
  electromagnetic: {
    name: { de: "Elektromagnetische Verbindung", en: "Electromagnetic Connection" },
    aliases: { de: ["Anziehung", "elektromagnetisch"], en: ["electromagnetic", "attraction"] },
  },
  companionship: {
    name: { de: "Kameradschaft", en: "Companionship" },
    aliases: { de: ["Freundschaft", "Begleitung"], en: ["friendship"] },
  },
  dominanceA: dominance,
  dominanceB: dominance,
  compromiseA: compromise,
  compromiseB: compromise,
});
