import { authorityLens, authorityStatement, mindNote, secondVoice } from "../tell/authority.ts";
import { centerCount, centerNote, centerNotes } from "../tell/centers.ts";
import { channelParagraphs, leadingChannel } from "../tell/channels.ts";
import {
  bothAuthorities,
  bothTypes,
  connections,
  connectionTheme,
  meetings,
} from "../tell/connection.ts";
import { crossStatement, crossThemes } from "../tell/cross.ts";
import { definitionNote } from "../tell/definition.ts";
import { consciousNote, sunPitfall, unconsciousNote } from "../tell/gates.ts";
import { consciousLine, profileStatement, unconsciousLine } from "../tell/profile.ts";
import { nextSteps } from "../tell/steps.ts";
import { signs, typeLens, typeStatement } from "../tell/type.ts";
import type { AgentSections } from "../telling.ts";
import { profileInOrder } from "./profile-order.ts";

/** How this person loves, keeps close and keeps apart, and what is between two people. */
export const relationship: AgentSections = {
  essence: (telling) => [
    [
      ...typeStatement(telling),
      ...typeLens(telling, telling.texts.agents.relationship, telling.upTo(3, 3, 4)),
    ],
    [
      ...consciousNote(telling, "sun"),
      ...(telling.depth === "basic" ? leadingChannel(telling) : []),
      ...(telling.depth === "professional" ? sunPitfall(telling) : []),
    ],
  ],

  connection: (telling) => {
    const them = telling.partner;
    if (them === null) return [];
    const texts = telling.texts.agents.relationship.connection;
    return [
      [...bothTypes(telling, them, texts), ...connectionTheme(telling, them, texts)],
      connections(telling, them, texts, telling.upTo(3, 4, 5)),
      meetings(telling, them, texts, telling.upTo(0, 1, 2)),
      bothAuthorities(telling, them, texts),
    ];
  },

  decisions: (telling) => [
    [
      ...authorityStatement(telling),
      ...authorityLens(telling, telling.texts.agents.relationship, telling.upTo(3, 3, 4)),
    ],
    [...secondVoice(telling), ...mindNote(telling, telling.upTo(1, 1, 2))],
  ],

  closeness: (telling) => [
    definitionNote(telling, telling.texts.agents.relationship, 2),
    [
      ...centerCount(telling),
      ...centerNotes(telling, telling.texts.agents.relationship.closeness, telling.upTo(2, 4, 5)),
    ],
  ],

  communication: (telling) => {
    const { voice } = telling.texts.agents.relationship;
    return [
      [...centerNote(telling, voice, "throat", 2), ...centerNote(telling, voice, "ajna", 2)],
      [...centerNote(telling, voice, "solarPlexus", 2), ...consciousNote(telling, "mercury")],
    ];
  },

  bonding: (telling) => channelParagraphs(telling, telling.upTo(2, 3, 3)),

  patterns: (telling) => {
    const agent = telling.texts.agents.relationship;
    return [
      signs(telling, agent.signs, 2),
      ...profileInOrder(telling, {
        whole: profileStatement(telling),
        parts: [consciousLine(telling, agent, 2), unconsciousLine(telling, agent, 1)],
        more: consciousNote(telling, "venus"),
      }),
    ];
  },

  direction: (telling) => [
    crossStatement(telling, telling.texts.agents.relationship.cross),
    crossThemes(telling),
    [
      ...consciousNote(telling, "earth"),
      ...consciousNote(telling, "northNode"),
      ...unconsciousNote(telling, "sun"),
    ],
  ],

  "next-steps": (telling) =>
    nextSteps(telling, telling.texts.agents.relationship, telling.upTo(1, 1, 2)),
};
