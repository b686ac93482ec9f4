import type { PersonalityTexts } from "../../shape.ts";

export const signs: PersonalityTexts["signs"] = {
  generator: [
    "{notSelf|Frustration} is your hint that you have begun something without anything in you having answered.",
    "Growth means for you to stop earlier and to begin less often.",
    {
      act: "Watch for a week after which activities {signature|satisfaction} remains",
      to: "to watch for a week after which activities {signature|satisfaction} remains",
    },
    "That list is more honest than any goal.",
  ],
  manifestingGenerator: [
    "{notSelf|Frustration} comes when speed meets resistance or the yes at the start was missing.",
    "Growth means to wait one breath before the start and to say that you are off.",
    "Giving up can be right too, if your answer has changed.",
    "{signature|Satisfaction} shows you which of your many tracks you want to keep.",
  ],
  projector: [
    "{notSelf|Bitterness} arises when you give more than was asked.",
    "Growth means to study yourself as precisely as others.",
    {
      act: "Choose a person who really sees you, and ask them what they recognize in you",
      to: "to choose a person who really sees you and ask them what they recognize in you",
    },
    "{signature|Success} often comes to you only after recognition.",
  ],
  manifestor: [
    "{notSelf|Anger} shows you where you were stopped or have stopped yourself.",
    "Growth means to take the impulse seriously and to announce it.",
    "You practice that most easily with little things, when leaving the table or changing the subject.",
    "{signature|Peace} is no silence then, but a clear road.",
  ],
  reflector: [
    "{notSelf|Disappointment} tells you that you wanted to hold on to something that is always moving in you.",
    "Growth means to watch the change instead of fighting it.",
    {
      act: "Keep a short diary of places and moods",
      to: "to keep a short diary of places and moods",
    },
    "{signature|Surprise} comes back once you no longer want to know beforehand what the day will be like.",
  ],
};

export const types: PersonalityTexts["types"] = {
  generator: [
    "Your {strategy|strategy is to respond}:: life puts something before you, and only your answer shows whether it is yours.",
    "What suits you {makes you more awake}, even after a long day; what does not suit you makes you heavy.",
    "{signature|Satisfaction} is your sign that doing and being fit together.",
    "You get to know yourself by watching {your answers}, not by thinking about yourself.",
  ],
  manifestingGenerator: [
    "Your {strategy|strategy is to respond and then to inform}:: first your body answers, then the others learn of it, then you go.",
    "Your way is rarely straight:: you {try as you walk}, skip steps and come back to some of them.",
    "{signature|Satisfaction} comes when you have your own pace and lose nobody on the way.",
    "Several interests are no lack of depth with you, as long as each of them was {a real answer}.",
  ],
  projector: [
    "Your {strategy|strategy is to wait for the invitation}:: where you are recognized, your view gets through; where you are not, it fades away.",
    "Your view turns {to others by itself}, and you need people who turn it on you as well.",
    "For you {signature|success} means that your way of seeing is wanted.",
    "Rest is part of your gift, because you see most when you are {rested}.",
  ],
  manifestor: [
    "Your {strategy|strategy is to inform}:: one sentence beforehand turns going it alone into a way that others can go along with.",
    "The impulse comes {from within you}, often suddenly, and it does not ask for the right time.",
    "You know {signature|peace} when you can do what you have to do and nobody gets in your way.",
    "Between the bursts you need {times in which you begin nothing}.",
  ],
  reflector: [
    "Your {strategy|strategy is to wait a lunar cycle in big questions}:: so you see yourself in many reflections and recognize what stays.",
    "You notice {in yourself} how a group is doing, often before the group does.",
    "{signature|Surprise} is your sign that you are in the right place and that the day may show you something.",
    "You find constancy {less in yourself} than in places and people that do you good.",
  ],
};
