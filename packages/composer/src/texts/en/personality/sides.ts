import type { PersonalityTexts } from "../../shape.ts";

export const typeSides: PersonalityTexts["typeSides"] = {
  generator: {
    sense:
      "On an ordinary Tuesday your nature as {a Generator} shows in small things:: at one matter you lean forward, at the next you sink into your chair.",
    feel: "Perhaps you think yourself sluggish because you do not get going without an occasion; as {a Generator} with an occasion you can hardly be stopped.",
    price:
      "The price of {your stamina} is that you also hold out for a very long time with the wrong thing.",
    try: {
      act: "Notice for three days at which questions your body is faster than your sentence",
      to: "to notice for three days at which questions your body is faster than your sentence",
    },
  },
  manifestingGenerator: {
    sense:
      "On an ordinary Tuesday you have, as {a Manifesting Generator}, started three things, dropped one and finished two by a way that nobody had planned.",
    feel: "Perhaps you are ashamed of half-finished things in cupboards; as {a Manifesting Generator} you usually learned from them what you wanted to know.",
    price: "The price of {your speed} is the skipped steps that call you back later.",
    try: {
      act: "Ask of each thing on your desk whether you would start it again today",
      to: "to ask of each thing on your desk whether you would start it again today",
    },
  },
  projector: {
    sense:
      "On an ordinary Tuesday you notice in the queue, as {a Projector}, who is about to lose patience and how the shop could be run better.",
    feel: "Perhaps being overlooked tires you more than any work; as {a Projector} you live on being recognized.",
    price:
      "The price of {your clear eye} is that you often see yourself only in the judgement of others.",
    try: {
      act: "Find an hour a day without other people's energy, and look afterwards which questions are still yours",
      to: "to find an hour a day without other people's energy and look afterwards which questions are still yours",
    },
  },
  manifestor: {
    sense:
      "On an ordinary Tuesday you suddenly get up from the table, as {a Manifestor}, because something has become clear to you, and are at the door before anybody asks.",
    feel: "Perhaps you feel that others guard themselves against you without knowing why; as {a Manifestor} you have an effect before you speak.",
    price:
      "The price of {your independence} is that people seldom offer you help, even when you could use it.",
    try: {
      act: "Announce on three days something that nobody would have to know, and watch the faces",
      to: "to announce on three days something that nobody would have to know and watch the faces",
    },
  },
  reflector: {
    sense:
      "On an ordinary Tuesday you are, as {a Reflector}, talkative in the café, quiet on the train and tired at home, and each of these fits the place you have just been in.",
    feel: "Perhaps you have long looked for your true core; as {a Reflector} you find it rather in the way you perceive.",
    price:
      "The price of {your permeability} is that a wrong place changes you faster than you can leave it.",
    try: {
      act: "Complete the same beginning of a sentence in three different places: Today I am",
      to: "to complete the same beginning of a sentence in three different places: Today I am",
    },
  },
};

export const authoritySides: PersonalityTexts["authoritySides"] = {
  emotional: {
    sense: "You had better buy a sofa {on the second visit} and a home on the third.",
    feel: "Perhaps you are tired of feeling different today from yesterday; with {Emotional Authority} this is the movement in which something ripens.",
    price: "Without patience {the mood} decides, and the next one has to answer for it.",
    try: {
      act: "Ask yourself the same question in the morning, in the evening and after a bad day, and notice what stays the same",
      to: "to ask yourself the same question in the morning, in the evening and after a bad day and notice what stays the same",
    },
  },
  sacral: {
    sense:
      "Whether you want to go to the cinema tonight and whether you want to move house, {your gut} answers in the same way: briefly, bodily and without a subordinate clause.",
    feel: "Perhaps you were taught to think first; by then your {Sacral Authority} has answered and is being talked over.",
    price: "If you decide {against the gut}, you have good reasons and heavy legs.",
    try: {
      act: "Ask somebody to put quick questions to you for five minutes, and answer with a sound only",
      to: "to ask somebody to put quick questions to you for five minutes and answer with a sound only",
    },
  },
  splenic: {
    sense:
      "You {turn round} at the traffic light because a way feels wrong, and need not explain it to anybody.",
    feel: "Perhaps you have been annoyed because you had known it at once; that is how quietly and early {Splenic Authority} speaks.",
    price: "Whoever waits {for a repetition} waits in vain and then decides with the head.",
    try: {
      act: "For one morning follow every small impulse that harms nobody, and write down where it led you",
      to: "to follow for one morning every small impulse that harms nobody and write down where it led you",
    },
  },
  egoManifested: {
    sense:
      "You succeed in {what you want}, and lack the last bit of strength for what you only ought to do.",
    feel: "Perhaps people called you headstrong; with {Ego Manifested Authority} a head of your own is your compass.",
    price:
      "If you promise {against your will}, you pay with exhaustion, and the word still stands.",
    try: {
      act: 'For a week end your sentences about plans with "because I want it", and drop those that sound false',
      to: 'to end your sentences about plans for a week with "because I want it" and drop those that sound false',
    },
  },
  egoProjected: {
    sense:
      "You {know at once}, with a small request as with a large offer, whether you gain by it.",
    feel: "Perhaps you find this reckoning coarse; with {Ego Projected Authority} it protects you and others from half-hearted promises.",
    price: "If you put your own wish last, {your yes} holds only as long as somebody is watching.",
    try: {
      act: "Before three commitments ask out loud what you get from them, and only then say yes or no",
      to: "to ask out loud before three commitments what you get from them and only then say yes or no",
    },
  },
  selfProjected: {
    sense:
      "You settle supper and the path of your life in the same way, namely by {talking about it}.",
    feel: "Perhaps you think yourself undecided as long as you are silent; {Self-Projected Authority} needs your voice in order to show.",
    price: "If nobody is there to listen, {much stays unsaid} and therefore unclear.",
    try: {
      act: "Tell a decision three times, and notice which sentence returns each time",
      to: "to tell a decision three times and notice which sentence returns each time",
    },
  },
  mental: {
    sense:
      "You find the right restaurant, like the right city, by {going there}, looking round and talking about it.",
    feel: "Perhaps you envy people who simply feel it; with {Mental Authority} you have a wide view instead, and many rooms for it.",
    price:
      "If you stay {in the same place} with the same question, the same answer comes out each time.",
    try: {
      act: "Take an unsolved question to three places, and note one sentence in each",
      to: "to take an unsolved question to three places and note one sentence in each",
    },
  },
  lunar: {
    sense: "A coat may be bought the next day and a house {only after about four weeks}.",
    feel: "Perhaps you feel slow in a fast world; {Lunar Authority} sees what escapes others on the first day.",
    price: "If you let yourself be pressed, you {soon} live in another person's decision.",
    try: {
      act: "Mark the day in about four weeks in your calendar, and ask yourself once more then",
      to: "to mark the day in about four weeks in your calendar and ask yourself once more then",
    },
  },
};
