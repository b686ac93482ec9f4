import type { RelationshipTexts } from "../../shape.ts";

export const authorities: RelationshipTexts["authorities"] = {
  emotional: [
    "A yes in love may grow with you; tell the other person that your hesitation is care.",
    "In a quarrel one simple rule holds: no decision about the relationship while {feelings} run high.",
    {
      act: "Come back to the subject a day or two after an argument, or it stays unsettled",
      to: "to come back to the subject a day or two after an argument, or it stays unsettled",
    },
    "If you say yes under pressure, a quiet no in your behavior often follows; an honest {not yet} is kinder.",
  ],
  sacral: [
    {
      act: "Ask for clear questions that {your gut} can answer with yes or no",
      to: "to ask for clear questions that {your gut} can answer with yes or no",
    },
    "A no of yours is about the moment and not about the person; add that, then it hurts less.",
    "Closeness that you allow out of politeness is noticed by your body at once.",
    {
      act: "Have big questions put to you anew on different days, and each time listen for {the first answer}",
      to: "to have big questions put to you anew on different days and each time listen for {the first answer}",
    },
  ],
  splenic: [
    "Your {instinct} knows early whether a person does you good, and what it says holds only for this moment.",
    "A no without a reason is complete with you; ask the other person to take it like that.",
    {
      act: "Put off closeness and talks when you are exhausted, because then you hear yourself badly",
      to: "to put off closeness and talks when you are exhausted, because then you hear yourself badly",
    },
    "With habits you share ask yourself: is this good {today}, or is it only familiar?",
  ],
  egoManifested: [
    {
      act: "Say clearly what you want, even if it does not sound selfless, because {your wish} is your compass",
      to: "to say clearly what you want, even if it does not sound selfless, because {your wish} is your compass",
    },
    {
      act: "Promise the other person only what you want to keep",
      to: "to promise the other person only what you want to keep",
    },
    "A concession against {your own wish} takes its revenge later as distance.",
    {
      act: "Ask for rest when you have given a lot, before you feel empty",
      to: "to ask for rest when you have given a lot, before you feel empty",
    },
  ],
  egoProjected: [
    "Ask yourself whether you are {wanted and seen} in this relationship, because without that your yes has no ground.",
    {
      act: "Say your wishes instead of earning them",
      to: "to say your wishes instead of earning them",
    },
    "Promises made from a bad conscience do not hold with you.",
    "A {wish} that is spoken is easier for the other person to take than a silent sacrifice.",
  ],
  selfProjected: [
    {
      act: "Tell the other person what moves you, and ask them only to listen",
      to: "to tell the other person what moves you and ask them only to listen",
    },
    "While talking you hear whether {your voice} sounds like you or like what you think you should say.",
    {
      act: "Talk important questions through with somebody outside the relationship too",
      to: "to talk important questions through with somebody outside the relationship too",
    },
    {
      act: "Feel whether the direction that you both take is still {your own}",
      to: "to feel whether the direction that you both take is still {your own}",
    },
  ],
  mental: [
    {
      act: "Talk about questions of the relationship with several people you trust and not only with the other person",
      to: "to talk about questions of the relationship with several people you trust and not only with the other person",
    },
    "Change the place for difficult subjects:: on a walk or in a friendly room {you think more clearly}.",
    "Nobody has to give you the answer, you only need people near whom you hear it.",
    "Under time pressure you lose {the overview}, so ask for a few days.",
  ],
  lunar: [
    "{This time} holds for questions of the relationship too, and the other person should know it from the start.",
    {
      act: "Talk about a big question again and again, on different days and with different people",
      to: "to talk about a big question again and again, on different days and with different people",
    },
    {
      act: "Notice how you feel with the other person and how without",
      to: "to notice how you feel with the other person and how without",
    },
    "A {quick yes} would mostly be the yes of the other person.",
  ],
};
