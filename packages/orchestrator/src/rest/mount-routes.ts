import type { OpenAPIHono } from "@hono/zod-openapi";
import { RequestError } from "../errors/request-error.ts";
import type { RestEnv } from "./rest-context.ts";
import type { RestRoute } from "./rest-route.ts";

const honoPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, ":$1");

/** Answers 405 for whatever other routes of the path have not taken. */
export function refuseOtherMethods(
  app: OpenAPIHono<RestEnv>,
  path: string,
  allow: readonly string[],
): void {
  app.all(honoPath(path), () => {
    throw new RequestError({ code: "method_not_allowed", allow });
  });
}

/** Describes and serves the routes; other methods of their paths are answered 405. */
export function mountRoutes(app: OpenAPIHono<RestEnv>, routes: readonly RestRoute[]): void {
  for (const { method, path, handle, isPublic, request, ...described } of routes) {
    app.openAPIRegistry.registerPath({
      method,
      path,
      ...described,
      ...(request ? { request } : {}),
      security: isPublic ? [] : [{ bearer: [] }],
    });
    app.on(method.toUpperCase(), honoPath(path), handle);
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    const allow = routes
      .filter((route) => route.path === path)
      .map(({ method }) => method.toUpperCase());
    refuseOtherMethods(app, path, allow);
  }
}
