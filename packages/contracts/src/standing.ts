import type { ReadingView, SectionView } from "./fold.ts";
import type { ReadingStatus } from "./status.ts";

/** True when nothing is written any more. A redrive opens a failed reading again. */
export const hasEnded = ({ status }: { status: ReadingStatus }): boolean =>
  status === "completed" || status === "failed" || status === "cancelled";

/**
 * The section in work and its place, counted from 1: the last one that was started and is not
 * finished, since the repair of an earlier one may still run beside the stream. Null between two.
 */
export function currentSection({
  sections,
}: Pick<ReadingView, "sections">): { section: SectionView; place: number } | null {
  const index = sections.findLastIndex(({ attempt, finished }) => attempt > 0 && !finished);
  const section = sections[index];
  return section ? { section, place: index + 1 } : null;
}
