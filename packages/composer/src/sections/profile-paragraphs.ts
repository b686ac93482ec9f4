import type { Style } from "@ck/registry";
import { may, must, should } from "../part.ts";
import { caseNotes, question } from "../tell/cases.ts";
import { consciousNote, unconsciousNote } from "../tell/gates.ts";
import {
  consciousLine,
  profileStatement,
  unconsciousLine,
  withoutProfile,
} from "../tell/profile.ts";
import { sunLine, twoSuns } from "../tell/suns.ts";
import type { Paragraph, Telling } from "../telling.ts";
import type { AgentTexts } from "../texts/shape.ts";

/** The profile as a whole, its two lines, where they rub, and the Suns that they come from. */
export function profileParagraphs(telling: Telling, agent: AgentTexts): Paragraph[] {
  const each = telling.upTo(1, 2, 3);
  const whole = must(() => [...profileStatement(telling), ...withoutProfile(telling, agent)]);
  const lines = [
    must(() => consciousLine(telling, agent, each)),
    must(() => unconsciousLine(telling, agent, each)),
  ];
  const tension = must(() => caseNotes(telling, agent.profiles, telling.upTo(1, 1, 2)));
  const suns =
    telling.depth === "basic"
      ? []
      : [
          should(() => unconsciousNote(telling, "sun")),
          may(() => consciousNote(telling, "sun")),
          may(() => sunLine(telling, agent)),
          may(() => twoSuns(telling)),
        ];
  const asked = must(() => question(telling, agent, agent.questions.role ? "role" : "profile"));
  return beginsWithWhole[telling.style]
    ? [[whole, ...lines], [tension, ...suns], [asked]]
    : [lines, [whole, tension], [...suns, asked]];
}

/** Plain styles name the whole first; the gentle ones come to it from its parts. */
const beginsWithWhole: Readonly<Record<Style, boolean>> = {
  klar: true,
  direkt: true,
  ruhig: false,
  empathisch: false,
};
