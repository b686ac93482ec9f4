import { createMiddleware } from "hono/factory";
import { RequestError } from "../errors/request-error.ts";
import { noticesInText } from "../order/help-lines.ts";
import type { RestEnv } from "./rest-context.ts";

const isJson = (contentType: string) =>
  contentType.split(";")[0]?.trim().toLowerCase() === "application/json";

/**
 * A body must say that it is JSON: forms, which any site can make a browser send, are refused.
 * What a person wrote in one is looked at all the same, for help lines.
 */
export const requireJson = createMiddleware<RestEnv>(async (c, next) => {
  const length = c.req.header("content-length");
  const contentType = c.req.header("content-type");
  const isSent =
    contentType !== undefined || length !== undefined || c.req.header("transfer-encoding");
  if (isSent && length !== "0" && !isJson(contentType ?? "")) {
    const notices = noticesInText(await c.req.text(), c.var.errorLanguage);
    throw new RequestError({ code: "unsupported_media_type", notices });
  }
  await next();
});
