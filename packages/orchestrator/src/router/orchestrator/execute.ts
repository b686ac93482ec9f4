import { executeResultSchema } from "@ck/contracts";
import { asRequestError } from "../../errors/as-request-error.ts";
import { acceptOrder } from "../../order/accept-order.ts";
import { noticesForRefused } from "../../order/help-lines.ts";
import { orderInput } from "../../order/order-input.ts";
import { publicProcedure, requirePrincipal } from "../../trpc/init.ts";

/** Orders a reading. Also an order that is refused answers with help lines when its text shows danger. */
export const execute = publicProcedure
  .use(async ({ next, getRawInput }) => {
    const result = await next();
    if (result.ok) return result;
    throw asRequestError(result.error).withNotices(noticesForRefused(await getRawInput()));
  })
  .use(requirePrincipal("readings:write"))
  .input(orderInput)
  .output(executeResultSchema)
  .mutation(({ ctx, input }) =>
    acceptOrder({ order: input, principal: ctx.principal, services: ctx.services }),
  );
