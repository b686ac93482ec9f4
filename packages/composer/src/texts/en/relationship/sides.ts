import type { RelationshipTexts } from "../../shape.ts";

export const typeSides: RelationshipTexts["typeSides"] = {
  generator: {
    sense:
      "As {a Generator} you have a good evening more easily when somebody asks what you feel like than when you have to invent the program alone.",
    feel: "Perhaps you know the quiet sinking when plans were made over your head; as {a Generator} you notice by it that the question was missing.",
    price:
      "If you say yes {out of habit}, your body takes part and your joy does not, and the person next to you can feel it.",
    try: {
      act: "Arrange an evening on which you only ask each other questions that can be answered with yes or no",
      to: "to arrange an evening on which you only ask each other questions that can be answered with yes or no",
    },
  },
  manifestingGenerator: {
    sense:
      "As {a Manifesting Generator} you often show affection in passing: a quick deed, a sudden idea, a mended bicycle.",
    feel: "Perhaps you have been told that you had moved on while somebody was still talking to you; as {a Manifesting Generator} you do not mean any hurry with the person.",
    price:
      "If you change the plan {without a word}, somebody is left at the door with two cinema tickets.",
    try: {
      act: "With the next change of plan, say the sentence first and set off only then",
      to: "to say the sentence first with the next change of plan and set off only then",
    },
  },
  projector: {
    sense:
      "As {a Projector} you often understand before the other person what is going on in them, and need a door through which you may say it.",
    feel: "Perhaps it hurts when your careful looking is taken for criticism; as {a Projector} you want to help, and it is the timing that decides how it sounds.",
    price:
      "If you {always} turn your attention to the other person, in the end nobody knows how you are.",
    try: {
      act: "Ask before your next remark whether it is wanted right now, and take a no without resentment",
      to: "to ask before your next remark whether it is wanted right now and take a no without resentment",
    },
  },
  manifestor: {
    sense:
      "As {a Manifestor} you need a closeness that you can leave at any time without it becoming a negotiation.",
    feel: "Perhaps even the question of where you are going feels like a leash; as {a Manifestor} you can forestall it with one sentence.",
    price: "If you disappear {without a word}, the other person fills the gap with guesses.",
    try: {
      act: "For a week, say each time you leave where you are going and when you will be back",
      to: "to say for a week, each time you leave, where you are going and when you will be back",
    },
  },
  reflector: {
    sense:
      "As {a Reflector} you show a family or a couple how it is doing, because you carry it before it has been said.",
    feel: "Perhaps you are so different with different people that you wonder which of them is you; as {a Reflector} you may let all of them count.",
    price: "If you live {in tense air} for long, you mistake its weight for your love.",
    try: {
      act: "After days together, spend an hour without talking, and write down what of you is still there",
      to: "to spend an hour without talking after days together and write down what of you is still there",
    },
  },
};

export const authoritySides: RelationshipTexts["authoritySides"] = {
  emotional: {
    sense:
      "Whether you want to move in together shows better {on a grey Tuesday} than on a holiday evening.",
    feel: "Perhaps you love with certainty one day and as if through glass the next; with {Emotional Authority} both belong to the same answer.",
    price:
      "If you end something {in a low}, you ask to come back in a high, and both times you lack half the truth.",
    try: {
      act: "Ask for time with this sentence when the question is large: I want to give you an honest answer, and for that I need until the weekend",
      to: "to ask for time with this sentence when the question is large: I want to give you an honest answer, and for that I need until the weekend",
    },
  },
  sacral: {
    sense: "{A small hum} or a sigh of yours says more about your evening than a long explanation.",
    feel: "Perhaps you noticed during an embrace that you would rather be alone, and stayed all the same; your {Sacral Authority} had spoken by then.",
    price:
      "If nobody asks you, {your gut} has nothing to answer, and closeness turns into routine.",
    try: {
      act: "Ask the person next to you to make large questions small: tonight, just the two of us, yes or no",
      to: "to ask the person next to you to make large questions small: tonight, just the two of us, yes or no",
    },
  },
  splenic: {
    sense:
      "You feel {on opening the front door} whether closeness is right today, and this information holds for today only.",
    feel: "Perhaps you believed somebody's reasons for a long time although something in you had shrunk back at the first meeting; {Splenic Authority} needs no reasons.",
    price:
      "If you talk yourself out of {a quiet unease}, it returns later as a distance that nobody understands.",
    try: {
      act: "Name an unease in the same moment with few words: This is not good for me",
      to: "to name an unease in the same moment with few words: This is not good for me",
    },
  },
  egoManifested: {
    sense: "{A wish} that you speak out is already half a decision.",
    feel: "Perhaps you are afraid of seeming demanding; with {Ego Manifested Authority} a clear wish is easier for others to bear than a silent one.",
    price: "If you promise {against your will}, you keep your word and lose the warmth.",
    try: {
      act: "Begin the next talk about plans with what you want, and ask about the rest only after that",
      to: "to begin the next talk about plans with what you want and ask about the rest only after that",
    },
  },
  egoProjected: {
    sense:
      "You commit well when {you are wanted} and gain something by it that is close to your heart.",
    feel: "Perhaps you give a lot and wait for somebody to notice; {Ego Projected Authority} would like to be asked beforehand what you need.",
    price: "If you stay {out of decency}, you keep accounts inside, and the bill comes late.",
    try: {
      act: "This week, name to a close person a wish for which you give nothing in return",
      to: "to name to a close person this week a wish for which you give nothing in return",
    },
  },
  selfProjected: {
    sense: "You hear {while you tell it} whether you still appear in a relationship.",
    feel: "Perhaps you fall silent when solutions are offered at once; {Self-Projected Authority} needs ears and no advice.",
    price: "If you decide {in silence}, it sounds later as if somebody else had decided.",
    try: {
      act: "Ask for ten minutes in which you think aloud and nobody takes anything as settled",
      to: "to ask for ten minutes in which you think aloud and nobody takes anything as settled",
    },
  },
  mental: {
    sense:
      "A question about a relationship clears up for you {on a walk} with somebody you trust rather than in bed at night.",
    feel: "Perhaps it confuses you that you think differently about your situation with every person; with {Mental Authority} you are collecting the pieces of your answer.",
    price: "If you decide {in the room of the argument}, the air of that room decides with you.",
    try: {
      act: "Talk about a question of the relationship with two people you trust, in two different places, before you raise it at home",
      to: "to talk about a question of the relationship with two people you trust, in two different places, before you raise it at home",
    },
  },
  lunar: {
    sense: "You get to know a person {over many days}, and each day adds a side.",
    feel: "Perhaps people press you to know at last what you feel; with {Lunar Authority} you know it only when you have felt it differently often enough.",
    price:
      "If you answer {on the same evening}, you have mostly answered the longing of the other person.",
    try: {
      act: "With large questions, say on which day in about four weeks you will answer, and keep that day",
      to: "to say, with large questions, on which day in about four weeks you will answer, and to keep that day",
    },
  },
};
