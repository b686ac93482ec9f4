import { authorities, centerOf, centers } from "@ck/chart";
import type { Report } from "../../report.ts";
import { authoritiesNamed, authoritiesOfCenter } from "../../terms/authorities.ts";

const seated =
  /\b(?:sitz|sitzt|liegt|wohnt|wurzelt|entspringt|stammt|kommt|spricht|setzt|voraus\p{L}*|braucht|verlangt|gründet|sits?|lies?|lives?|comes?|needs?|requires?|presupposes?|rests?|based|rooted)\b/u;

/** "Die Milzautorität hat ihren Sitz in der Milz": where an authority lives, for everybody. */
export function checkAuthoritySeats(report: Report): void {
  const { sentence } = report;
  const [center, ...others] = sentence.centers;
  if (!center || others.length > 0 || sentence.personal || !seated.test(sentence.lower)) return;
  const noun = sentence.tokens.findIndex(({ lower }) => /(?:autorität|authority)$/.test(lower));
  if (noun === -1 || /\b(?:nicht|kein\p{L}*|not|no|anders|unlike)\b/u.test(sentence.lower)) return;
  const compound = /^(\p{L}+?)-?autorität$/u.exec(sentence.tokens[noun]?.lower ?? "")?.[1];
  const said = authoritiesNamed(compound ?? sentence.tokens[noun - 1]?.lower ?? "");
  if (!said || said.includes("mental") || said.includes("lunar")) return;
  if (said.some((id) => authoritiesOfCenter(center.id).includes(id))) return;
  const seats = centers.filter(({ id }) =>
    said.some((own) => authoritiesOfCenter(id).includes(own)),
  );
  const [first] = said;
  if (first === undefined) return;
  const names = seats.map(({ id }) => centerOf(id).name[report.language]).join(", ");
  const expected = `${authorities[first].name[report.language]}: ${names}`;
  report.wrong({ kind: "general", at: center, expected });
}
