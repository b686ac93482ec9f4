/** Letters that Unicode does not decompose into a base letter and marks. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ə: "a",
};

const spelling: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ø: "oe",
  å: "aa",
};

/** "Sankt", "Saint" and "St." are one word to whoever types them. */
const shortened: Readonly<Record<string, string>> = {
  saint: "st",
  sankt: "st",
  sainte: "ste",
};

/**
 * A name as it is compared: lower-case ASCII words separated by single spaces, marks removed
 * ("Zürich" is `zurich`), apostrophes dropped, "Sankt" and "Saint" written `st`.
 * Empty for text without Latin letters or digits.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[ßøæœđðþłıħə]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/['’‘ʻʼ`´]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/\b(?:saint|sankt|sainte)\b/g, (word) => shortened[word] ?? word);
}

/** The text with its umlauts spelled out ("zuerich"), in lower case. */
export function spellOut(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => spelling[letter] ?? letter);
}

/** The comparable forms of a name: marks removed, and umlauts spelled out ("zuerich"). */
export function foldedForms(name: string): string[] {
  return [...new Set([fold(name), fold(spellOut(name))])].filter((form) => form !== "");
}
