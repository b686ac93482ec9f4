import { resolveBirth } from "@ck/chart/place";
import {
  type FieldIssue,
  fieldIssues,
  type Order,
  type OrderInput,
  orderSchema,
} from "@ck/contracts";
import { wordProblem } from "../birth/known-birth.ts";
import { birthFieldsOf, flagsOfPartner, given, issuesHead } from "../birth-flags.ts";
import { badInput, CommandError } from "../exit.ts";
import type { ReadingFlags } from "./flags.ts";

/** The birth of the sample reading, when no birth is given at all. */
const sample = { birthDate: "1987-05-14", birthTime: "09:30", birthPlace: "München" };

/** What a sample without any wish is about. */
const sampleWish = {
  de: { context: "Ich überlege, mich selbständig zu machen.", depth: "advanced" },
  en: { context: "I am thinking about becoming self-employed.", depth: "advanced" },
};

function inputOf(flags: ReadingFlags): Record<string, unknown> {
  const partner = birthFieldsOf(flagsOfPartner(flags));
  return given({
    agentId: flags.agent,
    context: flags.context,
    depth: flags.depth,
    style: flags.style,
    language: flags.lang,
    whenModelsFail: flags.whenModelsFail,
    ...(isSample(flags) ? sample : birthFieldsOf(flags)),
    ...(hasNoWish(flags) ? sampleWish[flags.lang] : {}),
    partner: Object.keys(partner).length > 0 ? partner : undefined,
  });
}

/** True when no birth is given: the sample's is used. */
export const isSample = (flags: ReadingFlags) => Object.keys(birthFieldsOf(flags)).length === 0;

const hasNoWish = (flags: ReadingFlags) =>
  isSample(flags) && [flags.agent, flags.context, flags.depth].every((flag) => flag === undefined);

function birthIssues(order: Order): FieldIssue[] {
  const people = [
    { prefix: "", birth: order },
    ...(order.partner ? [{ prefix: "partner.", birth: order.partner }] : []),
  ];
  return people.flatMap(({ prefix, birth }) => {
    const resolved = resolveBirth(birth, { language: order.language });
    const issues = resolved.ok ? [] : resolved.issues.map(wordProblem(order.language));
    return issues.map((issue) => ({ ...issue, path: prefix + issue.path }));
  });
}

/**
 * The order that the flags describe, checked as far as it can be without any service.
 * Throws `CommandError` with a sentence for each wrong flag.
 */
export function orderFromFlags(flags: ReadingFlags): OrderInput {
  const input = inputOf(flags);
  const parsed = orderSchema.safeParse(input, { reportInput: true });
  const issues = parsed.success ? birthIssues(parsed.data) : fieldIssues(parsed.error, flags.lang);
  if (!parsed.success || issues.length > 0) {
    throw new CommandError(badInput, issuesHead[flags.lang], issues);
  }
  return parsed.data;
}
