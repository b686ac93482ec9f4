import type { CrisisTexts } from "../../shape.ts";

export const typeSides: CrisisTexts["typeSides"] = {
  generator: {
    sense:
      "As {a Generator} you get going again by small things: rinsing a cup, watering a plant, folding a letter.",
    feel: "Perhaps everything feels heavy right now; as {a Generator} you may wait until something speaks to you by itself.",
    price:
      "{Driving yourself} helps you little right now, the engine starts in another way with you.",
    try: {
      act: "Put two things in front of you, and take the one your hand goes to",
      to: "to put two things in front of you and take the one your hand goes to",
    },
  },
  manifestingGenerator: {
    sense:
      "As {a Manifesting Generator} you are used to carrying several things at once; today one is enough.",
    feel: "Perhaps sitting still makes you restless; as {a Manifesting Generator} you may come to rest while walking.",
    price: "{Starting one more thing} takes more breath from you right now than it gives.",
    try: {
      act: "Walk slowly through your home once, and touch five things on the way",
      to: "to walk slowly through your home once and touch five things on the way",
    },
  },
  projector: {
    sense:
      "As {a Projector} you recover lying down and without an audience, and no reason is needed for that.",
    feel: "Perhaps you have thought for others for a long time; as {a Projector} you may let somebody think for you today.",
    price: "Making yourself useful so as not to be a burden costs you {too much} now.",
    try: {
      act: "Lie down for ten minutes, with a blanket and without a screen",
      to: "to lie down for ten minutes, with a blanket and without a screen",
    },
  },
  manifestor: {
    sense:
      "As {a Manifestor} you find a hold when nobody pulls at you: a closed door, a chair of your own, a window.",
    feel: "Perhaps you want to get away without a word; as {a Manifestor} you may go as soon as one person knows where you are.",
    price:
      "{Going through all of it alone} makes it harder for you, because then nobody can step out of your way.",
    try: {
      act: "Write three words to one person: I am here",
      to: "to write three words to one person: I am here",
    },
  },
  reflector: {
    sense:
      "As {a Reflector} you often find it easier once you change the room, even if only to the balcony.",
    feel: "Perhaps you do not know what of this is yours; as {a Reflector} you need not sort it out today.",
    price:
      "{Holding out in a loud place} costs you more strength than a short walk into the open air.",
    try: {
      act: "Sit under a tree or by a window until your breath slows down",
      to: "to sit under a tree or by a window until your breath slows down",
    },
  },
};

export const authoritySides: CrisisTexts["authoritySides"] = {
  emotional: {
    sense:
      "With {Emotional Authority} a feeling stands large in the room today and smaller tomorrow.",
    feel: "Perhaps something in you presses for an end, whichever; with {Emotional Authority} this urge may pass without your following it.",
    price: "What is decided {in a low} often no longer fits by the weekend.",
    try: {
      act: "Tell those who are waiting for an answer: I will be in touch next week",
      to: "to tell those who are waiting for an answer: I will be in touch next week",
    },
  },
  sacral: {
    sense:
      "With {Sacral Authority} the body gives you answers today too, only they are small ones.",
    feel: "Perhaps you feel nothing at all right now; with {Sacral Authority} silence in the gut means that nothing has been asked yet.",
    price: "Large questions make {the gut} mute, small ones wake it.",
    try: {
      act: "Ask yourself only this: sitting or lying, warm or cool, alone or with somebody",
      to: "to ask yourself only this: sitting or lying, warm or cool, alone or with somebody",
    },
  },
  splenic: {
    sense:
      "With {Splenic Authority} the body knows in the moment what is good for it, and more is not needed today.",
    feel: "Perhaps it is so loud that you cannot hear what is quiet; {Splenic Authority} comes back when it grows still.",
    price: "In noise {the instinct} is most easily missed.",
    try: {
      act: "Switch off one sound that bothers you, and wait for three breaths",
      to: "to switch off one sound that bothers you and wait for three breaths",
    },
  },
  egoManifested: {
    sense:
      "With {Ego Manifested Authority} one honest sentence about what you want is enough today.",
    feel: "Perhaps your will is tired right now; even {Ego Manifested Authority} needs times in which it promises nothing.",
    price: "A promise out of duty takes the last strength from {your will} now.",
    try: {
      act: "Say to one request that you agree to nothing today",
      to: "to say to one request that you agree to nothing today",
    },
  },
  egoProjected: {
    sense:
      "With {Ego Projected Authority} you may ask what is good for you before you think of others.",
    feel: "Perhaps asking is hard for you; {Ego Projected Authority} grows calmer when somebody simply accepts your request.",
    price: "{Achieving something} to deserve help only leads deeper into tiredness.",
    try: {
      act: "Ask one person for something small without giving a reason",
      to: "to ask one person for something small without giving a reason",
    },
  },
  selfProjected: {
    sense:
      "With {Self-Projected Authority} you find a hold in your own voice, even when it is quiet.",
    feel: "Perhaps you lack words; {Self-Projected Authority} needs no beautiful ones today.",
    price: "{Long silence} makes it tighter.",
    try: {
      act: "Read three sentences from a book aloud to yourself",
      to: "to read three sentences from a book aloud to yourself",
    },
  },
  mental: {
    sense:
      "With {Mental Authority} your head has more room once you change the place or somebody comes along.",
    feel: "Perhaps your thoughts go round; with {Mental Authority} you may tell them to somebody and leave them there.",
    price: "{Thinking on alone at night} brings you no clarity.",
    try: {
      act: "Stand for five minutes in a place from which you can see far",
      to: "to stand for five minutes in a place from which you can see far",
    },
  },
  lunar: {
    sense: "With {Lunar Authority} today is one day of many, and it need not decide anything.",
    feel: "Perhaps today feels final; with {Lunar Authority} it is one picture among many.",
    price: "{A quick answer} mostly belongs to somebody else.",
    try: {
      act: "Write down the day of the week and one word beside it",
      to: "to write down the day of the week and one word beside it",
    },
  },
};
