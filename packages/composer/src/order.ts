import type { Fact, PublicChart } from "@ck/chart";
import type { AgentId, Depth, Language, SectionId, Style } from "@ck/registry";

/** What to write, about whom, and how. */
export type ComposeOrder = {
  readonly agentId: AgentId;
  readonly depth: Depth;
  readonly style: Style;
  readonly language: Language;
  /** Person A, whose reading it is. */
  readonly chart: PublicChart;
  /** Person B of a relationship reading. */
  readonly partner?: PublicChart | undefined;
  /** The fact table of the reading, of both people where there are two: what may be anchored. */
  readonly facts: readonly Fact[];
  /** The sections to write, in reading order. */
  readonly sections: readonly SectionId[];
};
