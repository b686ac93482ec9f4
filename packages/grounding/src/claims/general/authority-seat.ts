import { authorities, centerOf, centers } from "@ck/chart";
import type { Report } from "../../report.ts";
import { authoritiesNamed, authoritiesOfCenter } from "../../terms/authorities.ts";
import { stateWord } from "../../terms/states.ts";

const seated =
  /\b(?:sitz|sitzt|liegt|wohnt|wurzelt|entspringt|stammt|kommt|spricht|setzt|voraus\p{L}*|braucht|verlangt|gründet|sits?|speaks?|arises?|lies?|lives?|comes?|needs?|requires?|presupposes?|rests?|based|rooted)\b/u;

/** "Wer einen definierten Solarplexus hat, hat immer …": its authority is emotional. */
function checkEmotional(report: Report): void {
  const { sentence, language } = report;
  const [center, ...others] = sentence.centers;
  if (center?.id !== "solarPlexus" || others.length > 0 || sentence.personal) return;
  if (!everybody.test(sentence.lower) || untrue.test(sentence.lower)) return;
  const defined = sentence.tokens
    .slice(Math.max(0, center.from - 2), center.from)
    .some(({ lower }) => stateWord(lower)?.said === "defined");
  const noun = sentence.tokens.findIndex(({ lower }) => /(?:autorität|authority)$/.test(lower));
  if (!defined || noun === -1) return;
  const compound = /^(\p{L}+?)-?autorität$/u.exec(sentence.tokens[noun]?.lower ?? "")?.[1];
  const said = authoritiesNamed(compound ?? sentence.tokens[noun - 1]?.lower ?? "");
  if (!said || said.includes("emotional")) return;
  const expected = authorities.emotional.name[language];
  report.wrong({ kind: "general", at: { from: noun, to: noun + 1 }, expected });
}

const everybody =
  /(?<!\p{L})(?:wer|jede[rmn]?|alle|immer|stets|menschen|whoever|anyone|everyone|everybody|always|people|every)(?!\p{L})/u;
const untrue = /(?<!\p{L})(?:nicht|nie|kein\p{L}*|not|never|no|\p{L}+n't)(?!\p{L})/u;

/** "Die Milzautorität hat ihren Sitz in der Milz": where an authority lives, for everybody. */
export function checkAuthoritySeats(report: Report): void {
  const { sentence } = report;
  checkEmotional(report);
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
