import type { AppRouter } from "@ck/orchestrator";
import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
} from "@trpc/client";
import superjson from "superjson";

export type Client = TRPCClient<AppRouter>;

export type ClientOptions = {
  /** Origin of the orchestrator; empty for the page's own origin. */
  url: string;
  /** Asked before each request and each reconnect; left out where a cookie signs in. */
  token?: () => Promise<string | null>;
  /** The `eventsource` package where there is none, or where a token has to be sent. */
  EventSource?: typeof globalThis.EventSource;
};

/** The typed client of the orchestrator: batched calls, and `watch` as server-sent events. */
export function createClient({ url, token, EventSource }: ClientOptions): Client {
  const endpoint = `${url.replace(/\/$/, "")}/api/trpc`;
  const headers = async (): Promise<Record<string, string>> => {
    const value = await token?.();
    return value ? { authorization: `Bearer ${value}` } : {};
  };
  // Runs on every reconnect as well, so that the token is fresh.
  const fetchWithToken = async (input: string | URL, init: RequestInit) =>
    fetch(input, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init.headers)), ...(await headers()) },
    });
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: httpSubscriptionLink({
          url: endpoint,
          transformer: superjson,
          ...(EventSource
            ? { EventSource, eventSourceOptions: () => ({ fetch: fetchWithToken }) }
            : {}),
        }),
        false: httpBatchLink({ url: endpoint, transformer: superjson, headers }),
      }),
    ],
  });
}
