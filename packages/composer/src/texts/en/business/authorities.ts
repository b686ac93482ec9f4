import type { BusinessTexts } from "../../shape.ts";

export const authorities: BusinessTexts["authorities"] = {
  emotional: [
    "Answer enquiries with a fixed sentence: I will get back to you in three days.",
    {
      act: "Look at the offer on a good, on a tired and on an indifferent day, and notice what stays the same on all three",
      to: "to look at the offer on a good, on a tired and on an indifferent day and notice what stays the same on all three",
    },
    "A price that still feels right {in a low} may go on the bill.",
    "Whoever presses you gets a no, because a good deal survives {a few nights}.",
  ],
  sacral: [
    "Have decisions put to you as yes-or-no questions: do you want this job, do you want this person in the team, do you want this date?",
    "The answer comes as {a pull or a retreat in the gut}, sometimes as a sound, and it comes before the first argument.",
    "If the gut stays silent, the question is too large or the thing is not due, so ask something smaller.",
    "You read figures and contracts afterwards, to secure {your yes}.",
  ],
  splenic: [
    {
      act: "Pay attention to {the first impression} in the first seconds of a talk, a message or a room, and note it at once",
      to: "to pay attention to {the first impression} in the first seconds of a talk, a message or a room and note it at once",
    },
    "An uneasy feeling without proof is reason enough for you not to sign.",
    "The {quiet voice} tells you what is right now, and not what holds in a year; so decide in short stages and with a notice period.",
    "Tiredness and noise drown the instinct, so decide when rested and not at the end of a long trade fair day.",
  ],
  egoManifested: [
    "Ask with every plan: what do I want to have from it, and am I ready to give {my word} for it?",
    {
      act: "Talk about the plan without preparing, and hear whether you speak of wanting or of having to",
      to: "to talk about the plan without preparing and hear whether you speak of wanting or of having to",
    },
    "A promise is a contract with {your own wish}; give few and keep them.",
    "After a great effort your willpower needs a rest before you agree to the next thing.",
  ],
  egoProjected: [
    {
      act: "Check with every enquiry whether it means {you} and whether the return is right: money, recognition, freedom",
      to: "to check with every enquiry whether it means {you} and whether the return is right: money, recognition, freedom",
    },
    {
      act: "Say out loud what you want for a commitment, and if the sum embarrasses you, say it once more",
      to: "to say out loud what you want for it, and to say it once more if the sum embarrasses you",
    },
    "Where {your own wish} is missing, a good fee does not help for long.",
    {
      act: "Give promises with an end: one project, one quarter, one figure",
      to: "to give promises with an end: one project, one quarter, one figure",
    },
  ],
  selfProjected: [
    {
      act: "Find two people who can listen without advising, and tell them the plan before every larger promise",
      to: "to find two people who can listen without advising and tell them the plan before every larger promise",
    },
    "Listen to {your tone}:: if the voice comes alive, the thing belongs to you, if it goes flat, it belongs to somebody else.",
    "The guiding question is: does this make me glad, and is this still {me}?",
    {
      act: "Record important thoughts as a voice message, and listen to them the next day",
      to: "to record important thoughts as a voice message and listen to them the next day",
    },
  ],
  mental: [
    {
      act: "Talk the same question through with three different people, and notice what {you yourself} keep saying",
      to: "to talk the same question through with three different people and notice what {you yourself} keep saying",
    },
    "For decisions go to places where you think well; an office that cramps you spoils the result.",
    "In such talks you are not looking for advice, but for {a sounding board}.",
    {
      act: "Set a date on which you stop talking and write down what kept coming back",
      to: "to set a date on which you stop talking and write down what kept coming back",
    },
  ],
  lunar: [
    {
      act: "Note one sentence a day about a big question, and read the notes in one go {at the end of the cycle}",
      to: "to note one sentence a day about a big question and read the notes in one go {at the end of the cycle}",
    },
    {
      act: "Talk about a big question with different people, and listen above all to what you say yourself",
      to: "to talk about a big question with different people and listen above all to what you say yourself",
    },
    "Small things you may settle at once, contracts not.",
    "Name {the four weeks} at the very start, then they look like care and not like hesitation.",
  ],
};
