import type { ReactNode } from "react";

/** What scrolls in the panel. */
export const PanelBody = ({ children }: { children: ReactNode }) => (
  <div className="space-y-2 overflow-y-auto overscroll-contain px-4 pt-1 pb-3">{children}</div>
);

export const panelLink = "min-h-6 text-accent underline underline-offset-2";
