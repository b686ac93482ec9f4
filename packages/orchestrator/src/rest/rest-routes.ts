import { agentsRoute } from "./agents.ts";
import { eventsRoute } from "./events.ts";
import { agentRoutes, executeRoute } from "./execute.ts";
import { livezRoute, readyzRoute } from "./health.ts";
import { generateRoute, oldReadingRoute } from "./old-callers.ts";
import { cancelRoute, listRoute, redriveRoute, resultRoute, statusRoute } from "./readings.ts";
import { receiptRoute } from "./receipt.ts";
import type { RestRoute } from "./rest-route.ts";

/** Everything the REST face offers. */
export const restRoutes: readonly RestRoute[] = [
  executeRoute,
  statusRoute,
  resultRoute,
  receiptRoute,
  eventsRoute,
  cancelRoute,
  redriveRoute,
  listRoute,
  agentsRoute,
  ...agentRoutes,
  generateRoute,
  oldReadingRoute,
  livezRoute,
  readyzRoute,
];
