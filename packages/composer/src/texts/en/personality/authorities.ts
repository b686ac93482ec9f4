import type { PersonalityTexts } from "../../shape.ts";

export const authorities: PersonalityTexts["authorities"] = {
  emotional: [
    "Your feelings have {an up and down} that needs no cause.",
    "Who you are on a single day says little; seen over a week you are remarkably clear.",
    "Practice the sentence: I will sleep on it one more night, perhaps two.",
    "Patience is no virtue here but a technique, because {your clarity} is the sum of many moments.",
  ],
  sacral: [
    "Your body gives {a sound or a movement} before you think.",
    "What your body answers is about what lies before you, and not about plans far off.",
    "Practice with small things: which bread, which way, which book?",
    "The more often you follow {the small answers}, the more easily you recognize the big ones.",
  ],
  splenic: [
    "{The impulse} is bodily: a shrinking back, a breath of relief, a knowing without words.",
    "What you know in this way holds only now, and tomorrow it may be different.",
    "Practice following the first impulse at once in harmless things, on the way home or at a meal.",
    "Rest, sleep and little noise make {the quiet voice} audible.",
  ],
  egoManifested: [
    "{Your wish} is honest information and no flaw of character.",
    "You hear what you want in what you say without preparing.",
    "Practice speaking wishes before you justify them.",
    "What {you do not want} you can perform for a while, but not for long.",
  ],
  egoProjected: [
    "{Your wish} shows clearly when you feel meant.",
    "Ask with every yes: what do I gain, and do I like to give it?",
    "Practice asking for something before you have earned it.",
    "Where you make yourself small, {your decision} loses its ground.",
  ],
  selfProjected: [
    "{Your nature} speaks through your voice, and most clearly when you are not prepared.",
    "For deciding you need people who listen, and none who advise.",
    "Practice going through decisions aloud, alone in the car if need be.",
    "You notice that something is right when you find yourself again in {your own words}.",
  ],
  mental: [
    "{Clarity} arises for you between people and in places, not in silent brooding.",
    "It matters with whom you talk and where you sit while you do.",
    "Practice talking about one subject in three places and noticing the differences.",
    "Your judgment helps others above all, for yourself you need {the conversation}.",
  ],
  lunar: [
    "With {the Moon} what you feel changes from day to day, and none of these days is wrong.",
    "A calendar with short notes shows you your own patterns after some months.",
    "Practice answering big questions only when you have walked all the way round them.",
    "People who leave you {this time} are the right ones for you.",
  ],
};
