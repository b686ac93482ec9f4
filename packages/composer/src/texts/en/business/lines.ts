import type { BusinessTexts } from "../../shape.ts";

export const lines: BusinessTexts["lines"] = {
  conscious: {
    1: [
      "Your {conscious line 1} wants foundations:: you appear with confidence when you know your subject to the ground.",
      "Count research as part of the job and not as a private pleasure.",
    ],
    2: [
      "Your {conscious line 2} has a talent that you hardly notice, because it comes easily to you.",
      "You need times when nobody wants anything of you, and people who call you out afterwards.",
    ],
    3: [
      "Your {conscious line 3} learns by trying things out, and what does not work is material for you.",
      "In business speak of tests instead of failures, then those around you stay relaxed.",
    ],
    4: [
      "Your {conscious line 4} works through relationships:: jobs often come from people who know you.",
      "Tend a handful of good contacts before you look for a hundred new ones.",
    ],
    5: [
      "Your {conscious line 5} draws expectations:: others take you for the person who solves the problem.",
      "Say beforehand what you can deliver and what not, so that your reputation keeps step with reality.",
    ],
    6: [
      "Your {conscious line 6} sees from a distance and works as an example, whether you want it or not.",
      "Take the freedom to watch first, because your advice can gain with the years.",
    ],
  },
  unconscious: {
    1: [
      "Your {unconscious line 1} lies beneath:: without solid knowledge you grow uneasy, even if you look confident from outside.",
      "A good archive, a clean template and a tested procedure are recreation for you.",
    ],
    2: [
      "Your {unconscious line 2} keeps drawing you back, and others see a gift in you that you never trained.",
      "Keep days without appointments free, there arises what people come to you for.",
    ],
    3: [
      "Your {unconscious line 3} leads you into trials that you did not plan, and makes your knowledge practical.",
      "Build test phases into contracts, they fit the way you learn.",
    ],
    4: [
      "Your {unconscious line 4} carries you by a net of people that you weave almost in passing.",
      "Give up a position only when the next one is secured through a person.",
    ],
    5: [
      "Through your {unconscious line 5} others see more in you than you show, and hope for a practical solution.",
      "Choose jobs with a clear problem, there you meet the expectation best.",
    ],
    6: [
      "Your {unconscious line 6} keeps an inner distance and waits until something really deserves trust.",
      "So long-term plans suit you better than quick changes.",
    ],
  },
};

export const definitions: BusinessTexts["definitions"] = {
  none: [
    "You have {no definition}, so there is no fixed procedure that others would have to fit into; you take on that of the team.",
    "That makes the choice of people more important than the choice of the task.",
  ],
  single: [
    "With {single definition} you process impressions in one go and reach results on your own too.",
    "In teams you are often done earlier for that reason; give the others the time that you do not need.",
  ],
  split: [
    "Your {split definition} consists of two areas that work together more fluently in company.",
    "A workplace with people around you, a café or a shared office, often gets you further than a silent room.",
  ],
  tripleSplit: [
    "Your {triple split definition} has three areas that different people connect.",
    "Plan changing contacts, and do not settle on one single person who talks everything over with you.",
  ],
  quadrupleSplit: [
    "Your {quadruple split definition} works in four areas of its own and needs time until all are heard.",
    "Do not let yourself in for quick agreement; a fixed circle and a calm procedure suit you better.",
  ],
};

export const cross: BusinessTexts["cross"] = {
  right: [
    "Your theme is the <cross>:: it is a personal path on which your work first clarifies something for you and then is of use to others.",
    "So arrange your business by what you want to explore yourself, and not by a gap in the market.",
  ],
  left: [
    "Your theme is the <cross>:: your path leads through other people, and encounters often bring the decisive turns.",
    "Keep time free for contacts that have no immediate purpose, because your best plans can come of them.",
  ],
  juxtaposition: [
    "Your theme is the <cross>:: you follow a fixed track that can hardly be bent.",
    "Stay with this one thing in your work, and let variety come through the people you share it with.",
  ],
};
