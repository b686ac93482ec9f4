import { createMiddleware } from "hono/factory";
import type { Authenticate } from "../auth/authenticate.ts";
import { defaultLanguage } from "../language.ts";
import type { Services } from "../services.ts";
import { contextOf } from "../trpc/context.ts";
import type { RestEnv } from "./rest-context.ts";

/** Gives each request its id, language and caller, and writes one line about it when it is answered. */
export const requestScope = (services: Services, authenticate: Authenticate) =>
  createMiddleware<RestEnv>(async (c, next) => {
    const startedAt = services.now();
    const context = contextOf({ services, authenticate, request: c.req.raw });
    const { requestId, language } = context;
    c.set("context", context);
    c.set("errorLanguage", language ?? defaultLanguage);
    await next();
    c.header("x-request-id", requestId);
    c.header("x-content-type-options", "nosniff");
    // Readings are personal: nothing between us and the reader keeps a copy.
    if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
    const { method, path } = c.req;
    const ms = services.now() - startedAt;
    services.logger.info({ requestId, method, path, status: c.res.status, ms }, "request");
  });
