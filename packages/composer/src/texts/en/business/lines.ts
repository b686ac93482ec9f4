import type { BusinessTexts } from "../../shape.ts";

export const cross: BusinessTexts["cross"] = {
  right: [
    "Your theme is the <cross>:: it is a personal path on which your work first clarifies something for you and then is of use to others.",
    "So arrange your business by what you want to explore yourself, and not by a gap in the market.",
    "In work that can be an offer of your own, a role in a team or a question you pursue on the side; your {sun|conscious Sun} brings <sunTheme> into each of these forms.",
  ],
  left: [
    "Your theme is the <cross>:: your path leads through other people, and encounters often bring the decisive turns.",
    {
      act: "Keep time free for contacts that have no immediate purpose, because your best plans can come of them",
      to: "to keep time free for contacts that have no immediate purpose, because your best plans can come of them",
    },
    "In work that can be a recommendation, a difficult counterpart or a change set off by a talk; your {sun|conscious Sun} brings <sunTheme> into each of these encounters.",
  ],
  juxtaposition: [
    "Your theme is the <cross>:: you follow a fixed track that can hardly be bent.",
    {
      act: "Stay with this one thing in your work, and let variety come through the people you share it with",
      to: "to stay with this one thing in your work and let variety come through the people you share it with",
    },
    "In work that can be a craft, a field of knowledge or a place that you hold for long; your {sun|conscious Sun} puts <sunTheme> at its center.",
  ],
};

export const definitions: BusinessTexts["definitions"] = {
  none: [
    "You have {no definition}, so there is no fixed procedure that others would have to fit into; you take on that of the team.",
    "That makes the choice of people more important than the choice of the task.",
    {
      act: "Agree with your team that you may change your place when the air is not right",
      to: "to agree with your team that you may change your place when the air is not right",
    },
  ],
  single: [
    "With {single definition} you process impressions in one go and reach results on your own too.",
    "In teams you are often done earlier for that reason; give the others the time that you do not need.",
    {
      act: "Agree that you show finished results at once and the others get a fixed time to catch up",
      to: "to agree that you show finished results at once and the others get a fixed time to catch up",
    },
  ],
  split: [
    "Your {split definition} consists of two areas that work together more fluently in company.",
    "A workplace with people around you, a café or a shared office, often gets you further than a silent room.",
    {
      act: "Agree on a quarter of an hour's talk before larger resolutions in which nothing is settled yet",
      to: "to agree on a quarter of an hour's talk before larger resolutions in which nothing is settled yet",
    },
  ],
  tripleSplit: [
    "Your {triple split definition} has three areas that different people connect.",
    {
      act: "Plan changing contacts, and do not settle on one single person who talks everything over with you",
      to: "to plan changing contacts and not to settle on one single person who talks everything over with you",
    },
    {
      act: "Agree on changing pairs for coordination instead of clearing up everything with one single person",
      to: "to agree on changing pairs for coordination instead of clearing up everything with one single person",
    },
  ],
  quadrupleSplit: [
    "Your {quadruple split definition} works in four areas of its own and needs time until all are heard.",
    "Do not let yourself in for quick agreement; a fixed circle and a calm procedure suit you better.",
    {
      act: "Agree that at least two nights lie between a proposal and a resolution",
      to: "to agree that at least two nights lie between a proposal and a resolution",
    },
  ],
};

export const lines: BusinessTexts["lines"] = {
  conscious: {
    "1": [
      "Your {conscious line 1} wants foundations:: you appear with confidence when you know your subject to the ground.",
      {
        act: "Count research as part of the job and not as a private pleasure",
        to: "to count research as part of the job and not as a private pleasure",
      },
      "You win trust when, asked about it, you know the small print.",
    ],
    "2": [
      "Your {conscious line 2} has a talent that you hardly notice, because it comes easily to you.",
      "You need times when nobody wants anything of you, and people who call you out afterwards.",
      "People who have you explain what you do get less than those who watch you do it.",
    ],
    "3": [
      "Your {conscious line 3} learns by trying things out, and what does not work is material for you.",
      {
        act: "In business speak of tests instead of failures, then those around you stay relaxed",
        to: "to speak of tests instead of failures in business, then those around you stay relaxed",
      },
      "An offer ripens with you over three versions, and the first may be bad.",
    ],
    "4": [
      "Your {conscious line 4} works through relationships:: jobs often come from people who know you.",
      {
        act: "Tend a handful of good contacts before you look for a hundred new ones",
        to: "to tend a handful of good contacts before you look for a hundred new ones",
      },
      "A job that rests on friendship needs the same clear contract with you as any other.",
    ],
    "5": [
      "Your {conscious line 5} draws expectations:: others take you for the person who solves the problem.",
      {
        act: "Say beforehand what you can deliver and what not, so that your reputation keeps step with reality",
        to: "to say beforehand what you can deliver and what not, so that your reputation keeps step with reality",
      },
      "From afar you look larger than from nearby; use that for getting in, not for promising.",
    ],
    "6": [
      "Your {conscious line 6} sees from a distance and works as an example, whether you want it or not.",
      {
        act: "Take the freedom to watch first, because your advice can gain with the years",
        to: "to take the freedom to watch first, because your advice can gain with the years",
      },
      "From outside you sometimes seem uninvolved while in truth you are checking to whom you will entrust your judgement.",
    ],
  },
  unconscious: {
    "1": [
      "Your {unconscious line 1} lies beneath:: without solid knowledge you grow uneasy, even if you look confident from outside.",
      "A good archive, a clean template and a tested procedure are recreation for you.",
      "Others ask you for sources before you have noticed that you collected them.",
    ],
    "2": [
      "Your {unconscious line 2} keeps drawing you back, and others see a gift in you that you never trained.",
      {
        act: "Keep days without appointments free, because that is where the things arise that people come to you for",
        to: "to keep days without appointments free, because that is where the things arise that people come to you for",
      },
      "People fetch you for tasks for which you could not have written an application.",
    ],
    "3": [
      "Your {unconscious line 3} leads you into trials that you did not plan, and makes your knowledge practical.",
      {
        act: "Build test phases into contracts, because they fit the way you learn",
        to: "to build test phases into contracts, because they fit the way you learn",
      },
      "Whoever works with you values that a breakdown shakes you less than others.",
    ],
    "4": [
      "Your {unconscious line 4} carries you by a net of people that you weave almost in passing.",
      {
        act: "Give up a position only when the next one is secured through a person",
        to: "to give up a position only when the next one is secured through a person",
      },
      "People recommend you without your having asked them to.",
    ],
    "5": [
      "Through your {unconscious line 5} others see more in you than you show, and hope for a practical solution.",
      {
        act: "Choose jobs with a clear problem, because there you meet the expectation best",
        to: "to choose jobs with a clear problem, because there you meet the expectation best",
      },
      "People trust you with tasks for which you have not shown a plan yet.",
    ],
    "6": [
      "Your {unconscious line 6} keeps an inner distance and waits until something really deserves trust.",
      "So long-term plans suit you better than quick changes.",
      "People take your judgement for impartial even when you feel in the thick of it.",
    ],
  },
};
