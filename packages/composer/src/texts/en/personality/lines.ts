import type { PersonalityTexts } from "../../shape.ts";

export const cross: PersonalityTexts["cross"] = {
  right: [
    "Your <cross> describes a personal path:: you are occupied with a theme of your own, and what others have from it follows.",
    "You need not follow anybody for that; pursue the question that does not let go of you.",
    "It can turn up at work, among friends and in private, and each time your {sun|conscious Sun} brings <sunTheme> along.",
  ],
  left: [
    "Your <cross> comes true through others:: encounters give your path its direction, often through people you did not expect.",
    {
      act: "Notice who keeps turning up, because your theme lies there",
      to: "to notice who keeps turning up, because your theme lies there",
    },
    "It can turn up at work, on the road or in one single talk, and each time your {sun|conscious Sun} brings <sunTheme> along.",
  ],
  juxtaposition: [
    "Your <cross> is a very steady path of its own between personal search and encounter.",
    "You give it direction by staying with it, even when others have long changed.",
    "It can turn up at work, in a habit or in an old love for one thing, and each time, through your {sun|conscious Sun}, <sunTheme> is behind it.",
  ],
};

export const definitions: PersonalityTexts["definitions"] = {
  none: [
    "You have {no definition}, nothing in you is fixed for good.",
    "That makes you flexible and receptive, and it calls for a good choice of surroundings.",
  ],
  single: [
    "With {single definition} your defined centers form one single group, so you process fast and for yourself.",
    "If others need longer, it has nothing to do with you.",
  ],
  split: [
    "With {split definition} two areas in you work apart until a person, or a little time, connects them.",
    "The feeling that something is missing is how you are built and no lack.",
  ],
  tripleSplit: [
    "With {triple split definition} there are three areas in you that different people connect differently.",
    "Moving among people gives you more clarity than long solitude.",
  ],
  quadrupleSplit: [
    "With {quadruple split definition} there are four areas in you, and an impression needs time until it reaches them all.",
    "Slowness is thoroughness here.",
  ],
};

export const lines: PersonalityTexts["lines"] = {
  conscious: {
    "1": [
      "With your {conscious line 1} you look for the ground beneath things and only rest when it holds.",
      "Insecurity is your occasion to learn; it gets difficult if you never begin because one chapter is still missing.",
      "At a party you would rather question one person thoroughly than chat with ten.",
    ],
    "2": [
      "With your {conscious line 2} you can do something that you never learned, and take it for granted.",
      "Others see it and call you; you may check which call you follow.",
      "Watched while you do it, you easily lose the naturalness that made it so good.",
    ],
    "3": [
      "With your {conscious line 3} you find out what holds by living through what fails.",
      "Shame about detours is needless, they are your studies.",
      "What you have broken you know better than anything that worked at once.",
    ],
    "4": [
      "With your {conscious line 4} you live on closeness and familiarity, and opportunities come through people.",
      "You come across as friendly and still do not like to give up a conviction.",
      "Without your familiar people near you, even a beautiful place feels empty.",
    ],
    "5": [
      "With your {conscious line 5} you draw hopes, and people trust you with solutions before you have said anything.",
      "You need times out of sight to know what of it belongs to you.",
      "Between what people see in you and what you are there is sometimes a whole room.",
    ],
    "6": [
      "With your {conscious line 6} you look at life from a distance and seek what is really reliable.",
      "Much trying out often belongs to young years, later your example matters more than your advice.",
      "You measure people by whether they live what they say, and yourself most strictly.",
    ],
  },
  unconscious: {
    "1": [
      "Your {unconscious line 1} makes you look for safety in knowledge without your noticing.",
      "From outside it looks like caution, inside it is care.",
      "When you are unsure you read up on it, and others call that conscientious.",
    ],
    "2": [
      "Your {unconscious line 2} draws you back as soon as it is enough, and your body announces it.",
      "What comes easily to you there others see as a gift.",
      "Others see you blossom as soon as nobody demands anything of you.",
    ],
    "3": [
      "Your {unconscious line 3} stumbles, discovers and adapts, often without a plan.",
      "That is why resilience is what others often see in you first.",
      "Others like to laugh about your mishaps because you take them with humor yourself.",
    ],
    "4": [
      "Your {unconscious line 4} forms relationships without setting out to.",
      "People feel familiar with you long before you do with them.",
      "Others turn to you with small worries before you have asked.",
    ],
    "5": [
      "Your {unconscious line 5} raises expectations that you do not send out yourself.",
      "If you hear unexpected praise or a reproach out of the blue, it was mostly about this image.",
      "In a tight spot others give you the floor even when you stand in the last row.",
    ],
    "6": [
      "Your {unconscious line 6} watches from inside, even when you stand in the middle of things.",
      "Over time that is exactly what makes you credible to others.",
      "Others take your calm for a verdict even when you are only thinking.",
    ],
  },
};
