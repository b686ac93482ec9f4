import type { PersonalityTexts } from "../../shape.ts";

export const decisions: PersonalityTexts["decisions"] = [
  {
    of: ["authority:emotional", "type:generator"],
    text: "As {b|a Generator} you answer at once, and with {a|Emotional Authority} the answer counts once it has outlived several days:: the first yes shows that it concerns you, the later one that you will do it.",
  },
  {
    of: ["authority:sacral", "type:generator"],
    text: "As {b|a Generator} with {a|Sacral Authority} you need little for deciding, namely something in front of you and a quiet moment.",
  },
  {
    of: ["authority:emotional", "type:manifestingGenerator"],
    text: "As {b|a Manifesting Generator} you are fast at doing and, with {a|Emotional Authority}, slow at deciding; the two get on as long as you keep trying and promising apart.",
  },
  {
    of: ["authority:sacral", "type:manifestingGenerator"],
    text: "As {b|a Manifesting Generator} with {a|Sacral Authority} you take the same decision anew several times on the way, and it is real each time.",
  },
  {
    of: ["authority:emotional", "type:projector"],
    text: "As {b|a Projector} you wait until people mean you, and with {a|Emotional Authority} until you know yourself; this double patience brings a yes that holds.",
  },
  {
    of: ["authority:splenic", "type:projector"],
    text: "As {b|a Projector} with {a|Splenic Authority} you recognize the right invitation by your body softening while it is still being spoken.",
  },
  {
    of: ["authority:egoProjected", "type:projector"],
    text: "As {b|a Projector} with {a|Ego Projected Authority} you may be choosy, because without a wish of your own even the most honorable invitation does not carry you.",
  },
  {
    of: ["authority:selfProjected", "type:projector"],
    text: "As {b|a Projector} you see others without trying, and with {a|Self-Projected Authority} you see yourself when you speak; give your voice somebody who listens.",
  },
  {
    of: ["authority:mental", "type:projector"],
    text: "As {b|a Projector} with {a|Mental Authority} you have clear advice for others and need a conversation for yourself; the two do not contradict each other.",
  },
  {
    of: ["authority:emotional", "type:manifestor"],
    text: "As {b|a Manifestor} your impulse comes like a gust of wind, and {a|Emotional Authority} wants to see whether it still blows tomorrow.",
  },
  {
    of: ["authority:splenic", "type:manifestor"],
    text: "As {b|a Manifestor} with {a|Splenic Authority}, knowing and acting lie close together in you; one single sentence to the others fits in between.",
  },
  {
    of: ["authority:egoManifested", "type:manifestor"],
    text: "As {b|a Manifestor} with {a|Ego Manifested Authority} everything begins with a spoken I want, and with that the others know as well.",
  },
  {
    of: ["authority:lunar", "type:reflector"],
    text: "As {b|a Reflector} with {a|Lunar Authority} you decide in a circle:: you walk round the question until you are back at the start, and then you see what has stayed.",
  },
];

export const profiles: PersonalityTexts["profiles"] = [
  {
    of: ["profile:1/3"],
    text: "In {profile 1/3} you buy the manual and still build the shelf twice:: one line reads, the other has to have lived it.",
  },
  {
    of: ["profile:1/4"],
    text: "In {profile 1/4} you withdraw to study and miss the people whom you want to tell about it.",
  },
  {
    of: ["profile:2/4"],
    text: "In {profile 2/4} you look forward to the free evening and still accept when the right people call; it gets difficult when you want both on the same evening.",
  },
  {
    of: ["profile:2/5"],
    text: "In {profile 2/5} you want to be left in peace, and just then somebody rings who has a problem and believes in you.",
  },
  {
    of: ["profile:3/5"],
    text: "In {profile 3/5} you stand in the middle of the experiment while others already expect the result; tell them what stage you are at.",
  },
  {
    of: ["profile:3/6"],
    text: "In {profile 3/6} one line jumps into the water and the other stands on the bank and forms a picture; let them speak one after the other.",
  },
  {
    of: ["profile:4/6"],
    text: "In {profile 4/6} you sit in the circle of your people and are inwardly on the balcony; they feel both, and that is why they trust you.",
  },
  {
    of: ["profile:4/1"],
    text: "In {profile 4/1} you let every familiar person into the house and move no chair in it; both are part of you.",
  },
  {
    of: ["profile:5/1"],
    text: "In {profile 5/1} people call you to put out the fire while you are still testing the pipes; the two together make your reputation.",
  },
  {
    of: ["profile:5/2"],
    text: "In {profile 5/2} you want to help and to disappear, preferably in this order; after every effort you are entitled to a closed door.",
  },
  {
    of: ["profile:6/2"],
    text: "In {profile 6/2} you look down on the bustle and forget that people are also looking up at you.",
  },
  {
    of: ["profile:6/3"],
    text: "In {profile 6/3} you want to know how it is done properly and still learn it in the muddle; the overview comes after the third attempt.",
  },
  {
    of: ["profile:1/*"],
    text: "When you are asked unprepared, people can hear that conscious line 1 of your {profile} would rather have read up on it first.",
  },
  {
    of: ["profile:2/*"],
    text: "You notice conscious line 2 of your {profile} by stumbling when you explain your skill, because it never had any steps.",
  },
  {
    of: ["profile:3/*"],
    text: "With conscious line 3 in your {profile} your best stories begin with something that went wrong.",
  },
  {
    of: ["profile:4/*"],
    text: "Conscious line 4 of your {profile} shows in the fact that, before a move, you first ask who lives there.",
  },
  {
    of: ["profile:5/*"],
    text: "Conscious line 5 of your {profile} shows when strangers soon tell you their problem.",
  },
  {
    of: ["profile:6/*"],
    text: "You notice conscious line 6 of your {profile} by often standing, at parties, at the spot from which everything can be seen.",
  },
];

