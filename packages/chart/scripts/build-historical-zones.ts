/**
 * Builds `src/place/historical-zones.generated.ts`: the offsets before 1970 of the zones whose history the
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

const lines: string[] = [];
for (const zone of zoneNames) {
  const history = readTzif(readFileSync(`${folder}/${zone}`));
  const changes = history.changes.filter(([at]) => at > earliest && at < latest);
  if (!differs(zone, { first: history.first, changes })) continue;
  lines.push(`  ${JSON.stringify(zone)}: ${JSON.stringify([history.first, ...changes])},\n`);
}

const version = /# version (\S+)/.exec(readFileSync(`${folder}/tzdata.zi`, "utf8"))?.[1];
if (!version) throw new Error("tzdata.zi names no version.");
// A module and not a file of JSON, so that it is there wherever the code runs.
writeFileSync(
  `${import.meta.dirname}/../src/place/historical-zones.generated.ts`,
  `// Made by scripts/build-historical-zones.ts from the IANA time zone database with backzone (public
// domain), as compiled by Debian.

/** Version of the time zone database. */
export const version = ${JSON.stringify(version)};

/** A zone's first offset, then each change: instant and new offset, in seconds. */
export type OffsetHistory = readonly [first: number, ...changes: (readonly [number, number])[]];

export const zones: Readonly<Record<string, OffsetHistory>> = {
${lines.join("")}};
`,
);
process.stdout.write(`${lines.length} zones of version ${version}\n`);
