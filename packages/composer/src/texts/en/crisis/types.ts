import type { CrisisTexts } from "../../shape.ts";

export const body: CrisisTexts["body"] = [
  {
    act: "Put both feet on the floor",
    to: "to put both feet on the floor",
  },
  {
    act: "Lay a hand on your belly, and leave it there for three breaths",
    to: "to lay a hand on your belly and leave it there for three breaths",
  },
  {
    act: "Drink a few sips of water",
    to: "to drink a few sips of water",
  },
  {
    act: "Look round, and quietly name three things that you see",
    to: "to look round and quietly name three things that you see",
  },
  {
    act: "Lean your back against something firm",
    to: "to lean your back against something firm",
  },
  {
    act: "Put the window ajar, and breathe out slowly once",
    to: "to put the window ajar and breathe out slowly once",
  },
  {
    act: "Hold something warm in your hands, a cup or a blanket",
    to: "to hold something warm in your hands, a cup or a blanket",
  },
];

export const closing: CrisisTexts["closing"] = {
  klar: [
    "If none of these steps is possible today, that is all right too, and the help lines stay here.",
    "More than one of these steps is not needed, and none is all right too.",
  ],
  direkt: [
    "If none of these steps is possible today, leave it, and use the help lines.",
    "One step is enough, and none is all right too.",
  ],
  ruhig: [
    "If none of these steps is possible today, that is enough for today too.",
    "After that the day may end.",
  ],
  empathisch: [
    "If none of these steps works today, you have done nothing wrong, and the help lines stay here for you.",
    "Both may be left until it is easier.",
  ],
};

export const helpLines: CrisisTexts["helpLines"] = {
  klar: "If it gets too much, call one of the help lines that are shown with this reading.",
  direkt: "If it gets too much, call one of the help lines shown with this reading at once.",
  ruhig: "There are help lines with this reading, and you may use them at any time.",
  empathisch:
    "You need not stay alone with this; there are help lines with this reading where somebody listens to you.",
};

export const opening: CrisisTexts["opening"] = {
  klar: [
    "First of all you need firm ground again, everything else comes after that.",
    "What is happening is hard, and for the moment you need not solve any of it.",
    "One thing after the other: first the ground under your feet, then nothing for a long while.",
  ],
  direkt: [
    "You need not solve anything today.",
    "Stay here, more is not needed for the moment.",
    "Solve nothing now, arrive first.",
  ],
  ruhig: [
    "Breathe out, nothing here is urgent.",
    "The chair carries you, and so does the floor.",
    "Things may go slowly here.",
  ],
  empathisch: [
    "A lot is going on, and you need not carry it all at once.",
    "What you are carrying is hard, and nobody here expects anything of you.",
    "Perhaps even reading is an effort; you may stop at any time.",
  ],
};

export const safety: CrisisTexts["safety"] = {
  klar: "What concerns safety waits for no inner clarity: you get help at once in any case.",
  direkt: "Get help at once, no decision is needed for that.",
  ruhig: "Getting help needs no clarity, you may do it at any time.",
  empathisch:
    "You need not know what you want in order to get help; you may do that at any moment.",
};

export const signs: CrisisTexts["signs"] = {
  generator: [
    "{notSelf|Frustration} is an early signal with you.",
    "It does not say that you are wrong.",
    "It says that you have been pulling too long at something that does not come along.",
    {
      act: "Put just that aside for today",
      to: "to put just that aside for today",
    },
    "If a moment of {signature|satisfaction} comes, stay with it for a minute.",
  ],
  manifestingGenerator: [
    "{notSelf|Frustration} speaks up early with you.",
    "Often it first shows as impatience.",
    "It only means that you were going too fast or in the wrong direction.",
    {
      act: "Stand still for a moment",
      to: "to stand still for a moment",
    },
    "Every instant of {signature|satisfaction} tells you that the direction is right again.",
  ],
  projector: [
    "{notSelf|Bitterness} is an early signal with you.",
    "It does not say that the world is against you.",
    "It says that you have long given without being seen.",
    {
      act: "Stop giving for today",
      to: "to stop giving for today",
    },
    "If one person recognizes you, even briefly, that is {signature|success} enough.",
  ],
  manifestor: [
    "{notSelf|Anger} is an early signal with you.",
    "It shows a border that somebody has crossed or that you have passed over yourself.",
    {
      act: "Let it go through the body and not through words, by walking for example",
      to: "to let it go through the body and not through words, by walking for example",
    },
    "After that one sentence to the person who has to know is enough.",
    "{signature|Peace} comes back when nobody pulls at you.",
  ],
  reflector: [
    "{notSelf|Disappointment} is an early signal with you.",
    "It says something about your surroundings and nothing about your worth.",
    {
      act: "Go to another place for a while",
      to: "to go to another place for a while",
    },
    {
      act: "Notice what changes there",
      to: "to notice what changes there",
    },
    "A small good {signature|surprise} shows you where you feel better.",
  ],
};

export const types: CrisisTexts["types"] = {
  generator: [
    "As {a Generator} you need not push anything right now, it is enough {strategy|to respond to something small}.",
    "{signature|Satisfaction} can be very small today, a made bed is enough.",
    "Have simple questions put to you: tea or water, inside or outside, talking or silence?",
    "If a quiet yes comes to one of them, follow it.",
  ],
  manifestingGenerator: [
    "{strategy|Respond only to the next thing and then say so briefly}, more is not needed today.",
    "{signature|Satisfaction} shows in one single small thing that is done.",
    "As {a Manifesting Generator} you are used to speed, and right now it may go more slowly.",
    {
      act: "Do one thing and then take a break, even if three others are waiting",
      to: "to do one thing and then take a break, even if three others are waiting",
    },
  ],
  projector: [
    "{strategy|To wait for the invitation} only means today: accept it when somebody offers help.",
    "{signature|Success} is today that one person really sees you.",
    "As {a Projector} you need not support or lead anybody right now.",
    {
      act: "Rest, even if you have achieved nothing",
      to: "to rest, even if you have achieved nothing",
    },
  ],
  manifestor: [
    "{strategy|Inform} one person: I am not well, I will call you tonight.",
    "{signature|Peace} begins with a door that you close for an hour.",
    "As {a Manifestor} you may want to settle it with yourself, and you may, as long as one person knows.",
    "You owe nobody more explanation than that.",
  ],
  reflector: [
    "{strategy|To wait a lunar cycle} means today: you need not decide anything for good.",
    "A small good {signature|surprise} is enough for today, a friendly sentence or a patch of sunlight.",
    "As {a Reflector} you may be taking in more right now than belongs to you.",
    {
      act: "Change the place, or ask for a quiet room",
      to: "to change the place or ask for a quiet room",
    },
  ],
};
