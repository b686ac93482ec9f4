import { may, must, should } from "../part.ts";
import { strongestChannels } from "../tell/channels.ts";
import { consciousNote, gateThemes, sunPitfall } from "../tell/gates.ts";
import { sunLine } from "../tell/suns.ts";
import type { Paragraph, Telling } from "../telling.ts";
import type { AgentTexts } from "../texts/shape.ts";

/** What makes this chart unlike others of its type: at the shallowest depth without planets. */
export function leadingNotes(telling: Telling, agent: AgentTexts): Paragraph {
  if (telling.depth === "basic") {
    const channels = telling.me.channels.length;
    return [
      should(() =>
        channels > 0 ? strongestChannels(telling, 1) : gateThemes(telling, telling.me.gates, 1),
      ),
    ];
  }
  return [
    must(() => consciousNote(telling, "sun")),
    should(() => sunLine(telling, agent)),
    may(() => sunPitfall(telling)),
  ];
}
