/** A word at the opening of a sentence that stands for what the sentence before it named. */
export interface Pronoun {
  /** Where it stands in the text that was searched, and where what it says of that begins. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** "er", "dieser", "it", "that"; of "dieses Zentrum" the noun. */
  readonly word: string;
  readonly plural: boolean;
}

const verb =
  "(?:ist|sind|bleibt|bleiben|liegt|liegen|sitzt|sitzen|gehört|gehören|steht|stehen|hängt|heißt|lautet|verbindet|verbinden|wirkt|arbeitet|zählt|enthält|trägt|hat|haben|" +
  "is|are|isn't|aren't|stays?|remains?|lies?|sits?|belongs?|connects?|links?|hangs?|works?|counts?|carries|holds?|contains?|has|have)(?!\\p{L})";
/** "Es ist offen, ob …" stands for no thing. */
const noThing =
  "(?![^,.;]*, (?:ob|dass|was|wie|wer|wann|that|whether|who|what)(?!\\p{L}))(?! (?:offen|open)[.:,]? (?:ob|whether)(?!\\p{L}))";
/** "It is not your Solar Plexus that decides" stands for nothing either. */
const noCleft =
  "(?! (?:nicht |not |gerade |genau |just |exactly |vor allem )?(?:der|die|das|de[mn]|dein\\p{L}*|your|the) [\\p{L}\\d -]+?,? (?:der|die|das|de[mn]|was|that|which|who)(?!\\p{L}))";

const plural = "diese|these|they|those|beide|both";
const single = "er|sie|es|dieser|dieses|diese|dies|das|it|this|that";
const named =
  "(?:dieses|dies|das|dieser|der|this|that|the) (?:Zentrum|Tor|Kanal|center|centre|gate|channel|one)";
const meant = `(${named}|${single}|${plural})`;

/** What may stand before it and changes nothing: "Und", "Leider", "Bei dir", "In your chart,". */
const lead =
  "(?:(?:und|aber|doch|denn|auch|and|but|yet|also|so|so,)\\s+)?" +
  "(?:(?:sadly|unfortunately|luckily|still|today|here|in you|with you|for you|in your [\\p{L} ]{3,20}?),?\\s+)?";

/** "Und es ist offen." "In your chart it is open." "It's open." */
const first = new RegExp(`^(${lead})${meant} (?=${verb}${noThing}${noCleft})`, "iu");
/** "Bei dir ist es offen." "Offen ist es bei dir." */
const inverted = new RegExp(
  `^([^,;:.?!]{2,40}? ${verb} )(er|sie|es|dieser|dieses|dieses Zentrum|dieses Tor|dieser Kanal)(?!\\p{L})${noThing}${noCleft}`,
  "iu",
);
const short = /(?<=\b(?:it|this|that|they|one|center|centre|gate|channel))['’](s|re)(?!\p{L})/giu;

/** "It's open" as "It is open". */
export const spelledVerbs = (text: string): string =>
  text.replace(short, (_, end: string) => (end.toLowerCase() === "s" ? " is" : " are"));

/** The pronoun that a sentence opens with, its verbs spelled; null where there is none. */
export function pronounOf(text: string): Pronoun | null {
  const [found, before, words] = first.exec(text) ?? inverted.exec(text) ?? [];
  if (found === undefined || before === undefined || words === undefined) return null;
  const from = before.length;
  const to = from + words.length;
  const said = text.slice(to);
  const word = words.split(" ").at(-1)?.toLowerCase() ?? "";
  const isPlural =
    /^(?:they|these|those|beide|both)$/.test(word) ||
    /^ (?:sind|bleiben|liegen|haben|stehen|gehören|are|have)(?!\p{L})/u.test(said);
  return { from, to, text, word, plural: isPlural };
}
