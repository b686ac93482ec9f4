import type { RelationshipTexts } from "../../shape.ts";

export const questions: RelationshipTexts["questions"] = {
  essence: [
    {
      of: ["type:generator"],
      text: "When did somebody close to you last ask something that your whole body, as {a Generator}, said yes to?",
    },
    {
      of: ["type:generator"],
      text: "Where do you go along in your relationships although nothing in you, as {a Generator}, has answered?",
    },
    {
      of: ["type:manifestingGenerator"],
      text: "Which short sentence would have been enough, as {a Manifesting Generator}, at your last change of course?",
    },
    {
      of: ["type:manifestingGenerator"],
      text: "Who likes to keep up with your pace as {a Manifesting Generator}, and who only runs after you?",
    },
    {
      of: ["type:projector"],
      text: "With whom do you, as {a Projector}, feel meant even when you give no advice?",
    },
    {
      of: ["type:projector"],
      text: "Which invitation did you, as {a Projector}, last write out to yourself?",
    },
    {
      of: ["type:manifestor"],
      text: "Whom could you, as {a Manifestor}, tell sooner when you need space?",
    },
    {
      of: ["type:reflector"],
      text: "With which people do you, as {a Reflector}, like the way you are there?",
    },
    {
      of: ["profile:*"],
      text: "What has somebody close to you seen of your {profile} before you did?",
    },
  ],
  connection: [
    {
      of: ["type:*"],
      text: "By what would you both notice that {your ways} are helping each other right now?",
    },
    {
      of: ["authority:*"],
      text: "Which shared decision would you two go about differently today if each of you had as much time as needed?",
    },
  ],
  decisions: [
    {
      of: ["authority:emotional"],
      text: "Which yes in your relationships has stayed the same through all moods, so that your {Emotional Authority} trusts it?",
    },
    {
      of: ["authority:sacral"],
      text: "Which question would your gut answer today if somebody put it to your {Sacral Authority}?",
    },
    {
      of: ["authority:splenic"],
      text: "With whom has your {Splenic Authority} been quiet and content since the first day?",
    },
    {
      of: ["authority:egoManifested"],
      text: "What do you want that, with {Ego Manifested Authority}, you have told nobody yet?",
    },
    {
      of: ["authority:egoProjected"],
      text: "In which relationship does somebody ask your {Ego Projected Authority} what you need?",
    },
    {
      of: ["authority:selfProjected"],
      text: "Who listens to you the way your {Self-Projected Authority} needs it, with no advice and no hurry?",
    },
    {
      of: ["authority:mental"],
      text: "Where do you talk with each other in the friendliest way, and do you, with {Mental Authority}, know the reason?",
    },
    {
      of: ["authority:lunar"],
      text: "Who in your life leaves your {Lunar Authority} its four weeks without a sigh?",
    },
    {
      of: ["authority:*", "center:solarPlexus:receptive"],
      text: "Which yes did you give so that <b> could calm down again?",
    },
    {
      of: ["authority:*", "center:heart:receptive"],
      text: "Which no is hard for you because <b> fears it would count for less?",
    },
  ],
  closeness: [
    {
      of: ["definition:single"],
      text: "How do you explain to somebody close that, with {single definition}, you are whole when alone as well?",
    },
    {
      of: ["definition:split"],
      text: "What is left of the attraction if you take away the feeling of wholeness that your {split definition} is looking for?",
    },
    {
      of: ["definition:tripleSplit"],
      text: "Which three people or places bring your {triple split definition} together?",
    },
    {
      of: ["definition:quadrupleSplit"],
      text: "How much time do you take after an encounter until, with {quadruple split definition}, it has arrived everywhere?",
    },
    {
      of: ["definition:none"],
      text: "How do you feel, {without a definition}, on a day that you spend entirely alone?",
    },
    {
      of: ["center:g:receptive"],
      text: "In which place are you with others while <a> is still with you?",
    },
    {
      of: ["center:sacral:receptive"],
      text: "How do you say that there was enough closeness for today before <a> is empty?",
    },
    {
      of: ["center:heart:receptive"],
      text: "What would you do if <a> did not have to earn affection?",
    },
  ],
  communication: [
    {
      of: ["center:throat:defined"],
      text: "To whom does <a> leave enough pauses to find words of their own?",
    },
    {
      of: ["center:throat:receptive"],
      text: "Which question would somebody have to ask so that <a> can say what matters?",
    },
    {
      of: ["center:ajna:defined"],
      text: "Which view of somebody close has <a> never really examined?",
    },
    {
      of: ["center:ajna:receptive"],
      text: "When did <a> last agree only to bring a talk to an end?",
    },
    {
      of: ["center:solarPlexus:defined"],
      text: "By what do others notice which wave <a> is in before you say it?",
    },
    {
      of: ["center:solarPlexus:receptive"],
      text: "Which truth does <a> hold back because the air would be different afterwards?",
    },
  ],
  patterns: [
    {
      of: ["profile:1/*"],
      text: "What would you have to know about a person so that conscious line 1 of your {profile} stops checking?",
    },
    {
      of: ["profile:2/*"],
      text: "Who may call you when conscious line 2 of your {profile} has closed the door?",
    },
    {
      of: ["profile:3/*"],
      text: "Which break would conscious line 3 of your {profile} describe today as a time of learning?",
    },
    {
      of: ["profile:4/*"],
      text: "Which friendship carries you when your closest relationship gets tight, the way conscious line 4 of your {profile} needs it?",
    },
    {
      of: ["profile:5/*"],
      text: "Which picture of you, attracted by conscious line 5 of your {profile}, would you like to set right?",
    },
    {
      of: ["profile:6/*"],
      text: "What did somebody do whom conscious line 6 of your {profile} trusts today?",
    },
    {
      of: ["notSelf:*"],
      text: "At which moment of the day does {this early sign} show first, before it becomes an argument?",
    },
  ],
  direction: [
    {
      of: ["cross:right:*"],
      text: "Which theme of your own do you bring into every closeness, and where in your {cross} do you find it again?",
    },
    {
      of: ["cross:left:*"],
      text: "Which person changed your direction without your having stayed together, as it fits your {cross}?",
    },
    {
      of: ["cross:juxtaposition:*"],
      text: "Who likes in you just the part that, with your {cross}, cannot be bent?",
    },
    {
      of: ["activation:personality:sun:*"],
      text: "With which person may the theme of your {conscious Sun} have the most room?",
    },
    {
      of: ["activation:design:sun:*"],
      text: "What do others love in you that belongs to your {unconscious Sun} and seems a side matter to you?",
    },
  ],
};
