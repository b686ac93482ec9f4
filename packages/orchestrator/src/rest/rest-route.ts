import type { RouteConfig } from "@hono/zod-openapi";
import type { RestContext } from "./rest-context.ts";

/** One address of the REST face: how it is described, and what it does. */
export type RestRoute = Pick<RouteConfig, "summary" | "description" | "request" | "responses"> & {
  method: "get" | "post";
  /** Parameters in braces, as OpenAPI has them. */
  path: string;
  /** True for addresses that anybody may call. */
  isPublic?: boolean;
  handle: (c: RestContext) => Response | Promise<Response>;
};
