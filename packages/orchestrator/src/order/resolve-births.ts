import { type BirthIssue, resolveBirth } from "@ck/chart/place";
import {
  type Birth,
  type BirthInstant,
  birthFields,
  type FieldIssue,
  issueText,
  type Order,
} from "@ck/contracts";
import type { Language } from "@ck/registry";
import { z } from "zod";
import { RequestError } from "../errors/request-error.ts";

/** The order's own birth fields, without everything else. */
const birthOf = z.object(birthFields);

const worded =
  (issues: readonly BirthIssue[], prefix = "") =>
  (language: Language): FieldIssue[] =>
    issues.map(({ path, code, candidates }) => ({
      path: prefix + path,
      code,
      message: issueText(code, language, { candidates: candidates?.join("; ") ?? "" }),
      ...(candidates ? { candidates } : {}),
    }));

/** One person's birth as instants, or an `invalid_request` that names the wrong fields. */
export function resolveOneBirth(birth: Birth, language: Language): BirthInstant {
  const resolved = resolveBirth(birth, { language });
  if (resolved.ok) return resolved.birth;
  throw new RequestError({ code: "invalid_request", issues: worded(resolved.issues) });
}

/** Both people's births as instants, or an `invalid_order` that names the wrong fields of both. */
export function resolveBirths(order: Order): { birth: BirthInstant; partner: BirthInstant | null } {
  const { language } = order;
  const birth = resolveBirth(birthOf.parse(order), { language });
  const partner = order.partner ? resolveBirth(order.partner, { language }) : null;
  if (birth.ok && partner?.ok !== false) {
    return { birth: birth.birth, partner: partner?.birth ?? null };
  }
  const wordings = [
    worded(birth.ok ? [] : birth.issues),
    worded(partner?.ok === false ? partner.issues : [], "partner."),
  ];
  throw new RequestError({
    code: "invalid_order",
    issues: (reader) => wordings.flatMap((wording) => wording(reader)),
  });
}
