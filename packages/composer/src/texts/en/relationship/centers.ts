import type { RelationshipTexts } from "../../shape.ts";

export const closeness: RelationshipTexts["closeness"] = {
  g: {
    defined: [
      "Your {defined G center} knows who you are and where you are going; you give support with it and do not like to change direction.",
    ],
    undefined: [
      "With {an undefined G center} you easily look for yourself in relationships; if the place where you meet is right, the meeting mostly is too.",
    ],
    open: [
      "Your {open G center} takes in who others are and where they want to go; ask yourself now and then what you would like to do alone.",
    ],
  },
  heart: {
    defined: [
      "Your {defined Heart center} promises and keeps, and expects the same; say explicitly what a promise is for you.",
    ],
    undefined: [
      "With {an undefined Heart center} you easily want to earn love; you have nothing to prove in order to stay.",
    ],
    open: [
      "Your {open Heart center} feels what others hold valuable; check whether you give because you like to or in order to be enough.",
    ],
  },
  spleen: {
    defined: [
      "Your {defined Spleen center} gives the other person a feeling of safety and notices in the moment whether a closeness does good.",
    ],
    undefined: [
      "With {an undefined Spleen center} you easily hold on to people with whom you feel safe, even when it has long become too tight.",
    ],
    open: [
      "Your {open Spleen center} feels the other person's fear and well-being almost like its own; ask before you conclude anything from it.",
    ],
  },
  sacral: {
    defined: [
      "Your {defined Sacral center} brings life energy into the relationship and needs tasks of its own, so that not all of it hangs on the other person.",
    ],
    undefined: [
      "With {an undefined Sacral center} you are full of energy in company and empty afterwards; sleeping hours and a room of your own are no rejection.",
    ],
    open: [
      "Your {open Sacral center} does not report when it is enough, not in closeness either; agree on a sign for a break.",
    ],
  },
  root: {
    defined: [
      "Your {defined Root center} has a pace of its own that can feel like pressure to the other person without your saying anything.",
    ],
    undefined: [
      "With {an undefined Root center} you want to get rid of conflicts fast; take your time, even if it presses.",
    ],
    open: [
      "Your {open Root center} takes over the hurry of the other person; an evening together without a program shows you your own pace.",
    ],
  },
  head: {
    defined: [
      "Your {defined Head center} brings questions and inspiration into the relationship; not every one of them needs an answer from the other person.",
    ],
    undefined: [
      "With {an undefined Head center} you easily brood over questions that really belong to the other person.",
    ],
    open: [
      "Your {open Head center} likes to be inspired; make sure that you both also talk about what occupies you.",
    ],
  },
};

export const voice: RelationshipTexts["voice"] = {
  throat: {
    defined: [
      "Your {defined Throat center} speaks in a reliable way, and the other person hears when something is serious.",
      "Leave pauses all the same, because whoever finds words easily soon fills the other person's time as well.",
      {
        act: "Count to five in the next talk before you reply",
        to: "to count to five in the next talk before you reply",
      },
    ],
    undefined: [
      "With {an undefined Throat center} words come when somebody asks you, and stay away when they have to.",
      {
        act: "Ask for questions, and say important things in writing if need be",
        to: "to ask for questions and say important things in writing if need be",
      },
      "In the middle of an argument you fall silent more easily than people can tell, and the silence is then taken for agreement.",
    ],
    open: [
      "Your {open Throat center} adapts to the conversation; in large groups you sound different than in twos.",
      "Silence is no reproach from you, and it helps to say so once.",
      {
        act: "Say at the beginning of a difficult talk that you speak slowly",
        to: "to say at the beginning of a difficult talk that you speak slowly",
      },
    ],
  },
  ajna: {
    defined: [
      "Your {defined Ajna center} holds on to a point of view, which makes you reliable and sometimes hard to convince.",
      "Ask a little more often: how do you see it?",
      "In an argument you repeat your point rather than change it; a new example takes you two further than the same one louder.",
    ],
    undefined: [
      "With {an undefined Ajna center} you understand both sides; do not agree with the other person only to end the tension.",
      "You may say that you are still looking for your opinion.",
      {
        act: "Ask for a day to think before you agree to somebody else's view",
        to: "to ask for a day to think before you agree to somebody else's view",
      },
    ],
    open: [
      "Your {open Ajna center} can feel its way into any kind of thinking and needs no fixed opinion to listen well.",
      {
        act: "Write down three keywords before important talks, so that your view does not dissolve in the other one",
        to: "to write down three keywords before important talks, so that your view does not dissolve in the other one",
      },
      "In an argument every side sounds plausible; take an hour alone afterwards until your own is back.",
    ],
  },
  solarPlexus: {
    defined: [
      "Your {defined Solar Plexus center} sets the mood of a room:: if you are stirred up, soon the whole flat is.",
      {
        act: "Say first how you feel, and then what it is about",
        to: "to say first how you feel and then what it is about",
      },
      {
        act: "Agree on a word that means: I am in the middle of the wave, let us talk tomorrow",
        to: "to agree on a word that means: I am in the middle of the wave, let us talk tomorrow",
      },
    ],
    undefined: [
      "Your {undefined Solar Plexus center} amplifies the feelings of others, so a small annoyance between you soon grows large.",
      "In a quarrel leave the room for a moment, and come back after ten minutes; then you notice which feeling was yours.",
      "What is typical is an argument after which you had been louder than you meant; with some distance you know again what it was about for you.",
    ],
    open: [
      "With {an open Solar Plexus center} you easily avoid tension in order to protect the mood.",
      "The truth in one calm sentence does less harm than the long silence before it.",
      {
        act: "Write a delicate truth down first and then read it out",
        to: "to write a delicate truth down first and then read it out",
      },
    ],
  },
};
