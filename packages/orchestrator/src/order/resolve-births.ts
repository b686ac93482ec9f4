import { resolveBirth } from "@ck/chart/place";
import {
  type Birth,
  type BirthInstant,
  birthFields,
  type FieldIssue,
  type IssueCode,
  issueText,
  type Order,
} from "@ck/contracts";
import type { Language } from "@ck/registry";
import { z } from "zod";
import { RequestError } from "../errors/request-error.ts";

/** The order's own birth fields, without everything else. */
const birthOf = z.object(birthFields);

type BirthIssue = Extract<ReturnType<typeof resolveBirth>, { ok: false }>["issues"][number];

const placed = (prefix: string, issues: readonly BirthIssue[]) =>
  issues.map((issue) => ({ ...issue, path: `${prefix}${issue.path}` }));

const worded = (issues: readonly BirthIssue[]) => (language: Language) =>
  issues.map(
    ({ path, code, values, candidates }): FieldIssue => ({
      path,
      code,
      message: issueText(code satisfies IssueCode, language, {
        ...values,
        candidates: candidates?.join("; ") ?? "",
      }),
      ...(candidates ? { candidates: [...candidates] } : {}),
    }),
  );

/** One person's birth as instants, or an `invalid_request` that names the wrong fields. */
export function resolveOneBirth(birth: Birth): BirthInstant {
  const resolved = resolveBirth(birth);
  if (resolved.ok) return resolved.birth;
  throw new RequestError({ code: "invalid_request", issues: worded(resolved.issues) });
}

/** Both people's births as instants, or an `invalid_order` that names every wrong field of both. */
export function resolveBirths(order: Order): { birth: BirthInstant; partner: BirthInstant | null } {
  const birth = resolveBirth(birthOf.parse(order));
  const partner = order.partner ? resolveBirth(order.partner) : null;
  const issues = [
    ...(birth.ok ? [] : placed("", birth.issues)),
    ...(partner === null || partner.ok ? [] : placed("partner.", partner.issues)),
  ];
  if (!birth.ok || (partner && !partner.ok)) {
    throw new RequestError({ code: "invalid_order", issues: worded(issues) });
  }
  return { birth: birth.birth, partner: partner?.birth ?? null };
}
