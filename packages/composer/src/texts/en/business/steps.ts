import type { BusinessTexts } from "../../shape.ts";

export const steps: BusinessTexts["steps"] = {
  authorities: {
    emotional: [
      {
        act: "Let every larger yes rest for at least three nights",
        to: "to let every larger yes rest for at least three nights",
        why: "That way your {Emotional Authority} hears the matter in more than one mood.",
      },
      {
        act: "Give three pending questions a mark from one to five today, in two days and at the weekend",
        to: "to give three pending questions a mark from one to five today, in two days and at the weekend",
        why: "What holds over all three days has your {Emotional Authority} behind it; if the mark swings, time is still missing.",
      },
    ],
    sacral: [
      {
        act: "Ask somebody you trust to read you your three most important plans as yes-or-no questions",
        to: "to ask somebody you trust to read you your three most important plans as yes-or-no questions",
        why: "Your {Sacral Authority} answers a voice more easily than a list.",
      },
      {
        act: "For two weeks, meet every request with a sound first and a sentence second",
        to: "to meet every request for two weeks with a sound first and a sentence second",
        why: "You then hear your {Sacral Authority} before politeness takes over, and lighter afternoons will tell you so.",
      },
    ],
    splenic: [
      {
        act: "For a week note a single word after every first contact",
        to: "to note a single word after every first contact for a week",
        why: "Then you can check how often your {Splenic Authority} was right at the start.",
      },
      {
        act: "Leave one meeting this week as soon as something in you has said goodbye",
        to: "to leave one meeting this week as soon as something in you has said goodbye",
        why: "Your {Splenic Authority} shows you by it that its no needs no reasons.",
      },
    ],
    egoManifested: [
      {
        act: "Take back one promise that you no longer want to keep, and tell the person directly",
        to: "to take back one promise that you no longer want to keep, and to tell the person directly",
        why: "Your {Ego Manifested Authority} needs a word that you believe yourself.",
      },
    ],
    egoProjected: [
      {
        act: "Write down for every current job what you get from it",
        to: "to write down for every current job what you get from it",
        why: "Where the space stays empty, your {Ego Projected Authority} has nothing to stand on.",
      },
    ],
    selfProjected: [
      {
        act: "Arrange a talk of half an hour in which you only speak and the other person only asks",
        to: "to arrange a talk of half an hour in which you only speak and the other person only asks",
        why: "Your {Self-Projected Authority} shows in what you say there without hesitation.",
      },
    ],
    mental: [
      {
        act: "For the next decision choose three people and one place where you think well",
        to: "to choose three people and one place where you think well for the next decision",
        why: "Your {Mental Authority} arises just there, between conversation and surroundings.",
      },
    ],
    lunar: [
      {
        act: "Fix a date in about four weeks for the biggest question ahead",
        to: "to fix a date in about four weeks for the biggest question ahead",
        why: "Your {Lunar Authority} gets the room it needs, and everybody knows.",
      },
    ],
  },
  types: {
    generator: [
      {
        act: "Show something this week that people can respond to, and begin nothing else new",
        to: "to show something this week that people can respond to, and to begin nothing else new",
        why: "As {a Generator} you find out this way what your energy really answers.",
      },
      {
        act: "Drop a task that you never answered, and ask after two weeks who misses it",
        to: "to drop a task that you never answered and ask after two weeks who misses it",
        why: "As {a Generator} you see by the hours set free where your strength goes by itself.",
      },
    ],
    manifestingGenerator: [
      {
        act: "Before the next change of direction send a short message to everybody it concerns",
        to: "to send a short message to everybody concerned before the next change of direction",
        why: "As {a Manifesting Generator} you spare yourself the queries that slow you down.",
      },
      {
        act: "Put two undertakings side by side, and switch between them as soon as one drags",
        to: "to put two undertakings side by side and switch between them as soon as one drags",
        why: "As {a Manifesting Generator} you see after two weeks which of the two has kept your answer.",
      },
    ],
    projector: [
      {
        act: "Ask two people who value your work what they would recommend you for",
        to: "to ask two people who value your work what they would recommend you for",
        why: "Their words show you where you are already recognized as {a Projector}.",
      },
      {
        act: "Accept a request that names your strength, and leave one that might as well mean others",
        to: "to accept a request that names your strength and leave one that might as well mean others",
        why: "As {a Projector} you feel the difference in the strength that is left in the evening.",
      },
    ],
    manifestor: [
      {
        act: "Write down whom your next plan touches, and tell these people beforehand",
        to: "to write down whom your next plan touches, and to tell these people beforehand",
        why: "As {a Manifestor} you clear the way for yourself like this.",
      },
      {
        act: "Begin something small without any consultation, and tell everyone concerned beforehand in one sentence",
        to: "to begin something small without any consultation and tell everyone concerned beforehand in one sentence",
        why: "As {a Manifestor} you then see how little resistance is left after a word in advance.",
      },
    ],
    reflector: [
      {
        act: "Spend two working days in another place, and compare how you feel there",
        to: "to spend two working days in another place, and to compare how you feel there",
        why: "For you as {a Reflector} this is more than a change of scene, it is a measurement.",
      },
      {
        act: "Ask three people to tell you what the team is like in your presence",
        to: "to ask three people to tell you what the team is like in your presence",
        why: "As {a Reflector} you check in this way what you take in and what you give back.",
      },
    ],
  },
  centers: {
    head: {
      act: "For a week answer only questions that somebody has really asked you",
      to: "to answer only questions that somebody has really asked you, for a week",
      why: "That protects <object> from other people's brooding.",
    },
    ajna: {
      act: "Say once in the next meeting that you do not know yet",
      to: "to say once in the next meeting that you do not know yet",
      why: "That frees <object> from having to be certain.",
    },
    throat: {
      act: "Let two others speak first in the next round",
      to: "to let two others speak first in the next round",
      why: "Then <subject> need not fight for attention.",
    },
    g: {
      act: "Work for a day in a place that does you good, and compare the result",
      to: "to work for a day in a place that does you good, and to compare the result",
      why: "In a good place <subject> finds a direction more easily.",
    },
    heart: {
      act: "Write your three prices on a sheet, and hang it next to the screen",
      to: "to write your three prices on a sheet and to hang it next to the screen",
      why: "Then <subject> has nothing to prove in a talk.",
    },
    spleen: {
      act: "Check one contract that you only hold on to out of habit",
      to: "to check one contract that you only hold on to out of habit",
      why: "Holding on to the familiar is what <subject> tempts you to.",
    },
    solarPlexus: {
      act: "Hold a postponed talk in ten minutes and with one sentence that you write down beforehand",
      to: "to hold a postponed talk in ten minutes, with one sentence that you write down beforehand",
      why: "Then <subject> need not dodge the tension any longer.",
    },
    sacral: {
      act: "Set an end to your working day this week that counts even in the middle of a task",
      to: "to set an end to your working day this week that counts even in the middle of a task",
      why: "It replaces the feeling of enough that <subject> does not report.",
    },
    root: {
      act: "Move a deadline that you set yourself by two days",
      to: "to move a deadline that you set yourself by two days",
      why: "You notice then that <subject> had only borrowed the hurry.",
    },
  },
  unknown: [
    {
      act: "Look for the exact birth time in old papers or at the registry office",
      to: "to look for the exact birth time in old papers or at the registry office",
      why: "Then the part that is only possible today can be read clearly too.",
    },
    {
      act: "For a week note every evening which task gave you strength and which took it",
      to: "to note every evening for a week which task gave you strength and which took it",
      why: "This list holds, whatever the hour of your birth turns out to be.",
    },
    {
      act: "Ask two people from your work to name a situation in which you were at your best",
      to: "to ask two people from your work to name a situation in which you were at your best",
      why: "What the two stories have in common holds for any hour of birth.",
    },
  ],
};

