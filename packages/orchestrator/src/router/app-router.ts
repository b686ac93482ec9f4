import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { router } from "../trpc/init.ts";
import { list as listAgents } from "./agents/list.ts";
import { select } from "./agents/select.ts";
import { calculate } from "./charts/calculate.ts";
import { cancel } from "./orchestrator/cancel.ts";
import { execute } from "./orchestrator/execute.ts";
import { list } from "./orchestrator/list.ts";
import { markdown } from "./orchestrator/markdown.ts";
import { receipt } from "./orchestrator/receipt.ts";
import { redrive } from "./orchestrator/redrive.ts";
import { result } from "./orchestrator/result.ts";
import { status } from "./orchestrator/status.ts";
import { watch } from "./orchestrator/watch.ts";
import { search } from "./places/search.ts";

/** The typed API, one file a procedure. */
export const appRouter = router({
  orchestrator: router({
    execute,
    status,
    result,
    receipt,
    markdown,
    watch,
    cancel,
    redrive,
    list,
  }),
  agents: router({ list: listAgents, select }),
  charts: router({ calculate }),
  places: router({ search }),
});

export type AppRouter = typeof appRouter;
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;
