import { authorityLens, authorityStatement, mindNote, secondVoice } from "../tell/authority.ts";
import { centerCount, centerNotes } from "../tell/centers.ts";
import { channelParagraphs, leadingChannel } from "../tell/channels.ts";
import { crossStatement, crossThemes } from "../tell/cross.ts";
import { definitionNote } from "../tell/definition.ts";
import { consciousNote, sunPitfall, unconsciousNote } from "../tell/gates.ts";
import { consciousLine, profileStatement, unconsciousLine } from "../tell/profile.ts";
import { nextSteps } from "../tell/steps.ts";
import { signs, typeLens, typeStatement } from "../tell/type.ts";
import type { AgentSections } from "../telling.ts";
import { profileInOrder } from "./profile-order.ts";

/** Who this person is, how they decide, and how they grow. */
export const personality: AgentSections = {
  essence: (telling) => [
    [
      ...typeStatement(telling),
      ...typeLens(telling, telling.texts.agents.personality, telling.upTo(3, 4, 4)),
    ],
    [
      ...consciousNote(telling, "sun"),
      ...(telling.depth === "basic" ? leadingChannel(telling) : []),
    ],
  ],

  profile: (telling) =>
    profileInOrder(telling, {
      whole: profileStatement(telling),
      parts: [
        consciousLine(telling, telling.texts.agents.personality, 2),
        unconsciousLine(telling, telling.texts.agents.personality, 2),
      ],
      more: telling.depth === "basic" ? [] : unconsciousNote(telling, "sun"),
    }),

  decisions: (telling) => [
    [
      ...authorityStatement(telling),
      ...authorityLens(telling, telling.texts.agents.personality, telling.upTo(3, 4, 4)),
    ],
    [...secondVoice(telling), ...mindNote(telling, telling.upTo(1, 1, 2))],
  ],

  centers: (telling) => [
    [
      ...centerCount(telling),
      ...definitionNote(telling, telling.texts.agents.personality, telling.upTo(1, 1, 2)),
    ],
    centerNotes(telling, telling.texts.agents.personality.centers, telling.upTo(3, 5, 7)),
  ],

  talents: (telling) => channelParagraphs(telling, telling.upTo(2, 3, 4)),

  conscious: (telling) => [
    [
      ...consciousNote(telling, "moon"),
      ...consciousNote(telling, "mercury"),
      ...consciousNote(telling, "venus"),
      ...sunPitfall(telling),
    ],
    [
      ...unconsciousNote(telling, "moon"),
      ...unconsciousNote(telling, "mercury"),
      ...unconsciousNote(telling, "mars"),
    ],
  ],

  direction: (telling) => [
    crossStatement(telling, telling.texts.agents.personality.cross),
    crossThemes(telling),
    [
      ...consciousNote(telling, "earth"),
      ...consciousNote(telling, "northNode"),
      ...unconsciousNote(telling, "earth"),
    ],
  ],

  growth: (telling) => [
    signs(telling, telling.texts.agents.personality.signs, telling.upTo(2, 3, 4)),
    ...nextSteps(telling, telling.texts.agents.personality, 1),
  ],
};
