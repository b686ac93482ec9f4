import type { StubReply, StubRequest } from "../model-stub.ts";
import { readPrompt } from "../stub-writer.ts";
import { knownChart } from "./known-chart.ts";
import type { PlantedLie, WritingRecord } from "./planted.ts";
import { type Random, seededRandom } from "./random.ts";
import { lie, type Material, trueSentence } from "./sentence-maker.ts";

/** What of a reading tells its chart from others: its placements. */
export const chartKey = (factIds: readonly string[]) =>
  factIds.filter((id) => id.startsWith("activation:")).join(" ");

export type LyingWriterOptions = {
  seed: number;
  /** Composed sentences of a chart, with their anchors, to tell and to twist. */
  composed?: (key: string) => readonly string[];
  /** Share of answers that do not come whole; their end is cut at any place. */
  failing?: number;
};

const ends = ["cut", "reset", "failed", "refusal", "length", "garbled"] as const;

const hashOf = (text: string) =>
  [...text].reduce((hash, char) => (Math.imul(hash, 31) + char.charCodeAt(0)) | 0, 7);

/**
 * A model that lies at random and keeps its own record of it. What is a lie is decided by the fact
 * table in the prompt alone. The nth answer about a chart is the same for the same seed.
 */
export function createLyingWriter({ seed, composed, failing = 0.12 }: LyingWriterOptions) {
  const records = new Map<string, WritingRecord & { calls: number }>();

  function recordOf(key: string, language: "de" | "en") {
    const record = records.get(key) ?? { language, lies: [], truths: new Set<string>(), calls: 0 };
    records.set(key, record);
    record.calls += 1;
    return record;
  }

  /** Writes true sentences and lies; the true ones are noted at once, lies when they are sent. */
  function pen(material: Material, record: WritingRecord, random: Random) {
    const lies: { raw: string; planted: PlantedLie }[] = [];
    const lying = (place: PlantedLie["place"]) => {
      const written = lie(material, random, place);
      lies.push(written);
      return written.raw;
    };
    const telling = () => {
      const { raw, seen } = trueSentence(material, random);
      record.truths.add(seen);
      return raw;
    };
    const send = (text: string) =>
      record.lies.push(...lies.filter(({ raw }) => text.includes(raw)).map((one) => one.planted));
    return { lying, telling, send };
  }

  function section(id: string, { lying, telling }: ReturnType<typeof pen>, random: Random) {
    const share = random.pick([0, 0.1, 0.2, 0.3, 0.5]);
    const sentences = Array.from({ length: random.int(3, 11) }, () => {
      const raw = random.chance(share) ? lying("section") : telling();
      return `${raw}${random.chance(0.2) ? "\n\n" : " "}`;
    });
    const outside = random.chance(0.05) ? `@@ extra\n${lying("outside")}\n` : "";
    const heading = random.chance(0.05) ? `## ${lying("section")}\n` : "";
    return `@@ ${id}\n${heading}${sentences.join("")}\n${outside}`;
  }

  /** The answer to a repair: often right, sometimes another lie, or more than was asked for. */
  function repaired(n: number, { lying, telling }: ReturnType<typeof pen>, random: Random) {
    const answers = [
      telling,
      telling,
      telling,
      () => lying("repair"),
      () => `${telling()} ${lying("repair")}`,
      () => `${telling()}\n@@ essence\n${lying("repair")}`,
      () => "",
    ];
    return `@@ ${n}\n${random.pick(answers)()}\n`;
  }

  function write(request: StubRequest) {
    const { facts, sections, toCorrect, language } = readPrompt(request);
    const key = chartKey(facts.map(({ id }) => id));
    const record = recordOf(key, language);
    const random = seededRandom(seed ^ hashOf(key) ^ Math.imul(record.calls, 0x9e3779b1));
    const chart = knownChart(facts.map(({ id }) => id));
    const own = pen({ chart, language, facts, composed: composed?.(key) ?? [] }, record, random);
    const text =
      toCorrect.length > 0
        ? toCorrect.map((n) => repaired(n, own, random)).join("")
        : (random.chance(0.1) ? `${own.lying("outside")}\n` : "") +
          sections.map((id) => section(id, own, random)).join("");
    return { text, random, send: own.send };
  }

  return {
    reply(request: StubRequest): StubReply {
      const { text, random, send } = write(request);
      const chunk = random.int(1, 60);
      if (!random.chance(failing)) {
        send(text);
        return { kind: "stream", text, chunk };
      }
      if (random.chance(0.2)) return { kind: "status", status: random.pick([429, 500, 503]) };
      const cut = text.slice(0, random.int(0, text.length));
      send(cut);
      return { kind: "stream", text: cut, chunk, end: random.pick(ends) };
    },
    /** What was written about a chart, once: it is forgotten then. */
    take(key: string): WritingRecord | null {
      const record = records.get(key) ?? null;
      records.delete(key);
      return record;
    },
  };
}
