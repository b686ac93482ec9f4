"use client";

import type { FieldIssue } from "@ck/contracts";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useTRPC } from "./client.tsx";
import {
  type BirthDraft,
  emptyBirth,
  emptyDraft,
  fieldsChangedBy,
  missingFields,
  type OrderDraft,
  orderOf,
} from "./order-draft.ts";
import { explain } from "./problem.ts";

/** The order form's state: what is typed, what is wrong with it, and sending it. */
export function useOrder() {
  const router = useRouter();
  const trpc = useTRPC();
  const [draft, setDraft] = useState(emptyDraft);
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  // One for each order: a second click, or a click after a lost answer, orders nothing new.
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const execute = useMutation(
    trpc.orchestrator.execute.mutationOptions({
      onSuccess: ({ jobId }) => router.push(`/readings/${jobId}`),
      onError: (error) => show(explain(error).issues),
    }),
  );

  function show(found: readonly FieldIssue[]) {
    setIssues(found);
    const [first] = found;
    if (first) document.getElementById(first.path)?.focus();
  }

  function change(part: Partial<OrderDraft>, settled: readonly string[] = Object.keys(part)) {
    setDraft((before) => ({ ...before, ...part }));
    setIdempotencyKey(crypto.randomUUID());
    setIssues((before) => before.filter(({ path }) => !settled.includes(path)));
  }

  function changeBirth(who: "birth" | "partner", part: Partial<BirthDraft>) {
    const prefix = who === "partner" ? "partner." : "";
    change(
      { [who]: { ...(draft[who] ?? emptyBirth), ...part } },
      fieldsChangedBy(part).map((path) => prefix + path),
    );
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (execute.isPending || execute.isSuccess) return;
    const missing = missingFields(draft);
    show(missing);
    if (missing.length === 0) execute.mutate(orderOf(draft, idempotencyKey));
  }

  return {
    draft,
    change,
    changeBirth,
    submit,
    issues,
    /** Why the last order was not taken. */
    problem: execute.error ? explain(execute.error) : null,
    isSent: execute.isPending || execute.isSuccess,
  };
}
