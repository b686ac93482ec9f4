import { isWithin } from "./harmless.ts";
import { type Rule, word } from "./rule.ts";

const months =
  "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december";
const year = "(?:18|19|20)\\d\\d";
const born =
  "geboren|geburt\\p{L}*|(?:zur|auf die|auf der) welt|licht der welt|born|birth\\p{L}*|(?:came|come|brought) into (?:the|this) world";
/** A time, a day or a year: what of a birth could be told. */
const when = `\\d{1,2}[:.]\\d\\d(?: ?uhr| ?[ap]\\.?m\\.?)?|\\d{1,2} (?:uhr|o'clock)|\\d{1,2} ?[ap]\\.?m\\.?|\\d{1,2}\\. ?(?:\\d{1,2}\\.|(?:${months}))|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th) (?:of )?(?:${months})|${year}`;

/**
 * Date, time and place of a birth. A writer is not told them, but a context may hold them, and a
 * reading is passed on. Only what is said as such is found: a date alone may be an appointment.
 */
export const birthData: readonly Rule[] = [
  {
    id: "birth-data",
    pattern: word(
      [
        // Whole dates, whatever is said of them.
        `\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:${year}|\\d\\d)|${year}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/(?:${year}|\\d\\d)`,
        `\\d{1,2}\\. (?:${months}) ${year}|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?,? ${year}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months}),? ${year}`,
        `(?:${born})[^.!?]{0,60}(?<![\\p{L}\\d])(?:${when})`,
        `(?:${when})[^.!?]{0,60}(?<![\\p{L}\\d])(?:${born})`,
        // "Um 9:30 Uhr stand deine Sonne dort."
        "\\d{1,2}[:.]\\d\\d(?: ?uhr)? (?:stand\\p{L}*|war\\p{L}*|was|were|stood)",
        "geboren (?:am|um(?!,? (?:\\p{L}+ ){0,6}zu(?!\\p{L})))(?!\\p{L})[^.]{0,40}|jahrgang \\d{2,4}|gebürtig\\p{L}*",
        "dein(?:e)? geburts(?:datum|zeit|ort|tag|stadt|stunde) (?:ist|lautet|war)|dein(?:e[nrms]?)? geburts(?:datum|zeit|ort|tag) (?:am|um|von|vom)",
        "your (?:birth (?:date|time|place)|date of birth) (?:is|was|of)|born (?:on|at) [^.]{1,30}",
      ].join("|"),
    ),
    isHarmless: isWithin(
      word(
        "(?:geburtszeit|birth time|time of birth)[^.]{0,40}(?:unbekannt|nicht|unsicher|unknown|not|uncertain|ungenau)",
      ),
    ),
  },
  // Places begin with a capital letter.
  {
    id: "birth-data",
    pattern:
      /(?<!\p{L})(?:(?:[Gg]eboren(?: wurdest du| bist du)? in|[Bb]orn in|into the world in|zur Welt (?:gekommen|kamst du) in|[Gg]eburts(?:ort|stadt|land)) \p{Lu}[\p{L}-]+|(?:bist|wurdest|kamst|du) [^,;.!?]{0,30}in \p{Lu}[\p{L}-]+ [^,;.!?]{0,30}(?:geboren|zur Welt))(?!\p{L})/gu,
  },
];
