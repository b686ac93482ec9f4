export { type Anchor, type RenderAnchorsOptions, type Rendered, renderAnchors } from "./anchors.ts";
export { pointsBack } from "./antecedents/points-back.ts";
export { type Checker, type CheckerOptions, createChecker } from "./checker.ts";
export {
  type Finding,
  type FindingKind,
  findingKinds,
  type Language,
  type PolicyFinding,
  type SentenceCheck,
} from "./finding.ts";
export type { LocalBirth } from "./policy/own-birth.ts";
export { sentenceEnd, splitSentences } from "./sentence-end.ts";
export { checkerVersion } from "./version.ts";
