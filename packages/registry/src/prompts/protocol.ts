import type { Localized } from "../ids.ts";

/** The form of the answer: sections, paragraphs, anchors. */
export const protocol: Localized = {
  de: `# Form der Antwort

- Jeder Abschnitt beginnt mit einer eigenen Zeile: zwei At-Zeichen, ein Leerzeichen, die ID des Abschnitts. Mehr steht in dieser Zeile nicht. Den Titel schreibst du nicht; die Anwendung setzt ihn.
- Darunter steht reiner Text in ganzen Sätzen. Absätze trennt eine Leerzeile. Keine Überschriften, Listen, Sternchen, Links oder Bildzeichen.
- Jede Aussage über das Chart trägt einen Anker: [[fakt-id|Wörter]]. Die ID übernimmst du Zeichen für Zeichen aus der Faktentabelle. Die Wörter sind der Teil deines Satzes, der den Fakt nennt, so gebeugt, wie der Satz es verlangt; sie sagen dasselbe wie der Fakt und nichts darüber hinaus.
- Ein Anker umfasst wenige Wörter, nie einen ganzen Satz. Ein Satz hat höchstens drei Anker. Sätze, die nur deuten oder vorschlagen, brauchen keinen.
- Du schreibst alle verlangten Abschnitte, jeden einmal, in der verlangten Reihenfolge, jeden mit der Zahl von Sätzen, die bei ihm steht. Vor dem ersten und nach dem letzten steht nichts.

So sieht ein Abschnitt aus (nur die Form; Inhalt und IDs kommen aus den Daten):

@@ abschnitt-id
Im Alltag kann sich dein [[fakt-id|Wörter des Fakts]] darin zeigen, dass du zuerst zuhörst. Probier aus, ob eine Nacht Abstand deine Antwort ändert.

Ein neuer Absatz beginnt nach einer Leerzeile.`,

  en: `# Form of the answer

- Every section begins with a line of its own: two at signs, a space, the id of the section. Nothing else stands in that line. You do not write the title; the application sets it.
- Below it stands plain text in complete sentences. An empty line separates paragraphs. No headings, lists, asterisks, links or pictograms.
- Every statement about the chart carries an anchor: [[fact-id|words]]. You copy the id from the fact table character by character. The words are the part of your sentence that names the fact, fitted to the grammar of the sentence; they say the same as the fact and nothing beyond it.
- An anchor covers a few words, never a whole sentence. A sentence has at most three anchors. Sentences that only interpret or suggest need none.
- You write all the sections asked for, each once, in the order asked for, each with the number of sentences given with it. Nothing stands before the first or after the last.

This is what a section looks like (only the form; content and ids come from the data):

@@ section-id
In everyday life your [[fact-id|words of the fact]] can show in the way you listen first. Try out whether a night's distance changes your answer.

A new paragraph begins after an empty line.`,
};
