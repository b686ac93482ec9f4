import { type Causes, sumCauses } from "@ck/contracts";
import type { SectionId } from "@ck/registry";
import { mostCounterFacts } from "../limits.ts";

type Past = {
  /** Its one repair or rewriting is bought, so no other may be. */
  mended: boolean;
  rewritten: number;
  causes: Causes;
  counterFacts: readonly string[];
};

const nothing: Past = { mended: false, rewritten: 0, causes: {}, counterFacts: [] };

/**
 * What the checks did in the attempts of one claim, beyond what its log tells: the report of a
 * section counts also the attempts that were thrown away, and each section is mended once.
 */
export function createSectionHistory() {
  const sections = new Map<SectionId, Past>();
  const of = (section: SectionId) => sections.get(section) ?? nothing;
  const change = (section: SectionId, changes: Partial<Past>) =>
    sections.set(section, { ...of(section), ...changes });
  let discarded = 0;

  return {
    /** Whether the section's one repair or rewriting is bought. */
    isMended: (section: SectionId) => of(section).mended,
    mend: (section: SectionId) => change(section, { mended: true }),
    /** Too much failed in an attempt: what it got wrong is told to whoever writes it next. */
    reject(section: SectionId, found: { causes: Causes; counterFacts: readonly string[] }) {
      const { causes, rewritten } = of(section);
      change(section, {
        mended: true,
        rewritten: rewritten + 1,
        causes: sumCauses([causes, found.causes]),
        counterFacts: found.counterFacts,
      });
    },
    counterFactsOf: (wanted: readonly SectionId[]) =>
      wanted.flatMap((section) => of(section).counterFacts).slice(0, mostCounterFacts),
    /** What failed in earlier attempts, and how often the section was bought again for it. */
    before: (section: SectionId): { causes: Causes; rewritten: number } => of(section),
    discard(characters: number) {
      discarded += characters;
    },
    /** Characters outside the sections that no section's report tells yet. */
    takeDiscarded() {
      const taken = discarded;
      discarded = 0;
      return taken;
    },
  };
}
export type SectionHistory = ReturnType<typeof createSectionHistory>;
