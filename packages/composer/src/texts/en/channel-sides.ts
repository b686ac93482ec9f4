import type { Texts } from "../shape.ts";

export const channelSides: Texts["channelSides"] = {
  "1-8": {
    seen: "they recognize {your hand} even without a signature",
    price: "{your own style} matters more than what it is meant to show",
  },
  "2-14": {
    seen: "{means and ways} turn up near you that they had long been looking for",
    price: "you give {your strength} away for a direction that is not yours at all",
  },
  "3-60": {
    seen: "after a long standstill everything is different with you {overnight}",
    price: "you take {the pause} before the leap for the end and throw it all away",
  },
  "4-63": {
    seen: "you find {the mistake in the sum} that everybody has read past",
    price: "you {go on testing} although only trust is missing",
  },
  "5-15": {
    seen: "they {walk and eat more calmly} when you are near",
    price: "{your beat} is meant to hold for everybody, or you force yourself into another one",
  },
  "6-59": {
    seen: "within an hour they tell you things that otherwise take {years}",
    price: "{closeness} is there faster than the question of whether you want it",
  },
  "7-31": {
    seen: "heads turn {to you} as soon as a group is at a loss",
    price: "you {lead} where nobody has followed you",
  },
  "9-52": {
    seen: "you are {still sitting there} when they have got up for the third time",
    price: "{the detail} holds you and the whole has long moved on",
  },
  "10-20": {
    seen: "you {stay the same in the matter}, whoever is listening",
    price: "{being genuine} becomes an excuse for being harsh",
  },
  "10-34": {
    seen: "you go {your own way} without turning round",
    price: "out of {conviction} you do not step aside even where there is room for two",
  },
  "10-57": {
    seen: "rooms, clothes and procedures seem {right} with you without being elaborate",
    price: "you {improve} until nothing is left of the occasion",
  },
  "11-56": {
    seen: "an ordinary way home becomes {a story} with you",
    price: "{the punch line} replaces what happened",
  },
  "12-22": {
    seen: "a sentence of yours stays with them {for days}",
    price: "you speak {against your mood} and regret every word afterwards",
  },
  "13-33": {
    seen: "you {remember} what they themselves no longer thought of",
    price: "you {keep everything} and never tell any of it",
  },
  "16-48": {
    seen: "what took long practice {looks easy} with you",
    price: "{depth} is never enough to show at last what you can do",
  },
  "17-62": {
    seen: "you have {an example for every claim}",
    price: "{the last detail} still wants settling and everybody is leaving",
  },
  "18-58": {
    seen: "{something runs better} after you, without their being able to say what",
    price: "{improving} goes on where somebody is simply tired",
  },
  "19-49": {
    seen: "you {fetch the chair} before they look round for one",
    price: "{one offended principle} costs a whole relationship",
  },
  "20-34": {
    seen: "you are {at it already} while they are still planning",
    price: "you are {busy} so as not to stop",
  },
  "20-57": {
    seen: "you {say aloud} what they are only beginning to think",
    price: "{the quick sentence} hits somebody who was not ready for it",
  },
  "21-45": {
    seen: "with you {the till is right} and every key has its place",
    price: "{keeping track} turns into supervising others",
  },
  "23-43": {
    seen: "they find {your thought} odd at first and hold it themselves later",
    price: "you {explain} before anybody has asked, and then feel misunderstood",
  },
  "24-61": {
    seen: "{days later} you return to a question that they had forgotten",
    price: "{circling} in the head takes the place of sleep",
  },
  "25-51": {
    seen: "you {go into the water} while they are still discussing its depth",
    price: "{the leap} only serves the excitement",
  },
  "26-44": {
    seen: "after a talk with you they {want something} that they did not know before",
    price: "{the story} is better than the goods",
  },
  "27-50": {
    seen: "with you one is {fed and safe}",
    price: "{your care} takes from others what they could do themselves",
  },
  "28-38": {
    seen: "you {stay} when it gets difficult",
    price: "{resistance} has itself become the meaning",
  },
  "29-46": {
    seen: "you are there {to the end} once you have agreed",
    price: "{an old yes} runs on because you never looked out for an end",
  },
  "30-41": {
    seen: "{your eyes} light up before anything has even begun",
    price: "{the picture} is so beautiful that no day can live up to it",
  },
  "32-54": {
    seen: "you get ahead {step by step} without announcing it",
    price: "{the climb} never has a landing on which you stand still",
  },
  "34-57": {
    seen: "you had {stepped aside} before they saw the danger",
    price: "{alertness} does not switch off even when nothing threatens",
  },
  "35-36": {
    seen: "you can tell {of almost anything} from experience of your own",
    price: "{the next thing} begins before the last has been digested",
  },
  "37-40": {
    seen: "you keep {your word} and take your share from the table",
    price: "you {give} without anybody ever having spoken of a return",
  },
  "39-55": {
    seen: "{your mood} changes a room without a word being said",
    price: "{for every mood} you look for a cause, and find it in others",
  },
  "42-53": {
    seen: "{what was begun} also gets an end with you",
    price: "{a circle} goes on that could long have been closed",
  },
  "47-64": {
    seen: "you draw a meaning {from old stories} that nobody had thought of",
    price: "{the past} has been interpreted so often that the present has to wait",
  },
};
