"use client";

import { followReading } from "@ck/client";
import { emptyView, type ReadingView } from "@ck/contracts";
import { useEffect, useState } from "react";
import { useTRPCClient } from "./client.tsx";
import { type Explained, explain } from "./problem.ts";

export type LiveReading = {
  view: ReadingView;
  /** When it was ordered, ISO 8601. */
  orderedAt: string | null;
  /** False while the connection is cut; it comes back by itself. */
  connected: boolean;
  /** Why the reading cannot be followed. */
  problem: Explained | null;
};

/** A reading as it stands, from the beginning of its log, and as it grows. */
export function useReading(jobId: string): LiveReading {
  const client = useTRPCClient();
  const [live, setLive] = useState<LiveReading>({
    view: emptyView,
    orderedAt: null,
    connected: true,
    problem: null,
  });
  useEffect(() => {
    const leave = new AbortController();
    followReading(client, {
      jobId,
      signal: leave.signal,
      onChange: (view, { at }) =>
        setLive(({ orderedAt }) => ({
          view,
          orderedAt: orderedAt ?? at,
          connected: true,
          problem: null,
        })),
      onConnect: () => setLive((before) => ({ ...before, connected: true })),
      onDisconnect: () => setLive((before) => ({ ...before, connected: false })),
    }).catch((error: unknown) => setLive((before) => ({ ...before, problem: explain(error) })));
    return () => leave.abort();
  }, [client, jobId]);
  return live;
}
