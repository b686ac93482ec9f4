import type { ConnectionTexts } from "../../shape.ts";

/** What is between two people. Person A is addressed as "you", person B is called B. */
export const connection: ConnectionTexts = {
  types: {
    klar: "As person A you are <a>, the other person, B, is <b>.",
    direkt: "You (A) are <a>, the other person (B) is <b>, and who begins with what depends on it.",
    ruhig: "In this section you are person A and <a>, the other person is person B and <b>.",
    empathisch:
      "Some of what catches between you is no intention, it is how you are made; as person A you are <a>, the other person, B, is <b>.",
  },
  partnerType: {
    generator:
      "Ask B questions that can be answered with yes or no, because B gets going by {responding}.",
    manifestingGenerator:
      "Expect B to set off quickly after an answer, and ask {to be informed briefly}.",
    projector:
      "Ask B expressly for their view, because B comes alive once {the invitation} has been spoken.",
    manifestor: "Let B begin without braking, and ask {to be informed beforehand}.",
    reflector:
      "Give B {a whole lunar cycle} for big questions, and look first at the place where you both are.",
  },
  authorities: {
    both: "You decide with <a>, and B with <b> as well:: raise big questions on several days until both of you are calm at once.",
    onlyA:
      "With <a> you need time, B decides with <b> at another pace:: put a question, let it rest, and then collect both answers.",
    onlyB:
      "B needs time with <b>, even if you are clear earlier with <a>:: do not take a not yet from B as a no.",
    neither:
      "You decide with <a>, B with <b>:: tell each other how you recognize your yes before you give one together.",
  },
  themes: {
    "0": "Even together you have {no defined center}:: place and company shape you both, so choose them together.",
    "2": "Together you have {two centers defined and seven not}:: much stays flexible, and your surroundings have a say everywhere.",
    "3": "Together you have {three centers defined and six not}:: your surroundings shape you more than you shape each other.",
    "4": "Together you have {four centers defined and five not}:: you stay receptive to others and need places that do you good.",
    "5": "Together you have {five centers defined and four not}:: support and movement balance, and habits you have to create yourselves.",
    "6": "Together you have {six centers defined and three not}:: you have shared ground and much leeway that needs agreements.",
    "7": "Together you have {seven centers defined and two not}:: much is settled between you, and you stay curious about others.",
    "8": "Together you have {eight centers defined and one not}:: this one is your shared window, there you learn most from others.",
    "9": "Together you have {all nine centers defined}:: you are easily enough for each other, so bring in fresh air from outside on purpose.",
  },
  kinds: {
    electromagnetic: [
      "<channel> only becomes complete through both of you, an electromagnetic connection that attracts and creates friction:: <between>",
      "In <channel> too your half meets that of B:: <between>",
      "Likewise <channel> is put together from one gate of each of you:: <between>",
    ],
    companionship: [
      "<channel> belongs to both of you, which is companionship, here you are alike:: <between>",
      "You share <channel> in full as well:: <between>",
    ],
    dominanceA: [
      "<channel> is brought by you alone, in the language of connections that is your dominance:: where it is about <area>, you set the tone, and B may help decide how much.",
      "Likewise only you bring <channel>, so check how much room you leave B where it is about <area>.",
    ],
    dominanceB: [
      "<channel> is brought by B alone, in the language of connections that is the dominance of B:: where it is about <area>, B sets the tone, and you may help decide how much.",
      "Likewise only B brings <channel>, so say how much does you good where it is about <area>.",
    ],
    compromiseA: [
      "<channel> is whole in B and half in you, the compromise here is yours:: where it is about <area>, you give way more often; say when it gets too much.",
      "In <channel> too the compromise is yours, so agree where you do it your way when it is about <area>.",
    ],
    compromiseB: [
      "<channel> is whole in you and half in B, the compromise here is that of B:: where it is about <area>, B gives way more often; ask of your own accord what B would like.",
      "In <channel> too the compromise is that of B, so leave B the last word now and then when it is about <area>.",
    ],
  },
  meeting: {
    head: {
      aReceives:
        "B has {b|a defined Head center}, you {a|do not}:: the questions that you brood over come from B more often than you think.",
      bReceives:
        "You have {a|a defined Head center}, B {b|does not}:: your questions occupy B longer than you.",
    },
    ajna: {
      aReceives:
        "B has {b|a defined Ajna center}, you {a|do not}:: B sounds certain, you stay flexible; think alone before you agree.",
      bReceives:
        "You have {a|a defined Ajna center}, B {b|does not}:: your certainty easily convinces B, even when B does not agree yet.",
    },
    throat: {
      aReceives:
        "B has {b|a defined Throat center}, you {a|do not}:: B finds words faster, so ask expressly for time to speak.",
      bReceives:
        "You have {a|a defined Throat center}, B {b|does not}:: you fill pauses faster than B finds words.",
    },
    g: {
      aReceives:
        "B has {b|a defined G center}, you {a|do not}:: B gives a direction; check whether you would go there alone too.",
      bReceives:
        "You have {a|a defined G center}, B {b|does not}:: B takes up your direction; ask where B would go without you.",
    },
    heart: {
      aReceives:
        "B has {b|a defined Heart center}, you {a|do not}:: you need not keep up with B in willpower.",
      bReceives:
        "You have {a|a defined Heart center}, B {b|does not}:: promises come more easily to you than to B; do not demand any to measure love.",
    },
    spleen: {
      aReceives:
        "B has {b|a defined Spleen center}, you {a|do not}:: with B you feel safe; notice whether you stay only because of that.",
      bReceives:
        "You have {a|a defined Spleen center}, B {b|does not}:: B feels safe with you; talk about it, so that it does not become dependence.",
    },
    solarPlexus: {
      aReceives:
        "B has {b|a defined Solar Plexus center}, you {a|do not}:: you often feel the moods of B more strongly than B does.",
      bReceives:
        "You have {a|a defined Solar Plexus center}, B {b|does not}:: what you feel arrives amplified at B, so say whom it is meant for.",
    },
    sacral: {
      aReceives:
        "B has {b|a defined Sacral center}, you {a|do not}:: next to B you have borrowed strength; go to sleep earlier than B.",
      bReceives:
        "You have {a|a defined Sacral center}, B {b|does not}:: your energy drives B; see to it that B gets breaks.",
    },
    root: {
      aReceives:
        "B has {b|a defined Root center}, you {a|do not}:: the pressure of B becomes hurry in you; ask whether it really has to be today.",
      bReceives:
        "You have {a|a defined Root center}, B {b|does not}:: your pace puts B under pressure, even when you say nothing.",
    },
  },
  noChannel:
    "No channel connects you two, neither from two halves nor as a shared one; you shape what holds you through time, place and agreements.",
};