export const unknown: BusinessTexts["unknown"] = {
  profile: [
    "How you come across can be observed without a profile too: notice what people recommend you for.",
    {
      act: "Ask three people you work with for one sentence on what can be learned from you",
      to: "to ask three people you work with for one sentence on what can be learned from you",
    },
    "You probably win trust by the same road each time; ask whether it comes by knowledge, by closeness, by experience or by time.",
  ],
  type: [
    "Watch for a week whether work comes more easily when somebody asks you, when somebody recognizes you, or when you begin by yourself.",
    "What you note in doing so tells you more in everyday life than an uncertain name.",
    "Notice whether your strength is empty, calm or wound up in the evening, because that tells of your way of working too.",
    {
      act: "Ask three people at which work they have found you most alive",
      to: "to ask three people at which work they have found you most alive",
    },
  ],
  authority: [
    "Until the time is settled, a trial helps: with the next enquiry note what you feel at once, what you feel after telling somebody, and what is left after three days.",
    "Repeat that with three decisions, and you see which of the three moments is right for you most often.",
    "Until then agree to nothing under time pressure, and sign nothing on the same day.",
    "One sentence buys time in any case: I will let you know on Thursday.",
    "By what you recognize a good yes you may know already: think of a commitment that you never regretted, and of the hour in which it arose.",
  ],
};
