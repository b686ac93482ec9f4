import type { Texts } from "../shape.ts";

export const typeStatements: Texts["typeStatements"] = {
  generator: {
    klar: "You are {a Generator}, and your energy becomes reliable as soon as it has something to answer.",
    direkt: "As {a Generator} you need not push anything, you only need to answer truthfully.",
    ruhig: "You are {a Generator}:: your strength is there, it waits for something that means it.",
    empathisch:
      "Perhaps you know the feeling of forcing yourself and still not getting going; as {a Generator} you do not lack discipline then, you lack a real occasion.",
  },
  manifestingGenerator: {
    klar: "You are {a Manifesting Generator}:: you have stamina, and at the same time a short way from impulse to deed.",
    direkt:
      "As {a Manifesting Generator} you are fast, and fast is right as long as something has called up your answer first.",
    ruhig:
      "You are {a Manifesting Generator}:: first the answer comes in you, then things move quickly.",
    empathisch:
      "Perhaps you have often been told to do one thing after the other; as {a Manifesting Generator} you work well precisely when you may take shortcuts, turn round and mend things later.",
  },
  projector: {
    klar: "You are {a Projector}, and your strength is to see other people and the way they work with precision.",
    direkt: "As {a Projector} you are not needed for hours, you are needed for what you see.",
    ruhig: "You are {a Projector}:: you see a lot, and you may wait until somebody asks for it.",
    empathisch:
      "Perhaps you tried for a long time to keep up with the pace of others, and wondered why it costs you so much; as {a Projector} you contribute in another way.",
  },
  manifestor: {
    klar: "You are {a Manifestor} and can set something in motion without waiting for a push from outside.",
    direkt: "As {a Manifestor} you need no permission, but the others need a word beforehand.",
    ruhig: "You are {a Manifestor}:: you may begin when the time has come in you.",
    empathisch:
      "Perhaps you were often stopped before you had even begun; as {a Manifestor} you move things, and people around you feel it early.",
  },
  reflector: {
    klar: "You are {a Reflector} and take in a place and its people with unusual accuracy.",
    direkt:
      "For you as {a Reflector} the choice of your surroundings is the most important decision.",
    ruhig: "You are {a Reflector}:: you need time, and you may take it.",
    empathisch:
      "Perhaps on some days you feel like another person; as {a Reflector} you mirror what is around you, and that changes.",
  },
};
