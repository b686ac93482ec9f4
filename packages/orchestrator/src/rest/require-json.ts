import { createMiddleware } from "hono/factory";
import { RequestError } from "../errors/request-error.ts";

const isJson = (contentType: string) =>
  contentType.split(";")[0]?.trim().toLowerCase() === "application/json";

/** A body must say that it is JSON: forms, which any site can make a browser send, are refused. */
export const requireJson = createMiddleware(async (c, next) => {
  const length = c.req.header("content-length");
  const contentType = c.req.header("content-type");
  const isSent =
    contentType !== undefined || length !== undefined || c.req.header("transfer-encoding");
  if (isSent && length !== "0" && !isJson(contentType ?? "")) {
    throw new RequestError({ code: "unsupported_media_type" });
  }
  await next();
});
