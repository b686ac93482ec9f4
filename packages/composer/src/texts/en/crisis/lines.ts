import type { CrisisTexts } from "../../shape.ts";

export const definitions: CrisisTexts["definitions"] = {
  none: [
    "You have {no definition}; a quiet place often orders you better than thinking.",
    {
      act: "Go where friendly people are, or where nobody is",
      to: "to go where friendly people are, or where nobody is",
    },
  ],
  single: [
    "With {single definition} you sort yourself well alone and in quiet, after that company does you good.",
    {
      act: "Take a silent hour first",
      to: "to take a silent hour first",
    },
  ],
  split: [
    "With {split definition} a person nearby helps you, even without talking.",
    {
      act: "Ask somebody simply to stay for a while",
      to: "to ask somebody simply to stay for a while",
    },
  ],
  tripleSplit: [
    "With {triple split definition} several people for a short time help you more than one for a long time.",
    "A café, a park or two short calls are enough.",
  ],
  quadrupleSplit: [
    "With {quadruple split definition} you need much time until everything has arrived in you.",
    "Nobody may shorten that, not even you.",
  ],
};

export const lines: CrisisTexts["lines"] = {
  conscious: {
    "1": [
      "Your {conscious line 1} grows calmer with knowledge; get one reliable piece of information, and then stop searching.",
      "One source is enough for today.",
    ],
    "2": [
      "Your {conscious line 2} needs retreat; tell somebody for how long, then the door stays ajar.",
      "Being alone is recreation for you as long as it does not become endless.",
    ],
    "3": [
      "Your {conscious line 3} knows breaks; what did not work is experience and no judgment on you.",
      "You need not evaluate anything today.",
    ],
    "4": [
      "Your {conscious line 4} leans on people you trust; call one of them today.",
      "You need not tell strangers anything right now.",
    ],
    "5": [
      "Your {conscious line 5} feels the expectations of others; you need not rescue anybody today.",
      {
        act: "Step out of sight without justifying yourself",
        to: "to step out of sight without justifying yourself",
      },
    ],
    "6": [
      "Your {conscious line 6} finds support in distance; look at the day as if it were already a week ago.",
      "From up there you see what of it really matters.",
    ],
  },
  unconscious: {
    "1": [
      "Your {unconscious line 1} needs firm ground: a roof, a plan for tomorrow morning, a full fridge.",
    ],
    "2": ["Your {unconscious line 2} recovers in quiet and with what you do without effort."],
    "3": ["Your {unconscious line 3} learns from this too, only it need not be today."],
    "4": ["Your {unconscious line 4} keeps in touch; a short message is enough."],
    "5": ["Your {unconscious line 5} is easily asked for help; today a no is the help for you."],
    "6": ["Your {unconscious line 6} may withdraw and watch until there is trust again."],
  },
};
