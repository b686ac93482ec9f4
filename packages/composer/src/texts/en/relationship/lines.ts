import type { RelationshipTexts } from "../../shape.ts";

export const cross: RelationshipTexts["cross"] = {
  right: [
    "Your <cross> describes a personal path:: a relationship accompanies it, it does not replace it.",
    "So ask not only whether you suit each other, but whether you can stay with your theme next to this person.",
    "Between people this can show as an undertaking of your own, as a border that you draw, or as a calm that you radiate; your {sun|conscious Sun} brings <sunTheme> into each of them.",
  ],
  left: [
    "Your <cross> leads through encounters:: certain people matter for your direction, even some who do not stay.",
    {
      act: "Take relationships seriously as part of your path, without having to hold on to every one",
      to: "to take relationships seriously as part of your path, without having to hold on to every one",
    },
    "Between people this can show as an encounter for a time, as a friendship, or as a sentence that stays with you for long; your {sun|conscious Sun} brings <sunTheme> into each of them.",
  ],
  juxtaposition: [
    "Your <cross> keeps you on a fixed track that another person can go along with but hardly change.",
    {
      act: "Look for closeness to people who like this firmness",
      to: "to look for closeness to people who like this firmness",
    },
    "Between people this can show as loyalty to one thing, as a fixed evening in the week, or as a place that you do not give up; your {sun|conscious Sun} puts <sunTheme> at its center.",
  ],
};

export const definitions: RelationshipTexts["definitions"] = {
  none: [
    "You have {no definition} and take in the other person entirely; closeness colors you more than others.",
    {
      act: "Plan fixed times without other people, to feel what is left",
      to: "to plan fixed times without other people, to feel what is left",
    },
    {
      act: "Say this sentence on leaving: I am going to be by myself now, and I will be back at eight",
      to: "to say this sentence on leaving: I am going to be by myself now, and I will be back at eight",
    },
  ],
  single: [
    "With {single definition} you feel complete on your own too, and the other person may add to you without filling a gap.",
    {
      act: "Say that your being alone is no rejection",
      to: "to say that your being alone is no rejection",
    },
    {
      act: "Say this sentence on leaving: Nothing is wrong, I just like being alone for an hour",
      to: "to say this sentence on leaving: Nothing is wrong, I just like being alone for an hour",
    },
  ],
  split: [
    "Your {split definition} looks for people who connect two areas in you, hence the strong attraction at the beginning.",
    {
      act: "Check after a while whether you love the person or the feeling of being complete",
      to: "to check after a while whether you love the person or the feeling of being complete",
    },
    {
      act: "Say this sentence on leaving: I will sort myself out among people for a bit and tell you about it later",
      to: "to say this sentence on leaving: I will sort myself out among people for a bit and tell you about it later",
    },
  ],
  tripleSplit: [
    "Your {triple split definition} is brought together by several people; one person alone cannot do that and need not.",
    "Friendships, neighbors and a lively place take weight off the relationship.",
    {
      act: "Say this sentence on leaving: I am taking a walk and will come back clearer",
      to: "to say this sentence on leaving: I am taking a walk and will come back clearer",
    },
  ],
  quadrupleSplit: [
    "Your {quadruple split definition} needs time to process closeness from all sides.",
    "Urging shuts you off, a calm everyday life together makes you accessible.",
    {
      act: "Say this sentence on leaving: I am not there yet, and I will come to you",
      to: "to say this sentence on leaving: I am not there yet, and I will come to you",
    },
  ],
};

export const lines: RelationshipTexts["lines"] = {
  conscious: {
    "1": [
      "With your {conscious line 1} you want to know where you stand, and ask until the ground holds.",
      {
        act: "Tell the other person that your questions look for safety and are no distrust",
        to: "to tell the other person that your questions look for safety and are no distrust",
      },
    ],
    "2": [
      "With your {conscious line 2} you need times when nobody comes in, not even the dearest person.",
      "It does you good to be called gently afterwards, instead of being waited for.",
    ],
    "3": [
      "With your {conscious line 3} you learn relationship through bond and break, and distance is part of your way back.",
      "If you both call it a break instead of an end, the distance loses its terror.",
    ],
    "4": [
      "With your {conscious line 4} love grows out of friendship and out of the circle you both stand in.",
      "So a break hits you twice; tend your friendships in good times too.",
    ],
    "5": [
      "With your {conscious line 5} the other person easily sees in you what they wish for, in praise and in reproach.",
      {
        act: "Show early where you cannot help, then the image stands up to reality",
        to: "to show early where you cannot help, then the image stands up to reality",
      },
    ],
    "6": [
      "With your {conscious line 6} you test for a long time from a distance whether trust is possible, and then you do not like to give it up.",
      "Closeness comes more easily when you come down from your lookout now and then.",
    ],
  },
  unconscious: {
    "1": [
      "Your {unconscious line 1} needs firm ground:: unclear conditions make you uneasy.",
      "Others feel a caution in you that you yourself take for interest.",
    ],
    "2": [
      "Your {unconscious line 2} draws you into retreat without your planning it; say so when you notice.",
      "Others take your disappearing for intent while you only need quiet.",
    ],
    "3": [
      "Your {unconscious line 3} tries out in love too what holds, and makes you lenient with mistakes.",
      "Others know you as somebody who gets up again after a break.",
    ],
    "4": [
      "Your {unconscious line 4} binds you through familiarity; you stay inwardly connected to those you were once close to.",
      "Others count you among their nearest early, sometimes earlier than you count them.",
    ],
    "5": [
      "Your {unconscious line 5} attracts hopes that you know nothing of; ask what is expected of you.",
      "Others easily fall in love with a promise that you never gave.",
    ],
    "6": [
      "Your {unconscious line 6} stays a little apart inside until words and deeds have matched for long enough.",
      "Others feel that a part of you is watching, and wonder whether they pass.",
    ],
  },
};
