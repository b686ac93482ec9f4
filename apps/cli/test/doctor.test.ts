import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isInRange } from "../src/doctor/node-finding.ts";
import { runCk } from "./support/run-ck.ts";

test("names the Redis and the PostgreSQL that would be started here, with their versions", async () => {
  const { code, stdout } = await runCk(["doctor"]);
  expect(stdout).toMatch(/^✓ Redis +eingebaut: \S*(redis|valkey)-server \d/m);
  expect(stdout).toMatch(/^✓ PostgreSQL +eingebaut: \d/m);
  expect(stdout).toMatch(/^✓ Ordner +.*beschreibbar$/m);
  expect(code).toBe(0);
});

test("what is missing or wrong is said for each part, and the exit code is 3", async () => {
  const dir = await mkdtemp(join(tmpdir(), "ck-doctor-"));
  const file = join(dir, "no-folder");
  await writeFile(file, "");
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const { code, stdout } = await runCk(["doctor"], {
    env: {
      CK_HOME: file,
      CK_USER_EMAIL: "anna@example.org",
      PORT: String(port),
      REDIS_URL: "redis://127.0.0.1:1",
    },
  });
  server.close();
  await rm(dir, { recursive: true });
  expect(stdout).toMatch(/^✗ Einstellungen +.*CK_USER_PASSWORD/m);
  expect(stdout).toMatch(/^✗ Redis +.*REDIS_URL/m);
  expect(stdout).toMatch(/^✗ Ordner +.*no-folder ist nicht beschreibbar/m);
  expect(stdout).toContain(`(${port} ist belegt)`);
  expect(code).toBe(3);
});

test("with an orchestrator elsewhere, that one alone is asked, with its key", async () => {
  const { code, stdout } = await runCk(["doctor"], {
    env: { ORCHESTRATOR_URL: "http://127.0.0.1:1" },
  });
  expect(stdout).toMatch(/^✗ Orchestrator +nicht erreichbar/m);
  expect(stdout).toMatch(/^✗ Einstellungen +.*CK_TOKEN/m);
  expect(stdout).not.toMatch(/Redis|PostgreSQL/);
  expect(code).toBe(3);
});

test("a Node fits when package.json's range says so", () => {
  const fits = (version: string) => isInRange(version, "^22.18.0 || >=24.11.0");
  expect(["v22.18.0", "v22.20.1", "v24.11.0", "v24.21.0", "v25.0.0"].filter(fits)).toHaveLength(5);
  expect(["v20.19.0", "v22.17.9", "v23.11.0", "v24.10.9"].some(fits)).toBe(false);
});

test.each(["reading", "demo", "chart", "select", "check", "doctor", "smoke", "keys"])(
  "%s --help shows examples",
  async (command) => {
    expect((await runCk([command, "--help"])).stdout).toContain(`Beispiele:\n  ck ${command}`);
  },
);
