import type { CrisisTexts } from "../../shape.ts";

export const unknown: CrisisTexts["unknown"] = {
  type: [
    "You do not need this name today.",
    "Drink something, sit down, and tell somebody where you are.",
    "Take only one thing in hand that is easy.",
  ],
  authority: [
    "Until this is settled, one simple rule holds: nothing final today.",
    "Ask your body for the obvious, so for sleep, food and warmth.",
    "Everything else may come back on the table after a few nights.",
  ],
};

export const steps: CrisisTexts["steps"] = {
  authorities: {
    emotional: {
      act: "Write the decision that weighs on you on a note dated a week from now",
      to: "to write the decision that weighs on you on a note dated a week from now",
      why: "Until then your {Emotional Authority} may be silent.",
    },
    sacral: {
      act: "Have somebody put two simple yes-or-no questions to you",
      to: "to have somebody put two simple yes-or-no questions to you",
      why: "That way your {Sacral Authority} finds its way back to the present.",
    },
    splenic: {
      act: "Do the one thing now that does your body good at once",
      to: "to do the one thing now that does your body good at once",
      why: "Your {Splenic Authority} knows it before you think.",
    },
    egoManifested: {
      act: "Cancel one obligation for this week",
      to: "to cancel one obligation for this week",
      why: "Your {Ego Manifested Authority} takes back a piece of strength with it.",
    },
    egoProjected: {
      act: "Tell somebody one thing that you need today",
      to: "to tell somebody one thing that you need today",
      why: "Your {Ego Projected Authority} may think of you first today.",
    },
    selfProjected: {
      act: "Call somebody who knows you, and talk for five minutes",
      to: "to call somebody who knows you, and to talk for five minutes",
      why: "You hear your {Self-Projected Authority} in your own voice.",
    },
    mental: {
      act: "Walk once round the block, if possible with somebody",
      to: "to walk once round the block, if possible with somebody",
      why: "Your {Mental Authority} gets freer when the place changes.",
    },
    lunar: {
      act: "Write down one sentence today, and another one tomorrow",
      to: "to write down one sentence today, and another one tomorrow",
      why: "Your {Lunar Authority} needs many small pictures and no quick result.",
    },
  },
  types: {
    generator: {
      act: "Do a little thing with your hands that comes easily to you",
      to: "to do a little thing with your hands that comes easily to you",
      why: "As {a Generator} you may find back to your own pace this way.",
    },
    manifestingGenerator: {
      act: "Finish one little thing, and then begin nothing new for ten minutes",
      to: "to finish one little thing, and then to begin nothing new for ten minutes",
      why: "As {a Manifesting Generator} you need the break more than the speed right now.",
    },
    projector: {
      act: "Lie down before you are tired",
      to: "to lie down before you are tired",
      why: "As {a Projector} you recover best without the energy of others.",
    },
    manifestor: {
      act: "Send somebody a message of one single sentence",
      to: "to send somebody a message of one single sentence",
      why: "As {a Manifestor} you stay free like this, and are not alone all the same.",
    },
    reflector: {
      act: "Go to a place where you have felt well before",
      to: "to go to a place where you have felt well before",
      why: "As {a Reflector} you take something with you from there.",
    },
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
      act: "Find yourself a warm spot for today, and a person who knows where you are",
      to: "to find yourself a warm spot for today, and a person who knows where you are",
      why: "Everything else has time.",
    },
    {
      act: "Drink a glass of water, and stand at the window for a minute",
      to: "to drink a glass of water and to stand at the window for a minute",
      why: "For this you need no birth time and no chart.",
    },
  ],
};
