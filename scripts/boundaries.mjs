// Checks that the packages depend on each other only as the design allows, that the architecture's
// document says so, and that they use each other only through their entries. Says every violation in a sentence; exit code 1 when there is one.

import { checkArchitecture } from "./check/architecture.mjs";
import { checkDependencies } from "./check/dependencies.mjs";
import { checkImports } from "./check/imports.mjs";
import { readWorkspace } from "./check/workspace.mjs";

const workspace = readWorkspace();
const violations = [
  ...checkArchitecture(),
  ...checkDependencies(workspace),
  ...workspace.flatMap(checkImports),
];
for (const violation of violations) console.error(violation);
if (violations.length > 0) console.error(`${violations.length} boundaries are crossed.`);
process.exitCode = violations.length > 0 ? 1 : 0;