export const tensions: PersonalityTexts["tensions"] = [
  {
    of: ["center:sacral:defined", "center:root:receptive"],
    text: "<a> has time, and <b> believes it has none; so the hurry that you feel is seldom as old as the strength with which you serve it.",
  },
  {
    of: ["center:sacral:receptive", "center:heart:defined"],
    text: "<b> wants to, and <a> cannot every day; you then seem strong-willed and are emptier in the evening than people can tell.",
  },
  {
    of: ["center:solarPlexus:defined", "center:spleen:defined"],
    text: "<b> knows it at once, <a> knows it later:: where the two disagree, one of them warns and the other waits.",
  },
  {
    of: ["center:solarPlexus:receptive", "center:ajna:defined"],
    text: "<b> thinks clearly until <a> picks up the mood in the room; your opinion of the morning deserves another hearing in the evening.",
  },
  {
    of: ["center:solarPlexus:defined", "center:ajna:receptive"],
    text: "<a> sets the coloring, and <b> finds the fitting reasons for every mood.",
  },
  {
    of: ["center:ajna:defined", "center:head:receptive"],
    text: "<b> takes in other people's questions, and <a> answers them in its own way; so you end up with solutions that nobody ordered.",
  },
  {
    of: ["center:g:receptive", "center:throat:defined"],
    text: "<b> speaks as if you knew exactly who you are, while <a> finds that out anew in every company.",
  },
  {
    of: ["center:g:defined", "center:heart:receptive"],
    text: "<a> knows your way, and <b> still asks whether it is good enough; the question is loud, the way is constant.",
  },
  {
    of: ["center:spleen:receptive", "center:g:defined"],
    text: "<b> knows where to go, and <a> is still holding on to the last stop; you move on as soon as the farewell has a day in the calendar.",
  },
  {
    of: ["center:throat:receptive", "center:g:defined"],
    text: "<b> has something to say that <a> does not find on demand; people know you better by your conduct than by your words.",
  },
  {
    of: ["center:throat:receptive", "center:root:defined"],
    text: "<b> presses, and <a> is meant to get rid of the pressure:: that is how sentences come about that are too early.",
  },
  {
    of: ["center:heart:receptive", "center:root:receptive"],
    text: "<a> wants to prove something, and <b> wants it fast; when you rush, often nobody is there who is waiting.",
  },
  {
    of: ["center:head:defined", "center:ajna:defined"],
    text: "<a> asks and <b> answers, and so a conversation can run inside you to which nobody else contributes.",
  },
  {
    of: ["center:root:defined", "center:sacral:receptive"],
    text: "<a> pushes evenly, and <b> does not keep up every day; stop before your strength does it for you.",
  },
  {
    of: ["definition:single", "center:solarPlexus:receptive"],
    text: "With {single definition} you are complete in yourself, and through <bObject> the whole mood of the others still comes in.",
  },
  {
    of: ["definition:split", "center:ajna:defined"],
    text: "<b> holds on to a view even when, with {a|split definition}, a part of you has not heard of it yet.",
  },
  {
    of: ["definition:split", "center:sacral:defined"],
    text: "<b> is already under way while, with {a|split definition}, the other part is still waiting for the connection; a short stop saves you the way back.",
  },
];
