import { appendFile } from "node:fs/promises";
import type { Language } from "@ck/registry";
import type { Evidence } from "@ck/worker/receipt";
import { recordingOf, replayReading } from "@ck/worker/replay";
import { Command } from "commander";
import { badInput, CommandError, readingFailed } from "../exit.ts";
import { languageFlag } from "../language-flag.ts";
import { findEvidence } from "../receipt/find-evidence.ts";
import { printReplay } from "../replay/print-replay.ts";
import { unwritable } from "../unwritable.ts";

const texts = {
  de: {
    noChart: "Dieses Reading hat kein Chart: Es lässt sich nicht wiederholen.",
    noRecording:
      "--record: Dieses Reading hat kein Modell geschrieben; es gibt nichts aufzuzeichnen.",
    recorded: (file: string) => `Aufgezeichnet in ${file}.`,
  },
  en: {
    noChart: "This reading has no chart: it cannot be replayed.",
    noRecording: "--record: no model wrote this reading; there is nothing to record.",
    recorded: (file: string) => `Recorded in ${file}.`,
  },
};

async function record(evidence: Evidence, file: string, language: Language) {
  const recording = recordingOf(evidence);
  if (!recording) throw new CommandError(badInput, texts[language].noRecording);
  await appendFile(file, `${JSON.stringify(recording)}\n`).catch(() => {
    throw unwritable("--record", file, language);
  });
  process.stderr.write(`${texts[language].recorded(file)}\n`);
}

export const replayCommand = () =>
  new Command("replay")
    .description(
      "Die gespeicherten Antworten eines Readings durch die heutigen Prüfungen schicken.",
    )
    .argument("<id>", "Nummer des Readings")
    .option("--json", "jeder Abschnitt damals und heute als JSON")
    .option("--record <file>", "das Reading ohne Person an eine Datei für „ck diff“ anhängen")
    .addOption(languageFlag())
    .addHelpText(
      "after",
      `
Es wird nichts gekauft und nichts verändert.

Beispiele:
  ck replay <id>
  ck replay <id> --record faelle.jsonl

Eine Aufzeichnung enthält Aktivierungen und rohe Antworten, keine Geburtsdaten und keinen Kontext.
Was ein Modell aus dem Kontext wiederholt hat, steht in seinen Antworten.

Exit: 0 jeder gezeigte Satz würde wieder gezeigt, 1 einer nicht, 2 falsche Eingabe.`,
    )
    .action(async (given: string, flags: { lang: Language; json?: boolean; record?: string }) => {
      const evidence = await findEvidence(given, { language: flags.lang, needsReceipt: false });
      const replayed = await replayReading(evidence);
      if (!replayed) throw new CommandError(badInput, texts[flags.lang].noChart);
      if (flags.record !== undefined) await record(evidence, flags.record, flags.lang);
      const text = flags.json ? JSON.stringify(replayed) : printReplay(replayed, flags.lang);
      process.stdout.write(`${text}\n`);
      if (!replayed.ok) process.exitCode = readingFailed;
    });
