import type { CrisisTexts } from "../../shape.ts";

export const steps: CrisisTexts["steps"] = {
  authorities: {
    emotional: [
      {
        act: "Write the decision that weighs on you on a note dated a week from now",
        to: "to write the decision that weighs on you on a note dated a week from now",
        why: "Until then your {Emotional Authority} may be silent.",
      },
      {
        act: "Put a glass of water beside you, and leave one message without a reply until tomorrow",
        to: "to put a glass of water beside you and leave one message without a reply until tomorrow",
        why: "Your {Emotional Authority} asks for no answer now.",
      },
    ],
    sacral: [
      {
        act: "Have somebody put two simple yes-or-no questions to you",
        to: "to have somebody put two simple yes-or-no questions to you",
        why: "That way your {Sacral Authority} finds its way back to the present.",
      },
      {
        act: "Take something to drink that you like, and drink it sitting down",
        to: "to take something to drink that you like and drink it sitting down",
        why: "Your {Sacral Authority} answers such small questions on hard days too.",
      },
    ],
    splenic: [
      {
        act: "Do the one thing now that does your body good at once",
        to: "to do the one thing now that does your body good at once",
        why: "Your {Splenic Authority} knows it before you think.",
      },
      {
        act: "Air the room for two minutes, and feel whether you are warm or cold",
        to: "to air the room for two minutes and feel whether you are warm or cold",
        why: "Your {Splenic Authority} lives on the moment, and this one is enough.",
      },
    ],
    egoManifested: [
      {
        act: "Cancel one obligation for this week",
        to: "to cancel one obligation for this week",
        why: "Your {Ego Manifested Authority} takes back a piece of strength with it.",
      },
    ],
    egoProjected: [
      {
        act: "Tell somebody one thing that you need today",
        to: "to tell somebody one thing that you need today",
        why: "Your {Ego Projected Authority} may think of you first today.",
      },
    ],
    selfProjected: [
      {
        act: "Call somebody who knows you, and talk for five minutes",
        to: "to call somebody who knows you, and to talk for five minutes",
        why: "You hear your {Self-Projected Authority} in your own voice.",
      },
    ],
    mental: [
      {
        act: "Walk once round the block, if possible with somebody",
        to: "to walk once round the block, if possible with somebody",
        why: "Your {Mental Authority} gets freer when the place changes.",
      },
    ],
    lunar: [
      {
        act: "Write down one sentence today, and another one tomorrow",
        to: "to write down one sentence today, and another one tomorrow",
        why: "Your {Lunar Authority} needs many small pictures and no quick result.",
      },
    ],
  },
  types: {
    generator: [
      {
        act: "Do a little thing with your hands that comes easily to you",
        to: "to do a little thing with your hands that comes easily to you",
        why: "As {a Generator} you may find back to your own pace this way.",
      },
      {
        act: "Wash your hands in warm water, and then take up what lies there next",
        to: "to wash your hands in warm water and then take up what lies there next",
        why: "As {a Generator} you need no plan, only something in front of you.",
      },
    ],
    manifestingGenerator: [
      {
        act: "Finish one little thing, and then begin nothing new for ten minutes",
        to: "to finish one little thing, and then to begin nothing new for ten minutes",
        why: "As {a Manifesting Generator} you need the break more than the speed right now.",
      },
      {
        act: "Clear a handful of things from the table, and then sit by the window",
        to: "to clear a handful of things from the table and then sit by the window",
        why: "As {a Manifesting Generator} you come to rest by a short movement rather than by keeping still.",
      },
    ],
    projector: [
      {
        act: "Lie down before you are tired",
        to: "to lie down before you are tired",
        why: "As {a Projector} you recover best without the energy of others.",
      },
      {
        act: "Take off your shoes, and put your feet up",
        to: "to take off your shoes and put your feet up",
        why: "As {a Projector} you need not earn this rest.",
      },
    ],
    manifestor: [
      {
        act: "Send somebody a message of one single sentence",
        to: "to send somebody a message of one single sentence",
        why: "As {a Manifestor} you stay free like this, and are not alone all the same.",
      },
      {
        act: "Close the door for half an hour, and say beforehand when you will come out again",
        to: "to close the door for half an hour and say beforehand when you will come out again",
        why: "As {a Manifestor} you need this room, and the others need the time.",
      },
    ],
    reflector: [
      {
        act: "Go to a place where you have felt well before",
        to: "to go to a place where you have felt well before",
        why: "As {a Reflector} you take something with you from there.",
      },
      {
        act: "Sit in the brightest room that you have just now",
        to: "to sit in the brightest room that you have just now",
        why: "As {a Reflector} you take in what is good about a place too.",
      },
    ],
  },
  centers: {
    head: {
      act: "Put pen and paper next to the bed",
      to: "to put pen and paper next to the bed",
      why: "<subject> need not keep what is written there.",
    },
    ajna: {
      act: "Tell yourself once today that you need not know",
      to: "to tell yourself once today that you need not know",
      why: "That takes weight off <object>.",
    },
    throat: {
      act: "Send a greeting without an explanation",
      to: "to send a greeting without an explanation",
      why: "<subject> needs no more words than that today.",
    },
    g: {
      act: "Sit down where it is light and quiet",
      to: "to sit down where it is light and quiet",
      why: "In a good spot <subject> comes to rest more easily.",
    },
    heart: {
      act: "Strike one task off the list without making up for it",
      to: "to strike one task off the list without making up for it",
      why: "There is nothing that <subject> would have to prove for it.",
    },
    spleen: {
      act: "Call one fear by its name, aloud or on paper",
      to: "to call one fear by its name, aloud or on paper",
      why: "Once spoken, what <subject> enlarges can grow smaller.",
    },
    solarPlexus: {
      act: "Spend half an hour in a room where nobody else is",
      to: "to spend half an hour in a room where nobody else is",
      why: "Then <subject> only feels what is yours.",
    },
    sacral: {
      act: "Go to bed an hour earlier tonight",
      to: "to go to bed an hour earlier tonight",
      why: "Resting before exhaustion helps, because <subject> reports it late.",
    },
    root: {
      act: "Put one thing off until tomorrow",
      to: "to put one thing off until tomorrow",
      why: "<subject> has probably taken that pressure from others.",
    },
  },
  unknown: [
    {
      act: "Find yourself a warm spot, and a person who knows where you are",
      to: "to find yourself a warm spot, and a person who knows where you are",
      why: "Everything else has time.",
    },
    {
      act: "Drink a glass of water, and stand at the window for a minute",
      to: "to drink a glass of water and to stand at the window for a minute",
      why: "For this you need no birth time and no chart.",
    },
  ],
};

