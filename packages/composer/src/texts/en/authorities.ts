import type { Texts } from "../shape.ts";

export const authorityStatements: Texts["authorityStatements"] = {
  emotional: {
    klar: "You decide with {Emotional Authority}, so your clarity comes with time and not in the first moment.",
    direkt:
      "Your {Emotional Authority} knows no truth in the moment, so decide neither on a high nor in a low.",
    ruhig:
      "Your authority is {emotional}:: you may carry a decision through several moods before you answer.",
    empathisch:
      "If you say yes today and doubt tomorrow, that is not weakness; your {Emotional Authority} needs both days to form a picture.",
  },
  sacral: {
    klar: "You decide with {Sacral Authority}, and it answers at once, with a pull towards the thing or with standstill.",
    direkt: "Your {Sacral Authority} is faster than any argument, and you should believe it first.",
    ruhig:
      "Your authority is {sacral}:: your gut answers in the moment, you only have to be quiet enough to hear it.",
    empathisch:
      "You usually know at once whether something is right, even if you talk yourself into something else afterwards; your {Sacral Authority} deserves to be heard first.",
  },
  splenic: {
    klar: "You decide with {Splenic Authority}, a quiet knowing in the moment that does not repeat itself.",
    direkt:
      "Your {Splenic Authority} says it once and quietly; if you are still debating, you have missed it.",
    ruhig: "Your authority is {splenic}:: it speaks briefly, quietly and now.",
    empathisch:
      "You probably remember moments when you knew beforehand and let yourself be talked out of it; your {Splenic Authority} speaks up early, and you may follow it without a reason.",
  },
  egoManifested: {
    klar: "You decide with {Ego Manifested Authority}:: what counts is what you truly want and what you give your word for.",
    direkt:
      "With your {Ego Manifested Authority} only one question counts: do I want this, or does somebody only want it from me?",
    ruhig:
      "Your authority is {Ego Manifested}:: listen to what you say spontaneously, your wish is in your words.",
    empathisch:
      "It is not selfish to ask first what you want; with {Ego Manifested Authority} that is your most reliable information.",
  },
  egoProjected: {
    klar: "You decide with {Ego Projected Authority}:: a yes holds when you want it yourself and are seen in it.",
    direkt:
      "With {Ego Projected Authority} you ask first what is in it for you, and you have every right to.",
    ruhig:
      "Your authority is {Ego Projected}:: your willpower knows what it has strength for and what not.",
    empathisch:
      "Perhaps you have learned to put your wishes last; your {Ego Projected Authority} asks for the opposite, for without your own wish no yes will hold.",
  },
  selfProjected: {
    klar: "You decide with {Self-Projected Authority}:: you hear your truth when you speak it to somebody who only listens.",
    direkt: "Your {Self-Projected Authority} is in your voice, so talk before you calculate.",
    ruhig:
      "Your authority is {Self-Projected}:: say what moves you, and listen to yourself as you say it.",
    empathisch:
      "Sometimes you only know what you think once you have said it; that is not insecurity, it is your {Self-Projected Authority}.",
  },
  mental: {
    klar: "You have {Mental Authority}, so there is no deciding voice in the body; clarity comes in conversation and in the right place.",
    direkt:
      "With {Mental Authority} you never decide alone at your desk, but in conversation and in a place that does you good.",
    ruhig: "Your authority is {mental}:: it needs good places, good conversations and some time.",
    empathisch:
      "When everybody advises you simply to listen inwards, it does not help you much; with {Mental Authority} you find clarity between yourself and people who listen.",
  },
  lunar: {
    klar: "You have {Lunar Authority}:: big decisions take you a whole lunar cycle of about four weeks.",
    direkt:
      "Your {Lunar Authority} asks for about four weeks, and whoever will not give you that time had better get a no.",
    ruhig:
      "Your authority is {lunar}:: every day shows you the same question in another light, and after about four weeks you have seen it whole.",
    empathisch:
      "That you feel one way today and another next week is no flaw; your {Lunar Authority} gathers these days until the picture is whole.",
  },
};

export const secondVoices: Texts["secondVoices"] = {
  emotional: {
    sacral:
      "Your {defined Sacral center} still answers at once:: take that answer as a hint, the last word belongs to the clarity a few days later.",
    spleen:
      "Your {defined Spleen center} warns you in the moment:: that warning may stop a thing at once, it does not replace the time for a yes.",
    heart:
      "Your {defined Heart center} would like to give its word right away; let it wait until the mood has settled too.",
  },
  sacral: {
    spleen:
      "Your {defined Spleen center} also reports what is safe:: if it flinches while your gut says yes, find out first what warned you.",
    heart:
      "Your {defined Heart center} likes to prove something; do not agree out of ambition to what your gut has not answered.",
  },
  splenic: {
    heart:
      "Your {defined Heart center} wants to assert itself and is louder than instinct; ask for the quiet impression first and for the wanting second.",
  },
};

export const mind: Texts["mind"] = {
  ajna: {
    defined:
      "Your {defined Ajna center} supplies firm arguments:: use them to explain a decision, not to make it.",
    undefined:
      "With {an undefined Ajna center} you can argue for either side convincingly, so a list of pros and cons is no judge for you.",
    open: "Your {open Ajna center} easily takes over the certainty of whoever spoke last; so let a conversation fade first.",
  },
  head: {
    defined:
      "Your {defined Head center} keeps asking new questions, and not every one of them belongs to the decision.",
    undefined:
      "With {an undefined Head center}, questions that will not leave you after a conversation often come from others; check first whether the question is yours at all.",
    open: "With {an open Head center} you soon carry questions around that nobody has asked you; they may stay unanswered.",
  },
};
