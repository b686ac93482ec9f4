import { centerOf } from "@ck/chart";
import { all, may, must, should } from "../part.ts";
import {
  authorityLens,
  authoritySides,
  authorityStatement,
  mindNote,
  secondVoice,
} from "../tell/authority.ts";
import { amongst, caseNotes, question } from "../tell/cases.ts";
import { centerCount, centerNote, centerNotes } from "../tell/centers.ts";
import { channelParagraphs, channelQuestion } from "../tell/channels.ts";
import { crossStatement, crossThemes } from "../tell/cross.ts";
import { definitionNote } from "../tell/definition.ts";
import {
  consciousNote,
  gateNotes,
  gateThemes,
  sunPitfall,
  unconsciousNote,
} from "../tell/gates.ts";
import { driveOf, motors } from "../tell/motors.ts";
import { nextSteps } from "../tell/steps.ts";
import { sunLine, twoSuns } from "../tell/suns.ts";
import { typeLens, typeNote, typeSides, typeStatement } from "../tell/type.ts";
import type { AgentSections } from "../telling.ts";
import { leadingNotes } from "./leading-notes.ts";
import { profileParagraphs } from "./profile-paragraphs.ts";

/** How this person works, decides, earns and is seen. */
export const business: AgentSections = {
  essence: (telling) => {
    const agent = telling.texts.agents.business;
    return [
      [
        must(() => typeStatement(telling)),
        must(() => typeLens(telling, agent, 2)),
        should(() => typeLens(telling, agent, telling.upTo(2, 3, 4))),
        may(() => typeLens(telling, agent, all)),
      ],
      [
        must(() => typeSides(telling, agent, 1)),
        should(() => typeSides(telling, agent, telling.upTo(1, 2, 3))),
        should(() => caseNotes(telling, agent.profiles, telling.upTo(0, 1, 1))),
      ],
      leadingNotes(telling, agent),
      [must(() => question(telling, agent, "essence"))],
    ];
  },

  decisions: (telling) => {
    const agent = telling.texts.agents.business;
    return [
      [
        must(() => authorityStatement(telling)),
        must(() => authorityLens(telling, agent, telling.upTo(2, 2, 3))),
        may(() => authorityLens(telling, agent, all)),
      ],
      [
        must(() => authoritySides(telling, agent, 1)),
        should(() => authoritySides(telling, agent, telling.upTo(1, 2, 3))),
        must(() => caseNotes(telling, agent.decisions, 1)),
      ],
      [
        should(() => secondVoice(telling)),
        should(() => mindNote(telling, telling.upTo(1, 1, 2))),
        must(() => question(telling, agent, "decisions")),
      ],
    ];
  },

  energy: (telling) => {
    const agent = telling.texts.agents.business;
    const { energy } = agent;
    return [
      [must(() => driveOf(telling)), must(() => centerNote(telling, energy, "sacral", 2))],
      [
        must(() => centerNote(telling, energy, "root", 2)),
        must(() => centerNote(telling, energy, "heart", telling.upTo(1, 1, 2))),
        must(() => centerNote(telling, energy, "solarPlexus", 2)),
      ],
      [
        should(() => caseNotes(telling, amongst(agent.tensions, motors), 1)),
        must(() => question(telling, agent, "energy")),
      ],
    ];
  },

  talents: (telling) => [
    ...channelParagraphs(telling, telling.me.channels.slice(0, telling.upTo(2, 3, 3))),
    [may(() => gateThemes(telling, telling.me.gates, 1)), must(() => channelQuestion(telling))],
  ],

  collaboration: (telling) => {
    const agent = telling.texts.agents.business;
    const count = telling.upTo(2, 3, 4);
    return [
      [
        must(() => definitionNote(telling, agent, 2)),
        must(() => typeNote(telling, agent.leadership)),
      ],
      [
        must(() => centerCount(telling)),
        must(() => centerNotes(telling, agent.team, { count, each: 1 })),
        should(() => caseNotes(telling, agent.tensions, 1)),
      ],
      [
        should(() => definitionNote(telling, agent, 3)),
        must(() => question(telling, agent, "collaboration")),
      ],
    ];
  },

  role: (telling) => profileParagraphs(telling, telling.texts.agents.business),

  offer: (telling) => {
    const agent = telling.texts.agents.business;
    const heart = telling.me.center("heart");
    return [
      [
        must(() => centerNote(telling, agent.offer, "heart", 3)),
        should(() => gateNotes(telling, centerOf("heart").gates, "will", 1)),
        must(() =>
          heart === null
            ? []
            : telling.say([agent.priceTalk[heart.state]], { facts: { "": heart.fact } }),
        ),
      ],
      [
        must(() => centerNote(telling, agent.offer, "throat", 3)),
        should(() => gateNotes(telling, centerOf("throat").gates, "voice", 2)),
        must(() => question(telling, agent, "offer")),
      ],
    ];
  },

  direction: (telling) => {
    const agent = telling.texts.agents.business;
    return [
      [must(() => crossStatement(telling, agent.cross))],
      [must(() => crossThemes(telling)), should(() => twoSuns(telling))],
      [
        should(() => consciousNote(telling, "earth")),
        should(() => consciousNote(telling, "northNode")),
        should(() => unconsciousNote(telling, "earth")),
        may(() => sunLine(telling, agent)),
        may(() => sunPitfall(telling)),
        must(() => question(telling, agent, "direction")),
      ],
    ];
  },

  "next-steps": (telling) =>
    nextSteps(telling, telling.texts.agents.business, telling.upTo(1, 1, 2)),
};
