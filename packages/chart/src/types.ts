import { z } from "zod";

/** Ids of the calculator. They are those of the published tables (see `tables.ts`). */
export const planetIds = [
  "sun",
  "earth",
  "northNode",
  "southNode",
  "moon",
  "mercury",
  "venus",
  "mars",
  "jupiter",
  "saturn",
  "uranus",
  "neptune",
  "pluto",
] as const;
export const planetIdSchema = z.enum(planetIds);
export type PlanetId = z.infer<typeof planetIdSchema>;

export const centerIds = [
  "head",
  "ajna",
  "throat",
  "g",
  "heart",
  "spleen",
  "solarPlexus",
  "sacral",
  "root",
] as const;
export const centerIdSchema = z.enum(centerIds);
export type CenterId = z.infer<typeof centerIdSchema>;

export const typeIds = [
  "manifestor",
  "generator",
  "manifestingGenerator",
  "projector",
  "reflector",
] as const;
export const typeIdSchema = z.enum(typeIds);
export type TypeId = z.infer<typeof typeIdSchema>;

export const authorityIds = [
  "emotional",
  "sacral",
  "splenic",
  "egoManifested",
  "egoProjected",
  "selfProjected",
  "mental",
  "lunar",
] as const;
export const authorityIdSchema = z.enum(authorityIds);
export type AuthorityId = z.infer<typeof authorityIdSchema>;

export const definitionIds = ["none", "single", "split", "tripleSplit", "quadrupleSplit"] as const;
export const definitionIdSchema = z.enum(definitionIds);
export type DefinitionId = z.infer<typeof definitionIdSchema>;

export const angleIds = ["right", "left", "juxtaposition"] as const;
export const angleIdSchema = z.enum(angleIds);
export type AngleId = z.infer<typeof angleIdSchema>;

/** `personality` is the conscious side (black), `design` the unconscious one (red). */
export const sideSchema = z.enum(["personality", "design"]);
export type Side = z.infer<typeof sideSchema>;

/** `open`: no gate of the centre is active. `undefined`: some are, but no channel is complete. */
export const centerStateSchema = z.enum(["defined", "undefined", "open"]);
export type CenterState = z.infer<typeof centerStateSchema>;
