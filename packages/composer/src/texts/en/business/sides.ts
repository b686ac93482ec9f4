import type { BusinessTexts } from "../../shape.ts";

export const typeSides: BusinessTexts["typeSides"] = {
  generator: {
    sense:
      "A request that means you wakes you up within seconds:: as {a Generator} you plan better around such moments than around quarterly targets.",
    feel: "Perhaps you know mornings when you have to talk yourself into every single task; as {a Generator} you are looking at the wrong task then, not at poor discipline.",
    price:
      "If you start {out of ambition} instead of answering something, you find yourself two weeks later with a project nobody wants to take from you.",
    try: {
      act: "Collect every request on a slip of paper for a week, and tick those that your body jumped at",
      to: "to collect every request on a slip of paper for a week and tick those that your body jumped at",
    },
  },
  manifestingGenerator: {
    sense:
      "As {a Manifesting Generator} you find out by doing which steps are superfluous, and spare others whole detours.",
    feel: "Perhaps you have noticed in the middle of a job that it no longer holds you; for you as {a Manifesting Generator} that is information and no failure.",
    price:
      "If you jump ahead {without a word}, somebody tidies up behind you, and next time you lack that person's trust.",
    try: {
      act: "Take ten breaths before you start a job, and then write in one sentence who has to know how you will go about it",
      to: "to take ten breaths before you start a job and then write in one sentence who has to know how you will go about it",
    },
  },
  projector: {
    sense:
      "As {a Projector} you see where a business loses its strength, and that view is worth more than one more hour of work.",
    feel: "Perhaps a day of assisting tires you more than one difficult talk; as {a Projector} you work on people and procedures rather than on quantities.",
    price:
      "If you give advice {before anybody asks}, it goes unheard, and somebody else repeats it later.",
    try: {
      act: "In the next meeting speak only to questions that are put to you, and compare how your contribution is received",
      to: "to speak in the next meeting only to questions that are put to you and compare how your contribution is received",
    },
  },
  manifestor: {
    sense:
      "As {a Manifestor} you bring the beginning that many businesses lack:: what you set going is running before the others have met about it.",
    feel: "Perhaps you would rather do most things yourself because explaining costs you more than acting; as {a Manifestor} you know this impulse well.",
    price:
      "If you leave {the others guessing}, they brake out of caution, and you take it for mistrust.",
    try: {
      act: "Write three lines before the next undertaking: what you do, from when on, whom it touches",
      to: "to write three lines before the next undertaking: what you do, from when on, whom it touches",
    },
  },
  reflector: {
    sense:
      "As {a Reflector} you notice before those involved whether a team works in a healthy way, because you feel it in yourself.",
    feel: "Perhaps you leave some offices exhausted after an hour and others refreshed; as {a Reflector} you may read that as a measurement.",
    price:
      "If you stay {in surroundings} where nobody asks you, one day you take their unrest for your own.",
    try: {
      act: "Note the place and one word about your state after every working day for a month",
      to: "to note the place and one word about your state after every working day for a month",
    },
  },
};

export const authoritySides: BusinessTexts["authoritySides"] = {
  emotional: {
    sense: "{Enthusiasm} in a sales talk is, with you, a beginning and not yet a commitment.",
    feel: "Perhaps you have signed something in high spirits and on Monday no longer knew why; with {Emotional Authority} the mood afterwards counts just as much.",
    price: "If you decide on the crest of a wave, you {later} work against your own signature.",
    try: {
      act: "Set three nights as the rule for offers above a certain size, and say so in the first talk",
      to: "to set three nights as the rule for offers above a certain size and say so in the first talk",
    },
  },
  sacral: {
    sense:
      "{Your gut} decides about what lies in front of you:: it answers a concrete request, but not a five-year plan.",
    feel: "Perhaps you say yes in meetings and feel the energy drop in the corridor; your {Sacral Authority} has answered by then.",
    price:
      "If you overrule {your gut} with good reasons, you do finish the job, but every hour of it weighs double.",
    try: {
      act: "Have three questions put to you before a commitment, from coarse to fine, and answer each within the first second",
      to: "to have three questions put to you before a commitment, from coarse to fine, and answer each within the first second",
    },
  },
  splenic: {
    sense: "You often recognize an unhealthy deal {by the tone} of the very first message.",
    feel: "Perhaps you took a quiet doubt seriously only when it had become expensive; {Splenic Authority} speaks before there is evidence.",
    price: "If you wait {for proof}, the moment in which your impression was clear has passed.",
    try: {
      act: "Write down a single word after every first meeting, still outside the door, and read it before you reply",
      to: "to write down a single word after every first meeting, still outside the door, and read it before you reply",
    },
  },
  egoManifested: {
    sense: "An undertaking holds when you can {say out loud} what you want to get from it.",
    feel: "Perhaps you find it embarrassing to admit self-interest; with {Ego Manifested Authority} it is the most honest figure in your calculation.",
    price:
      "If you agree out of decency, {your will} lacks the drive, and you keep the deadline only with effort.",
    try: {
      act: 'Begin your next outline with the words "I want", and cross out whatever no longer fits after that',
      to: 'to begin your next outline with the words "I want" and cross out whatever no longer fits after that',
    },
  },
  egoProjected: {
    sense: "You need {two things} before you agree: they mean you, and it is worth it for you.",
    feel: "Perhaps you have accepted requests because you felt honored and asked about the return only later; {Ego Projected Authority} asks about it first.",
    price: "If you pass over {your own gain}, generosity soon turns into a silent bill.",
    try: {
      act: "Write two lines before every commitment: what they want you for and what you want for it",
      to: "to write two lines before every commitment: what they want you for and what you want for it",
    },
  },
  selfProjected: {
    sense:
      "You clear up a strategy {by talking}:: your third sentence is often the one you were looking for.",
    feel: "Perhaps you surprise yourself in conversation with an opinion you did not have before; that is how {Self-Projected Authority} shows.",
    price:
      "If you plan {alone in a quiet room}, the result is a clean concept in which you yourself do not appear.",
    try: {
      act: "Tell a plan to two people on two days, and compare what you said both times",
      to: "to tell a plan to two people on two days and compare what you said both times",
    },
  },
  mental: {
    sense:
      "{The place} is part of your decision:: the same contract reads differently in a park than in a meeting room.",
    feel: "Perhaps your opinion changes with the person you talked to last; with {Mental Authority} this is just the way in which something becomes clear.",
    price:
      "If you lock yourself in {to think}, you turn the same arguments over until one of them wins by exhaustion.",
    try: {
      act: "Talk about the next larger question in two different places, and note what sounded the same in both",
      to: "to talk about the next larger question in two different places and note what sounded the same in both",
    },
  },
  lunar: {
    sense:
      "You look at an offer {in many states of mind}, and what survives them all holds in business too.",
    feel: "Perhaps people took you for undecided because you did not reply the same day; {Lunar Authority} works by another measure.",
    price:
      "If you sign {after one good conversation}, you have mostly signed other people's conviction.",
    try: {
      act: "Set up a notebook for large questions, and enter one sentence a day for about four weeks",
      to: "to set up a notebook for large questions and enter one sentence a day for about four weeks",
    },
  },
};
