import { issueText } from "@ck/contracts";
import { RequestError } from "../errors/request-error.ts";
import { languageOfOrder } from "../language.ts";
import { noticesInText } from "../order/help-lines.ts";
import type { RestContext } from "./rest-context.ts";

const notJson = () =>
  new RequestError({
    code: "invalid_request",
    issues: (language) => [
      { path: "", code: "invalid_json", message: issueText("invalid_json", language) },
    ],
  });

/** What the text says in JSON; undefined, which JSON cannot say, when it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // People send anything: this one is told so.
    return undefined;
  }
}

/** The body of a request. From here on its errors speak the language that the body names. */
export async function readJson(c: RestContext): Promise<unknown> {
  const text = await c.req.text();
  const body = parseJson(text);
  if (body === undefined) throw notJson().withNotices(noticesInText(text, c.var.errorLanguage));
  c.set("errorLanguage", languageOfOrder(body) ?? c.var.errorLanguage);
  return body;
}
