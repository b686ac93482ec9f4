import type { CenterId } from "@ck/chart";
import type { Telling } from "../telling.ts";
import { listed } from "./channels.ts";

/** The centres that drive. */
export const motors: readonly CenterId[] = ["sacral", "root", "heart", "solarPlexus"];

/** Where reliable drive comes from, or that it comes from no motor. */
export function driveOf({ texts, me, style, say }: Telling): string[] {
  const known = motors.flatMap((id) => {
    const center = me.center(id);
    return center === null ? [] : [{ id, ...center }];
  });
  const defined = known.filter(({ state }) => state === "defined");
  const none = defined.length === 0;
  // That no motor is defined can only be said when all four are certain.
  if (none && known.length < motors.length) return [];
  const names = (none ? known : defined).map(
    ({ id, fact }) => `[[${fact}|${texts.names.centers[id].from}]]`,
  );
  const { motors: some, noMotor } = texts.agents.business;
  return say([(none ? noMotor : some)[style]], {
    words: { motors: listed(names, texts.names.and) },
  });
}
