import type { Texts } from "../shape.ts";
import { authorityStatements, mind, secondVoices } from "./authorities.ts";
import { business } from "./business/index.ts";
import { channelSides } from "./channel-sides.ts";
import { channels } from "./channels.ts";
import { crisis } from "./crisis/index.ts";
import { gates } from "./gates.ts";
import { leads, uncertain } from "./leads.ts";
import { names } from "./names.ts";
import { personality } from "./personality/index.ts";
import { profiles } from "./profiles.ts";
import { relationship } from "./relationship/index.ts";
import { typeStatements } from "./types.ts";

export const de: Texts = {
  agents: { business, crisis, personality, relationship },
  authorityStatements,
  channelSides,
  channels,
  gates,
  leads,
  mind,
  names,
  profiles,
  secondVoices,
  typeStatements,
  uncertain,
};
