import { issueText } from "@ck/contracts";
import { RequestError } from "../errors/request-error.ts";
import { languageOfOrder } from "../language.ts";
import type { RestContext } from "./rest-context.ts";

const notJson = () =>
  new RequestError({
    code: "invalid_request",
    issues: (language) => [
      { path: "", code: "invalid_json", message: issueText("invalid_json", language) },
    ],
  });

/** The body of a request. From here on its errors speak the language that the body names. */
export async function readJson(c: RestContext): Promise<unknown> {
  const body: unknown = await c.req.json().catch((error: unknown) => {
    throw error instanceof SyntaxError ? notJson() : error;
  });
  c.set("errorLanguage", languageOfOrder(body) ?? c.var.errorLanguage);
  return body;
}
