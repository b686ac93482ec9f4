/**
 * Who may use whom; docs/ARCHITECTURE.md says the same. `uses`: packages of the project at run time. `external`,
 * where given: all that may be used beside them; for packages that are published or have to stay pure.
 * `development`: further packages of the project for its tests.
 */
export const TABLE = {
  registry: { uses: [], external: ["zod"] },
  chart: { uses: [] },
  contracts: { uses: ["registry", "chart"], external: ["zod"] },
  grounding: { uses: ["chart"], external: [] },
  composer: { uses: ["chart", "registry"], external: [], development: ["grounding"] },
  ledger: { uses: ["contracts"] },
  orchestrator: { uses: ["contracts", "registry", "chart", "ledger"] },
  client: { uses: ["contracts", "orchestrator"] },
  worker: { uses: ["contracts", "registry", "chart", "grounding", "composer", "ledger"] },
  "local-stack": { uses: [] },
  "test-kit": { uses: ["local-stack"] },
  cli: {
    uses: [
      "registry",
      "chart",
      "contracts",
      "grounding",
      "ledger",
      "orchestrator",
      "worker",
      "client",
      "local-stack",
    ],
    development: ["next-demo"],
  },
  "next-demo": { uses: ["client", "contracts", "orchestrator", "registry", "chart"] },
  evals: { uses: [], development: ["registry", "chart", "grounding", "composer"] },
  tests: {
    uses: [],
    development: [
      "client",
      "contracts",
      "orchestrator",
      "registry",
      "chart",
      "grounding",
      "composer",
      "ledger",
      "worker",
      "cli",
      "next-demo",
    ],
  },
};

/** Packages that nobody installs: what they import is declared for development. */
export const NOT_SHIPPED = ["tests", "evals"];

/** Loaded by single commands, whose set-up installs everything; all others do without it. */
export const LOADED_LATE = { cli: ["next-demo"] };

/** For tests, everybody may use these. */
export const FOR_TESTS = ["test-kit", "local-stack"];
