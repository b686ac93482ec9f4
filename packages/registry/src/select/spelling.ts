/** Words of dialects and of quick typing, as the rules spell them. */
const variants: Readonly<Record<string, string>> = {
  // Bavarian, Austrian, Swabian, Swiss, Berlin
  nimma: "nicht mehr",
  nimmer: "nicht mehr",
  nimme: "nicht mehr",
  nueme: "nicht mehr",
  nuemme: "nicht mehr",
  nuemm: "nicht mehr",
  ned: "nicht",
  net: "nicht",
  nid: "nicht",
  nit: "nicht",
  nich: "nicht",
  noed: "nicht",
  nix: "nichts",
  nuet: "nichts",
  koi: "kein",
  koa: "kein",
  kei: "kein",
  keen: "kein",
  keene: "keine",
  meh: "mehr",
  ko: "kann",
  cha: "kann",
  chan: "kann",
  konn: "kann",
  laebe: "leben",
  lebn: "leben",
  lebm: "leben",
  isch: "ist",
  bi: "bin",
  jetz: "jetzt",
  etz: "jetzt",
  itz: "jetzt",
  heit: "heute",
  huet: "heute",
  gestan: "gestern",
  morga: "morgen",
  bodn: "boden",
  angschd: "angst",
  angscht: "angst",
  schlofe: "schlafen",
  schlofn: "schlafen",
  aesse: "essen",
  briegge: "weinen",
  brueele: "weinen",
  rea: "weine",
  woan: "weine",
  woana: "weinen",
  gstorbn: "gestorben",
  gstorben: "gestorben",
  gstorbe: "gestorben",
  plaerr: "weine",
  plaerre: "weine",
  niemer: "niemand",
  koana: "keiner",
  arbat: "arbeit",
  buam: "soehne",
  bua: "sohn",
  chind: "kind",
  maa: "mann",
  mei: "mein",
  min: "mein",
  ick: "ich",
  ik: "ich",
  eim: "einem",
  jmd: "jemand",
  // German typing
  wil: "will",
  mer: "mehr",
  kan: "kann",
  zuvihl: "zu viel",
  hab: "habe",
  tu: "tue",
  zuviel: "zu viel",
  zuvil: "zu viel",
  umzubrigen: "umzubringen",
  umbrigen: "umbringen",
  // English, also Scots and northern
  cannae: "cant",
  cannot: "cant",
  couldnae: "couldnt",
  dinnae: "dont",
  dye: "die",
  didnae: "didnt",
  wouldnae: "wouldnt",
  anymair: "anymore",
  anymor: "anymore",
  nae: "no",
  noone: "no one",
  wana: "want to",
  wanna: "want to",
  gonna: "going to",
  wioot: "without",
  withoot: "without",
  wid: "would",
  aff: "off",
  tae: "to",
  ma: "my",
  mam: "mum",
  weans: "children",
  bairns: "children",
  ah: "i",
  tonite: "tonight",
  nite: "night",
  pls: "please",
  plz: "please",
};

/**
 * A rough sound of a word: what people confuse in writing looks the same. Made for German first;
 * for English it catches doubled letters and the like.
 */
export function soundOf(word: string): string {
  return word
    .replace(/ae/g, "e")
    .replace(/oe/g, "o")
    .replace(/ue/g, "u")
    .replace(/ie/g, "i")
    .replace(/y/g, "i")
    .replace(/ph|v/g, "f")
    .replace(/ck/g, "k")
    .replace(/tz/g, "z")
    .replace(/dt|th/g, "t")
    .replace(/([aeiou])h(?=[^aeiou]|$)/g, "$1")
    .replace(/(.)\1+/g, "$1");
}

/**
 * Whether a word is another one with a typing error: one letter added, left out or replaced, or
 * two swapped. Not at the end, where a letter makes another form of the word.
 */
function isMisspelt(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.at(-1) !== b.at(-1)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (end < shorter && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** Ordinary words that are one letter away from a word of the rules. */
const innocent = new Set(
  "man mann trennen lieben loben lesen lebend streben stehlen werben wieder wider weiter breite treten reden beten regen schwer immer dinner winter letter later matter cutting putting uebergaben".split(
    " ",
  ),
);

export type Speller = (word: string) => readonly string[];

/**
 * Spells words as the rules do: dialect and quick typing by a table, typing errors by sound and,
 * for longer words, by one letter. Short words are never guessed.
 */
export function createSpeller(vocabulary: ReadonlySet<string>): Speller {
  const bySound = new Map([...vocabulary].map((word) => [soundOf(word), word]));
  const long = [...bySound].filter(([sound]) => sound.length >= 8);

  return (word) => {
    const variant = Object.hasOwn(variants, word) ? variants[word] : undefined;
    if (variant !== undefined) return variant.split(" ");
    if (vocabulary.has(word) || innocent.has(word) || word.length < 4) return [word];
    const whole = word.replace(/([^aeiou])n$/, "$1en");
    if (vocabulary.has(whole)) return [whole];
    const sound = soundOf(word);
    const same = bySound.get(sound) ?? bySound.get(`${sound}g`);
    if (same !== undefined) return [same];
    const near = long.find(([s]) => s.slice(0, 2) === sound.slice(0, 2) && isMisspelt(sound, s));
    return [near?.[1] ?? word];
  };
}
