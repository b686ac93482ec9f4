import type { OpenAPIHono } from "@hono/zod-openapi";
import type { RestEnv } from "./rest-context.ts";

export const openApiPath = "/api/openapi.json";

export const bearerScheme = {
  type: "http",
  scheme: "bearer",
  description: "A person's Supabase session, or a server's key (`ck_…`).",
} as const;

/** The REST face as an OpenAPI 3.1 document, from the schemas that parse it. */
export function describeApi(app: OpenAPIHono<RestEnv>) {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Connection Key orchestrator",
      version: "1.0.0",
      description:
        "Orders readings and follows them. Errors are application/problem+json with a code.",
    },
  });
}
