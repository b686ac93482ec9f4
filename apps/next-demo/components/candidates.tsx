import type { FieldIssue } from "@ck/contracts";

/** What could have been meant, to choose from. */
export function Candidates({
  issue,
  onChoose,
}: {
  issue: FieldIssue | undefined;
  onChoose: (candidate: string) => void;
}) {
  if (!issue?.candidates) return null;
  return (
    <p className="flex flex-wrap gap-2">
      {issue.candidates.map((candidate) => (
        <button
          key={candidate}
          type="button"
          onClick={() => onChoose(candidate)}
          className="rounded-full border border-edge bg-card px-3 py-1 text-sm hover:border-accent hover:bg-accent-soft"
        >
          {candidate}
        </button>
      ))}
    </p>
  );
}
