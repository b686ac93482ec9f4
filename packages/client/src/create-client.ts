import type { AppRouter } from "@ck/orchestrator";
import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
} from "@trpc/client";
import { EventSource } from "eventsource";
import superjson from "superjson";

export type Client = TRPCClient<AppRouter>;

export type ClientOptions = {
  /** Origin of the orchestrator; empty for the page's own origin. */
  url: string;
  /** Asked before each request and each reconnect; left out where a cookie signs in. */
  token?: () => Promise<string>;
};

/**
 * Server-sent events. The browser's own `EventSource` sends cookies and no headers: where a token
 * signs in, one that can send it takes its place, and asks for a fresh token on every reconnect.
 */
function watchLink(url: string, token: ClientOptions["token"]) {
  if (!token)
    return httpSubscriptionLink<AppRouter, typeof globalThis.EventSource>({
      url,
      transformer: superjson,
    });
  return httpSubscriptionLink<AppRouter, typeof EventSource>({
    url,
    transformer: superjson,
    EventSource,
    eventSourceOptions: () => ({
      fetch: async (input, init) =>
        fetch(input, {
          ...init,
          headers: { ...init.headers, authorization: `Bearer ${await token()}` },
        }),
    }),
  });
}

/** The typed client of the orchestrator: batched calls, and `watch` as server-sent events. */
export function createClient({ url, token }: ClientOptions): Client {
  const endpoint = `${url.replace(/\/$/, "")}/api/trpc`;
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: watchLink(endpoint, token),
        false: httpBatchLink({
          url: endpoint,
          transformer: superjson,
          headers: async () => (token ? { authorization: `Bearer ${await token()}` } : {}),
        }),
      }),
    ],
  });
}
