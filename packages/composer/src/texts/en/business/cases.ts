import type { BusinessTexts } from "../../shape.ts";

export const decisions: BusinessTexts["decisions"] = [
  {
    of: ["authority:emotional", "type:generator"],
    text: "As {b|a Generator} you feel the first answer at once, and {a|Emotional Authority} asks again later:: say in the talk that you are interested, and agree only after a few days.",
  },
  {
    of: ["authority:sacral", "type:generator"],
    text: "As {b|a Generator} with {a|Sacral Authority} you have strategy and decision in the same spot:: something comes to you, and your gut says yes or no.",
  },
  {
    of: ["authority:emotional", "type:manifestingGenerator"],
    text: "Your speed as {b|a Manifesting Generator} and the patience of {a|Emotional Authority} pull in different directions:: try quickly what can be taken back, and wait with what binds.",
  },
  {
    of: ["authority:sacral", "type:manifestingGenerator"],
    text: "As {b|a Manifesting Generator} with {a|Sacral Authority} you may answer at once and ask again while you work, because Monday's yes can be used up by Thursday.",
  },
  {
    of: ["authority:emotional", "type:projector"],
    text: "As {b|a Projector} you wait for the invitation, and with {a|Emotional Authority} you then wait for yourself:: a request that is meant seriously survives both.",
  },
  {
    of: ["authority:splenic", "type:projector"],
    text: "As {b|a Projector} you check whether the invitation means you, and with {a|Splenic Authority} you feel in the same instant whether the person behind it is good for you.",
  },
  {
    of: ["authority:egoProjected", "type:projector"],
    text: "For you as {b|a Projector} the invitation is one half, and with {a|Ego Projected Authority} your own gain is the other; accept neither without the second.",
  },
  {
    of: ["authority:selfProjected", "type:projector"],
    text: "As {b|a Projector} you are asked, and with {a|Self-Projected Authority} you listen to yourself answering:: if your voice sounds glad, the invitation is right.",
  },
  {
    of: ["authority:mental", "type:projector"],
    text: "As {b|a Projector} you advise others with a sure eye; for yourself, with {a|Mental Authority}, you need a conversation in which you can hear yourself think.",
  },
  {
    of: ["authority:emotional", "type:manifestor"],
    text: "Your impulse as {b|a Manifestor} comes suddenly, while {a|Emotional Authority} needs days:: announce it only when the impulse is still there on a quiet morning.",
  },
  {
    of: ["authority:splenic", "type:manifestor"],
    text: "As {b|a Manifestor} with {a|Splenic Authority} you can act in the moment, as long as you do not skip the one sentence to those involved.",
  },
  {
    of: ["authority:egoManifested", "type:manifestor"],
    text: "As {b|a Manifestor} with {a|Ego Manifested Authority} you voice your will, and everybody is informed already:: so say out loud only what you want to go through with.",
  },
  {
    of: ["authority:lunar", "type:reflector"],
    text: "As {b|a Reflector} with {a|Lunar Authority} you take every large question to different places, because each of them shows you another side of it.",
  },
];

export const profiles: BusinessTexts["profiles"] = [
  {
    of: ["profile:1/3"],
    text: "In {profile 1/3} one side wants to know everything before the start, the other learns only by trying:: set an end to the research, and they complement each other.",
  },
  {
    of: ["profile:1/4"],
    text: "In {profile 1/4} you are thorough and need a network as well:: while you are still checking, the people around you often do not know what you are working on.",
  },
  {
    of: ["profile:2/4"],
    text: "In {profile 2/4} people call you out of work you have just sunk into; with fixed hours for calls you lose neither the work nor the contacts.",
  },
  {
    of: ["profile:2/5"],
    text: "In {profile 2/5} the public expects solutions from somebody who prefers to work undisturbed; a narrow assignment protects you better than a grand title.",
  },
  {
    of: ["profile:3/5"],
    text: "In {profile 3/5} your learning by failed attempts rubs against the expectation that you have a solution at once:: show your attempts early, and they count as experience.",
  },
  {
    of: ["profile:3/6"],
    text: "In {profile 3/6} you want to be in the middle of it and above it at the same time; plan a break after each project in which you look at it from above.",
  },
  {
    of: ["profile:4/6"],
    text: "In {profile 4/6} you are drawn to your people and to a distance from them:: tell a team when you are there and when you are looking from outside.",
  },
  {
    of: ["profile:4/1"],
    text: "In {profile 4/1} you live on relationships and hardly give way in the matter itself; name your fixed points before the job, and your firmness costs you no contacts.",
  },
  {
    of: ["profile:5/1"],
    text: "In {profile 5/1} people see the rescue in you while you are still checking the foundation; promise dates only when you know the ground.",
  },
  {
    of: ["profile:5/2"],
    text: "In {profile 5/2} you are called to the front although you would rather do your work in private; short, clearly limited assignments suit both.",
  },
  {
    of: ["profile:6/2"],
    text: "In {profile 6/2} people value your judgement, and you take it for granted; let others say what convinces them in your work.",
  },
  {
    of: ["profile:6/3"],
    text: "In {profile 6/3} you look for the overview and end up in experiments:: say calmly that you are testing, because trust comes from what you make of it.",
  },
  {
    of: ["profile:1/*", "type:*"],
    text: "Conscious line 1 of your {profile} wants security through knowledge; before the next course, ask whether you lack knowledge or only the courage to begin.",
  },
  {
    of: ["profile:2/*", "type:*"],
    text: "Because conscious line 2 of your {profile} overlooks its own skill, you often underrate what it is worth as well.",
  },
  {
    of: ["profile:3/*", "type:*"],
    text: "Conscious line 3 of your {profile} makes for a colorful career:: tell it as a series of insights and not as a series of changes.",
  },
  {
    of: ["profile:4/*", "type:*"],
    text: "With conscious line 4 in your {profile}, work comes more easily through a recommendation than through an application.",
  },
  {
    of: ["profile:5/*", "type:*"],
    text: "For conscious line 5 in your {profile} reputation is a tool:: word of a solved problem gets round, and so does word of a false promise.",
  },
  {
    of: ["profile:6/*", "type:*"],
    text: "Conscious line 6 of your {profile} tests people for a long time; you commit well after you have watched somebody go through a hard week.",
  },
];

