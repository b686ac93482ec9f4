import type { Language } from "@ck/registry";
import { verifyReceipt } from "@ck/worker/receipt";
import { Command } from "commander";
import { readEnv } from "../env.ts";
import { badInput, CommandError, readingFailed } from "../exit.ts";
import { languageFlag } from "../language-flag.ts";
import { findEvidence, readingIdOf } from "../receipt/find-evidence.ts";
import { printChecks } from "../receipt/print-checks.ts";
import { printReceipt } from "../receipt/print-receipt.ts";
import { readReceiptFile } from "../receipt/read-receipt-file.ts";
import { explain } from "../stack/explain.ts";
import { openStack } from "../stack/open-stack.ts";

type Flags = { lang: Language; json?: boolean };

const older = {
  de: "Dieses Reading ist von früher und hat keinen Beleg.",
  en: "This reading is from before there were receipts.",
};

async function show(given: string, { lang, json }: Flags) {
  const jobId = readingIdOf(given, lang);
  await using stack = await openStack({ env: readEnv({ language: lang }), language: lang });
  const sealed = await stack.client.orchestrator.receipt.query({ jobId }).catch(explain(lang));
  const { receipt, receiptHash } = sealed;
  if (!receipt || !receiptHash) throw new CommandError(badInput, older[lang]);
  const text = json ? JSON.stringify(sealed) : printReceipt({ receipt, receiptHash }, lang);
  process.stdout.write(`${text}\n`);
}

async function verify(given: string, { lang, json, file }: Flags & { file?: string }) {
  const kept = file === undefined ? null : { receipt: await readReceiptFile(file, lang) };
  const evidence = await findEvidence(given, { language: lang, needsReceipt: kept === null });
  const checks = verifyReceipt(kept ? kept.receipt : evidence.receipt, evidence);
  const ok = checks.every((check) => check.ok);
  const readingId = evidence.reading.id;
  process.stdout.write(
    `${json ? JSON.stringify({ readingId, ok, checks }) : printChecks(checks, lang)}\n`,
  );
  if (!ok) process.exitCode = readingFailed;
}

export const receiptCommand = () =>
  new Command("receipt")
    .description("Der Beleg eines fertigen Readings: zeigen und nachprüfen.")
    .addHelpText(
      "after",
      `
Beispiele:
  ck receipt show <id>
  ck receipt show <id> --json > beleg.json
  ck receipt verify <id>                      gegen alles, was gespeichert ist
  ck receipt verify <id> --file beleg.json    ein Beleg, den jemand aufgehoben hat

Exit: 0 der Beleg stimmt, 1 er stimmt nicht, 2 falsche Eingabe, 3 ein Dienst fehlt.`,
    )
    .addCommand(
      new Command("show")
        .description("Den Beleg zeigen, auch gegen ORCHESTRATOR_URL.")
        .argument("<id>", "Nummer des Readings")
        .option("--json", "den ganzen Beleg als JSON")
        .addOption(languageFlag())
        .action(show),
    )
    .addCommand(
      new Command("verify")
        .description("Den Beleg aus allem, was gespeichert ist, neu berechnen.")
        .argument("<id>", "Nummer des Readings")
        .option("--file <file>", "ein aufgehobener Beleg statt des gespeicherten")
        .option("--json", "jede Prüfung als JSON")
        .addOption(languageFlag())
        .action(verify),
    );
