import { createLedger } from "@ck/ledger";
import { Command } from "commander";
import { badInput, CommandError } from "../exit.ts";
import { openStack } from "../stack/open-stack.ts";

const withLedger = async (use: (ledger: ReturnType<typeof createLedger>) => Promise<void>) => {
  await using stack = await openStack();
  if (!stack.supabase) {
    throw new CommandError(
      badInput,
      "Schlüssel liegen in der Datenbank: bitte ohne ORCHESTRATOR_URL.",
    );
  }
  await use(createLedger(stack.supabase));
};

export const keysCommand = () =>
  new Command("keys")
    .description("Schlüssel für Server, die Readings bestellen.")
    .addCommand(
      new Command("create")
        .argument("<name>", "wofür der Schlüssel ist")
        .option("--scopes <list>", "Rechte, durch Komma getrennt", "readings:write,readings:read")
        .action((name: string, { scopes }: { scopes: string }) =>
          withLedger(async (ledger) => {
            const { key } = await ledger.createServiceKey({ name, scopes: scopes.split(",") });
            process.stdout.write(`${key}\n`);
            process.stderr.write("Der Schlüssel wird nur dieses eine Mal gezeigt.\n");
          }),
        ),
    )
    .addCommand(
      new Command("list").action(() =>
        withLedger(async (ledger) => {
          for (const { id, name, scopes, revokedAt } of await ledger.listServiceKeys()) {
            const state = revokedAt ? "widerrufen" : scopes.join(",");
            process.stdout.write(`${id}  ${name}  ${state}\n`);
          }
        }),
      ),
    )
    .addCommand(
      new Command("revoke").argument("<id>").action((id: string) =>
        withLedger(async (ledger) => {
          await ledger.revokeServiceKey(id);
          process.stdout.write(`${id} ist widerrufen.\n`);
        }),
      ),
    );