export const tensions: BusinessTexts["tensions"] = [
  {
    of: ["center:heart:defined", "center:sacral:receptive"],
    text: "Your will readily agrees to what your strength then has to deliver:: <a> promises, <b> cannot keep it up every day, so plan with the weaker day.",
  },
  {
    of: ["center:sacral:defined", "center:heart:receptive"],
    text: "<a> has stamina, and <b> wants to prove something with it:: work that nobody ordered is the sign that the two have joined forces.",
  },
  {
    of: ["center:sacral:defined", "center:root:receptive"],
    text: "<a> could work in peace and quiet, while <b> pushes for speed:: you then do the urgent with the strength that was meant for the important.",
  },
  {
    of: ["center:root:defined", "center:solarPlexus:receptive"],
    text: "<a> keeps its own pace while <b> picks up every tension in the team; so work pressure off alone rather than in a shared office.",
  },
  {
    of: ["center:solarPlexus:defined", "center:throat:defined"],
    text: "<a> colors what <b> says:: the same comment sounds different on two days, so give important ones in writing and after a night.",
  },
  {
    of: ["center:solarPlexus:receptive", "center:heart:receptive"],
    text: "In negotiations <a> picks up the tension, and <b> wants to end it by giving in; step out of the room for a moment before you reply.",
  },
  {
    of: ["center:throat:receptive", "center:ajna:defined"],
    text: "<b> is sure of its ground, but <a> does not always find a way into the discussion; a paper before the meeting serves you better than speaking up in it.",
  },
  {
    of: ["center:throat:defined", "center:ajna:receptive"],
    text: "<a> speaks reliably even while <b> is still moving between views; say which part is a result and which is thinking aloud.",
  },
  {
    of: ["center:spleen:defined", "center:head:receptive"],
    text: "<a> knows within seconds what is healthy, and <b> then gathers a thousand questions; write the first impression down before the questions arrive.",
  },
  {
    of: ["center:spleen:receptive", "center:root:receptive"],
    text: "<a> holds on to what is familiar, and <b> wants to be rid of pressure fast:: together they lead to contracts that you made too quickly and keep too long.",
  },
  {
    of: ["center:g:defined", "center:throat:receptive"],
    text: "<a> knows the direction, and <b> need not announce it loudly:: your line becomes visible by what you do week after week.",
  },
  {
    of: ["center:g:receptive", "center:heart:defined"],
    text: "<b> likes to give its word while <a> changes with the surroundings; so tie yourself to people and dates rather than to rigid roles.",
  },
  {
    of: ["center:head:defined", "center:sacral:defined"],
    text: "<a> supplies more questions than <b> wants to work on; not every stimulus is an order to your own strength.",
  },
  {
    of: ["definition:single", "center:throat:receptive"],
    text: "With {single definition} you are quickly done inside, but <b> speaks only when somebody asks; so announce results in writing.",
  },
  {
    of: ["definition:split", "center:throat:defined"],
    text: "With {split definition} the whole picture comes together in exchange, but <b> talks before that; call early statements an interim report.",
  },
  {
    of: ["definition:split", "center:g:receptive"],
    text: "With {split definition} you look for people who connect you, and <b> easily adopts their direction; check after every project whose goal it was.",
  },
];
