import { randomUUID } from "node:crypto";
import type { Language } from "@ck/registry";
import type { Authenticate } from "../auth/authenticate.ts";
import type { Principal } from "../auth/principal.ts";
import { languageOfHeader } from "../language.ts";
import type { Services } from "../services.ts";

/** What every procedure gets. */
export type Context = {
  services: Services;
  requestId: string;
  /** The language that the request asked for, null when it asked for none of ours. */
  language: Language | null;
  /** Who asks, found out at the first call: public procedures never touch the database. */
  principal: () => Promise<Principal | null>;
};

/** An id of a proxy in front is kept, when it looks like one. */
const idPattern = /^[\w-]{8,64}$/;

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** The context of one request. */
export function contextOf({
  services,
  authenticate,
  request,
}: {
  services: Services;
  authenticate: Authenticate;
  request: Request;
}): Context {
  const sentId = request.headers.get("x-request-id");
  return {
    services,
    requestId: sentId !== null && idPattern.test(sentId) ? sentId : randomUUID(),
    language: languageOfHeader(request.headers.get("accept-language")),
    principal: once(() => authenticate(request)),
  };
}
