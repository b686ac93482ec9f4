// What a sentence may open with that means something only behind the sentence before it.

const german =
  "das|dies(?:e[mnrs]?)?|jene[mnrs]?|solche?[mnrs]?|letztere[mnrs]?|beide[snr]?|er|sie|es|" +
  "da(?:bei|durch|für|gegen|her|hin|hinter|mit|nach|neben|ran|rauf|raus|rin|rüber|rum|runter|von|vor|zu|zwischen)|" +
  "hier(?:bei|durch|für|mit|von|zu)|deshalb|darum|deswegen|dort";

const english =
  "this|that|these|those|such|the latter|the former|both|it|they|therefore|thereby|thus|hence";

/** Words before it that change nothing of that. */
const lead = "(?:(?:und|auch|genau|gerade|eben|all|doch|and|but|also|exactly|just|all) ){0,2}";

const opening = new RegExp(`^[„“"'‚(]*${lead}(?:${german}|${english})(?!\\p{L})`, "iu");

/** Whether a sentence points to the one before it, and would point to another if that one went. */
export const pointsBack = (text: string) => opening.test(text);
