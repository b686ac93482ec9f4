import type { CrisisTexts } from "../../shape.ts";

export const authorities: CrisisTexts["authorities"] = {
  emotional: [
    "Make no decision today that cannot be taken back.",
    "Feelings come to you in {waves}, and none of them has to become a deed now.",
    "Ask yourself again in three days, and again a few days later.",
    "This answer is enough: I do not know yet.",
  ],
  sacral: [
    "Big questions may wait until {your gut} answers calmly again.",
    "Small questions help even now, for example: am I hungry?",
    "If the gut stays silent, today is no day for deciding.",
    "A no is allowed, even without a reason.",
  ],
  splenic: [
    "Ask only: what does me good {in this moment}, and what does not?",
    "What feels unsafe you may stop at once.",
    "Everything else has time until you have slept.",
    "Fear is loud and repeats itself, {your instinct} is quiet and says it once.",
  ],
  egoManifested: [
    "You owe nobody a promise right now.",
    "Ask yourself: what do {I want} today, and what do I not want?",
    {
      act: "Take back a word that costs you too much",
      to: "to take back a word that costs you too much",
    },
    "Everything that needs great willpower may wait.",
  ],
  egoProjected: [
    {
      act: "Ask first what {you yourself} need today",
      to: "to ask first what {you yourself} need today",
    },
    "You need not earn help.",
    "Agree to nothing today that binds you for longer than a day.",
    {
      act: "Let one person tell you that you count without performance too",
      to: "to let one person tell you that you count without performance too",
    },
  ],
  selfProjected: [
    {
      act: "Find one person for listening, not for advice",
      to: "to find one person for listening, not for advice",
    },
    {
      act: "Notice {what you say} when nobody interrupts you",
      to: "to notice {what you say} when nobody interrupts you",
    },
    "Decide only when your words are the same on two days.",
    "Even a voice message to yourself helps.",
  ],
  mental: [
    "Decide nothing alone today and nothing at night.",
    {
      act: "Go to a place where {you think more freely}",
      to: "to go to a place where {you think more freely}",
    },
    {
      act: "Talk to two people before you settle anything",
      to: "to talk to two people before you settle anything",
    },
    "You need not take advice, you only need the conversation.",
  ],
  lunar: [
    "Nothing big has to be decided {before the cycle ends}.",
    {
      act: "Note only one sentence about how you are",
      to: "to note only one sentence about how you are",
    },
    "Tomorrow the same thought can look different.",
    {
      act: "Ask others to leave you this time",
      to: "to ask others to leave you this time",
    },
  ],
};

export const overrun: CrisisTexts["overrun"] = {
  emotional:
    "A second sign is the urge to decide at once; with {Emotional Authority} it means that you are still in the middle of the wave.",
  sacral:
    "A second sign is heaviness in the body; with {Sacral Authority} it means that you have said yes to something that was a no.",
  splenic:
    "A second sign is brooding over what is to come; with {Splenic Authority} only what your body reports now counts.",
  egoManifested:
    "A second sign is exhaustion after promises; with {Ego Manifested Authority} it means that your own wish was not in them.",
  egoProjected:
    "A second sign is the feeling of having to prove yourself; with {Ego Projected Authority} it means that your own wish came too short.",
  selfProjected:
    "A second sign is that your own voice sounds strange to you; with {Self-Projected Authority} it means that you have not spoken for yourself for too long.",
  mental:
    "A second sign is circling without a conversation; with {Mental Authority} it means that you need another place or somebody to talk to.",
  lunar:
    "A second sign is haste; with {Lunar Authority} it nearly always means that somebody else is in a hurry.",
};
