import { isWithin } from "./harmless.ts";
import { type Rule, word } from "./rule.ts";

const season = "jahr|monat|woche|frühjahr|frühling|sommer|herbst|winter";
const span = "jahren|monaten|wochen|tagen";
const few = "\\d+|zwei|drei|vier|fünf|sechs|zehn|ein paar|wenigen|einigen";
const fewEnglish = "\\d+|two|three|four|five|six|ten|a few|the next few|some";
const time =
  `(?:bald|eines tages|in zukunft|noch heuer|im (?:frühjahr|frühling|sommer|herbst|winter)|(?:am|bis) ende des jahres|(?:nächste[nsrm]?|kommende[nsrm]?|dieses|diesen) (?:${season})|in (?:${few}) (?:${span})|` +
  `soon|one day|some ?day|in the future|(?:next|this) (?:year|month|week|spring|summer|autumn|fall|winter)|(?:in|within) (?:${fewEnglish}) (?:years|months|weeks|days)|by (?:christmas|the end of the year|new year|thirty|forty|fifty|sixty|\\d+)|20\\d\\d)`;
const willBe =
  "(?:wirst|werden sie|wird dir|wird ihnen|you(?:'ll| will| are going to|'re going to))";
/** What happens to people, told as if it were known. */
const event =
  "heirat\\p{L}*|begegnen|treffen|verdienen|gewinnen|verlieren|erben|reich werden|get rich|be rich|get married|marry|meet your|win|lose your|inherit";
/** The same in the present, that tells what comes beside a time only: "nächstes Jahr triffst du". */
const happens = "begegnest|triffst|verdienst|gewinnst|verlierst|erbst|kündigst";
const certain =
  "garantiert|mit sicherheit|zweifellos|zwangsläufig|definitely|certainly|surely|inevitably|without (?:a )?doubt|guaranteed";
const ending = "scheitern|zerbrechen|auseinandergehen|fail|fall apart|break down";
const fate =
  "vorherbestimmt|vorhersag\\p{L}*|prophezei\\p{L}*|schicksal\\p{L}*|deine bestimmung ist es|unausweichlich\\p{L}*|steht (?:dir|ihnen)[^.!?]{0,20} bevor|destined|predict\\p{L}*|prophe\\p{L}+|your fate|inevitabl\\p{L}+";

/** "Du wirst bald …", "next year you will …", "Deine Ehe wird scheitern": no chart knows what comes. */
export const prediction: Rule = {
  id: "prediction",
  pattern: word(
    [
      `${willBe}[^.!?]{0,60}(?<![\\p{L}\\d])(?:${time}|${event}|${certain})`,
      `${time}[^.!?]{0,20}(?<![\\p{L}\\d])(?:${willBe}|${event}|${happens})`,
      `(?:beziehung|ehe|partnerschaft|relationship|marriage) (?:endet|zerbricht|ends|breaks)`,
      `(?:wird|werden|will|is going to)[^.!?]{0,40}(?<![\\p{L}\\d])(?:${certain}|${ending})`,
      fate,
    ].join("|"),
  ),
  isHarmless: isWithin(
    word(
      "\\p{L}*-?kreuz der schicksale|kein\\p{L}* (?:vorhersage\\p{L}*|schicksal\\p{L}*)|nicht (?:vorhersag\\p{L}*|vorherbestimmt)|(?:kein|niemand)\\p{L}* (?:\\p{L}+ ){0,4}(?:vorher\\p{L}*|vorhersag\\p{L}*|weiß)|no predictions?|not (?:a prediction|destined|predicted)|cannot predict|(?:nobody|no one|nothing)[^.!?]{0,20} predict\\p{L}*",
    ),
  ),
};
