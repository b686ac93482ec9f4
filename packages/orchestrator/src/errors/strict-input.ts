import { fieldIssues } from "@ck/contracts";
import type { z } from "zod";
import { RequestError } from "./request-error.ts";

type InputCode = "invalid_order" | "invalid_request";

/** Parses what came from outside, or says for each field what is wrong with it. */
export function parseInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
  code: InputCode = "invalid_request",
): z.output<S> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new RequestError({ code, issues: (language) => fieldIssues(parsed.error, language) });
}

/**
 * A schema as the input of a procedure. tRPC would parse without `reportInput` and could then not
 * tell a missing field from one of a wrong type.
 */
export function strictInput<S extends z.ZodType>(
  schema: S | ((input: unknown) => S),
  code: InputCode = "invalid_request",
): {
  "~standard": {
    version: 1;
    vendor: string;
    validate: (input: unknown) => { value: z.output<S> };
    types?: { input: z.input<S>; output: z.output<S> };
  };
} {
  return {
    "~standard": {
      version: 1,
      vendor: "connection-key",
      validate: (input) => ({
        value: parseInput(typeof schema === "function" ? schema(input) : schema, input, code),
      }),
    },
  };
}
