import {
  agentIdSchema,
  depthSchema,
  localizedSchema,
  sectionIdSchema,
  styleSchema,
} from "@ck/registry";
import { z } from "zod";
import { publicProcedure } from "../../trpc/init.ts";

export const agentListSchema = z.array(
  z.strictObject({
    id: agentIdSchema,
    name: localizedSchema,
    summary: localizedSchema,
    defaultStyle: styleSchema,
    /** Path of the HTTP route that orders from this agent. */
    endpoint: z.string(),
    sections: z.array(
      z.strictObject({
        id: sectionIdSchema,
        title: localizedSchema,
        /** The smallest depth that has the section. */
        minDepth: depthSchema,
        /** Only written for two people. */
        needsPartner: z.boolean(),
      }),
    ),
  }),
);

/** The agents and what they write. Public. */
export const list = publicProcedure.output(agentListSchema).query(({ ctx }) =>
  ctx.services.registry.agents.map((agent) => ({
    id: agent.id,
    name: agent.name,
    summary: agent.summary,
    defaultStyle: agent.defaultStyle,
    endpoint: agent.endpoint,
    sections: agent.sections.map(({ id, title, minDepth, needsPartner }) => ({
      id,
      title,
      minDepth,
      needsPartner,
    })),
  })),
);
