import {
  angleIdSchema,
  authorityIdSchema,
  centerIdSchema,
  centerStateSchema,
  type FactKind,
  factKindSchema,
  planetIdSchema,
  sideSchema,
} from "@ck/chart";
import { z } from "zod";

/** A fact that a sentence states, and the words that state it. */
export interface Stated {
  readonly id: string;
  readonly kind: FactKind;
  readonly who: "a" | "b";
  /** What follows the kind in the id. */
  readonly parts: readonly string[];
  /** Where the words begin in the sentence as it is read. */
  readonly from: number;
  readonly words: string;
}

export function statedOf(id: string, { from, words }: Pick<Stated, "from" | "words">): Stated {
  const own = id.replace(/^b\./, "");
  const [kind, ...parts] = own.split(":");
  return { id, kind: factKindSchema.parse(kind), who: own === id ? "a" : "b", parts, from, words };
}

const place = z
  .string()
  .regex(/^\d+\.\d$/)
  .transform((text) => text.split(".").map(Number));
const activationParts = z.tuple([sideSchema, planetIdSchema, place]);
const centerParts = z.tuple([centerIdSchema, centerStateSchema]);
const crossParts = z.tuple([angleIdSchema, z.coerce.number()]);

export function activationOf({ parts }: Stated) {
  const [side, planet, [gate = 0, line = 0]] = activationParts.parse(parts);
  return { side, planet, gate, line };
}

export function centerFactOf({ parts }: Stated) {
  const [center, state] = centerParts.parse(parts);
  return { center, state };
}

export function crossFactOf({ parts }: Stated) {
  const [angle, sunGate] = crossParts.parse(parts);
  return { angle, sunGate };
}

export const authorityFactOf = ({ parts }: Stated) => authorityIdSchema.parse(parts[0]);

/** The first part of the id: the value of kinds that have one. */
export const mainPart = ({ parts: [value = ""] }: Stated): string => value;
