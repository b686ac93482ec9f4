import type { Language } from "@ck/registry";
import type { ReceiptCheckId, ReceiptNote } from "@ck/worker/receipt";

type Texts = {
  checks: Record<ReceiptCheckId, string>;
  notes: Record<ReceiptNote, string>;
  claimed: (value: string) => string;
  found: (value: string) => string;
  nothing: string;
  holds: string;
  holdsNot: (failing: number, of: number) => string;
  quote: (words: string) => string;
};

/** What `ck receipt verify` says, in both languages. */
export const checkTexts: Record<Language, Texts> = {
  de: {
    checks: {
      shape: "Form des Belegs",
      seal: "Siegel",
      order: "Auftrag",
      registry: "Vorlagen unter ihrem Hash",
      prompts: "Anweisungen an die Modelle",
      chart: "Chart und Fakten",
      birth: "Chart, neu berechnet",
      log: "Verlauf und gespeichertes Ergebnis",
      texts: "Texte und wer sie schrieb",
      written: "Jeder Abschnitt, Satz für Satz aus einer Antwort seines Schreibers",
      counts: "Geprüft, berichtigt, weggelassen",
      calls: "Modellaufrufe und Kosten",
      sentences: "Jeder Satz, heute geprüft",
    },
    notes: {
      booked_later:
        "Ein Modellaufruf wurde erst nach dem Beleg abgerechnet; dort steht er mit dem Höchstbetrag.",
      other_registry: "Die bestellten Vorlagen sind gelöscht; andere wurden genommen.",
      other_composer: "Die Textbausteine des regelbasierten Schreibers sind heute andere.",
      other_checker: "Die Prüfungen sind heute andere als damals.",
      reworded: "Dieselben Fakten sind heute anders formuliert.",
      near_edge: "Ein Chart-Dienst hat gerechnet; an der Grenze einer Linie weicht er von uns ab.",
      answer_lost:
        "Beim Schreiben fiel das Programm aus, bevor es eine Antwort des Modells speichern konnte. Dass deren Sätze wörtlich so vom Modell kamen, lässt sich nicht belegen; gegen das Chart geprüft werden sie wie alle anderen.",
      without_calls: "Ein Beleg der ersten Form: Er nennt keine Modellaufrufe.",
    },
    claimed: (value) => `im Beleg ${value}`,
    found: (value) => `gefunden ${value}`,
    nothing: "nichts",
    holds: "Der Beleg stimmt.",
    holdsNot: (failing, of) => `Der Beleg stimmt nicht: ${failing} von ${of} Prüfungen scheitern.`,
    quote: (words) => `„${words}“`,
  },
  en: {
    checks: {
      shape: "Form of the receipt",
      seal: "Seal",
      order: "Order",
      registry: "Templates under their hash",
      prompts: "Instructions to the models",
      chart: "Chart and facts",
      birth: "Chart, calculated again",
      log: "Log and stored result",
      texts: "Texts and who wrote them",
      written: "Each section, sentence by sentence from an answer of its writer",
      counts: "Checked, corrected, left out",
      calls: "Model calls and cost",
      sentences: "Each sentence, checked today",
    },
    notes: {
      booked_later: "A model call was booked only after the receipt, which has it at its maximum.",
      other_registry: "The ordered templates are deleted; others were used.",
      other_composer: "The text blocks of the rule-based writer are others today.",
      other_checker: "The checks are others today than they were then.",
      reworded: "The same facts are worded otherwise today.",
      near_edge: "A chart service calculated; next to the edge of a line it differs from us.",
      answer_lost:
        "While writing, the program failed before it could store an answer of the model. That its sentences came word for word from the model cannot be proven; they are checked against the chart like all others.",
      without_calls: "A receipt of the first form: it does not tell model calls.",
    },
    claimed: (value) => `in the receipt ${value}`,
    found: (value) => `found ${value}`,
    nothing: "nothing",
    holds: "The receipt holds.",
    holdsNot: (failing, of) => `The receipt does not hold: ${failing} of ${of} checks fail.`,
    quote: (words) => `“${words}”`,
  },
};
