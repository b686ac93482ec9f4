import { createCallerFactory } from "../trpc/init.ts";
import { appRouter } from "./app-router.ts";

/** The router as functions, for a context. */
export const createCaller = createCallerFactory(appRouter);
export type Caller = ReturnType<typeof createCaller>;
