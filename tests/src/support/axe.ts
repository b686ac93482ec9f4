import axe from "axe-core";
import type { Page } from "playwright-core";
import { z } from "zod";

const rules = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

const resultSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** What axe has to say against the page as it is: the rule, and the elements. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const result = resultSchema.parse(
    await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} })`),
  );
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
