/**
 * Builds `data/historical-zones.json`: the offsets before 1970 of the zones whose history the
 * runtime has lost, because its time zone data merge zones that agree since 1970 (Amsterdam has
 * Brussels' past there, Oslo and Stockholm Berlin's).
 *
 * Debian's `tzdata` package keeps the old histories ("backzone"). To build the table again:
 *
 *     cd /tmp && apt-get download tzdata && dpkg-deb -x tzdata_*.deb tzdata
 *     node scripts/build-historical-zones.ts /tmp/tzdata/usr/share/zoneinfo
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { type OffsetHistory, readTzif } from "./tzif.ts";

const folder = process.argv[2];
if (!folder) throw new Error("Usage: node scripts/build-historical-zones.ts <zoneinfo folder>");

const seconds = (year: number) => Date.UTC(year, 0, 1) / 1000;
const earliest = seconds(1800);
const latest = seconds(1970);

/** The runtime's offset of a zone at an instant, by its own data. */
function runtimeClock(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at * 1000).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
    const local = Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second"),
    );
    return local / 1000 - at;
  };
}

/** True when the runtime gives another offset at the begin, middle or end of some period. */
function differs(zone: string, { first, changes }: OffsetHistory): boolean {
  const clock = runtimeClock(zone);
  const periods: [number, number][] = [[earliest, first], ...changes];
  return periods.some(([from, offset], index) => {
    const until = (periods[index + 1]?.[0] ?? latest) - 1;
    return [from, Math.floor((from + until) / 2), until].some((at) => clock(at) !== offset);
  });
}

// Names without an area ("CET", "EST") are abbreviations, not places where somebody is born.
const zoneNames = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /^[A-Z][A-Za-z]+\/[A-Z]/.test(name) && !name.startsWith("Etc/"))
  .filter((name) => statSync(`${folder}/${name}`).isFile())
  .sort();

const zones: Record<string, [first: number, ...changes: [number, number][]]> = {};
for (const zone of zoneNames) {
  const history = readTzif(readFileSync(`${folder}/${zone}`));
  const changes = history.changes.filter(([at]) => at > earliest && at < latest);
  if (differs(zone, { first: history.first, changes })) zones[zone] = [history.first, ...changes];
}

const version = /# version (\S+)/.exec(readFileSync(`${folder}/tzdata.zi`, "utf8"))?.[1];
if (!version) throw new Error("tzdata.zi names no version.");
const lines = Object.entries(zones).map(
  ([zone, history]) => `    ${JSON.stringify(zone)}: ${JSON.stringify(history)}`,
);
const source = "IANA time zone database with backzone (public domain), as compiled by Debian";
writeFileSync(
  `${import.meta.dirname}/../data/historical-zones.json`,
  `{\n  "source": ${JSON.stringify(source)},\n  "version": ${JSON.stringify(version)},\n  "zones": {\n${lines.join(",\n")}\n  }\n}\n`,
);
process.stdout.write(`${lines.length} zones of version ${version}\n`);
