import type { BusinessTexts } from "../../shape.ts";

export const questions: BusinessTexts["questions"] = {
  essence: [
    {
      of: ["type:generator"],
      text: "Which of your current tasks did you begin, as {a Generator}, without anything in you having answered first?",
    },
    {
      of: ["type:generator"],
      text: "When did a request last leave you, as {a Generator}, more awake than you were before?",
    },
    {
      of: ["type:manifestingGenerator"],
      text: "Where do you hold yourself back as {a Manifesting Generator} because you were taught that straight lines are a virtue?",
    },
    {
      of: ["type:manifestingGenerator"],
      text: "Whom would you, as {a Manifesting Generator}, have liked to tell sooner about your last change of course?",
    },
    {
      of: ["type:projector"],
      text: "Who recognizes you as {a Projector} today already, without any effort of yours?",
    },
    {
      of: ["type:projector"],
      text: "Which work would you, as {a Projector}, let go of if people paid only for your view?",
    },
    {
      of: ["type:manifestor"],
      text: "What would you begin as {a Manifestor} if nobody were allowed to ask you why?",
    },
    {
      of: ["type:reflector"],
      text: "In which surroundings did you, as {a Reflector}, last experience something you had not expected?",
    },
    {
      of: ["profile:*"],
      text: "By what would somebody who only sees your work recognize your {profile}?",
    },
  ],
  decisions: [
    {
      of: ["authority:emotional"],
      text: "Which of your good decisions had seen several moods before your {Emotional Authority} agreed?",
    },
    {
      of: ["authority:sacral"],
      text: "To which commitment of the last months did your {Sacral Authority} say no while you said yes?",
    },
    {
      of: ["authority:splenic"],
      text: "What did your {Splenic Authority} know about the last difficult job on the very first day?",
    },
    {
      of: ["authority:egoManifested"],
      text: "Which promise would you, with {Ego Manifested Authority}, not give again today?",
    },
    {
      of: ["authority:egoProjected"],
      text: "What would you have to receive for your next commitment so that your {Ego Projected Authority} is glad to join in?",
    },
    {
      of: ["authority:selfProjected"],
      text: "To whom do you tell your plans in such a way that, with {Self-Projected Authority}, you can hear yourself?",
    },
    {
      of: ["authority:mental"],
      text: "In which place do you think most clearly with {Mental Authority}, and how often are you there?",
    },
    {
      of: ["authority:lunar"],
      text: "Which decision would you, with {Lunar Authority}, like to take again with four weeks of time?",
    },
    {
      of: ["authority:*", "center:ajna:receptive"],
      text: "Whose arguments did you last take for your own because <b> understood them so well?",
    },
    {
      of: ["authority:*", "center:head:receptive"],
      text: "Which question has kept you busy for weeks although <b> only took it over?",
    },
  ],
  energy: [
    {
      of: ["center:sacral:defined"],
      text: "What does <a> still have strength for at the end of a working day?",
    },
    {
      of: ["center:sacral:receptive"],
      text: "By what would you recognize enough, if <a> does not report it?",
    },
    {
      of: ["center:root:receptive"],
      text: "Which of your deadlines did somebody really set, and which did <a> make up?",
    },
    {
      of: ["center:heart:receptive"],
      text: "To whom does <a> want to prove something with this amount of work?",
    },
    {
      of: ["center:heart:defined"],
      text: "Which rest did you allow <aObject> after the last great effort?",
    },
    {
      of: ["center:solarPlexus:defined"],
      text: "Which work fits into the quiet days that <a> regularly brings?",
    },
    {
      of: ["center:solarPlexus:receptive"],
      text: "After which meetings does <a> need time to hand back the mood of the others?",
    },
  ],
  collaboration: [
    {
      of: ["definition:single"],
      text: "Whom do you tell that, with {single definition}, you are often done while others are still weighing things up?",
    },
    {
      of: ["definition:split"],
      text: "Which people bring the two areas of your {split definition} together without your planning it?",
    },
    {
      of: ["definition:tripleSplit"],
      text: "How many different people does your {triple split definition} need in a good working week?",
    },
    {
      of: ["definition:quadrupleSplit"],
      text: "Who leaves you the time that your {quadruple split definition} needs to reach a result?",
    },
    {
      of: ["definition:none"],
      text: "In which team are you, {without a definition}, the way you like to be?",
    },
    {
      of: ["center:g:receptive"],
      text: "Which team last took <aObject> along in a direction that was not yours?",
    },
    {
      of: ["center:throat:receptive"],
      text: "Who in your team draws <aObject> into the conversation?",
    },
    {
      of: ["center:spleen:defined"],
      text: "What did <a> know about the present collaboration before you could put it into words?",
    },
  ],
  role: [
    {
      of: ["profile:1/*"],
      text: "Where are you, with conscious line 1 of your {profile}, still checking although you have long known enough?",
    },
    {
      of: ["profile:2/*"],
      text: "Which talent do others name first that conscious line 2 of your {profile} does not even feel to be work?",
    },
    {
      of: ["profile:3/*"],
      text: "Which failed attempt is, with conscious line 3 of your {profile}, your best argument today?",
    },
    {
      of: ["profile:4/*"],
      text: "Which relationship have you neglected that conscious line 4 of your {profile} actually lives on?",
    },
    {
      of: ["profile:5/*"],
      text: "Which expectation of conscious line 5 in your {profile} would you like to hand back today?",
    },
    {
      of: ["profile:6/*"],
      text: "To whom are you an example, with conscious line 6 of your {profile}, without having meant to be?",
    },
  ],
  offer: [
    {
      of: ["center:heart:defined"],
      text: "Which price does <a> name without hesitation, and at which one do you grow quieter?",
    },
    {
      of: ["center:heart:undefined"],
      text: "What do you offer too cheaply so that <a> feels good enough?",
    },
    {
      of: ["center:heart:open"],
      text: "Which commitment did <a> give in a talk that was none any more at home?",
    },
    {
      of: ["center:throat:defined"],
      text: "In which format is <a> heard best, and how often do you use it?",
    },
    {
      of: ["center:throat:receptive"],
      text: "Who speaks well of your work today already, so that <a> need not advertise?",
    },
  ],
  direction: [
    {
      of: ["cross:right:*"],
      text: "Which question do you pursue in your work even when nobody pays for it, and what has your {cross} to do with that?",
    },
    {
      of: ["cross:left:*"],
      text: "Which person gave your work a turn, and what does that say about your {cross}?",
    },
    {
      of: ["cross:juxtaposition:*"],
      text: "What do you refuse to be talked out of in your work, and how does your {cross} show in that?",
    },
    {
      of: ["activation:personality:sun:*"],
      text: "In which of your activities is the theme of your {conscious Sun} hardest to overlook?",
    },
    {
      of: ["activation:design:sun:*"],
      text: "What do others say about your work that fits your {unconscious Sun} and sounds foreign to you?",
    },
  ],
};
