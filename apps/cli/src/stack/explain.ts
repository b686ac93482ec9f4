import { isFailedCall, problemOf } from "@ck/client";
import type { Language } from "@ck/registry";
import { badInput, CommandError, serviceAway } from "../exit.ts";
import { stackTexts } from "./texts.ts";

/** Turns a failed call to the orchestrator into one answer for the terminal, notices first. */
export const explain =
  (language: Language) =>
  (error: unknown): never => {
    if (!isFailedCall(error)) throw error;
    const text = stackTexts[language];
    const problem = problemOf(error);
    if (!problem) throw new CommandError(serviceAway, text.orchestratorAway);
    const { status, detail, issues, notices, requestId } = problem;
    for (const notice of notices ?? []) process.stderr.write(`${notice.text}\n\n`);
    const exitCode = status < 500 ? badInput : serviceAway;
    throw new CommandError(exitCode, `${detail} (${text.requestId(requestId)})`, issues);
  };
