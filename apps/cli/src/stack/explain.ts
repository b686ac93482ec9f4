import { problemSchema } from "@ck/contracts";
import type { Language } from "@ck/registry";
import { z } from "zod";
import { badInput, CommandError, serviceAway } from "../exit.ts";

const problemInError = z.object({ data: z.object({ problem: problemSchema.loose() }) });

/** A call that failed on its way has no problem in it; an error of ours is no call. */
const callSchema = z.object({ name: z.literal("TRPCClientError") });

/** Turns a failed call to the orchestrator into one answer for the terminal, notices first. */
export const explain =
  (language: Language) =>
  (error: unknown): never => {
    if (!callSchema.safeParse(error).success) throw error;
    const parsed = problemInError.safeParse(error);
    if (!parsed.success) {
      const away =
        language === "de"
          ? "Der Orchestrator antwortet nicht. Bitte versuche es noch einmal."
          : "The orchestrator does not answer. Please try again.";
      throw new CommandError(serviceAway, away);
    }
    const { status, detail, issues, notices, requestId } = parsed.data.data.problem;
    for (const { text } of notices ?? []) process.stderr.write(`${text}\n\n`);
    const exitCode = status < 500 ? badInput : serviceAway;
    throw new CommandError(exitCode, `${detail} (${requestId})`, issues);
  };
