import type { ChannelId, NotSelfId, ProfileId, SignatureId, StrategyId } from "../chart.ts";
import type { FactId } from "../fact.ts";
import type { ConnectionKind } from "../tables/connections.ts";
import type {
  AngleId,
  AuthorityId,
  CenterId,
  CenterState,
  DefinitionId,
  PlanetId,
  Side,
  TypeId,
} from "../types.ts";

/** What can be said of one person's chart, before it is put into words. */
export type Claim =
  | { readonly kind: "type"; readonly type: TypeId }
  | { readonly kind: "strategy"; readonly strategy: StrategyId }
  | { readonly kind: "signature"; readonly signature: SignatureId }
  | { readonly kind: "notSelf"; readonly notSelf: NotSelfId }
  | { readonly kind: "authority"; readonly authority: AuthorityId }
  | { readonly kind: "profile"; readonly profile: ProfileId }
  | { readonly kind: "definition"; readonly definition: DefinitionId }
  | { readonly kind: "cross"; readonly angle: AngleId; readonly sunGate: number }
  | { readonly kind: "center"; readonly center: CenterId; readonly state: CenterState }
  | { readonly kind: "channel"; readonly channel: ChannelId }
  | { readonly kind: "gate"; readonly gate: number }
  | { readonly kind: "hanging"; readonly gate: number }
  | {
      readonly kind: "activation";
      readonly side: Side;
      readonly planet: PlanetId;
      readonly gate: number;
      readonly line: number;
    }
  | { readonly kind: "count"; readonly of: CountedThing; readonly count: number };
export type CountedThing = "definedCenters" | "channels";

/** What can be said of two people together. */
export type PairClaim =
  | {
      readonly kind: "connection";
      readonly channel: ChannelId;
      readonly connection: ConnectionKind;
      /** The gates of the channel that each person brings. */
      readonly gatesOfA: readonly number[];
      readonly gatesOfB: readonly number[];
    }
  | { readonly kind: "theme"; readonly defined: number };

/** The id of a claim; it proves itself, see `factIdSchema`. */
export function claimId(claim: Claim | PairClaim): FactId {
  switch (claim.kind) {
    case "type":
      return `type:${claim.type}`;
    case "strategy":
      return `strategy:${claim.strategy}`;
    case "signature":
      return `signature:${claim.signature}`;
    case "notSelf":
      return `notSelf:${claim.notSelf}`;
    case "authority":
      return `authority:${claim.authority}`;
    case "profile":
      return `profile:${claim.profile}`;
    case "definition":
      return `definition:${claim.definition}`;
    case "cross":
      return `cross:${claim.angle}:${claim.sunGate}`;
    case "center":
      return `center:${claim.center}:${claim.state}`;
    case "channel":
      return `channel:${claim.channel}`;
    case "gate":
    case "hanging":
      return `${claim.kind}:${claim.gate}`;
    case "activation":
      return `activation:${claim.side}:${claim.planet}:${claim.gate}.${claim.line}`;
    case "count":
      return `count:${claim.of}:${claim.count}`;
    case "connection":
      return `connection:${claim.channel}:${claim.connection}`;
    case "theme":
      return `theme:${claim.defined}-${9 - claim.defined}`;
    default:
      return claim satisfies never;
  }
}
