"use client";

import { useNow } from "../lib/use-now.ts";

/** How long it is since an instant, counting on. */
export function Elapsed({ since }: { since: string }) {
  const now = useNow(1_000);
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1_000));
  const minutes = Math.floor(seconds / 60);
  return (
    <span className="whitespace-nowrap tabular-nums">
      {" "}
      Bisher {minutes > 0 ? `${minutes} min ` : ""}
      {seconds % 60} s.
    </span>
  );
}
