import type { CenterId } from "@ck/chart";
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
import { bondingChannels, channelParagraphs, channelQuestion } from "../tell/channels.ts";
import {
  bothAuthorities,
  bothTypes,
  connections,
  connectionTheme,
  meetings,
} from "../tell/connection.ts";
import { crossStatement, crossThemes } from "../tell/cross.ts";
import { definitionNote } from "../tell/definition.ts";
import { consciousNote, gateThemes, sunPitfall, unconsciousNote } from "../tell/gates.ts";
import {
  consciousLine,
  profileStatement,
  unconsciousLine,
  withoutProfile,
} from "../tell/profile.ts";
import { nextSteps } from "../tell/steps.ts";
import { sunLine, twoSuns } from "../tell/suns.ts";
import { signs, typeLens, typeSides, typeStatement } from "../tell/type.ts";
import type { AgentSections } from "../telling.ts";
import { leadingNotes } from "./leading-notes.ts";

const voices: readonly CenterId[] = ["throat", "ajna", "solarPlexus"];
const bonds: readonly CenterId[] = ["g", "heart", "spleen", "sacral", "root", "solarPlexus"];

/** How this person loves, keeps close and keeps apart, and what is between two people. */
export const relationship: AgentSections = {
  essence: (telling) => {
    const agent = telling.texts.agents.relationship;
    const them = telling.partner;
    return [
      [
        must(() => typeStatement(telling)),
        must(() => typeLens(telling, agent, 2)),
        should(() => typeLens(telling, agent, telling.upTo(2, 3, 4))),
        may(() => typeLens(telling, agent, all)),
      ],
      [must(() => (them === null ? [] : bothTypes(telling, them, agent.connection)))],
      [
        should(() => typeSides(telling, agent, telling.upTo(1, 2, 3))),
        should(() => caseNotes(telling, agent.profiles, telling.upTo(0, 1, 1))),
      ],
      leadingNotes(telling, agent),
      [must(() => question(telling, agent, "essence"))],
    ];
  },

  connection: (telling) => {
    const { partner: them, texts } = telling;
    if (them === null) return [];
    const agent = texts.agents.relationship;
    return [
      [must(() => connectionTheme(telling, them, agent.connection))],
      [must(() => connections(telling, them, agent.connection, telling.upTo(3, 4, 5)))],
      [should(() => meetings(telling, them, agent.connection, telling.upTo(0, 1, 2)))],
      [
        must(() => bothAuthorities(telling, them, agent.connection)),
        must(() => question(telling, agent, "connection")),
      ],
    ];
  },

  decisions: (telling) => {
    const agent = telling.texts.agents.relationship;
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

  closeness: (telling) => {
    const agent = telling.texts.agents.relationship;
    const count = telling.upTo(2, 4, 5);
    return [
      [must(() => definitionNote(telling, agent, 2))],
      [
        must(() => centerCount(telling)),
        must(() => centerNotes(telling, agent.closeness, { count, each: 1 })),
      ],
      [
        should(() => caseNotes(telling, amongst(agent.tensions, bonds), 1)),
        should(() => definitionNote(telling, agent, 3)),
        must(() => question(telling, agent, "closeness")),
      ],
    ];
  },

  communication: (telling) => {
    const agent = telling.texts.agents.relationship;
    const each = telling.upTo(2, 2, 3);
    return [
      [
        must(() => centerNote(telling, agent.voice, "throat", each)),
        must(() => centerNote(telling, agent.voice, "ajna", each)),
      ],
      [
        must(() => centerNote(telling, agent.voice, "solarPlexus", each)),
        should(() => consciousNote(telling, "mercury")),
        should(() => unconsciousNote(telling, "mercury")),
      ],
      [
        should(() => caseNotes(telling, amongst(agent.tensions, voices), 1)),
        must(() => question(telling, agent, "communication")),
      ],
    ];
  },

  bonding: (telling) => [
    ...channelParagraphs(telling, bondingChannels(telling).slice(0, telling.upTo(2, 3, 3))),
    [may(() => gateThemes(telling, telling.me.gates, 1)), must(() => channelQuestion(telling))],
  ],

  patterns: (telling) => {
    const agent = telling.texts.agents.relationship;
    return [
      [must(() => signs(telling, agent.signs, 3))],
      [
        must(() => profileStatement(telling)),
        must(() => withoutProfile(telling, agent)),
        must(() => consciousLine(telling, agent, 2)),
        must(() => unconsciousLine(telling, agent, 2)),
      ],
      [
        must(() => caseNotes(telling, agent.profiles, 1)),
        should(() => consciousNote(telling, "venus")),
        must(() => question(telling, agent, "patterns")),
      ],
    ];
  },

  direction: (telling) => {
    const agent = telling.texts.agents.relationship;
    return [
      [must(() => crossStatement(telling, agent.cross))],
      [must(() => crossThemes(telling)), should(() => twoSuns(telling))],
      [
        should(() => consciousNote(telling, "earth")),
        should(() => consciousNote(telling, "northNode")),
        should(() => unconsciousNote(telling, "sun")),
        may(() => sunLine(telling, agent)),
        may(() => sunPitfall(telling)),
        must(() => question(telling, agent, "direction")),
      ],
    ];
  },

  "next-steps": (telling) =>
    nextSteps(telling, telling.texts.agents.relationship, telling.upTo(1, 1, 2)),
};
