/** Costs are booked in millionths of a US dollar. */
export const currency = "USD";
