import type { Language } from "@ck/registry";
import type { Context as HonoContext } from "hono";
import { type Caller, createCaller } from "../router/create-caller.ts";
import type { Context } from "../trpc/context.ts";

/** What a REST handler finds on its request. */
export type RestEnv = {
  Variables: {
    context: Context;
    /** In which an error would be told: the order's language once it is read, else the header's. */
    errorLanguage: Language;
  };
};
export type RestContext = HonoContext<RestEnv>;

/** The router, called as whoever sent the request, for as long as they wait. */
export const callerOf = (c: RestContext, signal: AbortSignal = c.req.raw.signal): Caller =>
  createCaller(c.var.context, { signal });
