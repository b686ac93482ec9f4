import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/versions.mjs";
import { NOT_SHIPPED, TABLE } from "./table.mjs";

const DOCUMENT = "docs/ARCHITECTURE.md";
const ROW = /^\| `(?:apps\/)?([\w-]+)` \|.*\| ([^|]+) \|$/gm;

/** Compares the table of packages in the architecture's document with ours. Returns sentences. */
export function checkArchitecture(text = readFileSync(join(root, DOCUMENT), "utf8")) {
  const [, afterHeading = ""] = text.split("\n## The packages\n");
  const [chapter = ""] = afterHeading.split("\n## ");
  const said = new Map([...chapter.matchAll(ROW)].map(([, name, uses]) => [name, uses]));
  const wrong = Object.entries(TABLE)
    .filter(([name]) => !NOT_SHIPPED.includes(name))
    .filter(([name, row]) => said.get(name) !== usesAsText(row))
    .map(([name, row]) => `${DOCUMENT} must say of ${name} that it may use ${usesAsText(row)}.`);
  const unknown = [...said.keys()].filter((name) => TABLE[name] === undefined);
  return [...wrong, ...unknown.map((name) => `${DOCUMENT} names ${name}, which does not exist.`)];
}

const usesAsText = ({ uses }) => (uses.length === 0 ? "nothing of ours" : uses.join(", "));
