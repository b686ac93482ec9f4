import type { Texts } from "../shape.ts";

export const channelSides: Texts["channelSides"] = {
  "1-8": {
    seen: "Others notice it because they recognize {your hand} even without a signature.",
    price: "It becomes too much when {your own style} matters more than what it is meant to show.",
  },
  "2-14": {
    seen: "Others notice it because {means and ways} turn up near you that they had long been looking for.",
    price:
      "It becomes too much when you give {your strength} away for a direction that is not yours at all.",
  },
  "3-60": {
    seen: "Others notice it because after a long standstill everything is different with you {overnight}.",
    price:
      "It becomes too much when you take {the pause} before the leap for the end and throw it all away.",
  },
  "4-63": {
    seen: "Others notice it because you find {the mistake in the sum} that everybody has read past.",
    price: "It becomes too much when you {go on testing} although only trust is missing.",
  },
  "5-15": {
    seen: "Others notice it because they {walk and eat more calmly} when you are near.",
    price:
      "It becomes too much when {your beat} is meant to hold for everybody, or you force yourself into another one.",
  },
  "6-59": {
    seen: "Others notice it because within an hour they tell you things that otherwise take {years}.",
    price:
      "It becomes too much when {closeness} is there faster than the question of whether you want it.",
  },
  "7-31": {
    seen: "Others notice it because heads turn {to you} as soon as a group is at a loss.",
    price: "It becomes too much when you {lead} where nobody has followed you.",
  },
  "9-52": {
    seen: "Others notice it because you are {still sitting there} when they have got up for the third time.",
    price: "It becomes too much when {the detail} holds you and the whole has long moved on.",
  },
  "10-20": {
    seen: "Others notice it because you {stay the same in the matter}, whoever is listening.",
    price: "It becomes too much when {being genuine} becomes an excuse for being harsh.",
  },
  "10-34": {
    seen: "Others notice it because you go {your own way} without turning round.",
    price:
      "It becomes too much when out of {conviction} you do not step aside even where there is room for two.",
  },
  "10-57": {
    seen: "Others notice it because rooms, clothes and procedures seem {right} with you without being elaborate.",
    price: "It becomes too much when you {improve} until nothing is left of the occasion.",
  },
  "11-56": {
    seen: "Others notice it because an ordinary way home becomes {a story} with you.",
    price: "It becomes too much when {the punch line} replaces what happened.",
  },
  "12-22": {
    seen: "Others notice it because a sentence of yours stays with them {for days}.",
    price:
      "It becomes too much when you speak {against your mood} and regret every word afterwards.",
  },
  "13-33": {
    seen: "Others notice it because you {remember} what they themselves no longer thought of.",
    price: "It becomes too much when you {keep everything} and never tell any of it.",
  },
  "16-48": {
    seen: "Others notice it because what took long practice {looks easy} with you.",
    price: "It becomes too much when {depth} is never enough to show at last what you can do.",
  },
  "17-62": {
    seen: "Others notice it because you have {an example for every claim}.",
    price:
      "It becomes too much when {the last detail} still wants settling and everybody is leaving.",
  },
  "18-58": {
    seen: "Others notice it because {something runs better} after you, without their being able to say what.",
    price: "It becomes too much when {improving} goes on where somebody is simply tired.",
  },
  "19-49": {
    seen: "Others notice it because you {fetch the chair} before they look round for one.",
    price: "It becomes too much when {one offended principle} costs a whole relationship.",
  },
  "20-34": {
    seen: "Others notice it because you are {at it already} while they are still planning.",
    price: "It becomes too much when you are {busy} so as not to stop.",
  },
  "20-57": {
    seen: "Others notice it because you {say aloud} what they are only beginning to think.",
    price: "It becomes too much when {the quick sentence} hits somebody who was not ready for it.",
  },
  "21-45": {
    seen: "Others notice it because with you {the till is right} and every key has its place.",
    price: "It becomes too much when {keeping track} turns into supervising others.",
  },
  "23-43": {
    seen: "Others notice it because they find {your thought} odd at first and hold it themselves later.",
    price:
      "It becomes too much when you {explain} before anybody has asked, and then feel misunderstood.",
  },
  "24-61": {
    seen: "Others notice it because {days later} you return to a question that they had forgotten.",
    price: "It becomes too much when {circling} in the head takes the place of sleep.",
  },
  "25-51": {
    seen: "Others notice it because you {go into the water} while they are still discussing its depth.",
    price: "It becomes too much when {the leap} only serves the excitement.",
  },
  "26-44": {
    seen: "Others notice it because after a talk with you they {want something} that they did not know before.",
    price: "It becomes too much when {the story} is better than the goods.",
  },
  "27-50": {
    seen: "Others notice it because with you one is {fed and safe}.",
    price: "It becomes too much when {your care} takes from others what they could do themselves.",
  },
  "28-38": {
    seen: "Others notice it because you {stay} when it gets difficult.",
    price: "It becomes too much when {resistance} has itself become the meaning.",
  },
  "29-46": {
    seen: "Others notice it because you are there {to the end} once you have agreed.",
    price: "It becomes too much when {an old yes} runs on because you never looked out for an end.",
  },
  "30-41": {
    seen: "Others notice it because {your eyes} light up before anything has even begun.",
    price: "It becomes too much when {the picture} is so beautiful that no day can live up to it.",
  },
  "32-54": {
    seen: "Others notice it because you get ahead {step by step} without announcing it.",
    price: "It becomes too much when {the climb} never has a landing on which you stand still.",
  },
  "34-57": {
    seen: "Others notice it because you had {stepped aside} before they saw the danger.",
    price: "It becomes too much when {alertness} does not switch off even when nothing threatens.",
  },
  "35-36": {
    seen: "Others notice it because you can tell {of almost anything} from experience of your own.",
    price: "It becomes too much when {the next thing} begins before the last has been digested.",
  },
  "37-40": {
    seen: "Others notice it because you keep {your word} and take your share from the table.",
    price: "It becomes too much when you {give} without anybody ever having spoken of a return.",
  },
  "39-55": {
    seen: "Others notice it because {your mood} changes a room without a word being said.",
    price: "It becomes too much when {for every mood} you look for a cause, and find it in others.",
  },
  "42-53": {
    seen: "Others notice it because {what was begun} also gets an end with you.",
    price: "It becomes too much when {a circle} goes on that could long have been closed.",
  },
  "47-64": {
    seen: "Others notice it because you draw a meaning {from old stories} that nobody had thought of.",
    price:
      "It becomes too much when {the past} has been interpreted so often that the present has to wait.",
  },
};
