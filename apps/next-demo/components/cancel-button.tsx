"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../lib/client.tsx";
import { explain } from "../lib/problem.ts";
import { Refusal } from "./refusal.tsx";

const buttonClass = "rounded-lg border px-3.5 py-1.5 text-sm font-medium";

/** Ends the reading, after asking once more. */
export function CancelButton({ jobId }: { jobId: string }) {
  const trpc = useTRPC();
  const cancel = useMutation(trpc.orchestrator.cancel.mutationOptions());
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button
        type="button"
        onClick={() => setAsking(true)}
        className={`${buttonClass} border-edge hover:border-bad hover:text-bad`}
      >
        Abbrechen
      </button>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p className="text-sm">Wirklich? Geschriebenes bleibt.</p>
      <button
        type="button"
        // The button that was pressed is gone: its successor takes the focus.
        ref={(button) => button?.focus()}
        onClick={() => cancel.mutate({ jobId })}
        disabled={cancel.isPending || cancel.isSuccess}
        className={`${buttonClass} border-bad text-bad`}
      >
        Ja, abbrechen
      </button>
      <button
        type="button"
        onClick={() => setAsking(false)}
        className={`${buttonClass} border-edge`}
      >
        Weiterschreiben
      </button>
      {cancel.error ? (
        <p role="alert" className="basis-full text-sm text-bad">
          <Refusal {...explain(cancel.error)} />
        </p>
      ) : null}
    </div>
  );
}
