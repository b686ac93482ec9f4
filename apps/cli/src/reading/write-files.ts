import { access, constants, mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { renderBodygraph } from "@ck/chart/bodygraph";
import { type Result, readingMarkdown } from "@ck/contracts";
import type { Language } from "@ck/registry";
import { unwritable } from "../unwritable.ts";

/** Writes Markdown, JSON and the bodygraph of a reading. Returns the folder. */
export async function writeFiles(
  result: Result,
  { folder, title }: { folder: string; title: string },
): Promise<string> {
  const target = resolve(folder);
  await mkdir(target, { recursive: true });
  await writeFile(join(target, "reading.md"), readingMarkdown({ ...result, title }));
  await writeFile(join(target, "reading.json"), `${JSON.stringify(result, null, 2)}\n`);
  if (result.chart) {
    const svg = renderBodygraph(result.chart, { language: result.language, theme: "light" });
    await writeFile(join(target, "bodygraph.svg"), svg);
  }
  return target;
}

/**
 * Makes the folder that files will go to, so that a wrong one is said before anything is ordered.
 * Throws `CommandError` when nothing can be written there.
 */
export async function prepareFolder(
  { out = defaultParent }: { out?: string },
  language: Language,
): Promise<void> {
  try {
    await mkdir(resolve(out), { recursive: true });
    await access(resolve(out), constants.W_OK);
  } catch {
    throw unwritable("--out", out, language);
  }
}

const defaultParent = "readings";

/** `readings/business-1a2b3c4d`: one folder for each reading. */
export const defaultFolder = ({ agentId, jobId }: Pick<Result, "agentId" | "jobId">) =>
  join(defaultParent, `${agentId}-${jobId.slice(0, 8)}`);
