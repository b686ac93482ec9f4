"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPCClient } from "../lib/client.tsx";
import { explain } from "../lib/problem.ts";
import { Refusal } from "./refusal.tsx";

const buttonClass =
  "rounded-lg border border-edge px-3.5 py-1.5 text-sm font-medium hover:border-accent hover:bg-accent-soft";

function save(text: string, name: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** What one can do with a finished reading. */
export function ReadingActions({ jobId, title }: { jobId: string; title: string }) {
  const client = useTRPCClient();
  const saving = useMutation({
    mutationFn: () => client.orchestrator.markdown.query({ jobId }),
    onSuccess: ({ markdown }) => save(markdown ?? "", `${title}.md`),
  });
  return (
    <div className="mt-5 flex flex-wrap gap-2 print:hidden">
      <button
        type="button"
        onClick={() => saving.mutate()}
        disabled={saving.isPending}
        className={buttonClass}
      >
        Als Markdown speichern
      </button>
      <button type="button" onClick={() => print()} className={buttonClass}>
        Drucken
      </button>
      {saving.error ? (
        <p role="alert" className="basis-full text-sm text-bad">
          <Refusal {...explain(saving.error)} />
        </p>
      ) : null}
    </div>
  );
}
