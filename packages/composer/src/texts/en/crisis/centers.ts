import type { CrisisTexts } from "../../shape.ts";

export const pressure: CrisisTexts["pressure"] = {
  root: {
    defined: [
      "Your {defined Root center} makes pressure by itself, even when nothing is due.",
      "Movement releases it: walking for ten minutes, climbing stairs, washing your hands in cold water.",
    ],
    undefined: [
      "Your {undefined Root center} catches the hurry of others.",
      "Ask yourself: what really has to be today, and what has somebody only called urgent?",
    ],
    open: [
      "Your {open Root center} feels stress in a room at once.",
      {
        act: "Go away from rushed people for a while",
        to: "to go away from rushed people for a while",
      },
    ],
  },
  head: {
    defined: [
      "Your {defined Head center} asks questions that do not stop.",
      {
        act: "Write these questions on a sheet, and put it away, you need not answer them",
        to: "to write these questions on a sheet and put it away, you need not answer them",
      },
    ],
    undefined: [
      "With {an undefined Head center}, thoughts that others have started turn in you as well.",
      {
        act: "Put the phone with the news aside for an hour",
        to: "to put the phone with the news aside for an hour",
      },
    ],
    open: [
      "Your {open Head center} takes up every question in the room.",
      "Silence is the best answer here.",
    ],
  },
  ajna: {
    undefined: [
      "With {an undefined Ajna center} you may want to force certainty right now, and that makes things narrow.",
    ],
    open: ["Your {open Ajna center} has nothing to sort out now."],
  },
  throat: {
    undefined: [
      "With {an undefined Throat center} you need not explain at length how you are, one word is enough.",
    ],
    open: ["Your {open Throat center} may be silent, even if others wait for words."],
  },
  g: {
    undefined: [
      "With {an undefined G center} the question who you are may press on you; it need not have an answer today.",
    ],
    open: ["Your {open G center} feels places strongly, a friendly room helps more than a plan."],
  },
  heart: {
    undefined: [
      "With {an undefined Heart center} the thought of not being enough comes easily; it is pressure and not a fact.",
    ],
    open: ["Your {open Heart center} has nothing to prove today."],
  },
  spleen: {
    undefined: [
      "With {an undefined Spleen center} fears seem larger when you are alone with them; speak one of them out.",
    ],
    open: [
      "Your {open Spleen center} takes in the fear of others too, not all of it belongs to you.",
    ],
  },
  solarPlexus: {
    undefined: [
      "Your {undefined Solar Plexus center} amplifies what others feel; a room for yourself can take much of it away.",
    ],
    open: [
      "With {an open Solar Plexus center} other people's feelings pass through you once you get some distance.",
    ],
  },
  sacral: {
    undefined: [
      "With {an undefined Sacral center} you notice exhaustion late; lie down before you cannot go on.",
    ],
    open: ["Your {open Sacral center} does not know when it is enough, so set an early end today."],
  },
};

export const quieter: CrisisTexts["quieter"] = [
  "Other people's pressure mostly grows quieter once you change the room; your own comes along.",
  "Pressure does not explain what has happened, it only makes it louder.",
  {
    act: "Put the phone in another room until a cup of tea is finished",
    to: "to put the phone in another room until a cup of tea is finished",
  },
  "What is really urgent reports a second time.",
  {
    act: "Breathe out longer than you breathe in, five times",
    to: "to breathe out longer than you breathe in, five times",
  },
];

export const resources: CrisisTexts["resources"] = {
  head: [
    "Your {defined Head center} finds inspiration even now, a good book or a riddle can carry you.",
    {
      act: "Turn to a page that you like",
      to: "to turn to a page that you like",
    },
  ],
  ajna: [
    "Your {defined Ajna center} thinks reliably, a simple plan on paper gives you support.",
    {
      act: "Write three lines for tomorrow and no more",
      to: "to write three lines for tomorrow and no more",
    },
  ],
  throat: [
    "Your {defined Throat center} finds words, and one sentence to somebody you trust brings relief.",
    {
      act: "Say good morning or good night to one person",
      to: "to say good morning or good night to one person",
    },
  ],
  g: [
    "Your {defined G center} knows who you are, even if much is shaking right now.",
    {
      act: "Sit down in your usual place and stay there for a while",
      to: "to sit down in your usual place and stay there for a while",
    },
  ],
  heart: [
    "Your {defined Heart center} has willpower, and today you may use it for your rest.",
    {
      act: "Give yourself your word to stop early today",
      to: "to give yourself your word to stop early today",
    },
  ],
  spleen: [
    "Your {defined Spleen center} notices in the moment what does you good; follow the small signals.",
    {
      act: "Put on something warm as soon as you feel like it",
      to: "to put on something warm as soon as you feel like it",
    },
  ],
  solarPlexus: [
    "Your {defined Solar Plexus center} knows waves, and this low too is part of a movement.",
    {
      act: "Listen to a song that suits this day, to the end",
      to: "to listen to a song that suits this day, to the end",
    },
  ],
  sacral: [
    "In Human Design your {defined Sacral center} stands for strength that can renew itself; rest may come first today.",
    {
      act: "Give your hands something simple to do, such as peeling an apple",
      to: "to give your hands something simple to do, such as peeling an apple",
    },
  ],
  root: [
    "Your {defined Root center} can get you going again, at your own beat and not on call.",
    {
      act: "Walk to the next corner and back",
      to: "to walk to the next corner and back",
    },
  ],
};

export const surroundings: CrisisTexts["surroundings"] = [
  "A good place carries you too, even if you do nothing for it.",
  {
    act: "Look for the spot in your home where you like best to sit",
    to: "to look for the spot in your home where you like best to sit",
  },
  "A person in the next room is sometimes enough, even without a talk.",
  "What is good for you today may be small: a tea, a blanket, a window.",
];
