import type { ExecuteResult, NewOrder, Order, ServiceOrder } from "@ck/contracts";
import { selectAgent } from "@ck/registry/select";
import { personOf } from "../auth/person-of.ts";
import type { Principal } from "../auth/principal.ts";
import { maxOpenReadings, readingDeadlineMs } from "../limits.ts";
import type { Services } from "../services.ts";
import { acceptedAnswer, replayedAnswer } from "./execute-answer.ts";
import { firstEvents } from "./first-events.ts";
import { noticesFor } from "./help-lines.ts";
import { offerReading } from "./offer-reading.ts";
import { orderHash } from "./order-hash.ts";
import { refused } from "./refused.ts";
import { resolveBirths } from "./resolve-births.ts";

/**
 * From an order to an accepted reading. It is kept once this answers: the row is committed, and
 * whatever happens to the queue, a worker will find it. Throws `RequestError`, and then nothing is
 * stored.
 */
export async function acceptOrder({
  order,
  principal,
  services,
}: {
  order: Order | ServiceOrder;
  principal: Principal;
  services: Services;
}): Promise<ExecuteResult> {
  const { ledger, registry } = services;
  const { context, depth, language, whenModelsFail } = order;

  const named = "userId" in order ? order.userId : undefined;
  const userId = personOf(principal, named, "invalid_order");
  const births = resolveBirths(order);
  const selection = selectAgent({ text: context, asked: order.agentId ?? null, language });
  const { agentId } = selection;
  const notices = noticesFor(selection, language);
  const style = order.style ?? registry.getAgent(agentId).defaultStyle;
  const accepted: NewOrder = {
    agentId,
    context,
    depth,
    style,
    language,
    ...births,
    ...("chart" in order && order.chart ? { chart: order.chart } : {}),
    whenModelsFail,
  };

  const outcome = await ledger.accept({
    userId,
    key: order.idempotencyKey ?? null,
    orderHash: orderHash(order),
    order: accepted,
    registryHash: await services.pinRegistry(),
    startAt: order.startAt ?? null,
    events: firstEvents({ registry, order: accepted, selection, notices }),
    maxOpen: maxOpenReadings,
    deadlineMs: readingDeadlineMs,
  });

  switch (outcome.outcome) {
    case "accepted":
      await offerReading(outcome, services);
      return acceptedAnswer({ readingId: outcome.readingId, selection, notices });
    case "replayed":
      return replayedAnswer(outcome, ledger);
    default:
      throw refused(outcome.outcome, principal);
  }
}
