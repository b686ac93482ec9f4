import type { PersonalityTexts } from "../../shape.ts";

export const steps: PersonalityTexts["steps"] = {
  authorities: {
    emotional: [
      {
        act: "For fourteen days note your mood in one word every evening",
        to: "to note your mood in one word every evening for fourteen days",
        why: "Then you see the wave from which your {Emotional Authority} speaks.",
      },
      {
        act: "Put off for two nights a yes that you want to give in full swing",
        to: "to put off for two nights a yes that you want to give in full swing",
        why: "Your {Emotional Authority} then shows you what is left of the swing.",
      },
    ],
    sacral: [
      {
        act: "On one day a week follow only what your gut says yes to",
        to: "to follow only what your gut says yes to on one day a week",
        why: "This turns your {Sacral Authority} from a term into an experience.",
      },
      {
        act: "For three days, order in the café what your gut answers to before you have read the menu",
        to: "to order in the café for three days what your gut answers to before you have read the menu",
        why: "Harmless things are the easiest practice for {Sacral Authority}.",
      },
    ],
    splenic: [
      {
        act: "For one day follow the first impulse in small things",
        to: "to follow the first impulse in small things for one day",
        why: "Your {Splenic Authority} can only be learned in the moment.",
      },
      {
        act: "For a week, note every first impression with one word, and read the list on Sunday",
        to: "to note every first impression with one word for a week and read the list on Sunday",
        why: "You then see how reliably your {Splenic Authority} works if you let it.",
      },
    ],
    egoManifested: [
      {
        act: "Write down what you really want this year, without giving reasons",
        to: "to write down what you really want this year, without giving reasons",
        why: "Your {Ego Manifested Authority} needs no justification.",
      },
    ],
    egoProjected: [
      {
        act: "Ask once this week for something that is of use to you alone",
        to: "to ask once this week for something that is of use to you alone",
        why: "Your {Ego Projected Authority} learns from it that its wish counts.",
      },
    ],
    selfProjected: [
      {
        act: "Speak about an unsettled question aloud for ten minutes",
        to: "to speak about an unsettled question aloud for ten minutes",
        why: "Your {Self-Projected Authority} answers in speaking.",
      },
    ],
    mental: [
      {
        act: "Find one fixed place for thinking and two people for talking",
        to: "to find one fixed place for thinking and two people for talking",
        why: "Your {Mental Authority} has the room with it in which it works.",
      },
    ],
    lunar: [
      {
        act: "Keep a diary for a month with one sentence a day",
        to: "to keep a diary for a month with one sentence a day",
        why: "Your {Lunar Authority} only shows in the whole.",
      },
    ],
  },
  types: {
    generator: [
      {
        act: "Drop one activity that makes you heavy, and leave the gap empty for a week",
        to: "to drop one activity that makes you heavy, and to leave the gap empty for a week",
        why: "As {a Generator} you see this way what turns up by itself.",
      },
      {
        act: "On a free day, wait until something calls you, and write down how long it took",
        to: "to wait on a free day until something calls you and write down how long it took",
        why: "As {a Generator} you learn by it that waiting and being lazy are not the same.",
      },
    ],
    manifestingGenerator: [
      {
        act: "Give up one thing that you would answer differently today, and tell those involved",
        to: "to give up one thing that you would answer differently today, and to tell those involved",
        why: "For you as {a Manifesting Generator} the path gets lighter that way, not shorter.",
      },
      {
        act: "Look out an old trail that you left, and check whether an answer comes today",
        to: "to look out an old trail that you left and check whether an answer comes today",
        why: "As {a Manifesting Generator} you sometimes find the missing step in what you left behind.",
      },
    ],
    projector: [
      {
        act: "Study one thing that has long held you, for an hour a week",
        to: "to study one thing that has long held you, for an hour a week",
        why: "As {a Projector} you become visible by skill that you need not praise.",
      },
      {
        act: "Write down who has asked you for something in the last months, and for what",
        to: "to write down who has asked you for something in the last months, and for what",
        why: "As {a Projector} you can read from it what you are recognized for already.",
      },
    ],
    manifestor: [
      {
        act: "For a week say one sentence before every departure",
        to: "to say one sentence before every departure for a week",
        why: "As {a Manifestor} you then see how much headwind fails to come.",
      },
      {
        act: "Take half a day without appointments, and follow the first idea of your own",
        to: "to take half a day without appointments and follow the first idea of your own",
        why: "As {a Manifestor} you feel there what your drive sounds like when nobody interrupts.",
      },
    ],
    reflector: [
      {
        act: "Visit three places, and write down who you are in each",
        to: "to visit three places, and to write down who you are in each",
        why: "As {a Reflector} you get to know yourself by comparing.",
      },
      {
        act: "Stay for a day in your favorite place without any plans",
        to: "to stay for a day in your favorite place without any plans",
        why: "As {a Reflector} you find out there how good surroundings feel in you.",
      },
    ],
  },
  centers: {
    head: {
      act: "For a week let go of every question that nobody asks tomorrow",
      to: "to let go, for a week, of every question that nobody asks tomorrow",
      why: "That frees <object> to marvel again.",
    },
    ajna: {
      act: "For an hour hold no opinion on purpose",
      to: "to hold no opinion on purpose for an hour",
      why: "You notice how light <subject> gets when it has nothing to hold on to.",
    },
    throat: {
      act: "Stay silent in a group until somebody asks you",
      to: "to stay silent in a group until somebody asks you",
      why: "Then it shows what <subject> wants to say without pressure.",
    },
    g: {
      act: "In every place of this week check whether you like to be yourself there",
      to: "to check in every place of this week whether you like to be yourself there",
      why: "Through places <subject> finds its direction.",
    },
    heart: {
      act: "For a week make no bet with yourself",
      to: "to make no bet with yourself for a week",
      why: "That teaches <object> that worth need not be earned.",
    },
    spleen: {
      act: "Part with one object that you only keep because it was always there",
      to: "to part with one object that you only keep because it was always there",
      why: "With it <subject> practises letting go on a small scale.",
    },
    solarPlexus: {
      act: "Ask yourself three times a day whether the feeling is yours right now",
      to: "to ask yourself three times a day whether the feeling is yours right now",
      why: "That way <subject> learns to tell your own from other people's.",
    },
    sacral: {
      act: "For three days stop before you are done",
      to: "to stop before you are done for three days",
      why: "This is how <subject> learns what enough feels like.",
    },
    root: {
      act: "Let one hurried matter lie for a day, and see who gets in touch",
      to: "to let one hurried matter lie for a day, and to see who gets in touch",
      why: "Often nobody does, and <subject> breathes freely.",
    },
  },
  unknown: [
    {
      act: "Look for the exact birth time, in the family papers, in the baby album or at the registry office",
      to: "to look for the exact birth time, in the family papers, in the baby album or at the registry office",
      why: "With it, what is only possible so far becomes readable.",
    },
    {
      act: "Ask three people by what they recognize you at once",
      to: "to ask three people by what they recognize you at once",
      why: "Their answers show you what is constant about you.",
    },
    {
      act: "Write down which three sentences others say about you again and again",
      to: "to write down which three sentences others say about you again and again",
      why: "They show something that depends on no hour.",
    },
  ],
};

export const unknown: PersonalityTexts["unknown"] = {
  profile: [
    "Your role in life shows without a profile too: think of what people have kept asking you for since your schooldays.",
    {
      act: "Write down what you say first about yourself and what others say first about you",
      to: "to write down what you say first about yourself and what others say first about you",
    },
    "Where the two pictures differ there is something that others see before you do.",
  ],
  type: [
    "Notice for a while what stood before your good days: a question, a call, or an idea of your own.",
    "The pattern in it describes you more reliably than a name that is only a guess.",
    "What wakes you up and what makes you tired is information that holds without an hour.",
    {
      act: "Ask two old friends what you were like as a child at the beginning of a game",
      to: "to ask two old friends what you were like as a child at the beginning of a game",
    },
  ],
  authority: [
    "Until the time is settled, a trial is worth it: with three decisions write down what you felt at once and what was left after some days.",
    "Then compare what you could rely on more.",
    "So you get to know your way of deciding without having to name it first.",
    "With a small purchase you may follow the first feeling, with a move take several days in any case.",
    "Your mind may put things in order and plan afterwards; the answer itself you recognize by the body, by talking or by time.",
  ],
};
