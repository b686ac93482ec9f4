"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in the HTML that the server sends, true once React has taken it over. */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
