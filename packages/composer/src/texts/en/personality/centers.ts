import type { PersonalityTexts } from "../../shape.ts";

export const centers: PersonalityTexts["centers"] = {
  head: {
    defined: [
      "Your {defined Head center} is a constant source of questions and inspiration.",
      "Not every question is for you to solve, some you only want to pass on.",
    ],
    undefined: [
      "Your {undefined Head center} is stirred by many things and senses which questions are worth it.",
      "Brooding over other people's problems is the most common trap here.",
    ],
    open: [
      "Your {open Head center} is free of lasting questions of its own and marvels easily.",
      "You may forget what does not concern you.",
    ],
  },
  ajna: {
    defined: [
      "Your {defined Ajna center} thinks in a constant, recognizable way.",
      "Your view is reliable, and still it is one of several.",
    ],
    undefined: [
      "Your {undefined Ajna center} can think through many points of view without sticking to one.",
      "Acting as if you were sure costs you more than an honest perhaps.",
    ],
    open: [
      "Your {open Ajna center} has no fixed style of thinking and can put itself into any.",
      "You may change opinions like a coat.",
    ],
  },
  throat: {
    defined: [
      "Your {defined Throat center} gives you a reliable way of expressing yourself and of acting.",
      "What is connected to it in you finds words easily.",
    ],
    undefined: [
      "Your {undefined Throat center} speaks differently in every environment and attracts attention even in silence.",
      "You need not say anything to be noticed.",
    ],
    open: [
      "Your {open Throat center} has no fixed tone.",
      "Your best sentences come when you do not plan them.",
    ],
  },
  g: {
    defined: [
      "Your {defined G center} gives you a constant feeling for yourself and your direction.",
      "Others orient themselves by it, even if you do not intend it.",
    ],
    undefined: [
      "Your {undefined G center} looks for itself in encounters and places.",
      "Not always knowing who you are is no mistake here, but leeway.",
    ],
    open: [
      "Your {open G center} takes direction and belonging from its surroundings.",
      "The right place brings you the right people, so it is your first question.",
    ],
  },
  heart: {
    defined: [
      "Your {defined Heart center} has constant willpower and a feeling for its own worth.",
      {
        act: "Keep what you promise, and rest afterwards",
        to: "to keep what you promise and rest afterwards",
      },
    ],
    undefined: [
      "Your {undefined Heart center} learns what worth is, because it is not always sure of its own.",
      "You have nothing to prove, not to yourself either.",
    ],
    open: [
      "Your {open Heart center} is free of any need to impress.",
      "Comparisons are a game that you need not play.",
    ],
  },
  spleen: {
    defined: [
      "Your {defined Spleen center} gives you a reliable sense of safety and well-being.",
      "It speaks quietly and only in the moment.",
    ],
    undefined: [
      "Your {undefined Spleen center} feels fears clearly and learns which of them really warn.",
      "Holding on to the familiar is the temptation here.",
    ],
    open: [
      "Your {open Spleen center} takes in how others feel very finely.",
      "What you feel need not be your own condition.",
    ],
  },
  solarPlexus: {
    defined: [
      "Your {defined Solar Plexus center} moves in waves, and these waves color everything you do.",
      "Mood is information with you, but only the whole wave makes an answer.",
    ],
    undefined: [
      "Your {undefined Solar Plexus center} receives the feelings of others and amplifies them.",
      {
        act: "In doubt ask yourself whether this feeling was there before the others came",
        to: "to ask yourself in doubt whether this feeling was there before the others came",
      },
    ],
    open: [
      "Your {open Solar Plexus center} is calm by itself and is moved by other people's feelings.",
      "Friendliness for fear of a quarrel is the habit you can watch.",
    ],
  },
  sacral: {
    defined: [
      "Your {defined Sacral center} gives you life force that renews itself daily if you use it for the right thing.",
      "Boredom is a serious sign here.",
    ],
    undefined: [
      "Your {undefined Sacral center} has strength in bursts and borrows the rest from others.",
      "Knowing when it is enough stays your daily exercise.",
    ],
    open: [
      "Your {open Sacral center} is not made for running all the time.",
      "Breaks before exhaustion are a craft with you and no weakness.",
    ],
  },
  root: {
    defined: [
      "Your {defined Root center} has an even drive of its own.",
      "You get rid of pressure best by following your own beat.",
    ],
    undefined: [
      "Your {undefined Root center} amplifies pressure and wants to be free of it fast.",
      "Freedom comes here by leaving things, not by speed.",
    ],
    open: [
      "Your {open Root center} knows no hurry of its own.",
      "Do not let the hurry of others tell you that it is yours.",
    ],
  },
};
