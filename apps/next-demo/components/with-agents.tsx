import type { AppRouter } from "@ck/orchestrator";
import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { ReactNode } from "react";
import { serverClient } from "../lib/server-client.ts";

/** Brings the list of agents along with the page, so that nothing jumps when it arrives. */
export async function WithAgents({ children }: { children: ReactNode }) {
  const queryClient = new QueryClient();
  const trpc = createTRPCOptionsProxy<AppRouter>({ client: await serverClient(), queryClient });
  // Does not throw: without an answer the page asks again itself.
  await queryClient.prefetchQuery(trpc.agents.list.queryOptions());
  return <HydrationBoundary state={dehydrate(queryClient)}>{children}</HydrationBoundary>;
}
