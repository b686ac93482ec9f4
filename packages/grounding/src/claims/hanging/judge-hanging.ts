import type { GateMention } from "../../mentions/gate-list.ts";
import type { Report } from "../../report.ts";

export function judgeHanging(report: Report, at: GateMention, hanging: boolean): void {
  report.judge({
    kind: "hanging",
    at,
    holds: (view) => view.hanging.has(at.gate) === hanging,
    fact: (view) => {
      if (view.hanging.has(at.gate)) return `${view.prefix}hanging:${at.gate}`;
      return view.gates.has(at.gate) ? `${view.prefix}gate:${at.gate}` : null;
    },
    instead: (view) =>
      view.chart.channels
        .filter((id) => id.split("-").includes(String(at.gate)))
        .map((id) =>
          report.language === "de" ? `Kanal ${id} ist definiert.` : `Channel ${id} is defined.`,
        )
        .join(" "),
  });
}
