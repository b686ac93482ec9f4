import { authorities, definitions } from "../tables/authorities.ts";
import { centerOf } from "../tables/centers.ts";
import { channelOf } from "../tables/channels.ts";
import { crossOf, crossTitle } from "../tables/crosses.ts";
import { gateOf } from "../tables/gates.ts";
import { planetOf } from "../tables/planets.ts";
import { profileOf } from "../tables/profiles.ts";
import { notSelfThemes, signatures, strategies, typeOf } from "../tables/types.ts";
import type { CenterState } from "../types.ts";
import type { Claim, CountedThing } from "./claim.ts";
import type { Person, Wording } from "./wording.ts";

/** What is said of one person, in English: A is "you", B "the second person". */
export function inEnglish(claim: Claim, person: Person): Wording {
  const { label, text } = word(claim, person);
  return { label: person === "a" ? label : `${label} (second person)`, text };
}

function word(claim: Claim, person: Person): Wording {
  switch (claim.kind) {
    case "type": {
      const label = typeOf(claim.type).name.en;
      return { label, text: `${own(person)} type is ${label}.` };
    }
    case "strategy": {
      const { name, infinitive } = strategies[claim.strategy];
      const text = `${own(person)} strategy is ${infinitive.en}.`;
      return { label: `strategy “${name.en}”`, text };
    }
    case "signature": {
      const name = signatures[claim.signature].name.en.toLowerCase();
      return { label: `signature of ${name}`, text: `${own(person)} signature is ${name}.` };
    }
    case "notSelf": {
      const name = notSelfThemes[claim.notSelf].name.en.toLowerCase();
      const text = `${own(person)} not-self theme is ${name}.`;
      return { label: `not-self theme of ${name}`, text };
    }
    case "authority": {
      const label = authorities[claim.authority].object.en;
      const also = claim.authority === "mental" ? ", so no inner authority in the body" : "";
      return { label, text: `${has(person)} ${label}${also}.` };
    }
    case "profile": {
      const text = `${own(person)} profile is ${claim.profile} (${profileOf(claim.profile).name.en}).`;
      return { label: `profile ${claim.profile}`, text };
    }
    case "definition": {
      const label = definitions[claim.definition].object.en;
      const article = claim.definition === "none" ? "" : "a ";
      return { label, text: `${has(person)} ${article}${label}.` };
    }
    case "cross": {
      const label = crossTitle(claim.angle, claim.sunGate, "en");
      const [sun, earth, designSun, designEarth] = crossOf(claim.angle, claim.sunGate).gates;
      const gates = `gates ${sun}/${earth} | ${designSun}/${designEarth}`;
      return { label, text: `${own(person)} incarnation cross is the ${label} (${gates}).` };
    }
    case "center": {
      const name = centerOf(claim.center).name.en;
      const text = `${own(person)} ${name} is ${centerStates[claim.state].clause}.`;
      return { label: `${centerStates[claim.state].adjective} ${name}`, text };
    }
    case "channel": {
      const [first, second] = channelOf(claim.channel).centers.map((id) => centerOf(id).name.en);
      const label = englishChannel(claim.channel);
      const text = `${own(person)} ${label} is defined and joins the ${first} and the ${second}.`;
      return { label, text };
    }
    case "gate": {
      const label = englishGate(claim.gate);
      const text = `${own(person)} ${label} is active and lies in the ${centerOf(gateOf(claim.gate).center).name.en}.`;
      return { label, text };
    }
    case "hanging": {
      const label = `hanging gate ${claim.gate}`;
      const text = `${own(person)} gate ${claim.gate} is hanging: it is active, but none of its channels is defined.`;
      return { label, text };
    }
    case "activation": {
      const side = claim.side === "personality" ? "conscious" : "unconscious";
      const subject = `${side} ${planetOf(claim.planet).name.en}`;
      const place = `in gate ${claim.gate}, line ${claim.line}`;
      return { label: `${subject} ${place}`, text: `${own(person)} ${subject} stands ${place}.` };
    }
    case "count": {
      const label = `${englishNumber(claim.count)} defined ${counted(claim.of, claim.count)}`;
      return { label, text: `${has(person)} ${label}.` };
    }
    default:
      return claim satisfies never;
  }
}

/** "channel 20-34 (Charisma)" */
export function englishChannel(id: string): string {
  return `channel ${id} (${channelOf(id).name.en})`;
}

/** "gate 34 (Power)" */
function englishGate(gate: number): string {
  return `gate ${gate} (${gateOf(gate).name.en})`;
}

const numbers = [
  ...["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  ...["eleven", "twelve"],
];

/** A small number as a word before a noun: "no", "one", "two" … */
export function englishNumber(count: number): string {
  return numbers[count] ?? String(count);
}

const centerStates: Readonly<Record<CenterState, { adjective: string; clause: string }>> = {
  defined: { adjective: "defined", clause: "defined" },
  undefined: {
    adjective: "undefined",
    clause: "undefined: it has active gates, but no defined channel",
  },
  open: { adjective: "open", clause: "open: no gate is active there" },
};

function own(person: Person): string {
  return person === "a" ? "Your" : "The second person's";
}

function has(person: Person): string {
  return person === "a" ? "You have" : "The second person has";
}

function counted(of: CountedThing, count: number): string {
  const noun = of === "channels" ? "channel" : "center";
  return count === 1 ? noun : `${noun}s`;
}
