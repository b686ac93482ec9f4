import type { LoggedEvent, SectionView } from "@ck/contracts";

/** What the log tells of where the shown text of a section was begun. */
export type SectionStart = {
  /** The claim that wrote it has this epoch or a later one. */
  leastEpoch: number;
  /** Whether that claim began the section only once. */
  isOnlyOne: boolean;
};

export function sectionStart(
  { id, attempt }: Pick<SectionView, "id" | "attempt">,
  events: readonly LoggedEvent[],
): SectionStart {
  const at = events.findIndex(
    ({ event }) =>
      event.type === "section_started" && event.section === id && event.attempt === attempt,
  );
  const upTo = events.slice(0, at + 1).map(({ event }) => event);
  // A claim says first that it has started. One that died before it is not in the log: an epoch more.
  const claim = upTo.findLastIndex(({ type }) => type === "started");
  const starts = upTo
    .slice(claim + 1)
    .filter((event) => event.type === "section_started" && event.section === id);
  return {
    leastEpoch: upTo.filter(({ type }) => type === "started" || type === "restarted").length,
    isOnlyOne: starts.length === 1,
  };
}
