import type { Texts } from "../shape.ts";

export const leads: Texts["leads"] = {
  gates: {
    hanging: [
      "{Hanging gate <gate>} can be felt even without a whole channel:: <text>",
      "{Hanging gate <gate>} looks for its counterpart in other people:: <text>",
      "With {hanging gate <gate>} you bring a disposition that grows in contact:: <text>",
      "{Hanging gate <gate>} becomes strong in the company of others:: <text>",
    ],
    active: [
      "{Gate <gate>} is part of your equipment:: <text>",
      "{Gate <gate>} is at work here as well:: <text>",
      "You also have {gate <gate>} to draw on:: <text>",
      "{Gate <gate>} is something to rely on too:: <text>",
    ],
    voice: [
      "{Gate <gate>} gives your voice a color of its own:: <text>",
      "People also hear {gate <gate>} in you:: <text>",
      "In conversation {gate <gate>} speaks as well:: <text>",
    ],
    will: [
      "Where worth and money are concerned, {gate <gate>} has a say:: <text>",
      "In a negotiation {gate <gate>} takes part as well:: <text>",
    ],
    resource: [
      "You can lean on {gate <gate>} even today:: <text>",
      "{Gate <gate>} carries you as well:: <text>",
      "Some of what carries you is there already, {gate <gate>} for example:: <text>",
    ],
    pitfall: [
      "With {gate <gate>} the other side is worth a look too:: <text>",
      "{Gate <gate>} also shows where you overshoot:: <text>",
      "{Gate <gate>} has a catch as well:: <text>",
      "With {gate <gate>} mind the measure:: <text>",
    ],
  },
  planets: {
    personality: {
      sun: [
        "Your {conscious Sun in <place>} holds your basic theme:: <text>",
        "Your {conscious Sun in <place>} is what others see first:: <text>",
        "Your {conscious Sun in <place>} gives your way a color of its own:: <text>",
      ],
      earth: [
        "Your {conscious Earth in <place>} puts ground under your feet:: <text>",
        "Your {conscious Earth in <place>} balances you:: <text>",
      ],
      moon: ["Your {conscious Moon in <place>} shows what drives you:: <text>"],
      mercury: ["Your {conscious Mercury in <place>} likes to turn conversations to <theme>."],
      venus: ["Your {conscious Venus in <place>} values <theme>."],
      northNode: ["Your {conscious North Node in <place>} shows what you grow into:: <text>"],
    },
    design: {
      sun: [
        "Your {unconscious Sun in <place>} is at work without your steering it:: <text>",
        "Your {unconscious Sun in <place>} is often noticed by others before you:: <text>",
      ],
      earth: [
        "Your {unconscious Earth in <place>} gives you support that you hardly notice:: <text>",
      ],
      moon: ["Your {unconscious Moon in <place>} drives you unnoticed:: <text>"],
      mercury: [
        "Through your {unconscious Mercury in <place>} you keep coming back to <theme> without noticing.",
      ],
      mars: [
        "With your {unconscious Mars in <place>} you learn mainly by bumping into things:: <watch>",
      ],
    },
  },
  sunPitfall: "The other side of your {conscious Sun} deserves a look too:: <text>",
  channels: {
    one: {
      klar: "You have {one defined channel}, and it shapes you all the more clearly.",
      direkt: "{One channel} is defined in you, and you can rely on it.",
      ruhig: "{One channel} is always there in you.",
      empathisch:
        "Some things come to you so naturally that you hardly notice them; behind them stands {one channel} that is always connected in you.",
    },
    many: {
      klar: "You have {<n> defined channels}, and your most reliable gifts lie there.",
      direkt: "{<N> channels} are defined in you; rely on them, everything else comes on top.",
      ruhig: "{<N> channels} are always there in you.",
      empathisch:
        "Some things come to you so naturally that you hardly notice them; behind them stand {<n> channels} that are always connected in you.",
    },
    none: {
      klar: "You have {no defined channel}:: your gifts lie in the single gates and come out in contact.",
      direkt: "You have {no defined channel}, so it matters with whom you work and live.",
      ruhig: "{No channel} is permanently connected in you:: your gifts show in contact.",
      empathisch:
        "Perhaps you find it hard to name a fixed strength; you have {no defined channel}, and your gifts become visible in contact.",
    },
  },
  furtherChannels: {
    one: "Then there is <list>.",
    many: "Then there are <list>.",
    item: "<channel> for <area>",
    and: "and",
  },
  centers: {
    many: {
      klar: "{<N> of nine centers} are defined in you:: there you are constant, in the others you take in what is around you.",
      direkt: "{<N> of nine centers} are defined in you; build on them, and learn in the others.",
      ruhig:
        "{<N> of nine centers} are defined in you:: there you stay the same, in the others you take in.",
      empathisch:
        "There is a reason why you are always the same in some things and new every day in others; {<n> of nine centers} are defined in you.",
    },
    all: {
      klar: "{All nine centers} are defined in you:: you stay the same in almost any company and shape it more than it shapes you.",
      direkt: "{All nine centers} are defined in you, so you shape others more than you notice.",
      ruhig: "{All nine centers} are defined in you:: you stay the same wherever you are.",
      empathisch:
        "Perhaps you wonder why others react to you so strongly; {all nine centers} are defined in you, and a room feels that.",
    },
    none: {
      klar: "{No center} is defined in you:: everywhere you take in what is around you.",
      direkt: "{No center} is defined in you, so choose with care who and what is around you.",
      ruhig: "{No center} is defined in you:: much comes to you and goes again.",
      empathisch:
        "Perhaps you feel a little different in every group; {no center} is defined in you, and you take something in everywhere.",
    },
  },
  crossConscious:
    "Consciously <sun> and <earth> belong together in your cross:: the first stands for <sunTheme>, the second for <earthTheme>.",
  crossUnconscious:
    "Unconsciously <sun> and <earth> face each other:: they are about <sunTheme> and about <earthTheme>.",
  steps: {
    klar: [
      "First step: <act>.",
      "Second step: <act>.",
      "Third step: <act>.",
      "Fourth step: <act>.",
    ],
    direkt: ["<act>.", "<act>.", "<act>.", "<act>."],
    ruhig: [
      "It is enough <to>.",
      "After that you can begin <to>.",
      "If there is room, it helps <to>.",
      "And when the time has come, you might like <to>.",
    ],
    empathisch: [
      "First of all, allow yourself <to>.",
      "It could do you good <to>.",
      "Perhaps you would like <to>.",
      "And if you have strength left, it helps <to>.",
    ],
  },
};

export const uncertain: Texts["uncertain"] = {
  type: "Your type depends on the exact birth time:: you may be <name>, it is not certain.",
  authority:
    "Your authority depends on the exact birth time:: it may be <name>, it is not certain.",
  profile:
    "Your profile depends on the exact birth time:: it may be <name>, so this is about what is certain at any hour.",
  cross:
    "The name of your incarnation cross depends on the exact birth time, so this is about the gates that are certain.",
  connection:
    "What connects you two depends on the exact birth times:: none of the channels between you is certain.",
};
