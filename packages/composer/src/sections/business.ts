import { centerOf } from "@ck/chart";
import { authorityLens, authorityStatement, mindNote, secondVoice } from "../tell/authority.ts";
import { centerCount, centerNote, centerNotes } from "../tell/centers.ts";
import { channelParagraphs, leadingChannel } from "../tell/channels.ts";
import { crossStatement, crossThemes } from "../tell/cross.ts";
import { definitionNote } from "../tell/definition.ts";
import { consciousNote, gateNotes, sunPitfall, unconsciousNote } from "../tell/gates.ts";
import { driveOf } from "../tell/motors.ts";
import { consciousLine, profileStatement, unconsciousLine } from "../tell/profile.ts";
import { nextSteps } from "../tell/steps.ts";
import { typeLens, typeNote, typeStatement } from "../tell/type.ts";
import type { AgentSections } from "../telling.ts";
import { profileInOrder } from "./profile-order.ts";

/** How this person works, decides, earns and is seen. */
export const business: AgentSections = {
  essence: (telling) => [
    [
      ...typeStatement(telling),
      ...typeLens(telling, telling.texts.agents.business, telling.upTo(3, 3, 4)),
    ],
    [
      ...consciousNote(telling, "sun"),
      ...(telling.depth === "basic" ? leadingChannel(telling) : []),
      ...(telling.depth === "professional" ? sunPitfall(telling) : []),
    ],
  ],

  decisions: (telling) => [
    [
      ...authorityStatement(telling),
      ...authorityLens(telling, telling.texts.agents.business, telling.upTo(3, 3, 4)),
    ],
    [...secondVoice(telling), ...mindNote(telling, telling.upTo(1, 1, 2))],
  ],

  energy: (telling) => {
    const { energy } = telling.texts.agents.business;
    const more = telling.upTo(1, 1, 2);
    return [
      [...driveOf(telling), ...centerNote(telling, energy, "sacral", 2)],
      [...centerNote(telling, energy, "root", 2), ...centerNote(telling, energy, "heart", more)],
      centerNote(telling, energy, "solarPlexus", 2),
    ];
  },

  talents: (telling) => channelParagraphs(telling, telling.upTo(2, 3, 4)),

  collaboration: (telling) => [
    [
      ...definitionNote(telling, telling.texts.agents.business, 2),
      ...typeNote(telling, telling.texts.agents.business.leadership),
    ],
    [
      ...centerCount(telling),
      ...centerNotes(telling, telling.texts.agents.business.team, telling.upTo(2, 3, 4)),
    ],
  ],

  role: (telling) =>
    profileInOrder(telling, {
      whole: profileStatement(telling),
      parts: [
        consciousLine(telling, telling.texts.agents.business, 2),
        unconsciousLine(telling, telling.texts.agents.business, 2),
      ],
      more: unconsciousNote(telling, "sun"),
    }),

  offer: (telling) => {
    const { offer } = telling.texts.agents.business;
    return [
      [
        ...centerNote(telling, offer, "heart", 3),
        ...gateNotes(telling, centerOf("heart").gates, "will", 1),
      ],
      [
        ...centerNote(telling, offer, "throat", 3),
        ...gateNotes(telling, centerOf("throat").gates, "voice", 2),
      ],
    ];
  },

  direction: (telling) => [
    crossStatement(telling, telling.texts.agents.business.cross),
    crossThemes(telling),
    [
      ...consciousNote(telling, "earth"),
      ...consciousNote(telling, "northNode"),
      ...unconsciousNote(telling, "earth"),
    ],
  ],

  "next-steps": (telling) =>
    nextSteps(telling, telling.texts.agents.business, telling.upTo(1, 1, 2)),
};
