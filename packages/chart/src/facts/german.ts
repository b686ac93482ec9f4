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

type Gender = "m" | "f" | "n";
type ActivationClaim = Extract<Claim, { kind: "activation" }>;

/** What is said of one person, in German: A is "du", B "die zweite Person". */
export function inGerman(claim: Claim, person: Person): Wording {
  const { label, text } = word(claim, person);
  return { label: person === "a" ? label : `${label} (zweite Person)`, text };
}

function word(claim: Claim, person: Person): Wording {
  switch (claim.kind) {
    case "type": {
      const label = typeOf(claim.type).name.de;
      return { label, text: `${own(person, "m", "Typ")} ist ${label}.` };
    }
    case "strategy": {
      const { name, infinitive } = strategies[claim.strategy];
      const text = `${own(person, "f", "Strategie")} ist es, ${infinitive.de}.`;
      return { label: `Strategie „${name.de}“`, text };
    }
    case "signature": {
      const name = signatures[claim.signature].name.de;
      return { label: `Signatur ${name}`, text: `${own(person, "f", "Signatur")} ist ${name}.` };
    }
    case "notSelf": {
      const name = notSelfThemes[claim.notSelf].name.de;
      const text = `${own(person, "n", "Nicht-Selbst-Thema")} ist ${name}.`;
      return { label: `Nicht-Selbst-Thema ${name}`, text };
    }
    case "authority": {
      const label = authorities[claim.authority].object.de;
      const also =
        claim.authority === "mental" ? " und damit keine innere Autorität im Körper" : "";
      return { label, text: `${has(person)} eine ${label}${also}.` };
    }
    case "profile": {
      const text = `${own(person, "n", "Profil")} ist ${claim.profile} (${profileOf(claim.profile).name.de}).`;
      return { label: `Profil ${claim.profile}`, text };
    }
    case "definition": {
      const label = definitions[claim.definition].object.de;
      const article = claim.definition === "none" ? "" : "eine ";
      return { label, text: `${has(person)} ${article}${label}.` };
    }
    case "cross": {
      const label = crossTitle(claim.angle, claim.sunGate, "de");
      const [sun, earth, designSun, designEarth] = crossOf(claim.angle, claim.sunGate).gates;
      const gates = `Tore ${sun}/${earth} | ${designSun}/${designEarth}`;
      return {
        label,
        text: `${own(person, "n", "Inkarnationskreuz")} ist das ${label} (${gates}).`,
      };
    }
    case "center": {
      const name = centerOf(claim.center).name.de;
      const text = `${own(person, "n", name)} ist ${centerStates[claim.state].clause}.`;
      return { label: `${centerStates[claim.state].adjective} ${name}`, text };
    }
    case "channel": {
      const [first, second] = channelOf(claim.channel).centers.map((id) => centerOf(id).name.de);
      const label = germanChannel(claim.channel);
      const text = `Der ${label} ist bei ${dative(person)} definiert und verbindet ${first} und ${second}.`;
      return { label, text };
    }
    case "gate": {
      const { center } = gateOf(claim.gate);
      const label = germanGate(claim.gate);
      const text = `${label} ist bei ${dative(person)} aktiv und liegt im ${centerOf(center).name.de}.`;
      return { label, text };
    }
    case "hanging": {
      const text = `Tor ${claim.gate} ist bei ${dative(person)} ein hängendes Tor: Es ist aktiv, aber keiner seiner Kanäle ist definiert.`;
      return { label: `hängendes Tor ${claim.gate}`, text };
    }
    case "activation":
      return activation(claim, person);
    case "count":
      return count(claim.of, claim.count, person);
    default:
      return claim satisfies never;
  }
}

/** "Kanal 20-34 (Charisma)" */
export function germanChannel(id: string): string {
  return `Kanal ${id} (${channelOf(id).name.de})`;
}

/** "Tor 34 (Kraft)" */
function germanGate(gate: number): string {
  return `Tor ${gate} (${gateOf(gate).name.de})`;
}

const numbers = [
  ...["kein", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"],
  ...["elf", "zwölf"],
];

/** A small number as a word before a masculine or neuter noun: "kein", "ein", "zwei" … */
export function germanNumber(count: number): string {
  return numbers[count] ?? String(count);
}

const centerStates: Readonly<Record<CenterState, { adjective: string; clause: string }>> = {
  defined: { adjective: "definiertes", clause: "definiert" },
  undefined: {
    adjective: "undefiniertes",
    clause: "undefiniert: Es hat aktive Tore, aber keinen definierten Kanal",
  },
  open: { adjective: "offenes", clause: "offen: Dort ist kein Tor aktiv" },
};

function own(person: Person, gender: Gender, noun: string): string {
  if (person === "a") return `Dein${gender === "f" ? "e" : ""} ${noun}`;
  const article = { m: "Der", f: "Die", n: "Das" }[gender];
  return `${article} ${noun} der zweiten Person`;
}

function has(person: Person): string {
  return person === "a" ? "Du hast" : "Die zweite Person hat";
}

function dative(person: Person): string {
  return person === "a" ? "dir" : "der zweiten Person";
}

const nodeAdjectives: Readonly<Record<string, string>> = {
  northNode: "nördlich",
  southNode: "südlich",
};

/**
 * "Deine bewusste Sonne steht …", "Dein bewusster nördlicher Mondknoten steht …",
 * "Der bewusste Mond der zweiten Person steht …": after "der" the adjective ends in -e.
 */
function activation({ side, planet, gate, line }: ActivationClaim, person: Person): Wording {
  const { gender, name } = planetOf(planet);
  const stem = nodeAdjectives[planet];
  const noun = stem === undefined ? name.de : "Mondknoten";
  const stems = [side === "personality" ? "bewusst" : "unbewusst", ...(stem ? [stem] : [])];
  const phrase = (ending: string) => [...stems.map((word) => word + ending), noun].join(" ");
  const strong = gender === "f" ? "e" : "er";
  const place = `in Tor ${gate}, Linie ${line}`;
  const subject = own(person, gender, phrase(person === "a" ? strong : "e"));
  return { label: `${phrase(strong)} ${place}`, text: `${subject} steht ${place}.` };
}

const counted: Readonly<Record<CountedThing, { one: string; many: string; ending: string }>> = {
  definedCenters: { one: "Zentrum", many: "Zentren", ending: "es" },
  channels: { one: "Kanal", many: "Kanäle", ending: "er" },
};

/** "Bei dir sind vier Zentren definiert.", "Bei dir ist kein Kanal definiert." */
function count(of: CountedThing, number: number, person: Person): Wording {
  const { one, many, ending } = counted[of];
  const word = germanNumber(number);
  if (number > 1) {
    const text = `Bei ${dative(person)} sind ${word} ${many} definiert.`;
    return { label: `${word} definierte ${many}`, text };
  }
  const text = `Bei ${dative(person)} ist ${word} ${one} definiert.`;
  return { label: `${word} definiert${ending} ${one}`, text };
}
