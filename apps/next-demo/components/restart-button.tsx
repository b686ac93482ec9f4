"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "../lib/client.tsx";
import { explain } from "../lib/problem.ts";
import { Refusal } from "./refusal.tsx";

/** Starts a failed reading again; what is finished stays. */
export function RestartButton({ jobId }: { jobId: string }) {
  const trpc = useTRPC();
  const redrive = useMutation(
    trpc.orchestrator.redrive.mutationOptions({
      // The log goes on behind its `failed`: the page follows it from the beginning.
      onSuccess: () => window.location.reload(),
    }),
  );
  return (
    <div className="mt-3">
      <button
        type="button"
        onClick={() => redrive.mutate({ jobId })}
        disabled={redrive.isPending || redrive.isSuccess}
        className="rounded-lg border border-edge px-3.5 py-1.5 text-sm font-medium hover:border-accent hover:text-accent"
      >
        Noch einmal versuchen
      </button>
      {redrive.error ? (
        <p role="alert" className="mt-2 text-sm text-bad">
          <Refusal {...explain(redrive.error)} />
        </p>
      ) : null}
    </div>
  );
}
