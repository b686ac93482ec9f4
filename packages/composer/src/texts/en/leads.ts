import type { Texts } from "../shape.ts";

export const leads: Texts["leads"] = {
  gates: {
    hanging: {
      klar: [
        "{Hanging gate <gate>} can be felt even without a whole channel:: <text>",
        "With {hanging gate <gate>} you bring a disposition that grows in contact:: <text>",
        "{Hanging gate <gate>} is one half that others complete:: <text>",
      ],
      direkt: [
        "{Hanging gate <gate>} becomes strong in company:: <text>",
        "{Hanging gate <gate>} works alone as well:: <text>",
        "Reckon with {hanging gate <gate>} in you:: <text>",
      ],
      ruhig: [
        "{Hanging gate <gate>} is quietly part of it:: <text>",
        "In contact {hanging gate <gate>} can be felt:: <text>",
        "{Hanging gate <gate>} has its place in you too:: <text>",
      ],
      empathisch: [
        "{Hanging gate <gate>} looks for its counterpart in other people:: <text>",
        "Some things in you blossom only in company, such as {hanging gate <gate>}:: <text>",
        "Perhaps you recognize yourself in {hanging gate <gate>}:: <text>",
      ],
    },
    active: {
      klar: [
        "{Gate <gate>} is part of your equipment:: <text>",
        "You also have {gate <gate>} to draw on:: <text>",
        "{Gate <gate>} adds its own disposition:: <text>",
      ],
      direkt: [
        "Use {gate <gate>} on purpose too:: <text>",
        "{Gate <gate>} is something to rely on:: <text>",
        "With {gate <gate>} you have something to work with:: <text>",
      ],
      ruhig: [
        "{Gate <gate>} is there in you too:: <text>",
        "Beside it {gate <gate>} is quietly at work:: <text>",
        "In {gate <gate>} something more lies ready:: <text>",
      ],
      empathisch: [
        "Perhaps you know {gate <gate>} in yourself without ever having given it a name:: <text>",
        "{Gate <gate>} plays its part in you as well:: <text>",
        "Something that others like in you has to do with {gate <gate>}:: <text>",
      ],
    },
    voice: {
      klar: [
        "{Gate <gate>} gives your voice a color of its own:: <text>",
        "In conversation {gate <gate>} can be heard as well:: <text>",
      ],
      direkt: [
        "Speak with {gate <gate>} in your voice too:: <text>",
        "{Gate <gate>} gets its say in you too:: <text>",
      ],
      ruhig: [
        "{Gate <gate>} sounds along in your voice:: <text>",
        "When you speak, {gate <gate>} is there too:: <text>",
      ],
      empathisch: [
        "People also hear {gate <gate>} in you:: <text>",
        "What is touching in your words has to do with {gate <gate>} as well:: <text>",
      ],
    },
    will: {
      klar: ["Where worth and money are concerned, {gate <gate>} has a say:: <text>"],
      direkt: ["Negotiate with what {gate <gate>} gives you:: <text>"],
      ruhig: ["{Gate <gate>} sits at the table too when it is about the price:: <text>"],
      empathisch: [
        "Talking about money does not come easily to everybody; {gate <gate>} helps you with it:: <text>",
      ],
    },
    resource: {
      klar: [
        "You can lean on {gate <gate>} even today:: <text>",
        "{Gate <gate>} carries you as well:: <text>",
      ],
      direkt: [
        "Lean on {gate <gate>} and on little else:: <text>",
        "{Gate <gate>} is there today too:: <text>",
      ],
      ruhig: [
        "{Gate <gate>} is there, and you need do nothing for it:: <text>",
        "{Gate <gate>} stays with you too:: <text>",
      ],
      empathisch: [
        "Some of what carries you is there already, {gate <gate>} for example:: <text>",
        "Perhaps you have forgotten for the moment that {gate <gate>} is yours too:: <text>",
      ],
    },
    pitfall: {
      klar: [
        "With {gate <gate>} the other side is worth a look too:: <text>",
        "{Gate <gate>} also shows where you overshoot:: <text>",
      ],
      direkt: [
        "{Gate <gate>} has a catch as well:: <text>",
        "With {gate <gate>} mind the measure:: <text>",
      ],
      ruhig: [
        "{Gate <gate>} has a quieter, more difficult side too:: <text>",
        "With {gate <gate>} you may look for the right measure:: <text>",
      ],
      empathisch: [
        "Perhaps {gate <gate>} sometimes makes life hard for you as well:: <text>",
        "What comes easily can hurt at times, as with {gate <gate>}:: <text>",
      ],
    },
  },
  planets: {
    personality: {
      sun: {
        klar: [
          "Your {conscious Sun in <place>} holds your basic theme:: <text>",
          "Your {conscious Sun in <place>} gives your way a color of its own:: <text>",
        ],
        direkt: [
          "Your {conscious Sun in <place>} is what people know you for:: <text>",
          "Your {conscious Sun in <place>} will not be passed over:: <text>",
        ],
        ruhig: [
          "Your {conscious Sun in <place>} shines a little in everything:: <text>",
          "Your {conscious Sun in <place>} is what you know best in yourself:: <text>",
        ],
        empathisch: [
          "Your {conscious Sun in <place>} is what others see first:: <text>",
          "When you feel fully yourself, it often has to do with your {conscious Sun in <place>}:: <text>",
        ],
      },
      earth: {
        klar: ["Your {conscious Earth in <place>} puts ground under your feet:: <text>"],
        direkt: [
          "Your {conscious Earth in <place>} is where you go when you are restless:: <text>",
        ],
        ruhig: ["Your {conscious Earth in <place>} carries you:: <text>"],
        empathisch: ["On stirred-up days your {conscious Earth in <place>} balances you:: <text>"],
      },
      moon: {
        klar: ["Your {conscious Moon in <place>} shows what drives you:: <text>"],
        direkt: ["Your {conscious Moon in <place>} drives you:: <text>"],
        ruhig: ["Your {conscious Moon in <place>} moves you, a little every day:: <text>"],
        empathisch: [
          "What gets you up in the morning has to do with your {conscious Moon in <place>}:: <text>",
        ],
      },
      mercury: {
        klar: ["Your {conscious Mercury in <place>} likes to turn conversations to <theme>."],
        direkt: ["Talk about <theme>, your {conscious Mercury in <place>} wants it."],
        ruhig: ["Your {conscious Mercury in <place>} likes best to speak about <theme>."],
        empathisch: [
          "Talks do you good when they turn on <theme>, since that is where your {conscious Mercury in <place>} stands.",
        ],
      },
      venus: {
        klar: ["Your {conscious Venus in <place>} values <theme>."],
        direkt: ["Your {conscious Venus in <place>} insists on <theme>."],
        ruhig: ["Your {conscious Venus in <place>} quietly cares about <theme>."],
        empathisch: [
          "You are most easily hurt or delighted where it is about <theme>, as your {conscious Venus in <place>} shows.",
        ],
      },
      northNode: {
        klar: ["Your {conscious North Node in <place>} shows what you grow into:: <text>"],
        direkt: ["Your {conscious North Node in <place>} is the direction:: <text>"],
        ruhig: [
          "Your {conscious North Node in <place>} grows more familiar with the years:: <text>",
        ],
        empathisch: [
          "Perhaps your {conscious North Node in <place>} still feels unfamiliar:: <text>",
        ],
      },
    },
    design: {
      sun: {
        klar: ["Your {unconscious Sun in <place>} is at work without your steering it:: <text>"],
        direkt: ["Others see your {unconscious Sun in <place>} before you do:: <text>"],
        ruhig: ["Your {unconscious Sun in <place>} works by itself:: <text>"],
        empathisch: [
          "Your {unconscious Sun in <place>} is often noticed by others before you:: <text>",
        ],
      },
      earth: {
        klar: [
          "Your {unconscious Earth in <place>} gives you support that you hardly notice:: <text>",
        ],
        direkt: [
          "Your {unconscious Earth in <place>} holds you even when you do not look:: <text>",
        ],
        ruhig: ["Underneath lies your {unconscious Earth in <place>} as a quiet support:: <text>"],
        empathisch: [
          "If you stay calm in some storms, your {unconscious Earth in <place>} may be why:: <text>",
        ],
      },
      moon: {
        klar: ["Your {unconscious Moon in <place>} drives you unnoticed:: <text>"],
        direkt: ["Unasked, your {unconscious Moon in <place>} pushes along:: <text>"],
        ruhig: ["Your {unconscious Moon in <place>} draws you along softly:: <text>"],
        empathisch: [
          "Sometimes you do not know what draws you; often it is your {unconscious Moon in <place>}:: <text>",
        ],
      },
      mercury: {
        klar: [
          "Through your {unconscious Mercury in <place>} you keep coming back to <theme> without noticing.",
        ],
        direkt: [
          "Your {unconscious Mercury in <place>} makes you talk about <theme> without meaning to.",
        ],
        ruhig: ["As if by itself, your {unconscious Mercury in <place>} leads a talk to <theme>."],
        empathisch: [
          "Others could tell you how often you talk about <theme>, your {unconscious Mercury in <place>} does it without you.",
        ],
      },
      mars: {
        klar: [
          "With your {unconscious Mars in <place>} you learn mainly by bumping into things:: <watch>",
        ],
        direkt: ["Your {unconscious Mars in <place>} is still impetuous:: <watch>"],
        ruhig: ["With your {unconscious Mars in <place>} you may take your time:: <watch>"],
        empathisch: [
          "You may be lenient with your {unconscious Mars in <place>}, one matures slowly there:: <watch>",
        ],
      },
    },
  },
  sunPitfall: {
    klar: "The other side of your {conscious Sun} deserves a look too:: <text>",
    direkt: "Your {conscious Sun} has its price:: <text>",
    ruhig: "Your {conscious Sun} has a more difficult side too:: <text>",
    empathisch: "Perhaps you sometimes suffer from your {conscious Sun} as well:: <text>",
  },
  twoSuns: {
    klar: "Your Sun stands consciously in <sun>, unconsciously in <unconsciousSun>:: one theme is <sunTheme>, the other <unconsciousTheme>.",
    direkt:
      "You go by <sun>, the others see <unconsciousSun> first:: you are about <sunTheme>, they find <unconsciousTheme> in you.",
    ruhig:
      "The Sun in <sun> is familiar to you, the one in <unconsciousSun> less so:: with the first it is about <sunTheme>, with the second about <unconsciousTheme>.",
    empathisch:
      "It can be confusing to be valued for something that one hardly knows in oneself:: you experience yourself by <sun> and <sunTheme>, others find <unconsciousSun> and <unconsciousTheme> in you.",
  },
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
  crossConscious: {
    klar: "Consciously <sun> and <earth> belong together in your cross:: the first stands for <sunTheme>, the second for <earthTheme>.",
    direkt:
      "Consciously you work with <sun> and <earth> at once:: it is about <sunTheme> and about <earthTheme>.",
    ruhig:
      "On the conscious side <sun> and <earth> lie opposite each other:: they stand for <sunTheme> and for <earthTheme>.",
    empathisch:
      "What you know of yourself stretches between <sun> and <earth> and has two ends:: it is about <sunTheme> and just as much about <earthTheme>.",
  },
  crossUnconscious: {
    klar: "Unconsciously <sun> and <earth> face each other:: they are about <sunTheme> and about <earthTheme>.",
    direkt:
      "Unconsciously <sun> and <earth> work along:: others notice that it is about <sunTheme> and about <earthTheme>.",
    ruhig:
      "On the unconscious side <sun> and <earth> rest beside each other:: they stand for <sunTheme> and for <earthTheme>.",
    empathisch:
      "What others often notice before you lies between <sun> and <earth> and shows in what you do:: it is about <sunTheme> and about <earthTheme>.",
  },
  channelQuestions: {
    business: [
      "What do people call you for when {channel <channel>} is at work and it is about <area>?",
      "Where in your work does {channel <channel>} have too little to do, although it could be about <area> there?",
    ],
    relationship: [
      "What gets easier between you and somebody close when {channel <channel>} has room and you two talk about <area>?",
      "Did {channel <channel>} last join or divide, when it was about <area>?",
    ],
    crisis: [],
    personality: [
      "Who last thanked you when {channel <channel>} was at work and it was about <area>?",
      "What about {channel <channel>} is so natural to you that you do not mention it when it is about <area>?",
    ],
  },
  channelSides: {
    seen: [
      "Others notice it because <text>.",
      "Others can tell because <text>.",
      "Others see it because <text>.",
    ],
    price: [
      "It becomes too much when <text>.",
      "The price of it shows when <text>.",
      "It turns into its opposite when <text>.",
    ],
  },
  experiments: {
    klar: ["<act>.", "It is worth trying <to>."],
    direkt: ["<act>."],
    ruhig: ["It is enough <to>.", "You are free <to>.", "You may find that it helps <to>."],
    empathisch: [
      "It might do you good <to>.",
      "If you feel like it, try <to>.",
      "It could be a relief <to>.",
    ],
  },
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
      "After that you are free <to>.",
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
