import type { BusinessTexts } from "../../shape.ts";

export const leadership: BusinessTexts["leadership"] = {
  generator:
    "As {a Generator} you lead by asking good questions, answering proposals and visibly liking your work.",
  manifestingGenerator:
    "As {a Manifesting Generator} you lead by showing how it is done and announcing every shortcut, so that the team can follow.",
  projector:
    "As {a Projector} you lead by bringing people to the right place, and for that you need an explicit mandate.",
  manifestor:
    "As {a Manifestor} you lead by making the start and saying early where it is going; daily support is better handed over.",
  reflector:
    "As {a Reflector} you lead by showing a team how it is really doing; others had better set the pace.",
};

export const types: BusinessTexts["types"] = {
  generator: [
    "Your {strategy|strategy is to respond}:: enquiries, recommendations and encounters are your starting signal, cold calling is not.",
    "So lay tracks that people can answer, and then test by your own answer what of it belongs to you.",
    "Whether a job suits you shows in the evening as {signature|satisfaction}; {notSelf|frustration} tells you that you only took it out of duty.",
    "Your working strength is {made for stamina} as long as you stay with tasks that got a real yes.",
  ],
  manifestingGenerator: [
    "Your {strategy|strategy is to respond and then to inform}: first the real answer, then a sentence to those involved, then off you go.",
    "You may skip steps and make up for them later; plan time for that instead of apologizing for the detour.",
    "If a job suits you, the day ends with {signature|satisfaction}; {notSelf|frustration} tells you that you have pushed something that nothing in you had answered.",
    "A calendar with changing tasks {uses your pace} better than long blocks of the same sort.",
  ],
  projector: [
    "Your {strategy|strategy is to wait for the invitation}:: in business this means that you are asked, recommended or hired before you lay out your view.",
    "Until then you work on being visible, so show your skill in places where the right people are looking.",
    "{signature|Success} shows for you in your advice having been wanted; {notSelf|bitterness} is the sign that you gave it away or pressed it on somebody.",
    {
      act: "Sell {results and overview} instead of hours, because your effect does not depend on the length of the working day",
      to: "to sell {results and overview} instead of hours, because your effect does not depend on the length of the working day",
    },
  ],
  manifestor: [
    "Your {strategy|strategy is to inform}:: tell those concerned beforehand what you are going to do, and do not ask their permission.",
    "You are strong at starting things; for the long stretch afterwards you need people or procedures that take over.",
    "When it goes right, you feel {signature|peace}; {notSelf|anger} often tells you that somebody is braking whom you had told nothing.",
    {
      act: "Plan {in bursts} with real breaks instead of measuring yourself by an even working day",
      to: "to plan {in bursts} with real breaks instead of measuring yourself by an even working day",
    },
  ],
  reflector: [
    "Your {strategy|strategy is to wait a lunar cycle in big questions}:: contracts, locations and lasting ties get about four weeks from you.",
    {
      act: "Choose the place and the people first and the task second, because you work as well as your surroundings are in order",
      to: "to choose the place and the people first and the task second, because you work as well as your surroundings are in order",
    },
    "Good surroundings can hold {signature|surprise} for you, wrong ones {notSelf|disappointment}.",
    "Your {neutral view} of teams and moods is itself a service that people can pay you for.",
  ],
};
