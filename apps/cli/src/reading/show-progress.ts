import {
  chartSummary,
  type FailureCode,
  type LoggedEvent,
  nextTry,
  type ReadingView,
  reportLine,
  summaryValue,
  sumReports,
  waitingReason,
} from "@ck/contracts";
import type { Language } from "@ck/registry";
import type { LiveSteps } from "./live-steps.ts";
import { texts } from "./texts.ts";

/** Turns events of a reading into steps at the terminal. */
export function showProgress(steps: LiveSteps, language: Language) {
  const text = texts[language];
  /** Why the reading waited last. */
  let waitedFor: FailureCode | null = null;
  /** The reason is said once, however often it is tried again. */
  const wait = (code: FailureCode, until: string) => {
    if (code !== waitedFor) steps.note(waitingReason(code, language));
    waitedFor = code;
    steps.run(nextTry(until, Date.now(), language) ?? text.waiting);
  };
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
        return wait(event.code, event.until);
      case "completed": {
        return steps.finish(`${text.checked}: ${reportLine(sumReports(view), language)}`);
      }
      default:
        return;
    }
  };
}
