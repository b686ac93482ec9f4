import { centerOf, centers, channels, gates, typeIds, typeOf } from "@ck/chart";
import type { Language } from "@ck/grounding";
import type { Random } from "../random.ts";
import type { People } from "./people.ts";

/** A true sentence and the same with one word that makes it false. */
export interface Pattern {
  readonly kind: string;
  readonly language: Language;
  readonly right: string;
  readonly wrong: string;
}

/**
 * Sentences of kinds that composed readings seldom have: what a chart lacks, and what holds for all
 * charts. Their false halves lose a "not", or gain another centre.
 */
export function patternsOf(
  { a: { chart } }: People,
  language: Language,
  random: Random,
): Pattern[] {
  const gate = random.pick(gates.filter((row) => !chart.gates.includes(row.gate)));
  const channel = random.pick(channels.filter(({ id }) => !chart.channels.includes(id)));
  const type = typeOf(random.pick(typeIds.filter((id) => id !== chart.type)));
  const any = random.pick(gates);
  const joined = random.pick(channels);
  const [one, other] = joined.centers.map((id) => centerOf(id).name[language]);
  const lacking = centers.filter(({ id }) => !chart.definedCenters.includes(id));
  const words: Words = {
    gate: gate.gate,
    channel: channel.id,
    type: type.name[language],
    any: any.gate,
    home: centerOf(any.center).name[language],
    away: elsewhere([any.center], language, random),
    joined: joined.id,
    one: one ?? "",
    other: other ?? "",
    beside: elsewhere(joined.centers, language, random),
    center: lacking.length > 0 ? random.pick(lacking).name[language] : null,
    partner: random.pick(
      channels.flatMap(({ gates: [x, y] }) => (x === any.gate ? [y] : y === any.gate ? [x] : [])),
    ),
    noPartner: random.pick(gates.filter((row) => !joins(row.gate, any.gate))).gate,
  };
  const rows = language === "de" ? german(words) : english(words);
  return rows.map(([kind, right, wrong]) => ({ kind, language, right, wrong }));
}

interface Words {
  readonly gate: number;
  readonly channel: string;
  readonly type: string;
  readonly any: number;
  readonly home: string;
  readonly away: string;
  readonly joined: string;
  readonly one: string;
  readonly other: string;
  readonly beside: string;
  /** A centre that is not defined; null where all are. */
  readonly center: string | null;
  readonly partner: number;
  readonly noPartner: number;
}

type Row = readonly [kind: string, right: string, wrong: string];

const removed = "negation removed";
const general = "general fact";

function german(w: Words): Row[] {
  const centerRows: Row[] = [
    [removed, `Dein ${w.center} ist nicht definiert.`, `Dein ${w.center} ist definiert.`],
    [removed, `Ein definiertes ${w.center} hast du nicht.`, `Ein definiertes ${w.center} hast du.`],
  ];
  return [
    ...(w.center === null ? [] : centerRows),
    [removed, `Tor ${w.gate} ist bei dir nicht aktiv.`, `Tor ${w.gate} ist bei dir aktiv.`],
    [
      removed,
      `In deinem Chart fehlt Tor ${w.gate}, das ist kein Mangel.`,
      `In deinem Chart wirkt Tor ${w.gate}, das ist kein Mangel.`,
    ],
    [removed, `Den Kanal ${w.channel} hast du nicht.`, `Den Kanal ${w.channel} hast du.`],
    [
      removed,
      `Durchgehend verbunden ist der Kanal ${w.channel} bei Ihnen nicht.`,
      `Durchgehend verbunden ist der Kanal ${w.channel} bei Ihnen.`,
    ],
    [removed, `Du bist kein ${w.type}.`, `Du bist ${w.type}.`],
    [general, `Tor ${w.any} gehört zum ${w.home}.`, `Tor ${w.any} gehört zum ${w.away}.`],
    [
      general,
      `Im ${w.home} liegt unter anderem Tor ${w.any}.`,
      `Im ${w.away} liegt unter anderem Tor ${w.any}.`,
    ],
    [
      general,
      `Der Kanal ${w.joined} verbindet das ${w.one} mit dem ${w.other}.`,
      `Der Kanal ${w.joined} verbindet das ${w.one} mit dem ${w.beside}.`,
    ],
    [
      general,
      `Zusammen mit Tor ${w.partner} bildet Tor ${w.any} einen Kanal.`,
      `Zusammen mit Tor ${w.noPartner} bildet Tor ${w.any} einen Kanal.`,
    ],
  ];
}

function english(w: Words): Row[] {
  const centerRows: Row[] = [
    [removed, `Your ${w.center} is not defined.`, `Your ${w.center} is defined.`],
    [removed, `You do not have a defined ${w.center}.`, `You do have a defined ${w.center}.`],
  ];
  return [
    ...(w.center === null ? [] : centerRows),
    [removed, `Gate ${w.gate} is not active in you.`, `Gate ${w.gate} is active in you.`],
    [
      removed,
      `Gate ${w.gate} is missing from your chart, which is no flaw.`,
      `Gate ${w.gate} is at work in your chart, which is no flaw.`,
    ],
    [removed, `You do not have channel ${w.channel}.`, `You do have channel ${w.channel}.`],
    [removed, `Channel ${w.channel} is not one of yours.`, `Channel ${w.channel} is one of yours.`],
    [removed, `You are not a ${w.type}.`, `You are a ${w.type}.`],
    [general, `Gate ${w.any} belongs to the ${w.home}.`, `Gate ${w.any} belongs to the ${w.away}.`],
    [
      general,
      `The ${w.home} is where gate ${w.any} lies.`,
      `The ${w.away} is where gate ${w.any} lies.`,
    ],
    [
      general,
      `Channel ${w.joined} connects the ${w.one} with the ${w.other}.`,
      `Channel ${w.joined} connects the ${w.one} with the ${w.beside}.`,
    ],
    [
      general,
      `Together with gate ${w.partner}, gate ${w.any} makes a channel.`,
      `Together with gate ${w.noPartner}, gate ${w.any} makes a channel.`,
    ],
  ];
}

function elsewhere(not: readonly string[], language: Language, random: Random): string {
  return random.pick(centers.filter(({ id }) => !not.includes(id))).name[language];
}

function joins(one: number, other: number): boolean {
  if (one === other) return true;
  return channels.some(({ gates }) => gates.includes(one) && gates.includes(other));
}
