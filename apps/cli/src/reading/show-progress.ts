import {
  chartSummary,
  type LoggedEvent,
  type ReadingView,
  summaryValue,
  sumReports,
} from "@ck/contracts";
import type { LiveSteps } from "./live-steps.ts";
import type { Texts } from "./texts.ts";

/** Turns events of a reading into steps at the terminal. */
export function showProgress(steps: LiveSteps, text: Texts) {
  const place = (view: ReadingView, id: string) => {
    const index = view.sections.findIndex((section) => section.id === id);
    const title = view.sections[index]?.title ?? id;
    return text.writing(index + 1, view.sections.length, title);
  };
  return (view: ReadingView, { event }: LoggedEvent) => {
    switch (event.type) {
      case "notice":
        return steps.note(event.notice.text.replaceAll("\n", "\n            "));
      case "started":
        if (event.attempt > 1) steps.note(`${text.again} (${event.attempt})`);
        return steps.run(text.chart);
      case "chart": {
        const language = view.language ?? "de";
        const summary = chartSummary({ facts: [...view.facts], language })
          .filter(({ kind }) => kind === "type" || kind === "profile" || kind === "authority")
          .map((entry) => summaryValue(entry, language));
        return steps.finish(`${text.charted}: ${summary.join(" · ")}`);
      }
      case "section_started":
        return steps.run(place(view, event.section));
      case "section_finished":
        return steps.finish(place(view, event.section));
      case "waiting":
        return steps.run(text.waiting);
      case "completed": {
        const { checked, repaired, dropped } = sumReports(view);
        return steps.finish(text.checked(checked, repaired, dropped));
      }
      default:
        return;
    }
  };
}
