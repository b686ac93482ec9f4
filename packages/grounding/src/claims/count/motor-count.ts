import { centers, channelOf } from "@ck/chart";
import type { ChartView } from "../../chart-view.ts";
import type { SaidCount } from "../../modality/counting/counts.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";
import { isListed } from "./center-count.ts";
import { judgeCount } from "./judge-count.ts";

const motors = centers.filter(({ motor }) => motor).map(({ id }) => id);

/** "Alle vier Motoren laufen", "only one of your motors is off". */
export function checkMotorCount(report: Report, said: SaidCount): void {
  if (said.definite && !said.all) return;
  if (!report.sentence.personal || isListed(report.sentence, said)) return;
  // "The Root is one of your motors"
  if (said.part && said.count === 1 && report.sentence.centers.length > 0) return;
  if (said.count === 0 || checkMotorsAtThroat(report, said)) return;
  const running = (view: ChartView) => motors.filter((id) => view.stateOf(id) === "defined").length;
  const truth = (view: ChartView): readonly number[] => {
    if (said.state === "defined" || said.all) return [running(view)];
    if (said.state !== null) return [4 - running(view)];
    return said.total === 4 ? [running(view)] : [running(view), 4];
  };
  judgeCount(report, said.at, truth, { said: said.count, limit: said.limit });
}

/** "Gleich zwei Motoren münden in Ihre Kehle": those joined to it, by a channel or by several. */
function checkMotorsAtThroat(report: Report, said: SaidCount): boolean {
  const { sentence } = report;
  const clause = sentence.clauseAt(said.noun);
  const [named] = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
  const reached =
    named?.id === "throat" &&
    /^(?:in|zu|zur|an|mit|to|into|with|at)$/.test(
      phraseStart(sentence.tokens, named.from).preposition,
    );
  if (!reached) return false;
  judgeCount(
    report,
    said.at,
    ({ chart, groups }) => {
      const direct = motors.filter((motor) =>
        chart.channels.some((id) => {
          const ends = channelOf(id).centers;
          return ends.includes("throat") && ends.includes(motor);
        }),
      );
      const joined = motors.filter((motor) =>
        groups.some((members) => members.has("throat") && members.has(motor)),
      );
      return [direct.length, joined.length];
    },
    { said: said.count, limit: said.limit },
  );
  return true;
}
