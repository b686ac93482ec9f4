import { authorityLens, authorityStatement, mindNote, overrunSign } from "../tell/authority.ts";
import { centerNote, centerNotes, onlyDefined, receptiveCenters } from "../tell/centers.ts";
import { strongestChannels } from "../tell/channels.ts";
import { definitionNote } from "../tell/definition.ts";
import { consciousLine, profileStatement, unconsciousLine } from "../tell/profile.ts";
import { nextSteps } from "../tell/steps.ts";
import { signs, typeLens } from "../tell/type.ts";
import type { AgentSections } from "../telling.ts";

/** What steadies this person: short sentences, nothing to decide, the help lines in sight. */
export const crisis: AgentSections = {
  ground: (telling) => {
    const { texts, style, say, upTo } = telling;
    const agent = texts.agents.crisis;
    return [
      [...say([agent.opening[style]]), ...typeLens(telling, agent, upTo(3, 4, 4))],
      [...centerNotes(telling, onlyDefined(agent.resources), 1), ...say([agent.helpLines[style]])],
    ];
  },

  decisions: (telling) => [
    [
      ...authorityStatement(telling),
      ...authorityLens(telling, telling.texts.agents.crisis, telling.upTo(3, 4, 4)),
    ],
    mindNote(telling, telling.upTo(0, 0, 1)),
  ],

  pressure: (telling) => {
    const { pressure } = telling.texts.agents.crisis;
    const { root: _, head: __, ...others } = pressure;
    const count = telling.upTo(1, 2, 4);
    return [
      [...centerNote(telling, pressure, "root", 2), ...centerNote(telling, pressure, "head", 2)],
      receptiveCenters(telling, others)
        .slice(0, count)
        .flatMap((id) => centerNote(telling, others, id, 1)),
    ];
  },

  resources: (telling) => [
    centerNotes(telling, onlyDefined(telling.texts.agents.crisis.resources), telling.upTo(2, 3, 4)),
    strongestChannels(telling, telling.upTo(1, 2, 2)),
  ],

  signals: (telling) => [
    signs(telling, telling.texts.agents.crisis.signs, 5),
    overrunSign(telling, telling.texts.agents.crisis.overrun),
  ],

  orientation: (telling) => {
    const agent = telling.texts.agents.crisis;
    return [
      [
        ...profileStatement(telling),
        ...consciousLine(telling, agent, 2),
        ...unconsciousLine(telling, agent, 2),
      ],
      definitionNote(telling, agent, 2),
    ];
  },

  "next-steps": (telling) => {
    const agent = telling.texts.agents.crisis;
    return [...nextSteps(telling, agent, 1), telling.say([agent.closing[telling.style]])];
  },
};
