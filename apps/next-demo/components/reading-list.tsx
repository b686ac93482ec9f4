"use client";

import { readingTitle } from "@ck/contracts";
import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "../lib/client.tsx";
import { explain } from "../lib/problem.ts";
import { depthNames, statusNames } from "../lib/texts.ts";
import { Refusal } from "./refusal.tsx";

const day = new Intl.DateTimeFormat("de", { dateStyle: "medium", timeStyle: "short" });

/** How often the list is asked for while one of its readings is not finished, ms. */
const openLookMs = 3_000;

/** The person's readings, newest first. */
export function ReadingList() {
  const trpc = useTRPC();
  const readings = useInfiniteQuery(
    trpc.orchestrator.list.infiniteQueryOptions(
      { limit: 20 },
      {
        getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
        refetchInterval: ({ state }) =>
          state.data?.pages.some(({ items }) => items.some(isOpen)) ? openLookMs : false,
      },
    ),
  );
  if (readings.isPending) return <p className="mt-8 text-soft">Wird geladen …</p>;
  if (readings.isError) {
    return (
      <p role="alert" className="mt-8 text-bad">
        <Refusal {...explain(readings.error)} />
      </p>
    );
  }
  const items = readings.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <Empty />;
  return (
    <>
      <ul className="mt-8 divide-y divide-line overflow-hidden rounded-2xl border border-line bg-card">
        {items.map(({ jobId, agentId, depth, status, createdAt }) => (
          <li key={jobId}>
            <Link
              href={`/readings/${jobId}`}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 px-5 py-4 -outline-offset-2 hover:bg-accent-soft"
            >
              <span>
                <span className="font-serif text-xl">{readingTitle(agentId, "de")}</span>
                <span className="ml-3 text-sm text-soft">{depthNames[depth]}</span>
              </span>
              <span className="text-sm text-soft">
                <span className={statusClass[status]}>{statusNames[status]}</span>
                {" · "}
                <time dateTime={createdAt}>{day.format(new Date(createdAt))}</time>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {readings.hasNextPage ? (
        <button
          type="button"
          onClick={() => readings.fetchNextPage()}
          disabled={readings.isFetchingNextPage}
          className="mt-5 rounded-lg border border-edge px-4 py-2 font-medium hover:border-accent hover:bg-accent-soft"
        >
          Ältere zeigen
        </button>
      ) : null}
    </>
  );
}

const isOpen = ({ status }: { status: string }) => status === "pending" || status === "processing";

const statusClass = {
  pending: "font-medium text-warn",
  processing: "font-medium text-accent",
  completed: "",
  failed: "font-medium text-bad",
  cancelled: "",
} as const;

function Empty() {
  return (
    <div className="mt-8 rounded-2xl border border-line bg-card p-7">
      <p className="text-lg">Hier stehen deine Readings, sobald du das erste bestellt hast.</p>
      <p className="mt-2 text-soft">
        Du brauchst dafür ein Geburtsdatum und einen Geburtsort; die Uhrzeit hilft, muss aber nicht
        sein.
      </p>
      <Link
        href="/"
        className="mt-5 inline-block rounded-lg bg-accent px-5 py-2.5 font-semibold text-paper hover:opacity-90"
      >
        Das erste Reading bestellen
      </Link>
    </div>
  );
}
