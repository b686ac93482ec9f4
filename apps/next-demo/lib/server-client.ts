import type { AppRouter } from "@ck/orchestrator";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { headers } from "next/headers";
import superjson from "superjson";
import { GET } from "./handlers.ts";

/**
 * The typed API for server components, as the person whose request is answered: the route
 * handlers are called as functions, without a way over the network to ourselves.
 */
export async function serverClient() {
  const cookie = (await headers()).get("cookie") ?? "";
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: "http://in-process.invalid/api/trpc",
        transformer: superjson,
        headers: { cookie },
        fetch: (input, init) => {
          const { signal, ...rest } = init ?? {};
          return GET(new Request(input, { ...rest, ...(signal ? { signal } : {}) }));
        },
      }),
    ],
  });
}
