import { isPersonal, words } from "../terms/words.ts";
import type { Clause } from "./clauses.ts";
import { embeddedFrom } from "./embedded.ts";
import { isOfRelative } from "./of-relative.ts";
import type { Span } from "./span.ts";
import { isSupposed } from "./supposed.ts";
import type { Token } from "./tokens.ts";

/** The clause of a span; one that shares its subject with the one before shares its mood too. */
export function clauseOf(
  tokens: readonly Token[],
  span: Span,
  before: readonly Clause[],
  shared: boolean,
): Clause {
  const own = tokens.slice(span.from, span.to);
  const last = shared ? before.at(-1) : undefined;
  // "auch wenn darin Tor 5 aktiv ist" concedes what is so.
  const opens = own
    .slice(0, 3)
    .some(({ lower }, at) => words.conditional.has(lower) && own[at - 1]?.lower !== "auch");
  const inCondition = goesOnWithCondition(own, before.at(-1));
  return {
    ...span,
    index: before.length,
    labelled: false,
    personal:
      own.some(({ lower, capital }) => isPersonal(lower, capital)) ||
      isOfChart(own) ||
      (last?.personal ?? false),
    conditional: opens || inCondition || (last?.conditional ?? false),
    hypothetical: isHypothetical(tokens, span, own),
  };
}

/** "Das Chart zeigt Tor 34", "laut Chart": the one chart that there is, and nobody else's. */
function isOfChart(own: readonly Token[]): boolean {
  return own.some(
    ({ lower }, at) =>
      lower === "chart" && /^(?:das|laut|dieses|diesem|the|this)$/.test(own[at - 1]?.lower ?? ""),
  );
}

/** "Wenn ein Motor an der Kehle hängt, das Sakral aber undefiniert ist": verb last, still a condition. */
function goesOnWithCondition(own: readonly Token[], previous: Clause | undefined): boolean {
  const verbLast = /^(?:ist|sind|hat|haben|bleibt|bleiben|wird|hängt|steht|liegt)$/.test(
    own.at(-1)?.lower ?? "",
  );
  return previous?.conditional === true && verbLast && own.length > 2;
}

function isHypothetical(tokens: readonly Token[], span: Span, own: readonly Token[]): boolean {
  // "had your Root been wired"
  if (/^(?:had|were)$/.test(own[0]?.lower ?? "")) return true;
  const without = own[0]?.lower === "ohne" && own[1]?.lower === "dass";
  const supposed =
    !without && isSupposed(tokens, { from: span.from, to: embeddedFrom(tokens, span) });
  return supposed || isOfRelative(own);
}
