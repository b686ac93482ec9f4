import type { NotSelfId, SignatureId, StrategyId, TypeId } from "@ck/chart";
import { matchesIn } from "../text/matches.ts";
import { memoByWord } from "../text/memo.ts";

/** What one does by strategy: the verbs behind the strategies, and a time that belongs to none. */
export type Doing = "initiate" | "inform" | "respond" | "invited" | "lunar" | "otherTime";

const aMonth = "(?:28|29|achtundzwanzig|neunundzwanzig|twenty-eight|twenty-nine)";
const doings: readonly (readonly [RegExp, Doing])[] = [
  [
    /(?<!\p{L})(?:einladung\p{L}*|eingeladen\p{L}*|einlädt|einladen|einlüde|invitations?|invited?|invites|inviting|(?:man|jemand|wer) (?:dich|sie) (?:\p{L}+ )?(?:(?:hin|her)ein)?(?:bittet|ruft|fragt|holt)|(?:(?:hin|her)ein)?(?:bitten|einladen|rufen|holen) (?:lassen|lässt)|(?:lass|lassen sie|lässt du) (?:dich|sich) (?:\p{L}+ ){0,2}(?:(?:hin|her)ein)?(?:bitten|einladen|rufen|holen)|(?:(?:hin|her)ein)?(?:gebeten|gerufen|gefragt) (?:wirst|werden|wird|bist|sind|zu werden)|(?:you are|you're|you have been|you've been|to be|being|somebody|someone|until) (?:asked|asks|called|calls)(?: in| you)?(?! (?:for|about|after|why|what|how|whether|if)\b))(?!\p{L})/gu,
    "invited",
  ],
  [
    /(?<!\p{L})(?:reagier\p{L}*|reaktion\p{L}*|(?:be)?antworte\p{L}*|answering|answer (?:it|them|what\p{L}*|life)|(?:to|then) answer|anspringt|anspringen|resonanz|respond\p{L}*|responses?|reacts?|reacting|(?:stirs?|moves?|excites?|lights? up) your (?:gut|belly|sacral)|(?:dein|ihr) (?:bauch|sakral) (?:ja|laut|antwort)\p{L}*)(?!\p{L})/gu,
    "respond",
  ],
  [
    /(?<!\p{L})(?:(?:vor)?informier\p{L}*(?! (?:dich|sich|sie sich|euch) )|bescheid|mitteil\p{L}*|teil(?:e|en|st|t)? (?:\p{L}+ ){1,3}mit|mitzuteilen|anzukündigen|ankündig\p{L}*|kündig\p{L}* .{0,30}\ban|(?:lass|lassen|lässt) .{0,30}wissen|einweih\p{L}*|weih(?:e|en|st|t) (?:\p{L}+ ){1,3}ein|einzuweihen|vorwarn\p{L}*|vorzuwarnen|in kenntnis|ins bild|wort vorab|inform(?:ed)?(?! yourself)|informs|informing(?! yourself)|announc\p{L}*|heads-up|notif\p{L}*|giv\p{L}* notice|tell(?:ing)? (?:people|them|others|everyone|everybody|those|the people|the others|whoever)|let(?:ting)? .{0,25}know|know (?:beforehand|in advance)|forewarn\p{L}*|sag\p{L}* (?:\p{L}+ ){0,3}(?:vorher|vorab|zuvor|rechtzeitig)|(?:sag|sagst|sagen sie)(?: \p{L}+){0,3},? was (?:du|sie) vorha\p{L}*|(?:tell|tells|telling|say|saying) (?:\p{L}+ ){0,3}what you(?: are|'re) (?:up to|about|going)|tell (?:\p{L}+ ){1,2}(?:first|beforehand)|(?:sag|sagst|sagen sie|erzähl|erzählst|erzählen sie)(?: \p{L}+)? (?:(?:den|allen|deinen|ihren|deinem|ihrem) \p{L}+|allen|ihnen),? (?:was|wohin|dass)|(?:davon|darüber|vorher|vorab) (?:wissen|weiß|erfahren|erfährt)|(?:know|hear|learn) about it|word of warning|word to (?:those|the|them|everyone|everybody|all)|wort an (?:die|alle|deine|ihre)|warn(?:ing)? (?:the|your|people|those|them|others|everyone)|put (?:\p{L}+ ){1,2}in the picture|keep (?:\p{L}+ ){1,2}(?:posted|informed))(?!\p{L})/gu,
    "inform",
  ],
  [/(?<!\p{L})(?:(?:initiier|initiat)\p{L}*)(?!\p{L})/gu, "initiate"],
  [
    new RegExp(
      `(?<!\\p{L})(?:mondzykl(?:us|en)|mondlauf\\p{L}*|mondphasen?|mondmonat\\p{L}*|mondumlauf\\p{L}*|lunar|moon's|moon|monde?n?s?|${aMonth} tage\\p{L}*|${aMonth} days|vier wochen|four weeks|(?:ganzen|ganzer|vollen) monat|(?:a|whole|full|entire) month|monat lang)(?!\\p{L})`,
      "gu",
    ),
    "lunar",
  ],
  [
    new RegExp(
      `(?<![\\p{L}-])(?<!(?<!\\p{L})(?:on|an|at) )(?!${aMonth} |vier wochen|four weeks)(?:eine|ein|einen|einer|a|one|\\p{N}+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|vierzehn|hundert|two|three|four|five|six|seven|eight|nine|ten|fourteen|hundred|elf|zwölf|zwanzig|dreißig|sechzig|eleven|twelve|twenty|thirty|sixty) (?:(?:ganze[nrs]?|volle[nrs]?|whole|full|entire) )?(?:stunden?|nacht|nächte|tage?n?|wochen?|monate|jahr(?:e|en)?|jahreszeiten|wochenenden?|weekends?|hours?|nights?|days?|weeks?|months|years?|seasons)(?!\\p{L})`,
      "gu",
    ),
    "otherTime",
  ],
];

export interface NamedDoing {
  readonly doing: Doing;
  readonly index: number;
  readonly words: string;
}

/** What a text in lower case tells to do, in the order of the words. */
export function doingsIn(text: string): NamedDoing[] {
  return doings
    .flatMap(([pattern, doing]) =>
      matchesIn(text, pattern).map(({ index, 0: words }) => ({ doing, index, words })),
    )
    .sort((left, right) => left.index - right.index);
}

export const doingsOf: Readonly<Record<StrategyId, readonly Doing[]>> = {
  inform: ["inform", "initiate"],
  respond: ["respond"],
  respondThenInform: ["respond", "inform"],
  waitForInvitation: ["invited"],
  waitLunarCycle: ["lunar"],
};

type Feeling = SignatureId | NotSelfId;

const feelings: readonly (readonly [RegExp, Feeling])[] = [
  [
    /^(?:(?:seelen|herzens)?friedens?|friede|peace|peaceful|peacefulness|friedlich|friedvoll)$/u,
    "peace",
  ],
  [
    /^(?:zufriedenheit|befriedigung|zufrieden(?:e[nrms]?)?|satisfaction|satisfied|satisfying|fulfilment|fulfillment|erfüllung)$/,
    "satisfaction",
  ],
  [/^(?:erfolg(?:e?s)?|erfolgserlebnis\p{L}*|erfolgreich|success|successful)$/u, "success"],
  [
    /^(?:überraschung(?:en)?|überraschen|überrascht|staunen|staunst|verwunderung|surprises?|surprised|delight|delighted|wonder|amaze[ds]?|amazement|astonish\p{L}*)$/u,
    "surprise",
  ],
  [/^(?:wut|zorns?|zornig|ärger|anger|angry|wütend|rage|fury|furious)$/, "anger"],
  [/^(?:frusts?|frustration|frustriert|frustrated|frustrating)$/, "frustration"],
  [/^(?:bitterkeit|verbitterung|bitter|verbittert|bitterness|embittered)$/, "bitterness"],
  [
    /^(?:enttäuschung(?:en)?|enttäuscht|disappointments?|disappointed|ernüchterung)$/,
    "disappointment",
  ],
];

const bad: ReadonlySet<string> = new Set(["anger", "frustration", "bitterness", "disappointment"]);

export interface NamedFeeling {
  readonly feeling: Feeling;
  readonly notSelf: boolean;
}

/** A signature or not-self theme by its word. */
export const feelingNamed = memoByWord((lower): NamedFeeling | null => {
  const found = feelings.find(([pattern]) => pattern.test(lower))?.[1];
  return found === undefined ? null : { feeling: found, notSelf: bad.has(found) };
});

/** The feelings that belong to a type: manifesting generators have those of both. */
export const feelingsOf: Readonly<Record<TypeId, ReadonlySet<Feeling>>> = {
  manifestor: new Set<Feeling>(["peace", "anger"]),
  generator: new Set<Feeling>(["satisfaction", "frustration"]),
  manifestingGenerator: new Set<Feeling>(["satisfaction", "peace", "frustration", "anger"]),
  projector: new Set<Feeling>(["success", "bitterness"]),
  reflector: new Set<Feeling>(["surprise", "disappointment"]),
};
