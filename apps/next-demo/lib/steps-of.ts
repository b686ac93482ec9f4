import { currentSection, hasEnded, type ReadingView, sumReports } from "@ck/contracts";
import { count } from "./texts.ts";

export type Step = { name: string; state: "done" | "running" | "open" };

function writingStep(view: ReadingView): string {
  const of = view.sections.length;
  const finished = view.sections.filter((section) => section.finished).length;
  if (of > 0 && finished === of) {
    const { checked } = sumReports(view);
    return `${count(of, "Abschnitt", "Abschnitte")} geschrieben, ${count(checked, "Satz", "Sätze")} geprüft`;
  }
  const current = currentSection(view);
  if (current) {
    return `Abschnitt ${current.place} von ${of} schreiben und prüfen: ${current.section.title}`;
  }
  return finished > 0 ? `${finished} von ${of} Abschnitten geschrieben` : "Schreiben und prüfen";
}

/** The named steps of a reading, as its log tells them: no percentages. */
export function stepsOf(view: ReadingView): Step[] {
  const done = view.status === "completed";
  const charted = view.chart !== null;
  const written = view.sections.length > 0 && view.sections.every(({ finished }) => finished);
  const state = (isDone: boolean, before: boolean): Step["state"] => {
    if (isDone) return "done";
    return before && !hasEnded(view) ? "running" : "open";
  };
  return [
    { name: "Angenommen", state: "done" },
    { name: charted ? "Chart berechnet" : "Chart berechnen", state: state(charted, true) },
    { name: writingStep(view), state: state(written, charted) },
    { name: done ? "Gespeichert" : "Speichern", state: state(done, written) },
  ];
}
