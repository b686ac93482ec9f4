"use client";

import { useEffect, useState } from "react";

/** How long it is since an instant, counting on. */
export function Elapsed({ since }: { since: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
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
