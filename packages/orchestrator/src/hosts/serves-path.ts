const prefixes = ["/api/trpc", "/api/orchestrator", "/api/coach/agents", "/api/reading"];
const paths = new Set(["/api/openapi.json", "/livez", "/readyz"]);

/** True for the addresses that belong to the orchestrator in a server that has others too. */
export const servesPath = (path: string): boolean =>
  paths.has(path) || prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
