/**
 * Words whose dot is no end of a sentence. Lower case, without the last dot; blanks inside
 * ("z. B.") are left out.
 */
const neverFinal = new Set(
  (
    "z d u o i m v s e sog bzw ca vgl inkl exkl ggf evtl geb engl dt dr prof mr mrs ms st hl abb kap " +
    "bd tel zb z.b dh d.h u.a u.u i.d.r i.d i.s m.e o.g s.o s.u z.t v.a d.s e.g i.e cf vs " +
    "fig approx resp jan feb mär apr jun jul aug sept okt nov dez"
  ).split(" "),
);

/** Abbreviations that may also close a sentence: the next word decides. */
const sometimesFinal = new Set(
  "usw etc u.ä o.ä u.s.w ff a.m p.m jr jh std sek h.d u.v.m uvm".split(" "),
);

/** Abbreviations only before a number: "Nr. 3", "S. 34", "mind. 3", but not "peace of mind." */
const beforeNumber = new Set("nr s no p pp art mind max min".split(" "));

export type DotRole = "never" | "sometimes" | "beforeNumber" | "final";

/** What the dot after `word` is. `word` is the run of letters and inner dots before it. */
export function dotRole(word: string): DotRole {
  const key = word.toLowerCase();
  if (beforeNumber.has(key) && (key.length > 1 || word === "S" || word === "p")) {
    return "beforeNumber";
  }
  // A lone capital is a name here ("dein G.", "Person B."), not an abbreviation.
  if (word.length === 1 && word !== key) return "final";
  if (neverFinal.has(key)) return "never";
  if (sometimesFinal.has(key)) return "sometimes";
  return "final";
}
