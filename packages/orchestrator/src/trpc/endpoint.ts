/** Where the typed API is served. */
export const trpcEndpoint = "/api/trpc";
