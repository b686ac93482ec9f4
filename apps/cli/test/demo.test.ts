import { once } from "node:events";
import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCk } from "./support/run-ck.ts";

/** Time to build the page for the first time, ms. */
const buildLimitMs = 300_000;

test(
  "the page is served on the next free port, and Ctrl-C ends it and everything with it",
  async () => {
    const home = await mkdtemp(join(tmpdir(), "ck-demo-"));
    // PostgreSQL may run as another user and has to reach its data.
    await chmod(home, 0o711);
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const taken = typeof address === "object" && address ? address.port : 0;
    const seen: Promise<string>[] = [];

    const { code, stdout, stderr } = await runCk(["demo"], {
      env: { CK_HOME: home, PORT: String(taken) },
      onStdout: (text, kill) => {
        const page = fetch(text.trim()).then((response) => response.text());
        seen.push(page);
        page.finally(() => kill("SIGINT")).catch(() => {});
      },
    });

    other.close();
    expect(code).toBe(130);
    expect(stderr).toContain(`Port ${taken} ist belegt`);
    const [page] = await Promise.all(seen);
    expect(page).toContain("Ein Reading bestellen");
    const url = stdout.trim();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await expect(fetch(url)).rejects.toThrow();
    expect(await readdir(join(home, ".ck"))).not.toContain("stack.json");
    await rm(home, { recursive: true, force: true });
  },
  buildLimitMs,
);

test(
  "a page whose services are killed is ended with 3 and a sentence",
  async () => {
    const home = await mkdtemp(join(tmpdir(), "ck-demo-"));
    await chmod(home, 0o711);
    const { code, stdout, stderr } = await runCk(["demo"], {
      env: { CK_HOME: home, PORT: "0" },
      onStdout: async () => {
        const stack = await readFile(join(home, ".ck", "stack.json"), "utf8");
        process.kill(JSON.parse(stack).pid, "SIGKILL");
      },
    });
    expect(code).toBe(3);
    expect(stderr).toMatch(/\nDie Dienste sind mittendrin ausgefallen\..*\n$/);
    await expect(fetch(stdout.trim())).rejects.toThrow();
    // What the killed supervisor left may still be writing there while it ends.
    await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  },
  buildLimitMs,
);
