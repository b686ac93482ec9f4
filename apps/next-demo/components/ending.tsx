import { type ReadingView, readingFailures } from "@ck/contracts";
import Link from "next/link";
import { RestartButton } from "./restart-button.tsx";

/** What a reading that was not finished has to say: why, what is kept, and what to do. */
export function Ending({ view, jobId }: { view: ReadingView; jobId: string }) {
  if (view.status === "cancelled") {
    return (
      <p className="rounded-2xl border border-line bg-card p-5">
        Du hast dieses Reading abgebrochen. Was bis dahin geschrieben war, bleibt hier stehen.{" "}
        <OrderAgain />
      </p>
    );
  }
  if (view.status !== "failed" || !view.failure) return null;
  return (
    <div role="alert" className="rounded-2xl border border-bad bg-card p-5">
      <p className="font-semibold text-bad">Dieses Reading ist nicht fertig geworden.</p>
      <p className="mt-1">{readingFailures[view.failure].text.de}</p>
      {readingFailures[view.failure].retryable ? <RestartButton jobId={jobId} /> : null}
      <p className="mt-2 text-sm text-soft">
        <OrderAgain /> · Nummer für Rückfragen: {jobId}
      </p>
    </div>
  );
}

function OrderAgain() {
  return (
    <Link href="/" className="text-accent underline underline-offset-2">
      Neu bestellen
    </Link>
  );
}
