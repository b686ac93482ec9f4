import type { Localized } from "../tables/term.ts";
import type { PairClaim } from "./claim.ts";
import { englishChannel, englishNumber } from "./english.ts";
import { germanChannel, germanNumber } from "./german.ts";

/** A claim about two people in both languages: A is spoken to, B is "the second person". */
export interface PairWording {
  readonly label: Localized;
  readonly text: Localized;
}

type ConnectionClaim = Extract<PairClaim, { kind: "connection" }>;

/** What is said of two people together. */
export function wordPair(claim: PairClaim): PairWording {
  return claim.kind === "theme" ? theme(claim.defined) : connection(claim);
}

function theme(defined: number): PairWording {
  const id = `${defined}-${9 - defined}`;
  return {
    label: { de: `Verbindungsthema ${id}`, en: `connection theme ${id}` },
    text: {
      de: `Euer Verbindungsthema ist ${id}: Gemeinsam ${germanTheme(defined)}.`,
      en: `Your connection theme is ${id}: together you have ${englishTheme(defined)}.`,
    },
  };
}

// One defined centre alone cannot be: a channel always defines two.
function germanTheme(defined: number): string {
  if (defined === 0) return "ist bei euch kein Zentrum definiert";
  if (defined === 9) return "sind bei euch alle neun Zentren definiert";
  const rest = defined === 8 ? "eines" : germanNumber(9 - defined);
  return `sind bei euch ${germanNumber(defined)} Zentren definiert und ${rest} nicht`;
}

function englishTheme(defined: number): string {
  if (defined === 9) return "all nine centers defined";
  const rest = `${englishNumber(9 - defined)} that ${defined === 8 ? "is" : "are"} not`;
  return `${englishNumber(defined)} defined centers and ${rest}`;
}

function connection({
  channel,
  connection: kind,
  gatesOfA,
  gatesOfB,
}: ConnectionClaim): PairWording {
  const de = germanChannel(channel);
  const en = englishChannel(channel);
  const [gateOfA = 0] = gatesOfA;
  const [gateOfB = 0] = gatesOfB;
  switch (kind) {
    case "electromagnetic":
      return {
        label: {
          de: `elektromagnetische Verbindung im ${de}`,
          en: `electromagnetic connection in ${en}`,
        },
        text: {
          de: `Zwischen euch besteht eine elektromagnetische Verbindung im ${de}: Du bringst Tor ${gateOfA} mit, die zweite Person Tor ${gateOfB}.`,
          en: `There is an electromagnetic connection between you in ${en}: you bring gate ${gateOfA}, the second person gate ${gateOfB}.`,
        },
      };
    case "companionship":
      return {
        label: { de: `Kameradschaft im ${de}`, en: `companionship in ${en}` },
        text: {
          de: `Zwischen euch besteht Kameradschaft im ${de}: Ihr habt beide den ganzen Kanal.`,
          en: `There is companionship between you in ${en}: both of you have the whole channel.`,
        },
      };
    case "dominanceA":
      return {
        label: { de: `deine Dominanz im ${de}`, en: `your dominance in ${en}` },
        text: {
          de: `Im ${de} liegt die Dominanz bei dir: Du hast den ganzen Kanal, die zweite Person keines seiner Tore.`,
          en: `The dominance in ${en} is yours: you have the whole channel, the second person none of its gates.`,
        },
      };
    case "dominanceB":
      return {
        label: {
          de: `Dominanz der zweiten Person im ${de}`,
          en: `the second person's dominance in ${en}`,
        },
        text: {
          de: `Im ${de} liegt die Dominanz bei der zweiten Person: Sie hat den ganzen Kanal, du keines seiner Tore.`,
          en: `The dominance in ${en} is the second person's: they have the whole channel, you none of its gates.`,
        },
      };
    case "compromiseA":
      return {
        label: { de: `dein Kompromiss im ${de}`, en: `your compromise in ${en}` },
        text: {
          de: `Im ${de} gehst du den Kompromiss ein: Du hast nur Tor ${gateOfA}, die zweite Person den ganzen Kanal.`,
          en: `In ${en} you make the compromise: you have only gate ${gateOfA}, the second person the whole channel.`,
        },
      };
    case "compromiseB":
      return {
        label: {
          de: `Kompromiss der zweiten Person im ${de}`,
          en: `the second person's compromise in ${en}`,
        },
        text: {
          de: `Im ${de} geht die zweite Person den Kompromiss ein: Sie hat nur Tor ${gateOfB}, du den ganzen Kanal.`,
          en: `In ${en} the second person makes the compromise: they have only gate ${gateOfB}, you the whole channel.`,
        },
      };
    default:
      return kind satisfies never;
  }
}
