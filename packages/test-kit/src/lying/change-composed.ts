import type { KnownChart } from "./known-chart.ts";
import type { Random } from "./random.ts";
import { pickOrNull, type Statement } from "./statement.ts";
import { channels, profiles } from "./vocabulary.ts";

const anchor = /\[\[([\w.:/-]+)\|([^\]|]+)\]\]/g;

/** Text with its anchors as the words that a reader sees. */
export const withoutAnchors = (raw: string) => raw.replace(anchor, (_, _id, words) => words);

type Changed = { factId: string; words: string };
type Change = (id: string, words: string, chart: KnownChart, random: Random) => Changed | null;

/** The words with one detail replaced; null when they do not name it. */
const replaced = (words: string, detail: RegExp, by: string, factId: string): Changed | null =>
  detail.test(words) ? { factId, words: words.replace(detail, by) } : null;

/** Names in brackets belong to what was there before. */
const withoutName = (words: string) => words.replace(/\s*\([^)]*\)/g, "");

const other = (random: Random, all: readonly string[], own: readonly string[]) =>
  random.pick(all.filter((one) => !own.includes(one)));

const changes: Readonly<Record<string, Change>> = {
  gate(id, words, chart, random) {
    const all = Array.from({ length: 64 }, (_, index) => String(index + 1));
    const number = other(random, all, chart.gates.map(String));
    return replaced(withoutName(words), new RegExp(`\\b${id}\\b`), number, `gate:${number}`);
  },
  activation(id, words, _, random) {
    const line = Number(id.slice(-1));
    const wrong = ((line + random.int(0, 4)) % 6) + 1;
    const factId = `activation:${id.slice(0, -1)}${wrong}`;
    return replaced(words, new RegExp(`(?<=(?:Linie|line) )${line}\\b`), String(wrong), factId);
  },
  channel(id, words, chart, random) {
    const wrong = other(random, channels, chart.channels);
    return replaced(withoutName(words), new RegExp(`\\b${id}\\b`), wrong, `channel:${wrong}`);
  },
  center(id, words) {
    const [center = "", state] = id.split(":");
    if (state === "defined") {
      return replaced(words, /(?<!un)defin/, "undefin", `center:${center}:undefined`);
    }
    const german = /undefinier|offen/.test(words);
    const detail = german ? /undefiniert|offen/ : /undefined|open/;
    return replaced(words, detail, german ? "definiert" : "defined", `center:${center}:defined`);
  },
  profile(id, words, _, random) {
    const wrong = other(random, profiles, [id]);
    return replaced(withoutName(words), new RegExp(`\\b${id}\\b`), wrong, `profile:${wrong}`);
  },
};

/**
 * A composed sentence with one anchored detail changed, so that it states what is not in the table;
 * null when it has none that can be changed. Without its anchor the words must speak of the person
 * to be a lie: `personal` tells.
 */
export function changeComposed(
  raw: string,
  chart: KnownChart,
  random: Random,
): (Statement & { personal: boolean }) | null {
  const found = [...raw.matchAll(anchor)].flatMap((match) => {
    const [whole, factId = "", words = ""] = match;
    const kind = factId.slice(0, factId.indexOf(":"));
    const changed = changes[kind]?.(factId.slice(kind.length + 1), words, chart, random);
    if (!changed) return [];
    const before = raw.slice(0, match.index);
    const after = raw.slice(match.index + whole.length);
    const personal = /\b(?:deine?[mnrs]?|your) $/i.test(before) || /^(?:deine?|your) /i.test(words);
    const say = (said: string) => `${before}${said}${after}`;
    return [{ kind: `composed-${kind}`, say, ...changed, personal }];
  });
  return pickOrNull(random, found);
}
