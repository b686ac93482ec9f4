import type { NotSelfId, SignatureId, StrategyId, TypeId } from "@ck/chart";
import { memoByWord } from "../text/memo.ts";

/** What one does by strategy: the four verbs behind the five strategies. */
export type Doing = "inform" | "respond" | "invited" | "lunar";

const doings: readonly (readonly [RegExp, Doing])[] = [
  [/\b(?:einladung\w*|eingeladen\w*|einlädt|einladen|invitations?|invited?|inviting)\b/, "invited"],
  [
    /\b(?:reagier\w*|reaktion\w*|antworte\w*|resonanz|respond\w*|responses?|reacts?|reacting)\b/,
    "respond",
  ],
  [
    /\b(?:informier\w*|bescheid|mitteil\w*|mitzuteilen|anzukündigen|ankündig\w*|inform|informs|informing|announc\w*)\b/,
    "inform",
  ],
  [
    /\b(?:mondzyklus|mondzyklen|mondlauf|mondphasen?|mondmonat|lunar|moon|mond|(?:28|29|achtundzwanzig|neunundzwanzig) tage\w*|(?:28|29|twenty-eight|twenty-nine) days|monat lang)\b/,
    "lunar",
  ],
];

/** What a text tells to do, in the order of the words. */
export function doingsIn(text: string): { doing: Doing; index: number; words: string }[] {
  return doings
    .flatMap(([pattern, doing]) => {
      const match = pattern.exec(text);
      return match ? [{ doing, index: match.index, words: match[0] }] : [];
    })
    .sort((left, right) => left.index - right.index);
}

export const doingsOf: Readonly<Record<StrategyId, readonly Doing[]>> = {
  inform: ["inform"],
  respond: ["respond"],
  respondThenInform: ["respond", "inform"],
  waitForInvitation: ["invited"],
  waitLunarCycle: ["lunar"],
};

type Feeling = SignatureId | NotSelfId;

const feelings: readonly (readonly [RegExp, Feeling])[] = [
  [/^(?:friedens?|friede|innere[rn]? frieden|peace|peaceful|friedlich)$/, "peace"],
  [
    /^(?:zufriedenheit|befriedigung|zufrieden|satisfaction|satisfied|fulfilment|fulfillment|erfüllung)$/,
    "satisfaction",
  ],
  [/^(?:erfolg(?:e?s)?|erfolgreich|success|successful)$/, "success"],
  [
    /^(?:überraschung(?:en)?|überraschen|überrascht|staunen|surprise|surprised|delight)$/,
    "surprise",
  ],
  [/^(?:wut|zorns?|ärger|anger|angry|wütend|rage)$/, "anger"],
  [/^(?:frust|frustration|frustriert|frustrated)$/, "frustration"],
  [/^(?:bitterkeit|verbitterung|bitter|verbittert|bitterness)$/, "bitterness"],
  [/^(?:enttäuschung(?:en)?|enttäuscht|disappointment|disappointed)$/, "disappointment"],
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
