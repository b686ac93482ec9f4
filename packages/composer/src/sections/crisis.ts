import { all, may, must, should } from "../part.ts";
import {
  authorityLens,
  authoritySides,
  authorityStatement,
  mindNote,
  overrunSign,
} from "../tell/authority.ts";
import { caseNotes } from "../tell/cases.ts";
import { centerNote, centerNotes, onlyDefined, receptiveCenters } from "../tell/centers.ts";
import { strongestChannels } from "../tell/channels.ts";
import { definitionNote } from "../tell/definition.ts";
import {
  consciousLine,
  profileStatement,
  unconsciousLine,
  withoutProfile,
} from "../tell/profile.ts";
import { authorityStep, peopleStep, stepNote, typeStep } from "../tell/steps.ts";
import { signs, typeLens, typeSides } from "../tell/type.ts";
import type { AgentSections } from "../telling.ts";

/** What steadies this person: short sentences, nothing to decide, the help lines in sight. */
export const crisis: AgentSections = {
  ground: (telling) => {
    const { texts, style, say, upTo, nextWording, shuffled } = telling;
    const agent = texts.agents.crisis;
    return [
      [
        must(() => say([nextWording(agent.opening[style], "opening")])),
        must(() => say(shuffled(agent.body, "body"), { limit: 1 })),
      ],
      [
        must(() => typeLens(telling, agent, 2)),
        should(() => typeSides(telling, agent, upTo(1, 1, 3))),
        may(() => typeLens(telling, agent, all)),
      ],
      [must(() => say([agent.helpLines[style]]))],
    ];
  },

  decisions: (telling) => {
    const agent = telling.texts.agents.crisis;
    return [
      [
        must(() => authorityStatement(telling)),
        must(() => authorityLens(telling, agent, telling.upTo(1, 2, 3))),
        should(() => authoritySides(telling, agent, telling.upTo(2, 2, 3))),
      ],
      [must(() => telling.say([agent.safety[telling.style]])), may(() => mindNote(telling, 1))],
    ];
  },

  pressure: (telling) => {
    const agent = telling.texts.agents.crisis;
    const { pressure } = agent;
    const { root: _, head: __, ...others } = pressure;
    const takingIn = telling
      .shuffled(receptiveCenters(telling, others), "pressure")
      .slice(0, telling.upTo(1, 2, 3));
    return [
      [
        must(() => centerNote(telling, pressure, "root", 2)),
        must(() => centerNote(telling, pressure, "head", telling.upTo(1, 2, 2))),
      ],
      [
        must(() => takingIn.flatMap((id) => centerNote(telling, others, id, 1))),
        should(() => caseNotes(telling, agent.tensions, telling.upTo(0, 0, 1))),
        may(() => telling.say(telling.shuffled(agent.quieter, "quieter"))),
      ],
    ];
  },

  resources: (telling) => {
    const agent = telling.texts.agents.crisis;
    const limits = { count: telling.upTo(1, 2, 2), each: 2 };
    return [
      [must(() => centerNotes(telling, onlyDefined(agent.resources), limits))],
      [
        must(() => strongestChannels(telling, 1)),
        may(() => telling.say(telling.shuffled(agent.surroundings, "surroundings"))),
      ],
    ];
  },

  signals: (telling) => {
    const agent = telling.texts.agents.crisis;
    return [
      [must(() => signs(telling, agent.signs, 5))],
      [
        must(() => overrunSign(telling, agent.overrun)),
        should(() => authoritySides(telling, agent, 4)),
      ],
    ];
  },

  orientation: (telling) => {
    const agent = telling.texts.agents.crisis;
    return [
      [
        must(() => profileStatement(telling)),
        must(() => withoutProfile(telling, agent)),
        must(() => consciousLine(telling, agent, 2)),
        must(() => unconsciousLine(telling, agent, 1)),
      ],
      [
        must(() => definitionNote(telling, agent, 2)),
        should(() => caseNotes(telling, agent.profiles, 1)),
      ],
    ];
  },

  "next-steps": (telling) => {
    const { texts, style, say, shuffled, nextWording } = telling;
    const agent = texts.agents.crisis;
    const own = [...authorityStep(telling, agent), ...typeStep(telling, agent)];
    const tomorrow = peopleStep(telling);
    const today = shuffled(own, "today").filter(
      ({ step }) => !tomorrow.some((other) => other.step === step),
    );
    const days = [...today.slice(0, 1), ...tomorrow];
    return [
      ...days.map((step, day) => [must(() => stepNote(telling, step, agent.days[style], day))]),
      [must(() => say([nextWording(agent.closing[style], "closing")]))],
    ];
  },
};
