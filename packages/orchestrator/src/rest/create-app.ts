import { OpenAPIHono } from "@hono/zod-openapi";
import type { Authenticate } from "../auth/authenticate.ts";
import { RequestError } from "../errors/request-error.ts";
import type { Services } from "../services.ts";
import { trpcEndpoint } from "../trpc/endpoint.ts";
import { serveTrpc } from "../trpc/serve-trpc.ts";
import { answerError } from "./answer-error.ts";
import { bearerScheme, describeApi, openApiPath } from "./describe-api.ts";
import { limitBody } from "./limit-body.ts";
import { mountRoutes, refuseOtherMethods } from "./mount-routes.ts";
import { requestScope } from "./request-scope.ts";
import { requireJson } from "./require-json.ts";
import type { RestEnv } from "./rest-context.ts";
import { restRoutes } from "./rest-routes.ts";
import { withRetryLine } from "./retry-line.ts";

/** Both faces behind one `fetch`: tRPC under /api/trpc, REST beside it. */
export function createApp(services: Services, authenticate: Authenticate) {
  const app = new OpenAPIHono<RestEnv>();
  app.onError(answerError);
  app.notFound(() => {
    throw new RequestError({ code: "unknown_route" });
  });

  app.use(requestScope(services, authenticate));
  app.use(limitBody);
  app.use(requireJson);
  app.use(async (c, next) => {
    await next();
    c.res = withRetryLine(c.res);
  });

  const trpcMethods = ["GET", "POST"];
  app.on(trpcMethods, `${trpcEndpoint}/*`, (c) => serveTrpc(c.req.raw, c.var.context));
  refuseOtherMethods(app, `${trpcEndpoint}/*`, trpcMethods);
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", bearerScheme);
  mountRoutes(app, restRoutes);
  app.get(openApiPath, (c) => c.json(describeApi(app)));
  refuseOtherMethods(app, openApiPath, ["GET"]);
  return app;
}
