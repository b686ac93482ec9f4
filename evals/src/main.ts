import { measureComposer } from "./measure/composer.ts";
import { measureLabelled } from "./measure/labelled.ts";
import { measureMutations } from "./measure/mutations.ts";
import { measureSpeed } from "./measure/speed.ts";
import { measureTrueTexts } from "./measure/true-texts.ts";
import { reportComposer } from "./report/composer.ts";
import { reportFaults } from "./report/faults.ts";
import { reportLabelled } from "./report/labelled.ts";
import { reportMutations } from "./report/mutations.ts";
import { reportSpeed } from "./report/speed.ts";
import { reportTrueTexts } from "./report/true-texts.ts";
import { fullSizes, smallSizes } from "./sizes.ts";
import { unreached } from "./unreached.ts";

/**
 * Prints all figures: `npm run evals`. `--full` takes the sizes of a release, `--faults` also lists
 * the sentences behind the figures. Exit code 1 when a threshold is not reached.
 */
const full = process.argv.includes("--full");
const sizes = full ? fullSizes : smallSizes;
const say = (text: string) => process.stdout.write(`${text}\n\n`);

// Timed first, before the other measures fill the memory.
const speed = measureSpeed(sizes.speed);
const labelled = measureLabelled();
say(reportLabelled(labelled, full));
const mutations = measureMutations(sizes.mutations);
say(reportMutations(mutations));
const composer = measureComposer(sizes.composer);
const trueTexts = measureTrueTexts(sizes.trueTexts);
say(reportTrueTexts(trueTexts, composer));
say(reportComposer(composer));
say(reportSpeed(speed));
const figures = { labelled, mutations, composer, trueTexts };
if (process.argv.includes("--faults")) say(reportFaults(figures));
const missing = unreached(figures);
for (const line of missing) say(`Not reached: ${line}`);
if (missing.length > 0) process.exitCode = 1;
