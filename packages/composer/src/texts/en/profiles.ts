import type { Texts } from "../shape.ts";

export const profiles: Texts["profiles"] = {
  "1/3":
    "With {profile 1/3 (Investigator/Martyr)} you test things first in theory and then in life:: knowledge counts for you once it has survived a failure.",
  "1/4":
    "With {profile 1/4 (Investigator/Opportunist)} you pass on what you know thoroughly, and you pass it to people who are close to you.",
  "2/4":
    "With {profile 2/4 (Hermit/Opportunist)} retreat and company take turns:: only time alone makes you approachable for your network.",
  "2/5":
    "{Profile 2/5 (Hermit/Heretic)} stretches you between a need for quiet and high expectations from outside; a clear retreat protects both.",
  "3/5":
    "With {profile 3/5 (Martyr/Heretic)} experience turns into help:: people call you because you have already lived through what does not work.",
  "3/6":
    "With {profile 3/6 (Martyr/Role Model)} you go in, gather experience, and then step back to understand it.",
  "4/6":
    "With {profile 4/6 (Opportunist/Role Model)} you combine closeness to people with a view from a distance, and your network trusts you for it.",
  "4/1":
    "{Profile 4/1 (Opportunist/Investigator)} goes a fixed way:: you share what you know thoroughly, and you do not like to be bent.",
  "5/1":
    "With {profile 5/1 (Heretic/Investigator)} high expectations meet thorough knowledge:: your advice holds when the foundation is right.",
  "5/2":
    "{Profile 5/2 (Heretic/Hermit)} brings you before others and takes you out again; you decide when people get you.",
  "6/2":
    "With {profile 6/2 (Role Model/Hermit)} you watch from outside, like to be by yourself, and over the years set an example without preaching.",
  "6/3":
    "With {profile 6/3 (Role Model/Martyr)} distance and trial meet:: you want the overview and yet keep landing in the middle of the experiment.",
};
