import type { Texts } from "../shape.ts";

export const profiles: Texts["profiles"] = {
  "1/3": {
    klar: "With {profile 1/3 (Investigator/Martyr)} you test things first in theory and then in life:: knowledge counts for you once it has survived a failure.",
    direkt:
      "With {profile 1/3 (Investigator/Martyr)} you believe nothing that you have not taken apart and tried yourself.",
    ruhig:
      "With {profile 1/3 (Investigator/Martyr)} you get to the bottom of a thing and go on learning as you walk.",
    empathisch:
      "Perhaps failed attempts annoy you although you had prepared well; with {profile 1/3 (Investigator/Martyr)} just this mixture is your way to knowledge.",
  },
  "1/4": {
    klar: "With {profile 1/4 (Investigator/Opportunist)} you pass on what you know thoroughly, and you pass it to people who are close to you.",
    direkt:
      "With {profile 1/4 (Investigator/Opportunist)} you learn thoroughly and have your effect through people who know you.",
    ruhig:
      "With {profile 1/4 (Investigator/Opportunist)} you first gather knowledge and then share it in a familiar circle.",
    empathisch:
      "If you grow unsure among strangers and blossom among those you know, it fits {profile 1/4 (Investigator/Opportunist)}, which passes knowledge on through closeness.",
  },
  "2/4": {
    klar: "With {profile 2/4 (Hermit/Opportunist)} retreat and company take turns:: only time alone makes you approachable for your network.",
    direkt:
      "With {profile 2/4 (Hermit/Opportunist)} you need a door to close and a network that calls you out again.",
    ruhig:
      "With {profile 2/4 (Hermit/Opportunist)} company comes after being alone, and being alone comes after company.",
    empathisch:
      "It can be tiring to like both being alone and being among people; in {profile 2/4 (Hermit/Opportunist)} the two belong together.",
  },
  "2/5": {
    klar: "{Profile 2/5 (Hermit/Heretic)} stretches you between a need for quiet and high expectations from outside; a clear retreat protects both.",
    direkt:
      "With {profile 2/5 (Hermit/Heretic)} many want something from you, and you decide who gets it.",
    ruhig:
      "In {profile 2/5 (Hermit/Heretic)} there lives a quiet talent for which people sometimes call loudly.",
    empathisch:
      "Perhaps you feel seen and pressed at the same time; in {profile 2/5 (Hermit/Heretic)} retreat and other people's hopes meet.",
  },
  "3/5": {
    klar: "With {profile 3/5 (Martyr/Heretic)} experience turns into help:: people call you because you have already lived through what does not work.",
    direkt:
      "With {profile 3/5 (Martyr/Heretic)} your failed attempts are what you help others with.",
    ruhig:
      "With {profile 3/5 (Martyr/Heretic)} what did not work turns, in time, into something that holds.",
    empathisch:
      "It is not easy to be expected to bring solutions while still searching; {profile 3/5 (Martyr/Heretic)} makes useful help out of detours.",
  },
  "3/6": {
    klar: "With {profile 3/6 (Martyr/Role Model)} you go in, gather experience, and then step back to understand it.",
    direkt:
      "With {profile 3/6 (Martyr/Role Model)} you have to live through it before people believe your overview.",
    ruhig: "With {profile 3/6 (Martyr/Role Model)} a view from above follows on eventful times.",
    empathisch:
      "Perhaps some years felt like stumbling; with {profile 3/6 (Martyr/Role Model)} they become an overview that others trust.",
  },
  "4/6": {
    klar: "With {profile 4/6 (Opportunist/Role Model)} you combine closeness to people with a view from a distance, and your network trusts you for it.",
    direkt:
      "With {profile 4/6 (Opportunist/Role Model)} it counts whom you know and how long you have watched.",
    ruhig:
      "With {profile 4/6 (Opportunist/Role Model)} you are close to people and still look on from some height.",
    empathisch:
      "Sometimes you are among familiar people and still feel like a guest; in {profile 4/6 (Opportunist/Role Model)} this distance is part of it.",
  },
  "4/1": {
    klar: "{Profile 4/1 (Opportunist/Investigator)} goes a fixed way:: you share what you know thoroughly, and you do not like to be bent.",
    direkt:
      "With {profile 4/1 (Opportunist/Investigator)} you are friendly in tone and firm in the matter.",
    ruhig:
      "{Profile 4/1 (Opportunist/Investigator)} stands on firm ground and keeps in touch with those who know it.",
    empathisch:
      "Perhaps people call you stubborn although you only stay with what you know for certain; {profile 4/1 (Opportunist/Investigator)} is made like that.",
  },
  "5/1": {
    klar: "With {profile 5/1 (Heretic/Investigator)} high expectations meet thorough knowledge:: your advice holds when the foundation is right.",
    direkt:
      "With {profile 5/1 (Heretic/Investigator)} people expect the solution from you, so know the ground first.",
    ruhig:
      "With {profile 5/1 (Heretic/Investigator)} there is, under the expectations of others, a floor of knowledge of your own.",
    empathisch:
      "It can weigh heavily when others see more in you than you have said; with {profile 5/1 (Heretic/Investigator)} what you have tested thoroughly helps you.",
  },
  "5/2": {
    klar: "{Profile 5/2 (Heretic/Hermit)} brings you before others and takes you out again; you decide when people get you.",
    direkt:
      "With {profile 5/2 (Heretic/Hermit)} you come, help and go, and that is exactly how it works.",
    ruhig: "{Profile 5/2 (Heretic/Hermit)} knows short times in the light and long ones at rest.",
    empathisch:
      "Perhaps you would like to help and to be left in peace; {profile 5/2 (Heretic/Hermit)} allows you both, one after the other.",
  },
  "6/2": {
    klar: "With {profile 6/2 (Role Model/Hermit)} you watch from outside, like to be by yourself, and over the years set an example without preaching.",
    direkt:
      "With {profile 6/2 (Role Model/Hermit)} you have an effect by what you live, and least of all by persuading.",
    ruhig:
      "With {profile 6/2 (Role Model/Hermit)} you have time, a place of your own and a wide view.",
    empathisch:
      "Sometimes you feel a little apart; with {profile 6/2 (Role Model/Hermit)} this place at the edge is also the one from which people trust you.",
  },
  "6/3": {
    klar: "With {profile 6/3 (Role Model/Martyr)} distance and trial meet:: you want the overview and yet keep landing in the middle of the experiment.",
    direkt:
      "With {profile 6/3 (Role Model/Martyr)} you do not learn by watching alone, even if you would like to.",
    ruhig:
      "With {profile 6/3 (Role Model/Martyr)} quiet years of looking on take turns with years in which much is moving.",
    empathisch:
      "It can be disheartening when the muddle comes back after the overview; with {profile 6/3 (Role Model/Martyr)} you learn from both.",
  },
};