export const unknown: CrisisTexts["unknown"] = {
  profile: [
    "One way back to an overview you may know already: what helped you first the last time?",
    {
      act: "Take the smallest part of it, and leave the rest",
      to: "to take the smallest part of it and leave the rest",
    },
  ],
  type: [
    "You need not know your type today.",
    "Drink something, sit down, and tell somebody where you are.",
    "Take only one thing in hand that is easy.",
    "What you need right now depends on no hour: warmth, something to eat, a person.",
    "You may be slow.",
  ],
  authority: [
    "Until this is settled, one simple rule holds: nothing final today.",
    "Ask your body for the obvious, so for sleep, food and warmth.",
    "Everything else may come back on the table after a few nights.",
    "You ask for a delay with one sentence: I cannot decide this right now.",
    "At night nothing has to be decided at all.",
  ],
};

export const days: CrisisTexts["days"] = {
  klar: ["For today: <act>.", "For tomorrow, if there is strength left: <act>."],
  direkt: ["Today only this: <act>.", "Tomorrow, if you can: <act>."],
  ruhig: ["For today it is enough <to>.", "Tomorrow you are free <to>."],
  empathisch: [
    "Perhaps it is possible today <to>.",
    "And if there is strength left tomorrow, it might do you good <to>.",
  ],
};

export const towardsPeople: CrisisTexts["towardsPeople"] = {
  none: [
    {
      act: "Ask a friendly person whether you may sit with them for a while",
      to: "to ask a friendly person whether you may sit with them for a while",
      why: "{Without a definition} you readily take in another person's calm.",
    },
  ],
  single: [
    {
      act: "Write to somebody when they may call you",
      to: "to write to somebody when they may call you",
      why: "With {single definition} you have enough time for yourself before that.",
    },
    {
      act: "Tell one person in two sentences how you are",
      to: "to tell one person in two sentences how you are",
      why: "With {single definition} you settle much with yourself alone, and you do not have to.",
    },
    {
      act: "Walk a short way beside somebody",
      to: "to walk a short way beside somebody",
      why: "With {single definition} company without many words is enough for you.",
    },
  ],
  split: [
    {
      act: "Ask one person to sit with you for half an hour",
      to: "to ask one person to sit with you for half an hour",
      why: "With {split definition} some things that go round when you are alone grow calmer in company.",
    },
    {
      act: "Call somebody, and say first that you need no advice",
      to: "to call somebody and say first that you need no advice",
      why: "With {split definition} the voice of another person is often enough.",
    },
    {
      act: "Have a tea where a few people are",
      to: "to have a tea where a few people are",
      why: "With {split definition} nearness helps you even when nobody speaks to you.",
    },
  ],
  tripleSplit: [
    {
      act: "Get in touch with two people, with one sentence each",
      to: "to get in touch with two people, with one sentence each",
      why: "With {triple split definition} a small circle carries you better than one single person.",
    },
    {
      act: "Go to a lively place for ten minutes",
      to: "to go to a lively place for ten minutes",
      why: "With {triple split definition} the coming and going of others puts you in order.",
    },
  ],
  quadrupleSplit: [
    {
      act: "Tell one person that you need time and would like to be accompanied",
      to: "to tell one person that you need time and would like to be accompanied",
      why: "With {quadruple split definition} whoever stays without pressing helps you.",
    },
  ],
};
