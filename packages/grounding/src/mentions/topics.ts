import { archetypeNamed } from "../terms/archetypes.ts";
import { authoritiesNamed } from "../terms/authorities.ts";
import { centerNamed, opensCenterName } from "../terms/centers.ts";
import { opensChannelName } from "../terms/channel-names.ts";
import { feelingNamed } from "../terms/strategies.ts";
import { memoByWord } from "../text/memo.ts";
import type { Token } from "../text/tokens.ts";
import { isBody } from "./planets.ts";
import { isGateCue } from "./reader.ts";
import { opensSide } from "./sides.ts";
import { opensType } from "./types.ts";

/** What words may speak of, whatever stands around them. */
export type Topic =
  | "archetype"
  | "authority"
  | "body"
  | "center"
  | "centerName"
  | "channel"
  | "channelName"
  | "circuit"
  | "cross"
  | "definition"
  | "doing"
  | "feeling"
  | "field"
  | "gate"
  | "line"
  | "number"
  | "role"
  | "side"
  | "type"
  | "voice";

const patterns: readonly (readonly [Topic, RegExp])[] = [
  ["authority", /autori|authori|^(?:ego-|self|selbst|splen|lunar|milz)/],
  ["channel", /kan[aä]l|channel|leitung|brücke|bridge|verbind|draht|drähte|wire|link/],
  ["circuit", /indiv|kollekt|collect|stamm|trib|schaltkreis|circuit/],
  ["center", /zentr|cent(?:er|re)|motor/],
  ["cross", /kreuz|cross|^[rl]ax$/],
  [
    "definition",
    /defin|spalt|split|teil|divid|partition|fall|fäll|zerf|come|break|besteh|consist|geschloss|lücke|bruch|brüch|guss|block|blöck|stück|piece|unit|insel|island|islet|gruppe|group|part|naht|seam|gap|zusammen|miteinander|ineinander|untereinander|connect|joined|linked|bereich|area|kompon|compon|schaltkreis|hälfte|half|halves|lager|camp|kontin|contin|ufer|shore|bank|welt|world|territor|gebiet|abschnitt|section|cluster|fragment|strand|strang|stränge|provin|flügel|wing|brück|bridg|aneinander|häng|graben|gräben|kluft|klüft|riss|rift|chasm|crack|gulf|fissure|ditch|trennlinie|abgrund|netz|network|kreis|system|circuit|grid|seite|side/,
  ],
  ["gate", /tore?[ns]?$|gate|^tor/],
  ["line", /lini|line|profil|^(?:einser|zweier|dreier|vierer|fünfer|sechser)/],
  ["role", /motor|druck|pressure|bewusstsein|wahrnehmung|awareness/],
  [
    "voice",
    /gefühl|emotion|feeling|bauch|sakral|sacral|gut|belly|instin|intuit|will|mond|moon|lunar|well|wave|auf|ups|hoch/,
  ],
  [
    "doing",
    /lad|läd|lüd|invit|initi|erzähl|picture|posted|bitt|ruf|frag|hol|gebeten|ask|call|reag|reak|antwort|anspr|answer|resonan|respon|react|stir|move|excite|light|bauch|sakral|gut|belly|inform|bescheid|teil|künd|wissen|weih|warn|kenntnis|bild|wort|announc|heads|notif|notice|tell|know|sag|say|mond|lunar|moon|tage?n?$|days?$|woch|week|monat|months?|nacht|nächte|night|stunde|hour|jahr|year|season/,
  ],
];

/** Nouns and adjectives that make a bare number a gate. */
const fieldWord =
  /^(?:kan[aä]l\w*|channels?|chart\w*|bodygraph\w*|körpergraf\w*|profil\w*|definition|aktiv\w*|activated|active|inkarnationskreuz\w*|kreuz\w*|cross|zentr(?:um|en)|cent(?:er|re)s?|hexagramm\w*)$/;

function opensCenter(lower: string): boolean {
  return (["de", "en"] as const).some(
    (language) => centerNamed(lower, language) !== null || opensCenterName(lower, language),
  );
}

const topicsOf = memoByWord((lower): readonly Topic[] => {
  const found = new Set(patterns.flatMap(([topic, pattern]) => (pattern.test(lower) ? topic : [])));
  if (archetypeNamed(lower) !== null || lower === "role") found.add("archetype");
  if (isBody(lower)) found.add("body");
  if (opensCenter(lower)) found.add("centerName");
  if (opensChannelName(lower)) found.add("channelName");
  if (opensSide(lower)) found.add("side");
  if (opensType(lower)) found.add("type");
  if (isGateCue(lower) || fieldWord.test(lower)) found.add("field");
  if (feelingNamed(lower)) found.add("feeling");
  if (authoritiesNamed(lower)) found.add("authority");
  return [...found];
});

/** All that the words of a sentence may speak of. */
export function topicsIn(tokens: readonly Token[]): ReadonlySet<Topic> {
  const topics = new Set<Topic>();
  for (const { lower, kind } of tokens) {
    if (kind === "number" || kind === "pair" || kind === "ordinal") topics.add("number");
    for (const topic of topicsOf(lower)) topics.add(topic);
  }
  return topics;
}
