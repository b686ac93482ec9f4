import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { joinStack, StackError, type StackErrorCode } from "@ck/local-stack";
import { expect, test } from "vitest";
import { stackFailure } from "../src/stack/stack-failure.ts";

const codes: StackErrorCode[] = [
  "redis_missing",
  "postgres_missing",
  "postgres_user_missing",
  "postgres_data_out_of_reach",
  "folder_in_use",
  "folder_not_ours",
  "secrets_unreadable",
  "other_settings",
  "other_version",
  "part_not_starting",
  "other",
];

test.each(codes)(
  "a stack that cannot be had (%s) is said in the language of the command",
  (code) => {
    const error = new StackError("Process 7 has it.", code);
    expect(stackFailure(error, "en")).toMatchObject({ exitCode: 3, message: error.message });
    const german = stackFailure(error, "de");
    expect(german.exitCode).toBe(3);
    expect(german.message.replace(`Meldung: ${error.message}`, "")).toMatch(
      /\b(bitte|startet nicht|lassen sich nicht)\b/i,
    );
  },
);

test("a service that ends at its start is said with the end of its log", async () => {
  const root = await mkdtemp(join(tmpdir(), "ck-stack-"));
  const broken = joinStack({
    root,
    redis: { url: "redis://127.0.0.1:1" },
    supabase: {
      url: "http://127.0.0.1:1",
      secretKey: "s",
      publishableKey: "p",
      jwtSecret: null,
    },
    services: [
      {
        name: "broken",
        command: process.execPath,
        args: ["-e", "console.error('no room'); process.exit(1)"],
        cwd: root,
        env: {},
        readyWhen: { message: "ready" },
      },
    ],
  });
  const error: unknown = await broken.catch((thrown: unknown) => thrown);
  if (!(error instanceof StackError)) throw error;
  expect(error.code).toBe("part_not_starting");
  expect(stackFailure(error, "de").message).toMatch(
    /^Ein Dienst startet nicht\..*broken.*no room/s,
  );
  // What started it may still be writing there while it ends.
  await rm(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
});
