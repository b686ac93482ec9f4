import { all, may, must, should } from "../part.ts";
import {
  authorityLens,
  authoritySides,
  authorityStatement,
  mindNote,
  secondVoice,
} from "../tell/authority.ts";
import { caseNotes, question } from "../tell/cases.ts";
import { centerCount, centerNotes } from "../tell/centers.ts";
import { channelParagraphs, channelQuestion } from "../tell/channels.ts";
import { crossStatement, crossThemes } from "../tell/cross.ts";
import { definitionNote } from "../tell/definition.ts";
import { consciousNote, gateThemes, sunPitfall, unconsciousNote } from "../tell/gates.ts";
import { nextSteps } from "../tell/steps.ts";
import { sunLine, twoSuns } from "../tell/suns.ts";
import { signs, typeLens, typeSides, typeStatement } from "../tell/type.ts";
import type { AgentSections } from "../telling.ts";
import { leadingNotes } from "./leading-notes.ts";
import { profileParagraphs } from "./profile-paragraphs.ts";

/** Who this person is, how they decide, and how they grow. */
export const personality: AgentSections = {
  essence: (telling) => {
    const agent = telling.texts.agents.personality;
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
        should(() => caseNotes(telling, agent.tensions, telling.upTo(0, 1, 1))),
      ],
      leadingNotes(telling, agent),
      [must(() => question(telling, agent, "essence"))],
    ];
  },

  profile: (telling) => profileParagraphs(telling, telling.texts.agents.personality),

  decisions: (telling) => {
    const agent = telling.texts.agents.personality;
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

  centers: (telling) => {
    const agent = telling.texts.agents.personality;
    const limits = { count: telling.upTo(3, 4, 4), each: telling.upTo(1, 1, 2) };
    return [
      [must(() => centerCount(telling)), must(() => definitionNote(telling, agent, 1))],
      [must(() => centerNotes(telling, agent.centers, limits))],
      [
        should(() => caseNotes(telling, agent.tensions, 1)),
        must(() => question(telling, agent, "centers")),
      ],
    ];
  },

  talents: (telling) => [
    ...channelParagraphs(telling, telling.me.channels.slice(0, telling.upTo(2, 3, 3))),
    [may(() => gateThemes(telling, telling.me.gates, 1)), must(() => channelQuestion(telling))],
  ],

  conscious: (telling) => {
    const agent = telling.texts.agents.personality;
    return [
      [
        must(() => twoSuns(telling)),
        should(() => consciousNote(telling, "moon")),
        should(() => consciousNote(telling, "mercury")),
        should(() => consciousNote(telling, "venus")),
        may(() => sunLine(telling, agent)),
        may(() => sunPitfall(telling)),
      ],
      [
        should(() => unconsciousNote(telling, "moon")),
        should(() => unconsciousNote(telling, "mercury")),
        should(() => unconsciousNote(telling, "mars")),
        must(() => question(telling, agent, "conscious")),
      ],
    ];
  },

  direction: (telling) => {
    const agent = telling.texts.agents.personality;
    return [
      [must(() => crossStatement(telling, agent.cross))],
      [must(() => crossThemes(telling))],
      [
        should(() => consciousNote(telling, "earth")),
        should(() => consciousNote(telling, "northNode")),
        should(() => unconsciousNote(telling, "earth")),
        must(() => question(telling, agent, "direction")),
      ],
    ];
  },

  growth: (telling) => {
    const agent = telling.texts.agents.personality;
    const steps = telling.upTo(0, 0, 1);
    return [
      [
        must(() => signs(telling, agent.signs, telling.upTo(2, 4, 4))),
        must(() => question(telling, agent, "growth")),
      ],
      ...nextSteps(telling, agent, steps),
    ];
  },
};
