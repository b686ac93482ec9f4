import type { Texts } from "../shape.ts";

export const gates: Texts["gates"] = {
  "1": {
    theme: "self-expression",
    gift: "you create out of yourself and need not imitate anybody for it.",
    watch: "if you wait for applause before you begin, the idea runs dry.",
  },
  "2": {
    theme: "inner direction",
    gift: "you feel where things should go long before you know the way.",
    watch: "if somebody asks you for reasons, you are easily talked out of your direction.",
  },
  "3": {
    theme: "difficult beginnings",
    gift: "you bring order into beginnings that nobody sees through yet.",
    watch: "if you press for clarity too early, the new turns into mere unrest.",
  },
  "4": {
    theme: "the fitting formula",
    gift: "you find an answer to almost every question that can be tested.",
    watch: "an answer is no proof yet, so call guesses guesses.",
  },
  "5": {
    theme: "fixed rhythms",
    gift: "you gain strength from habits that you have chosen yourself.",
    watch: "other people's timetables throw you out of step faster than you admit.",
  },
  "6": {
    theme: "the border between closeness and distance",
    gift: "you notice when closeness is due and when a clear distance does more good.",
    watch: "if you avoid all friction, what stands between people stays unresolved.",
  },
  "7": {
    theme: "the role in a group",
    gift: "you see which role a group needs, and can fill it.",
    watch: "without a mandate from the others your leading looks like interference.",
  },
  "8": {
    theme: "a visible contribution",
    gift: "you make what is special visible, your own and that of others.",
    watch: "if you think yourself unremarkable, your contribution misses its moment.",
  },
  "9": {
    theme: "the power of detail",
    gift: "you look after a small thing so precisely that the whole holds in the end.",
    watch: "if you spread your attention over five things, none of them gets finished.",
  },
  "10": {
    theme: "behavior out of self-respect",
    gift: "you know which behavior suits you, and can stand by it.",
    watch: "if you bend for approval, you notice it first in your temper.",
  },
  "11": {
    theme: "a stock of ideas",
    gift: "you carry a stock of ideas that helps others above all.",
    watch: "if you carry out every idea yourself, there is not enough time for any.",
  },
  "12": {
    theme: "the careful word",
    gift: "you choose the moment for your words, and then they strike.",
    watch: "if you speak against your mood, even the right thing fizzles out.",
  },
  "13": {
    theme: "listening",
    gift: "you listen in such a way that people tell more than they meant to.",
    watch: "you need not carry everything that you hear.",
  },
  "14": {
    theme: "handling means",
    gift: "you have working strength and the skill to make more of what is there.",
    watch: "if you work only for money, the machine runs but pulls nothing.",
  },
  "15": {
    theme: "the variety of rhythms",
    gift: "you get on with very different people and ways of life.",
    watch: "if you force yourself to the average, you lose the range that you live on.",
  },
  "16": {
    theme: "practice",
    gift: "you are enthusiastic about a skill and practice it until it sits.",
    watch: "if you move to the next field too soon, it stays a good beginning.",
  },
  "17": {
    theme: "the reasoned opinion",
    gift: "you form an opinion that can be measured against facts.",
    watch: "if you give your opinion unasked, people hear the advice and resent the tone.",
  },
  "18": {
    theme: "correction",
    gift: "you see where a pattern is no longer right, and know how it could be better.",
    watch: "if your correction is aimed at people instead of things, it is heard as an attack.",
  },
  "19": {
    theme: "a feeling for needs",
    gift: "you feel what is missing in a group before anybody says it.",
    watch: "you easily name your own needs last.",
  },
  "20": {
    theme: "the present",
    gift: "you are there when it matters, and act now.",
    watch: "if somebody forces you into long planning, you lose touch with what is.",
  },
  "21": {
    theme: "command of your own field",
    gift: "you keep the overview and take the wheel where your own field is concerned.",
    watch:
      "if you decide about things that are not yours, you get resistance instead of influence.",
  },
  "22": {
    theme: "grace in feeling",
    gift: "you can listen and show yourself in a way that makes a room softer.",
    watch: "when you are not in the mood, politeness looks like a mask on you.",
  },
  "23": {
    theme: "the intelligible word",
    gift: "you put complicated things into simple words.",
    watch: "if the explanation comes before the question, it sounds strange to others.",
  },
  "24": {
    theme: "returning to a question",
    gift: "you return to a question until it resolves by itself.",
    watch: "if you only repeat the thought instead of waiting, it gets stuck.",
  },
  "25": {
    theme: "impartiality",
    gift: "you meet people and situations without calculation, and that disarms.",
    watch: "if you think everybody as guileless as yourself, it sometimes costs you dearly.",
  },
  "26": {
    theme: "persuasion",
    gift: "you can present worth so that others see and want it.",
    watch: "if you exaggerate a little too much, the trust you live on suffers.",
  },
  "27": {
    theme: "care",
    gift: "you feed and tend what is entrusted to you.",
    watch: "if you care for everybody but yourself, one day there is nothing left to give.",
  },
  "28": {
    theme: "the question of meaning",
    gift: "you take a risk if it gives life meaning.",
    watch: "where meaning is missing, you look for a fight for its own sake.",
  },
  "29": {
    theme: "the whole yes",
    gift: "your yes has stamina and carries you over long distances.",
    watch: "if you say yes to be nice, you pay with time and strength.",
  },
  "30": {
    theme: "desire",
    gift: "you burn for experiences and set others alight.",
    watch: "not every desire wants to reach its goal, some only want to be felt.",
  },
  "31": {
    theme: "influence through words",
    gift: "your words have weight when others ask you to lead.",
    watch: "if you speak without that mandate, people hear you, but nobody follows.",
  },
  "32": {
    theme: "a sense of what lasts",
    gift: "you feel what has a future and what cannot be kept.",
    watch: "worried about failing, you hold on to some things longer than needed.",
  },
  "33": {
    theme: "retreat",
    gift: "you withdraw to make a lesson of what you have lived.",
    watch: "without time for yourself you repeat experiences instead of understanding them.",
  },
  "34": {
    theme: "the strength to act",
    gift: "you have strength that wants to be busy, and like to use it on your own terms.",
    watch: "if you help everywhere because you can, there is no strength left for your own.",
  },
  "35": {
    theme: "the urge for change",
    gift: "you look for the new and quickly learn what an experience is worth.",
    watch: "variety alone does not replace a direction.",
  },
  "36": {
    theme: "depth of experience",
    gift: "you go towards the unknown and learn to bear the feelings that come with it.",
    watch: "if you jump out of boredom, you land in excitement instead of experience.",
  },
  "37": {
    theme: "friendship",
    gift: "you create togetherness where giving and taking are fair.",
    watch: "if you give without an agreement, you often wait in vain for a return.",
  },
  "38": {
    theme: "resistance that makes sense",
    gift: "you can say no and stand for something, even alone.",
    watch: "if you say no out of habit, you miss the thing that deserves your effort.",
  },
  "39": {
    theme: "challenge",
    gift: "you set others in motion with one sentence, and find out where you stand with them.",
    watch: "if you needle without a cause, you get defence instead of closeness.",
  },
  "40": {
    theme: "being alone after work",
    gift: "you work for your people and know when it is enough.",
    watch: "without rest on your own, generosity turns into resentment.",
  },
  "41": {
    theme: "the beginning of an experience",
    gift: "you have images of what could be, and with them the stuff for a beginning.",
    watch: "if you dream of too much at once, none of it begins.",
  },
  "42": {
    theme: "bringing things to an end",
    gift: "you finish what you have begun, and grow by it.",
    watch: "if you cling to what is over, it blocks what comes next.",
  },
  "43": {
    theme: "the breakthrough in thinking",
    gift: "you have insights that come from inside and turn everything round.",
    watch: "said too early, your insights sound odd to others.",
  },
  "44": {
    theme: "a sense of patterns",
    gift: "you can tell from little things how somebody works and what will come of it.",
    watch: "old experiences sometimes make you warn where there is nothing to fear today.",
  },
  "45": {
    theme: "gathering and sharing out",
    gift: "you hold together what belongs to a group, and share it out fairly.",
    watch: "if you decide about everything, nobody feels responsible any more.",
  },
  "46": {
    theme: "trust in the body",
    gift: "you are with a thing in your whole body, and so you are often in the right place at the right time.",
    watch: "if you pass over tiredness, good luck is the first thing to go.",
  },
  "47": {
    theme: "understanding in hindsight",
    gift: "you find meaning in images and memories if you give them time.",
    watch: "if you force the interpretation, pressure comes instead of understanding.",
  },
  "48": {
    theme: "depth",
    gift: "you get to the bottom of things and have solutions that others overlook.",
    watch: "you sometimes wait for still more knowledge when yours has long been enough.",
  },
  "49": {
    theme: "principles",
    gift: "you have principles and draw the consequences when they are broken.",
    watch: "if you break with people in the heat of the moment, the way back is long.",
  },
  "50": {
    theme: "values",
    gift: "you watch over it that rules serve life.",
    watch: "other people's responsibility attracts you, and not all of it is yours.",
  },
  "51": {
    theme: "the courage to leap",
    gift: "you keep your courage when things suddenly turn out differently, and take the first step.",
    watch: "if you startle others to feel alive, it costs trust.",
  },
  "52": {
    theme: "stillness",
    gift: "you can keep still until it is clear where your strength belongs.",
    watch: "if you force yourself to sit still without a goal, calm turns into restlessness.",
  },
  "53": {
    theme: "beginning",
    gift: "you give beginnings momentum and set new things rolling.",
    watch: "if you begin in order to get rid of pressure, half-done things pile up.",
  },
  "54": {
    theme: "ambition",
    gift: "you want to get ahead and are ready to work for it.",
    watch: "ambition without allies tires you without getting you anywhere.",
  },
  "55": {
    theme: "the abundance of moods",
    gift: "you draw on moods, and in the right one you are generous and free.",
    watch: "if you act against your mood, your effort is only half there.",
  },
  "56": {
    theme: "storytelling",
    gift: "you tell things so that others can picture them.",
    watch: "a good story is soon better than what happened.",
  },
  "57": {
    theme: "quiet intuition",
    gift: "you hear undertones and know in the moment what is safe.",
    watch: "worry about tomorrow drowns your quiet hunch if you do not give it room at once.",
  },
  "58": {
    theme: "joy in life",
    gift: "you enjoy making something livelier and better.",
    watch: "without a worthwhile goal the urge turns on trifles.",
  },
  "59": {
    theme: "the bridge to another person",
    gift: "you find a way to people who are closed to others.",
    watch: "not every closeness that is possible is meant.",
  },
  "60": {
    theme: "dealing with limits",
    gift: "you accept limits and find in them the beginning of something new.",
    watch: "if you fight what cannot be changed, the strength for the new is missing.",
  },
  "61": {
    theme: "wanting to know",
    gift: "you want to know what is behind things, and can bear not knowing.",
    watch: "some questions cost you sleep and yet have no answer today.",
  },
  "62": {
    theme: "naming",
    gift: "you name details so precisely that others understand them.",
    watch: "too many details hide what matters to you.",
  },
  "63": {
    theme: "the testing doubt",
    gift: "you test whether something is right before you rely on it.",
    watch: "if the doubt turns on yourself, test the matter instead.",
  },
  "64": {
    theme: "the images of memory",
    gift: "you see connections in images before you can explain them.",
    watch: "if you look for order in confusion at once, you miss what is taking shape.",
  },
};
