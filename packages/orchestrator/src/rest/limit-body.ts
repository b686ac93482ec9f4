import { createMiddleware } from "hono/factory";
import { RequestError } from "../errors/request-error.ts";
import { hasLeft, readBody } from "../hosts/read-body.ts";
import { maxBodyBytes } from "../limits.ts";
import { noticesInText } from "../order/help-lines.ts";
import type { RestEnv } from "./rest-context.ts";

/**
 * Reads every body whole, whatever length it declares, and hands it on; a larger one is refused. What
 * was read of that one ends in the middle of its JSON and names no order any more; but somebody may
 * have written in it that they are in danger, so it is searched as the text that it is.
 */
export const limitBody = createMiddleware<RestEnv>(async (c, next) => {
  const { raw } = c.req;
  if (!raw.body) return next();
  const { bytes, isWhole } = await readBody(raw, maxBodyBytes).catch((cause: unknown) => {
    if (!hasLeft(raw, cause)) throw cause;
    // Nobody is left to read an answer, and nothing is wrong with us.
    const { services, requestId } = c.var.context;
    services.logger.debug({ requestId, err: cause }, "A client left before its body was there");
    throw new RequestError({ code: "invalid_request", cause });
  });
  if (!isWhole) {
    const notices = noticesInText(new TextDecoder().decode(bytes), c.var.errorLanguage);
    throw new RequestError({ code: "payload_too_large", notices });
  }
  // Made of parts: the request of a host may only look like the runtime's own, which does not take it.
  const { method, headers, signal } = raw;
  c.req.raw = new Request(raw.url, { method, headers, signal, body: bytes });
  await next();
});
