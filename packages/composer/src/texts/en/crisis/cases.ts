import type { CrisisTexts } from "../../shape.ts";

export const decisions: CrisisTexts["decisions"] = [];

export const profiles: CrisisTexts["profiles"] = [
  {
    of: ["profile:1/3"],
    text: "In {profile 1/3} one piece of information and one small attempt are enough today, the rest has time.",
  },
  {
    of: ["profile:1/4"],
    text: "In {profile 1/4} a familiar person who knows something about it helps you.",
  },
  {
    of: ["profile:2/4"],
    text: "In {profile 2/4} you may be alone and tell one person to ring you.",
  },
  {
    of: ["profile:2/5"],
    text: "In {profile 2/5} the door may stay closed today, even if others set their hopes on you.",
  },
  {
    of: ["profile:3/5"],
    text: "In {profile 3/5} you need not learn anything today and need not help anybody.",
  },
  {
    of: ["profile:3/6"],
    text: "In {profile 3/6} you may step out of events for a while and only look on.",
  },
  {
    of: ["profile:4/6"],
    text: "In {profile 4/6} one person whom you trust and a place at the edge are enough.",
  },
  {
    of: ["profile:4/1"],
    text: "In {profile 4/1} familiar things give you a hold: the same cup, the same walk, the same voice on the phone.",
  },
  {
    of: ["profile:5/1"],
    text: "In {profile 5/1} others may do without your solution today; you need the ground yourself.",
  },
  {
    of: ["profile:5/2"],
    text: "In {profile 5/2} withdrawing is your task today, and you need not explain it to anybody.",
  },
  {
    of: ["profile:6/2"],
    text: "In {profile 6/2} a quiet place helps you from which you can see things from afar.",
  },
  {
    of: ["profile:6/3"],
    text: "In {profile 6/3} the muddle may stay as it is for today; the overview comes later.",
  },
];

export const tensions: CrisisTexts["tensions"] = [
  {
    of: ["center:root:receptive", "center:sacral:defined"],
    text: "<a> wants to go on, and <b> would have the strength for it; that is why you may stop early today.",
  },
  {
    of: ["center:root:receptive", "center:heart:receptive"],
    text: "<a> presses, <b> wants to be enough; today it is enough to be there.",
  },
  {
    of: ["center:head:receptive", "center:ajna:defined"],
    text: "<a> brings questions in, and <b> wants to answer them; a slip of paper may keep them for the night.",
  },
  {
    of: ["center:solarPlexus:receptive", "center:spleen:receptive"],
    text: "<a> and <b> take in what others feel and fear; distance makes both quieter.",
  },
  {
    of: ["center:solarPlexus:defined", "center:root:receptive"],
    text: "<b> takes in hurry, and <a> brings its own wave; wait with everything that can wait.",
  },
  {
    of: ["center:sacral:receptive", "center:root:defined"],
    text: "<b> pushes on even when <a> has no strength left; sit down as soon as you think of it.",
  },
  {
    of: ["center:throat:receptive", "center:solarPlexus:receptive"],
    text: "When <b> is full, <a> still need not say anything.",
  },
  {
    of: ["center:g:receptive", "center:solarPlexus:receptive"],
    text: "In a quiet place <a> and <b> calm down more easily than in a talk.",
  },
];
