import type { RelationshipTexts } from "../../shape.ts";

export const signs: RelationshipTexts["signs"] = {
  generator: [
    "{notSelf|Frustration} appears when you push something in the relationship that nobody asked for.",
    "Instead of giving more, ask yourself what you have really answered lately.",
    "It can be interrupted at the point where you are still pushing and already know that {signature|satisfaction} is missing.",
  ],
  manifestingGenerator: [
    "{notSelf|Frustration} often shows as impatience with the pace of the other person.",
    "A short sentence about what you are about to do solves more than doing it faster.",
    "It can be interrupted in the breath before you set off; after that {signature|satisfaction} is possible again.",
  ],
  projector: [
    "{notSelf|Bitterness} grows when you help unasked and nobody notices.",
    {
      act: "Stop improving the other person, and tell them how you would like to be seen",
      to: "to stop improving the other person and tell them how you would like to be seen",
    },
    "It can be interrupted before the advice is spoken; being asked brings you the {signature|success} that pressing prevents.",
  ],
  manifestor: [
    "{notSelf|Anger} builds up when you have to explain yourself where a short notice would have been enough.",
    {
      act: "Give the notice earlier, then people ask why less often",
      to: "to give the notice earlier, then people ask why less often",
    },
    "It can be interrupted with your hand on the door, by one sentence back into the room; {signature|peace} often begins just there.",
  ],
  reflector: [
    "{notSelf|Disappointment} gathers when you take on the role that others give you.",
    {
      act: "Take it as news about your surroundings and not as a judgment on you",
      to: "to take it as news about your surroundings and not as a judgment on you",
    },
    "It can be interrupted by a day in another place; the small {signature|surprise} reports there first.",
  ],
};

export const types: RelationshipTexts["types"] = {
  generator: [
    "Your {strategy|strategy is to respond}:: in love you answer questions, glances and proposals, and the other person may ask instead of taking your yes for granted.",
    "Your body shows affection {clearly}, it leans forward or it leans back.",
    "{signature|Satisfaction} in everyday life together is your measure, {notSelf|frustration} shows that you go along out of duty.",
    "Ask {to be asked}: would you like to talk, would you like quiet, would you like to come along?",
  ],
  manifestingGenerator: [
    "Your {strategy|strategy is to respond and then to inform}:: a short sentence before you turn round spares the other person the feeling of being overtaken.",
    "You love {fast and with many ideas}, and a change of course is no rejection from you.",
    "When things are right between you, you feel {signature|satisfaction}; {notSelf|frustration} comes when you are slowed down or have talked yourself into something.",
    "Agree that you may decide differently {in the middle of things}, and then say so.",
  ],
  projector: [
    "Your {strategy|strategy is to wait for the invitation}:: in relationships this means that you are meant and asked in before you settle down.",
    "You see the other person {very precisely}, and so it pays to ask before giving advice whether it is welcome.",
    "When you are recognized, love feels like {signature|success}, in the sense of going well; {notSelf|bitterness} tells you that you give without being seen.",
    {
      act: "Take {time alone} to put down the impressions of the other person again",
      to: "to take {time alone} to put down the impressions of the other person again",
    },
  ],
  manifestor: [
    "Your {strategy|strategy is to inform}:: tell the other person what you are going to do, then they feel involved and you stay free.",
    "You need {phases in which nobody wants anything of you}; announce them, so that they do not feel like a punishment.",
    "{signature|Peace} comes when nobody controls you; {notSelf|anger} shows where you feel controlled or have not announced something important.",
    {
      act: "Ask calmly for {room} before you take it",
      to: "to ask calmly for {room} before you take it",
    },
  ],
  reflector: [
    "Your {strategy|strategy is to wait a lunar cycle in big questions}:: moving in, parting and marrying belong in this time for you.",
    "You take in the other person {so strongly} that you can take their mood for yours; regular hours alone show you the difference.",
    "A good relationship leaves you {signature|surprise}; {notSelf|disappointment} shows you that you have waited too long in the wrong place.",
    "Pay attention to {the place where you live}, for you it is part of the relationship.",
  ],
};
