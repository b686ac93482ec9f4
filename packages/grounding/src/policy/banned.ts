import { birthData } from "./birth-data.ts";
import { isDenied, isReferral, isWithin } from "./harmless.ts";
import { prediction } from "./prediction.ts";
import { type Rule, word } from "./rule.ts";

const illness =
  "depress(?:ion|iv)\\p{L}*|burnout-?syndrom|(?:hast|leidest|leiden|hinweis\\p{L}*|anzeichen|symptom\\p{L}*|deutet|spricht|klingt|nach) [^.!?]{0,25}burn-?out|angststörung\\p{L}*|panikstörung\\p{L}*|zwangsstörung\\p{L}*|persönlichkeitsstörung\\p{L}*|essstörung\\p{L}*|belastungsstörung|borderline\\p{L}*|bipolar\\p{L}*|ptbs|adhs|psychos\\p{L}*|psychotisch\\p{L}*|schizophren\\p{L}*|autis\\p{L}+|narzis\\p{L}+|neuroti\\p{L}+|traumatisiert\\p{L}*|(?:dein|ihr)(?:em|es)? trauma|suchtkrank\\p{L}*|krankhaft\\p{L}*|" +
  "depress(?:ion|ed|ive)|(?:have|suffer\\p{L}*|signs?|symptoms?|points?|looks?|sounds?) [^.!?]{0,25}burn-?out|anxiety disorder|panic disorder|eating disorder|personality disorder|ptsd|adhd|psychosis|psychotic|schizophreni\\p{L}+|autism|autistic|narcissis\\p{L}+|neurotic|traumati[sz]ed|your traumas?|mentally ill";

const complaints =
  "\\p{L}*schmerzen|migräne|schlaflosigkeit|allergien?|asthma|\\p{L}* ?pains?|headaches?|migraines?|insomnia|allerg(?:y|ies)";

const signs =
  "widder|stier|zwillingen?|krebs|löwen?|jungfrau|waage|skorpion|schützen?|steinbock|wassermann|fischen?|aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces";

/** One of the crosses is called "Heilung". */
const isOwnCross = isWithin(word("kreuz\\p{L}* der heilung|cross of healing"));

/** What no reading may say, whatever the chart. */
export const bannedRules: readonly Rule[] = [
  { id: "diagnosis", pattern: word(illness), isHarmless: isReferral },
  {
    id: "diagnosis",
    pattern: word("diagnos\\p{L}*|krankheitsbild\\p{L}*|clinical(?:ly)?"),
    isHarmless: isDenied,
  },
  {
    id: "healing-promise",
    pattern: word(
      "heilt|heilst|heilen|geheilt|heilung\\p{L}*|heilkraft|kuriert|kurieren|gesund (?:machen|werden|macht)|symptomfrei|beschwerdefrei|selbstheilung\\p{L}*|entgift\\p{L}+|(?:setz\\p{L}*|lass\\p{L}*) (?:deine |die |ihre )?(?:medikamente|tabletten)|" +
        `(?:linder\\p{L}*|reliev\\p{L}*|eas(?:es|ed|ing)) (?:dein|ihr|your)\\p{L}* (?:${complaints})|(?:${complaints})[^.!?]{0,30}(?:linder\\p{L}*|verschwind\\p{L}*|vergeh\\p{L}*|vergessen|los|disappear\\p{L}*|vanish\\p{L}*|go(?:es)? away|be gone)|` +
        "heals?|healed|healing|cures?|cured|curing|detox\\p{L}*|free (?:of|from) symptoms|stop taking (?:your|the) \\p{L}+|(?:throw away|skip) your (?:medication|pills|meds)",
    ),
    isHarmless: (match) => isOwnCross(match) || isDenied(match),
  },
  prediction,
  {
    id: "percentage",
    pattern:
      /(?<!\d)\d+(?:[.,]\d+)?\s?(?:%|prozent(?!\p{L})|per ?cent(?!\p{L}))|(?<!\p{L})(?:hundert|zehn|fünfzig|siebzig) prozent(?!\p{L})/giu,
  },
  {
    id: "foreign-system",
    pattern: word(
      "as[zc]endent(?:en)?|ascendant|rising sign|(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft)e[nrsm]? haus|\\d{1,2}\\.\\s?haus|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:st|nd|rd|th)) house|(?:stern|mond|sonnen)zeichen\\p{L}*|(?:moon|sun|star) signs?|natal|(?:quadrat|trigon|sextil|opposition|konjunktion) (?:zu|mit|to|with)|square to|trine|dritte[sn]? auge|third eye|tierkreis\\p{L}*|horoskop\\p{L}*|horoscope\\p{L}*|zodiac|astrolog\\p{L}+|" +
        "\\p{L}*chakr[ae]\\p{L}*|gene[ -]?keys?|genschlüssel\\p{L}*|siddhis?|numerolog\\p{L}+|lebenszahl\\p{L}*|life path(?: number)?|tarot\\p{L}*|enneagramm?\\p{L}*|mbti|myers-briggs|kabbala\\p{L}*|kabbalah|akasha\\p{L}*|akashic|rückläufig\\p{L}*|retrograde|" +
        `(?:im|in) (?:${signs})|(?:${signs})-(?:sonne|mond|sun|moon)|` +
        `(?:als|bist|bist ein|bist eine|as an?|being an?|you're an?|you are an?) (?:widder|stier|zwilling|krebs|löwe|jungfrau|waage|skorpion|schütze|steinbock|wassermann|fisch|aries|taurus|gemini|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces)`,
    ),
  },
  {
    id: "trademark",
    pattern: word(
      "\\p{L}+(?:\\(tm\\)|®)|rave(?:s|[ -]\\p{L}+)?|jovian(?: archive)?|ihds|bg5|ra uru hu|bodygraph™|human design™|penta™|maia mechanics",
    ),
  },
  ...birthData,
  {
    id: "markup",
    pattern:
      /https?:\/\/\S+|\bwww\.\S+|(?<![\w-])[\w-]+\.(?:com|de|org|net|ch|at|io|info)\b|<\/?[a-z!][^>]*>?|\]\(|```|&(?:nbsp|lt|gt|amp|quot|#\d+);/giu,
  },
  { id: "section-marker", pattern: /@@/gu },
  {
    id: "prompt-leak",
    pattern: new RegExp(
      "system ?prompt\\p{L}*|\\bals (?:ki|sprachmodell|ki-modell)\\b|\\bals künstliche intelligenz|\\bas an? (?:ai|language model|artificial intelligence)\\b|\\blanguage model\\b|\\bsprachmodell\\p{L}*|\\b(?:my|meine|meinen|these|diese|diesen) (?:instructions|anweisungen|vorgaben)\\b|faktentabelle\\p{L}*|\\bfact table\\b|\\bfact[ -]ids?\\b|\\bfakt-?ids?\\b|\\bregel b[12]\\b|\\brules? b[12]\\b|" +
        "(?:type|strategy|signature|notself|authority|profile|definition|cross|center|channel|gate|hanging|activation|count|connection|theme):[a-z0-9]|\\{\\{|\\}\\}|\\$\\{|\\[object |\\bNaN\\b",
      "giu",
    ),
  },
];
