import { type Order, orderSchema, type ServiceOrder, serviceOrderSchema } from "@ck/contracts";
import type { z } from "zod";
import { strictInput } from "../errors/strict-input.ts";

type AnyOrderSchema = z.ZodType<
  Order | ServiceOrder,
  z.input<typeof orderSchema> | z.input<typeof serviceOrderSchema>
>;

const namesAUser = (input: unknown) =>
  typeof input === "object" && input !== null && "userId" in input;

/** An order of a person, or of a server, which says for whom. */
export const orderInput = strictInput(
  (input): AnyOrderSchema => (namesAUser(input) ? serviceOrderSchema : orderSchema),
  "invalid_order",
);
