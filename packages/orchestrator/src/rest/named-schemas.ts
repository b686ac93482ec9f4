import {
  executeResultSchema,
  loggedEventSchema,
  orderSchema,
  problemSchema,
  resultSchema,
  sealedReceiptSchema,
  serviceOrderSchema,
  statusSchema,
} from "@ck/contracts";

/** The shapes that several addresses share, under the names that the API's description gives them. */
export const named = {
  order: orderSchema.meta({ id: "Order" }),
  serviceOrder: serviceOrderSchema.meta({ id: "ServiceOrder" }),
  executeResult: executeResultSchema.meta({ id: "ExecuteResult" }),
  status: statusSchema.meta({ id: "Status" }),
  result: resultSchema.meta({ id: "Result" }),
  receipt: sealedReceiptSchema.meta({ id: "SealedReceipt" }),
  event: loggedEventSchema.meta({ id: "LoggedEvent" }),
  problem: problemSchema.meta({ id: "Problem" }),
};
