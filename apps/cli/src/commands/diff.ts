import type { Language } from "@ck/registry";
import { Command } from "commander";
import { diffSides } from "../diff/diff-sides.ts";
import { printDiff } from "../diff/print-diff.ts";
import { readRecordings } from "../diff/read-recordings.ts";
import { sideOf } from "../diff/side.ts";
import { languageFlag } from "../language-flag.ts";

type Flags = { lang: Language; json?: boolean; recordings?: string };

async function diff(nameA: string, nameB: string, { lang, json, recordings: file }: Flags) {
  const recordings = file === undefined ? null : await readRecordings(file, lang);
  const [a, b] = [await sideOf(nameA, lang), await sideOf(nameB, lang)];
  const compared = await diffSides({ a, b }, { recordings, language: lang });
  process.stdout.write(`${json ? JSON.stringify(compared) : printDiff(compared, lang)}\n`);
}

export const diffCommand = () =>
  new Command("diff")
    .description("Zwei Fassungen der Anweisungen vergleichen, an aufgezeichneten Antworten.")
    .argument("<a>", "current, Hash einer Registry, Datei .json oder Aufzeichnungen .jsonl")
    .argument("<b>", "ebenso")
    .option("--recordings <file>", "Aufzeichnungen von „ck replay --record“")
    .option("--json", "jede geänderte Zeile und alle Zahlen als JSON")
    .addOption(languageFlag())
    .addHelpText(
      "after",
      `
Verglichen werden die Texte beider Registries und, was die heutigen Prüfungen aus den Antworten machen,
die mit jeder von ihnen geschrieben wurden. Kein Modell wird gefragt; das Ergebnis ist immer dasselbe.

Beispiele:
  ck diff current entwurf.json
  ck diff <hash> current --recordings faelle.jsonl
  ck diff gestern.jsonl heute.jsonl

Exit: 0 verglichen, 2 falsche Eingabe, 3 ein Dienst fehlt.`,
    )
    .action(diff);
