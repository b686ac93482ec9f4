import { type FieldIssue, issueText, type OrderInput } from "@ck/contracts";

/** One person's birth as it is typed. */
export type BirthDraft = {
  date: string;
  time: string;
  certainty: "exact" | "about" | "unknown";
  /** Plus-minus minutes, for `about`. */
  tolerance: number;
  place: string;
  /** Both empty unless the place alone does not settle the clock. */
  timeZone: string;
  utcOffset: string;
};

/** The form's state: what the person has typed and chosen. */
export type OrderDraft = {
  birth: BirthDraft;
  partner: BirthDraft | null;
  agentId: NonNullable<OrderInput["agentId"]> | "auto";
  depth: NonNullable<OrderInput["depth"]>;
  style: NonNullable<OrderInput["style"]> | "auto";
  context: string;
};

export const emptyBirth: BirthDraft = {
  date: "",
  time: "",
  certainty: "exact",
  tolerance: 30,
  place: "",
  timeZone: "",
  utcOffset: "",
};

export const emptyDraft: OrderDraft = {
  birth: emptyBirth,
  partner: null,
  agentId: "auto",
  depth: "advanced",
  style: "auto",
  context: "",
};

const birthOf = ({ date, time, certainty, tolerance, ...where }: BirthDraft) => ({
  birthDate: date,
  birthTime: certainty === "unknown" ? null : time,
  ...(certainty === "about" ? { birthTimeTolerance: tolerance } : {}),
  ...(where.place ? { birthPlace: where.place } : {}),
  ...(where.timeZone ? { timeZone: where.timeZone } : {}),
  ...(where.utcOffset ? { utcOffset: where.utcOffset } : {}),
});

/** The draft as the order that is sent. Whether it is right, the orchestrator says. */
export function orderOf(draft: OrderDraft, idempotencyKey: string): OrderInput {
  const { birth, partner, agentId, depth, style, context } = draft;
  return {
    ...birthOf(birth),
    ...(partner ? { partner: birthOf(partner) } : {}),
    ...(agentId === "auto" ? {} : { agentId }),
    depth,
    ...(style === "auto" ? {} : { style }),
    context,
    idempotencyKey,
  };
}

const missingOf = ({ date, time, certainty, place, timeZone, utcOffset }: BirthDraft) => [
  ...(date ? [] : ["birthDate"]),
  ...(time || certainty === "unknown" ? [] : ["birthTime"]),
  ...(place || timeZone || utcOffset ? [] : ["birthPlace"]),
];

/** Fields that are still empty: said at once, without asking the orchestrator. */
export function missingFields({ birth, partner }: OrderDraft): FieldIssue[] {
  const paths = [
    ...missingOf(birth),
    ...(partner ? missingOf(partner).map((path) => `partner.${path}`) : []),
  ];
  return paths.map((path) => ({ path, code: "required", message: issueText("required", "de") }));
}

const fieldsOf = new Map<string, readonly string[]>([
  ["date", ["birthDate", "timeZone"]],
  ["time", ["birthTime", "timeZone"]],
  ["certainty", ["birthTime", "birthTimeTolerance"]],
  ["tolerance", ["birthTimeTolerance"]],
  ["place", ["birthPlace", "timeZone"]],
  ["timeZone", ["timeZone", "birthPlace"]],
  ["utcOffset", ["utcOffset", "birthTime", "birthPlace", "timeZone"]],
]);

/** The order's fields about which nothing said before holds any more, once a part is changed. */
export const fieldsChangedBy = (part: Partial<BirthDraft>): string[] =>
  Object.keys(part).flatMap((name) => fieldsOf.get(name) ?? []);
