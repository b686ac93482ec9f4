import type { ChannelId } from "../chart.ts";
import type { CenterId } from "../types.ts";
import { frozen, type Term } from "./term.ts";

/** A channel: two gates that join two centres. `centers[0]` is the centre of `gates[0]`. */
export interface Channel extends Term {
  readonly id: ChannelId;
  readonly gates: readonly [number, number];
  readonly centers: readonly [CenterId, CenterId];
}

/** The 36 channels, by their lower gate. Gates 10, 20, 34 and 57 each lie in three of them. */
export const channels: readonly Channel[] = frozen([
  {
    id: "1-8",
    gates: [1, 8],
    centers: ["g", "throat"],
    name: { de: "Inspiration", en: "Inspiration" },
    aliases: { de: [], en: [] },
  },
  {
    id: "2-14",
    gates: [2, 14],
    centers: ["g", "sacral"],
    name: { de: "Takt", en: "The Beat" },
    aliases: { de: ["Der Takt"], en: ["Beat"] },
  },
  {
    id: "3-60",
    gates: [3, 60],
    centers: ["sacral", "root"],
    name: { de: "Mutation", en: "Mutation" },
    aliases: { de: [], en: [] },
  },
  {
    id: "4-63",
    gates: [4, 63],
    centers: ["ajna", "head"],
    name: { de: "Logik", en: "Logic" },
    aliases: { de: [], en: [] },
  },
  {
    id: "5-15",
    gates: [5, 15],
    centers: ["sacral", "g"],
    name: { de: "Rhythmus", en: "Rhythm" },
    aliases: { de: [], en: [] },
  },
  {
    id: "6-59",
    gates: [6, 59],
    centers: ["solarPlexus", "sacral"],
    name: { de: "Intimität", en: "Intimacy" },
    aliases: { de: ["Paarung"], en: ["Mating"] },
  },
  {
    id: "7-31",
    gates: [7, 31],
    centers: ["g", "throat"],
    name: { de: "Alpha", en: "The Alpha" },
    aliases: { de: ["Das Alpha"], en: ["Alpha"] },
  },
  {
    id: "9-52",
    gates: [9, 52],
    centers: ["sacral", "root"],
    name: { de: "Konzentration", en: "Concentration" },
    aliases: { de: [], en: [] },
  },
  {
    id: "10-20",
    gates: [10, 20],
    centers: ["g", "throat"],
    name: { de: "Erwachen", en: "Awakening" },
    aliases: { de: [], en: [] },
  },
  {
    id: "10-34",
    gates: [10, 34],
    centers: ["g", "sacral"],
    name: { de: "Erforschung", en: "Exploration" },
    aliases: { de: ["Erkundung"], en: [] },
  },
  {
    id: "10-57",
    gates: [10, 57],
    centers: ["g", "spleen"],
    name: { de: "Vollendete Form", en: "Perfected Form" },
    aliases: { de: [], en: [] },
  },
  {
    id: "11-56",
    gates: [11, 56],
    centers: ["ajna", "throat"],
    name: { de: "Neugier", en: "Curiosity" },
    aliases: { de: [], en: [] },
  },
  {
    id: "12-22",
    gates: [12, 22],
    centers: ["throat", "solarPlexus"],
    name: { de: "Offenheit", en: "Openness" },
    aliases: { de: [], en: [] },
  },
  {
    id: "13-33",
    gates: [13, 33],
    centers: ["g", "throat"],
    name: { de: "Der Zeuge", en: "The Prodigal" },
    aliases: { de: ["Der verlorene Sohn", "Die Zeugin"], en: ["The Witness", "Prodigal"] },
  },
  {
    id: "16-48",
    gates: [16, 48],
    centers: ["throat", "spleen"],
    name: { de: "Wellenlänge", en: "The Wavelength" },
    aliases: { de: ["Die Wellenlänge"], en: ["Wavelength"] },
  },
  {
    id: "17-62",
    gates: [17, 62],
    centers: ["ajna", "throat"],
    name: { de: "Akzeptanz", en: "Acceptance" },
    aliases: { de: [], en: [] },
  },
  {
    id: "18-58",
    gates: [18, 58],
    centers: ["spleen", "root"],
    name: { de: "Urteilsvermögen", en: "Judgment" },
    aliases: { de: ["Urteil"], en: ["Judgement"] },
  },
  {
    id: "19-49",
    gates: [19, 49],
    centers: ["root", "solarPlexus"],
    name: { de: "Synthese", en: "Synthesis" },
    aliases: { de: [], en: [] },
  },
  {
    id: "20-34",
    gates: [20, 34],
    centers: ["throat", "sacral"],
    name: { de: "Charisma", en: "Charisma" },
    aliases: { de: [], en: [] },
  },
  {
    id: "20-57",
    gates: [20, 57],
    centers: ["throat", "spleen"],
    name: { de: "Gehirnwelle", en: "The Brainwave" },
    aliases: { de: ["Die Gehirnwelle"], en: ["Brainwave"] },
  },
  {
    id: "21-45",
    gates: [21, 45],
    centers: ["heart", "throat"],
    name: { de: "Geld", en: "Money" },
    aliases: { de: ["Geldlinie"], en: ["Money Line", "The Money Line"] },
  },
  {
    id: "23-43",
    gates: [23, 43],
    centers: ["throat", "ajna"],
    name: { de: "Strukturierung", en: "Structuring" },
    aliases: { de: [], en: [] },
  },
  {
    id: "24-61",
    gates: [24, 61],
    centers: ["ajna", "head"],
    name: { de: "Bewusstheit", en: "Awareness" },
    aliases: { de: ["Gewahrsein"], en: [] },
  },
  {
    id: "25-51",
    gates: [25, 51],
    centers: ["g", "heart"],
    name: { de: "Initiation", en: "Initiation" },
    aliases: { de: [], en: [] },
  },
  {
    id: "26-44",
    gates: [26, 44],
    centers: ["heart", "spleen"],
    name: { de: "Übertragung", en: "Surrender" },
    aliases: { de: ["Hingabe"], en: ["Transmission"] },
  },
  {
    id: "27-50",
    gates: [27, 50],
    centers: ["sacral", "spleen"],
    name: { de: "Bewahrung", en: "Preservation" },
    aliases: { de: [], en: [] },
  },
  {
    id: "28-38",
    gates: [28, 38],
    centers: ["spleen", "root"],
    name: { de: "Ringen", en: "Struggle" },
    aliases: { de: ["Kampf"], en: [] },
  },
  {
    id: "29-46",
    gates: [29, 46],
    centers: ["sacral", "g"],
    name: { de: "Entdeckung", en: "Discovery" },
    aliases: { de: [], en: [] },
  },
  {
    id: "30-41",
    gates: [30, 41],
    centers: ["solarPlexus", "root"],
    name: { de: "Erkennen", en: "Recognition" },
    aliases: { de: ["Erkenntnis"], en: [] },
  },
  {
    id: "32-54",
    gates: [32, 54],
    centers: ["spleen", "root"],
    name: { de: "Transformation", en: "Transformation" },
    aliases: { de: [], en: [] },
  },
  {
    id: "34-57",
    gates: [34, 57],
    centers: ["sacral", "spleen"],
    name: { de: "Kraft", en: "Power" },
    aliases: { de: ["Macht"], en: [] },
  },
  {
    id: "35-36",
    gates: [35, 36],
    centers: ["throat", "solarPlexus"],
    name: { de: "Vergänglichkeit", en: "Transitoriness" },
    aliases: { de: [], en: [] },
  },
  {
    id: "37-40",
    gates: [37, 40],
    centers: ["solarPlexus", "heart"],
    name: { de: "Gemeinschaft", en: "Community" },
    aliases: { de: [], en: [] },
  },
  {
    id: "39-55",
    gates: [39, 55],
    centers: ["root", "solarPlexus"],
    name: { de: "Emotion", en: "Emoting" },
    aliases: { de: ["Emotionen"], en: ["Emotion"] },
  },
  {
    id: "42-53",
    gates: [42, 53],
    centers: ["sacral", "root"],
    name: { de: "Reifung", en: "Maturation" },
    aliases: { de: [], en: [] },
  },
  {
    id: "47-64",
    gates: [47, 64],
    centers: ["ajna", "head"],
    name: { de: "Abstraktion", en: "Abstraction" },
    aliases: { de: [], en: [] },
  },
]);

const byId = new Map(channels.map((channel) => [channel.id, channel]));

/** @throws RangeError when there is no such channel. */
export function channelOf(id: ChannelId): Channel {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`There is no channel ${id}.`);
  return found;
}

const byGate = new Map<number, Channel[]>();
for (const channel of channels) {
  for (const gate of channel.gates) byGate.set(gate, [...(byGate.get(gate) ?? []), channel]);
}

/** The channels that a gate belongs to: one, or three for 10, 20, 34 and 57. */
export function channelsOfGate(gate: number): readonly Channel[] {
  return byGate.get(gate) ?? [];
}
