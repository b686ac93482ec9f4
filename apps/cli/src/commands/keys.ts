import { randomBytes } from "node:crypto";
import type { Ledger } from "@ck/ledger";
import { hashOfServiceKey, scopeSchema, serviceKeyPrefix } from "@ck/orchestrator";
import { Command } from "commander";
import { z } from "zod";
import { badInput, CommandError } from "../exit.ts";
import { useLedger } from "../stack/use-ledger.ts";

const serviceScopes = scopeSchema.options;

const remote = {
  de: "Schlüssel liegen in der Datenbank: bitte ohne ORCHESTRATOR_URL.",
  en: "Keys are in the database: please without ORCHESTRATOR_URL.",
};
const withLedger = (use: (ledger: Ledger) => Promise<void>) => useLedger(use, { remote });

async function create(name: string, flags: { scopes: string }) {
  if (name.trim() === "") {
    throw new CommandError(badInput, "<name>: Bitte sag, wofür der Schlüssel ist.");
  }
  const scopes = flags.scopes.split(",").map((scope) => scope.trim());
  const unknown = scopes.filter((scope) => !serviceScopes.some((known) => known === scope));
  if (unknown.length > 0) {
    throw new CommandError(
      badInput,
      `--scopes: ${unknown.join(", ")} gibt es nicht. Möglich sind: ${serviceScopes.join(", ")}.`,
    );
  }
  await withLedger(async (ledger) => {
    const key = serviceKeyPrefix + randomBytes(32).toString("base64url");
    await ledger.createServiceKey({ keyHash: hashOfServiceKey(key), name, scopes });
    process.stdout.write(`${key}\n`);
    process.stderr.write("Der Schlüssel wird nur dieses eine Mal gezeigt.\n");
  });
}

const list = () =>
  withLedger(async (ledger) => {
    for (const { id, name, scopes, revokedAt } of await ledger.listServiceKeys()) {
      process.stdout.write(`${id}  ${name}  ${revokedAt ? "widerrufen" : scopes.join(",")}\n`);
    }
  });

async function revoke(id: string) {
  const unknown = new CommandError(badInput, `Den Schlüssel ${id} gibt es nicht.`);
  if (!z.uuid().safeParse(id).success) throw unknown;
  await withLedger(async (ledger) => {
    const { outcome } = await ledger.revokeServiceKey(id);
    if (outcome === "not_found") throw unknown;
    process.stdout.write(`${id} ist widerrufen.\n`);
  });
}

export const keysCommand = () =>
  new Command("keys")
    .description("Schlüssel für Server, die Readings bestellen.")
    .addHelpText(
      "after",
      `
Beispiele:
  ck keys create "Webseite"
  ck keys create "Anzeige" --scopes readings:read
  ck keys list
  ck keys revoke <id>`,
    )
    .addCommand(
      new Command("create")
        .argument("<name>", "wofür der Schlüssel ist")
        .option("--scopes <list>", "Rechte, durch Komma getrennt", serviceScopes.join(","))
        .action(create),
    )
    .addCommand(new Command("list").action(list))
    .addCommand(new Command("revoke").argument("<id>").action(revoke));
