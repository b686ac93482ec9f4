import type { PersonalityTexts } from "../../shape.ts";

export const questions: PersonalityTexts["questions"] = {
  essence: [
    {
      of: ["type:generator"],
      text: "What set you going by itself, as {a Generator}, in the last week?",
    },
    {
      of: ["type:generator"],
      text: "At which activity do you, as {a Generator}, forget the time without any effort?",
    },
    {
      of: ["type:manifestingGenerator"],
      text: "Which of your shortcuts as {a Manifesting Generator} has proved itself, and which did you have to walk twice?",
    },
    {
      of: ["type:manifestingGenerator"],
      text: "What would you, as {a Manifesting Generator}, give up if nobody could call you fickle?",
    },
    {
      of: ["type:projector"],
      text: "What would you, as {a Projector}, like to be recognized for, and who sees it already?",
    },
    {
      of: ["type:projector"],
      text: "What do you, as {a Projector}, see in others so clearly that you forget yourself over it?",
    },
    {
      of: ["type:manifestor"],
      text: "Which impulse is waiting in you as {a Manifestor}, and whom would you have to tell about it?",
    },
    {
      of: ["type:reflector"],
      text: "Which place gives you, as {a Reflector}, a face that you like?",
    },
    {
      of: ["definition:*"],
      text: "When did you last notice something in yourself that fits your {definition} and that you used to call by another name?",
    },
  ],
  profile: [
    {
      of: ["profile:1/*"],
      text: "What would you begin if conscious line 1 of your {profile} already knew enough?",
    },
    {
      of: ["profile:2/*"],
      text: "What can you do so naturally, with conscious line 2 of your {profile}, that you never asked money or thanks for it?",
    },
    {
      of: ["profile:3/*"],
      text: "Which detour of conscious line 3 in your {profile} led you to something you would not want to miss today?",
    },
    {
      of: ["profile:4/*"],
      text: "To whom do you owe your last good opportunity, and does conscious line 4 of your {profile} know it?",
    },
    {
      of: ["profile:5/*"],
      text: "Who are you when nobody expects anything of conscious line 5 in your {profile}?",
    },
    {
      of: ["profile:6/*"],
      text: "What do you see from further up, with conscious line 6 of your {profile}, that you have told nobody yet?",
    },
    {
      of: ["profile:*/1"],
      text: "What do others rely on in you because unconscious line 1 of your {profile} has tested it in private?",
    },
    {
      of: ["profile:*/2"],
      text: "What do others praise in you that unconscious line 2 of your {profile} does not know as an achievement?",
    },
    {
      of: ["profile:*/3"],
      text: "By what do others notice that unconscious line 3 of your {profile} has made you resilient?",
    },
    {
      of: ["profile:*/4"],
      text: "Who counts you among their confidants without your knowing, thanks to unconscious line 4 of your {profile}?",
    },
    {
      of: ["profile:*/5"],
      text: "Which hope do people set in you that you never raised, except through unconscious line 5 of your {profile}?",
    },
    {
      of: ["profile:*/6"],
      text: "Who takes an example from you while unconscious line 6 of your {profile} is only watching?",
    },
  ],
  decisions: [
    {
      of: ["authority:emotional"],
      text: "Which question are you carrying that your {Emotional Authority} has shown to a good day and not yet to a tired one?",
    },
    {
      of: ["authority:sacral"],
      text: "What has your {Sacral Authority} answered today already without your having asked?",
    },
    {
      of: ["authority:splenic"],
      text: "Which quiet hint of your {Splenic Authority} did you last follow without being able to give a reason?",
    },
    {
      of: ["authority:egoManifested"],
      text: "What do you really want if your {Ego Manifested Authority} need not be considerate?",
    },
    {
      of: ["authority:egoProjected"],
      text: "What would you ask for yourself if nobody could accuse your {Ego Projected Authority} of self-interest?",
    },
    {
      of: ["authority:selfProjected"],
      text: "Which sentence about yourself keeps returning, with {Self-Projected Authority}, when you talk freely?",
    },
    {
      of: ["authority:mental"],
      text: "With which person and in which place do things most readily become clear to you with {Mental Authority}?",
    },
    {
      of: ["authority:lunar"],
      text: "Which answer has stayed the same in you, with {Lunar Authority}, for a whole lunar cycle?",
    },
    {
      of: ["authority:*", "center:ajna:defined"],
      text: "Which decision did <b> give reasons for before you had felt it?",
    },
    {
      of: ["authority:*", "center:head:receptive"],
      text: "Which of the questions that move <bObject> need not be decided at all?",
    },
  ],
  centers: [
    {
      of: ["center:g:receptive"],
      text: "Where does <a> feel at home without putting on an act?",
    },
    {
      of: ["center:g:defined"],
      text: "Who takes their bearings from you because <a> goes on so naturally?",
    },
    {
      of: ["center:solarPlexus:receptive"],
      text: "Which of today's feelings was in the room before <a> picked it up?",
    },
    {
      of: ["center:solarPlexus:defined"],
      text: "What does <a> show you in a low that cannot be seen in a high?",
    },
    {
      of: ["center:heart:receptive"],
      text: "What would you have dropped long ago if <a> did not want to prove anything?",
    },
    {
      of: ["center:spleen:receptive"],
      text: "What are you holding on to because <a> takes the known for the safe?",
    },
    {
      of: ["center:sacral:receptive"],
      text: "By what do you recognize on a good day that <a> has had enough?",
    },
    {
      of: ["center:root:receptive"],
      text: "What would be left undone if <a> took on no hurry for a week, and whom would it bother?",
    },
  ],
  conscious: [
    {
      of: ["activation:personality:sun:*", "activation:design:sun:*"],
      text: "What do you say about yourself that fits your {a|conscious Sun}, and what do others say that belongs to your {b|unconscious Sun}?",
    },
    {
      of: ["activation:personality:sun:*", "profile:*"],
      text: "When did the theme of your {a|conscious Sun} last get you into trouble, and when did it help you?",
    },
    {
      of: ["activation:design:sun:*"],
      text: "Who could tell you how your {unconscious Sun} comes across?",
    },
  ],
  direction: [
    {
      of: ["cross:right:*"],
      text: "In which three chapters of your life did the same theme turn up that your {cross} describes?",
    },
    {
      of: ["cross:left:*"],
      text: "Which encounter that you did not look for belongs, in retrospect, to your {cross}?",
    },
    {
      of: ["cross:juxtaposition:*"],
      text: "To which matter did you stay true when others changed, the way your {cross} describes it?",
    },
    {
      of: ["activation:personality:earth:*"],
      text: "What brings you back to the ground after a loud day, and what has your {conscious Earth} to do with it?",
    },
    {
      of: ["activation:design:earth:*"],
      text: "Which support do you notice only when it is missing, like that of your {unconscious Earth}?",
    },
  ],
  growth: [
    {
      of: ["notSelf:*"],
      text: "In which situation of your everyday life does {this feeling} report most reliably?",
    },
    {
      of: ["signature:*"],
      text: "When did you last feel {the sign} that you are living in your own way?",
    },
    {
      of: ["strategy:*", "authority:*"],
      text: "Which is harder for you: following your {a|strategy} or believing your {b|authority}?",
    },
  ],
};
