/**
 * Prints a reading as it will be read, to judge its words:
 * `pnpm print business professional klar de 1987-05-14T07:30:00Z [partner instant]`
 */
import { calculateChart, factsOf, publicChart } from "@ck/chart";
import {
  agentIdSchema,
  defaultRegistry,
  depthSchema,
  languageSchema,
  styleSchema,
} from "@ck/registry";
import { compose } from "../src/index.ts";

const [agent, depthName, styleName, languageName, utc = "", partnerUtc] = process.argv.slice(2);
const agentId = agentIdSchema.parse(agent);
const depth = depthSchema.parse(depthName);
const style = styleSchema.parse(styleName);
const language = languageSchema.parse(languageName);

const birth = (instant: string) => ({
  chart: calculateChart(instant),
  uncertain: new Set<string>(),
});
const a = birth(utc);
const b = partnerUtc === undefined ? undefined : birth(partnerUtc);
const sections = defaultRegistry.sectionsOf(agentId, depth, { partner: b !== undefined });
const text = compose({
  agentId,
  depth,
  style,
  language,
  chart: publicChart(a.chart),
  partner: b && publicChart(b.chart),
  facts: factsOf(a, b),
  sections: sections.map(({ id }) => id),
});
const titles = new Map(sections.map(({ id, title }) => [id, title[language]]));
process.stdout.write(
  `${text
    .replace(/^@@ (.+)$/gm, (_, id: string) => `\n## ${titles.get(id) ?? id}\n`)
    .replace(/\[\[[^|\]]*\|([^\]]*)\]\]/g, "$1")}\n`,
);
