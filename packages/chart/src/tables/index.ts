export { type Angle, angleOf, angles } from "./angles.ts";
export {
  type AuthorityRow,
  authorities,
  type DefinitionRow,
  definitions,
} from "./authorities.ts";
export { type Center, centerOf, centers } from "./centers.ts";
export { type Channel, channelOf, channels, channelsOfGate } from "./channels.ts";
export { type ConnectionKind, connectionKindSchema, connectionKinds } from "./connections.ts";
export { type CrossNameId, crossNames } from "./cross-names.ts";
export { type CrossRow, crosses, crossOf, crossTitle } from "./crosses.ts";
export { type Gate, gateOf, gates } from "./gates.ts";
export { type Planet, planetOf, planets } from "./planets.ts";
export { type Line, lineOf, lines, type Profile, profileOf, profiles } from "./profiles.ts";
export type { Language, Localized, Term } from "./term.ts";
export {
  notSelfThemes,
  type StrategyRow,
  signatures,
  strategies,
  type TypeRow,
  typeOf,
  types,
} from "./types.ts";
export { wheelOrder, wheelStart } from "./wheel.ts";
