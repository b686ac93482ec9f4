import { access, constants, mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { renderBodygraph, renderComposite } from "@ck/chart/bodygraph";
import { type Result, readingMarkdown, uncertainIds } from "@ck/contracts";
import type { Language } from "@ck/registry";
import { unwritable } from "../unwritable.ts";

/**
 * Writes Markdown, JSON and the pictures of a reading. Returns the folder.
 * Throws `CommandError` when they cannot be written.
 */
export async function writeFiles(
  result: Result,
  { folder, title }: { folder: string; title: string },
): Promise<string> {
  const target = resolve(folder);
  const files = {
    "reading.md": readingMarkdown({ ...result, title }),
    "reading.json": `${JSON.stringify(result, null, 2)}\n`,
    ...picturesOf(result),
  };
  try {
    await makeFolder(target);
    for (const [name, text] of Object.entries(files)) await writeFile(join(target, name), text);
  } catch {
    throw unwritable("--out", target, result.language);
  }
  return target;
}

/** The bodygraph; of two people each one's, and the one of both. */
function picturesOf(result: Result): Record<string, string> {
  const { chart, partner, language } = result;
  const options = { language, theme: "light" } as const;
  if (!chart) return {};
  const a = { chart, uncertain: uncertainIds(result, "a") };
  const own = renderBodygraph(chart, { ...options, uncertain: a.uncertain });
  if (!partner) return { "bodygraph.svg": own };
  const b = { chart: partner, uncertain: uncertainIds(result, "b") };
  return {
    "bodygraph.svg": own,
    "bodygraph-b.svg": renderBodygraph(partner, { ...options, uncertain: b.uncertain }),
    "composite.svg": renderComposite(a, b, options),
  };
}

/**
 * Makes the folder that files will go to, so that a wrong one is said before anything is ordered.
 * Throws `CommandError` when nothing can be written there.
 */
export async function prepareFolder(
  { out = defaultParent }: { out?: string },
  language: Language,
): Promise<void> {
  // An empty path would be the folder we are in.
  if (out === "") throw unwritable("--out", out, language);
  try {
    await makeFolder(resolve(out));
    await access(resolve(out), constants.W_OK);
  } catch {
    throw unwritable("--out", out, language);
  }
}

/** With its parents. Not `recursive`, which never comes back below /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path).catch(async (error: unknown) => {
    // Another command may have made it just now.
    if (!(await isFolder(path))) throw error;
  });
}

const isFolder = (path: string) =>
  stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );

const defaultParent = "readings";

/** `readings/business-1a2b3c4d`: one folder for each reading. */
export const defaultFolder = ({ agentId, jobId }: Pick<Result, "agentId" | "jobId">) =>
  join(defaultParent, `${agentId}-${jobId.slice(0, 8)}`);
