import type { RelationshipTexts } from "../../shape.ts";

export const steps: RelationshipTexts["steps"] = {
  authorities: {
    emotional: [
      {
        act: "Agree on a fixed pause until the next day for quarrels",
        to: "to agree on a fixed pause until the next day for quarrels",
        why: "Your {Emotional Authority} has time then, and the other person knows that you are coming back.",
      },
      {
        act: "Tell somebody close on three days how you feel about the same question",
        to: "to tell somebody close on three days how you feel about the same question",
        why: "The whole movement of your {Emotional Authority} then reaches both of you and not just a clipping.",
      },
    ],
    sacral: [
      {
        act: "Have ten yes-or-no questions about your everyday life put to you one evening",
        to: "to have ten yes-or-no questions about your everyday life put to you one evening",
        why: "Your {Sacral Authority} shows both of you what is right and what is mere habit.",
      },
      {
        act: "For a week, give your first answer to small questions, even when it is inconvenient",
        to: "to give your first answer to small questions for a week, even when it is inconvenient",
        why: "Your {Sacral Authority} becomes as plain to others by it as it is to you.",
      },
    ],
    splenic: [
      {
        act: "For a week say at once and kindly when something does not feel good",
        to: "to say at once and kindly, for a week, when something does not feel good",
        why: "Your {Splenic Authority} does not repeat itself, so the moment counts.",
      },
      {
        act: "For a week, ask yourself at the door on coming home what you need now, and say it first thing inside",
        to: "to ask yourself for a week at the door on coming home what you need now and say it first thing inside",
        why: "Your {Splenic Authority} speaks more clearly on thresholds than in the middle of a talk.",
      },
    ],
    egoManifested: [
      {
        act: "Begin three sentences with “I want” and say them aloud",
        to: "to begin three sentences with “I want” and say them aloud",
        why: "With {Ego Manifested Authority} that is more honest than any hint.",
      },
    ],
    egoProjected: [
      {
        act: "Ask the other person what they value in you, and then say what you wish for",
        to: "to ask the other person what they value in you, and then to say what you wish for",
        why: "Being seen gives your {Ego Projected Authority} the ground for a yes.",
      },
    ],
    selfProjected: [
      {
        act: "Ask the other person for twenty minutes of listening without an answer",
        to: "to ask the other person for twenty minutes of listening without an answer",
        why: "Your {Self-Projected Authority} can be heard once nobody joins in.",
      },
    ],
    mental: [
      {
        act: "Hold the next important talk in another place than usual",
        to: "to hold the next important talk in another place than usual",
        why: "Your {Mental Authority} depends strongly on where you are.",
      },
    ],
    lunar: [
      {
        act: "Mark a day in about four weeks for the biggest question of your relationship",
        to: "to mark a day in about four weeks for the biggest question of your relationship",
        why: "Until then your {Lunar Authority} may say something else every day.",
      },
    ],
  },
  types: {
    generator: [
      {
        act: "Ask the other person to ask you first about plans",
        to: "to ask the other person to ask you first about plans",
        why: "As {a Generator} you give most when your yes was real.",
      },
      {
        act: "Leave one evening entirely unplanned, and answer only what comes",
        to: "to leave one evening entirely unplanned and answer only what comes",
        why: "As {a Generator} you feel what closeness is like when you need not push it.",
      },
    ],
    manifestingGenerator: [
      {
        act: "For a week announce every change of course with one sentence",
        to: "to announce every change of course with one sentence, for a week",
        why: "As {a Manifesting Generator} you are fast, and one sentence is enough for others to keep up.",
      },
      {
        act: "Ask for a fixed half hour a day in which neither of you does anything on the side",
        to: "to ask for a fixed half hour a day in which neither of you does anything on the side",
        why: "As {a Manifesting Generator} you find out there what is easily lost beside your pace.",
      },
    ],
    projector: [
      {
        act: "For a week give no advice that you were not asked for",
        to: "to give no advice that you were not asked for, for a week",
        why: "As {a Projector} you notice in doing so when you are really asked.",
      },
      {
        act: "Tell somebody close three things about yourself as soon as they ask how you are",
        to: "to tell somebody close three things about yourself as soon as they ask how you are",
        why: "As {a Projector} you are then seen, and are not always the one who sees.",
      },
    ],
    manifestor: [
      {
        act: "Announce your next retreat, with its beginning and its end",
        to: "to announce your next retreat, with its beginning and its end",
        why: "That keeps you free as {a Manifestor}, and nobody has to guess.",
      },
      {
        act: "Tell somebody close by what they can notice that you need quiet and are not cross",
        to: "to tell somebody close by what they can notice that you need quiet and are not cross",
        why: "As {a Manifestor} you save both of you the guessing at a closed door.",
      },
    ],
    reflector: [
      {
        act: "Spend half a day a week alone in a place that you like",
        to: "to spend half a day a week alone in a place that you like",
        why: "As {a Reflector} you feel there what is yours and what is from others.",
      },
      {
        act: "Arrange with somebody close to talk about important matters in three different places",
        to: "to arrange with somebody close to talk about important matters in three different places",
        why: "As {a Reflector} you hear something different in yourself in each of these places.",
      },
    ],
  },
  centers: {
    head: {
      act: "Ask before you brood whose problem it is",
      to: "to ask before you brood whose problem it is",
      why: "That way <subject> carries only what really belongs to you.",
    },
    ajna: {
      act: "Say once in the next discussion that you are still thinking",
      to: "to say once in the next discussion that you are still thinking",
      why: "That frees <object> from playing a certainty that is not there.",
    },
    throat: {
      act: "Write to the other person what you could not say in the talk",
      to: "to write to the other person what you could not say in the talk",
      why: "That gives a say to what <subject> found no right moment for.",
    },
    g: {
      act: "Choose a place for your next meeting where you feel well",
      to: "to choose a place for your next meeting where you feel well",
      why: "In a good place <subject> comes to rest more easily.",
    },
    heart: {
      act: "For one day accept kindness without paying it back",
      to: "to accept kindness for one day without paying it back",
      why: "That teaches <object> that love is no performance.",
    },
    spleen: {
      act: "Name one shared habit that no longer does you good",
      to: "to name one shared habit that no longer does you good",
      why: "Letting go of the familiar is hard while <subject> seeks safety in it.",
    },
    solarPlexus: {
      act: "Raise a small discord on the same day",
      to: "to raise a small discord on the same day",
      why: "Then <subject> need not make a large one of it.",
    },
    sacral: {
      act: "Go to sleep earlier than the other person twice this week",
      to: "to go to sleep earlier than the other person twice this week",
      why: "When you are alone, <subject> lets go of the borrowed energy.",
    },
    root: {
      act: "Let one matter that is to be settled quickly lie until tomorrow",
      to: "to let one matter that is to be settled quickly lie until tomorrow",
      why: "Without hurry <subject> notices whether it matters at all.",
    },
  },
  unknown: [
    {
      act: "Ask in the family or at the registry office for the exact birth time",
      to: "to ask in the family or at the registry office for the exact birth time",
      why: "Then what still stands here as possible can be read too.",
    },
    {
      act: "Tell each other one evening when you last felt close and what had happened just before",
      to: "to tell each other one evening when you last felt close and what had happened just before",
      why: "You learn more about your closeness from that than from any guess.",
    },
    {
      act: "Ask somebody close when they last found you fully relaxed",
      to: "to ask somebody close when they last found you fully relaxed",
      why: "The answer holds, whatever hour your birth turns out to have.",
    },
  ],
};

export const unknown: RelationshipTexts["unknown"] = {
  profile: [
    "A pattern can be seen without a profile too: notice at which point you have said the same thing in your relationships three times.",
    {
      act: "Ask two people who have known you for long which role you easily take among them",
      to: "to ask two people who have known you for long which role you easily take among them",
    },
    "How you test trust shows in the person to whom you last told something new.",
  ],
  type: [
    "Watch together when it is easy: when you are asked, when you are invited in, or when you make the start yourself.",
    "This observation carries further than a name that may still change.",
    "Notice too after which encounters you are more awake and after which you need rest.",
    {
      act: "Tell somebody close how you would like to be asked",
      to: "to tell somebody close how you would like to be asked",
    },
  ],
  authority: [
    "Until the time is settled, say with questions of the relationship first what you feel at once, and after three days what of it has stayed.",
    "Ask the other person to let both count.",
    "Until then make no decision about closeness or parting in the middle of a quarrel.",
    "One sentence buys time in any case: I want to tell you something honest, and I need until Sunday for it.",
    "Think of a yes to a person that never wavered, and of how long it had taken.",
  ],
};
