import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { renderBodygraph } from "@ck/chart/bodygraph";
import { type Result, readingMarkdown } from "@ck/contracts";

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

/** `readings/business-1a2b3c4d`: one folder for each reading. */
export const defaultFolder = ({ agentId, jobId }: Pick<Result, "agentId" | "jobId">) =>
  join("readings", `${agentId}-${jobId.slice(0, 8)}`);
