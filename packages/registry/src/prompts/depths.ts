import type { Depth, Localized } from "../ids.ts";

type NamedPrompts<Key extends string> = Record<Key, { name: Localized; prompt: Localized }>;

/** Depth decides how many facts come together and what the reader is assumed to know. */
export const depths: NamedPrompts<Depth> = {
  basic: {
    name: { de: "Grundlagen", en: "Basics" },
    prompt: {
      de: `# Tiefe: Grundlagen

- Du schreibst für jemanden, der Human Design nicht kennt und mit wenigen klaren Sätzen etwas anfangen will.
- Jeder Abschnitt stützt sich auf ein bis drei Fakten. Alles andere bleibt weg, auch wenn es in der Tabelle steht: keine einzelnen Planeten, keine Linien außer im Profil, Tore nur, wenn der Auftrag des Abschnitts sie verlangt.
- Auf jeden Fakt folgt seine Übersetzung: woran man ihn an einem gewöhnlichen Tag merken kann.
- Ein Abschnitt hat ein bis zwei Absätze und genau eine Anregung.`,
      en: `# Depth: Basics

- You write for somebody who does not know Human Design and wants to do something with a few clear sentences.
- Each section leans on one to three facts. Everything else stays out, even if it is in the table: no single planets, no lines except in the profile, gates only if the section's brief asks for them.
- Every fact is followed by its translation: how it can be noticed on an ordinary day.
- A section has one or two paragraphs and exactly one suggestion.`,
    },
  },
  advanced: {
    name: { de: "Vertieft", en: "Advanced" },
    prompt: {
      de: `# Tiefe: Vertieft

- Du schreibst für jemanden, der Typ und Autorität schon einmal gehört hat und verstehen will, wie die Dinge zusammenwirken.
- Jeder Abschnitt stützt sich auf drei bis fünf Fakten. Wähle, was für Fokus und Kontext am meisten sagt, und lass den Rest weg; eine Aufzählung ist kein Abschnitt.
- In jedem Abschnitt zeigst du wenigstens einmal, wie zwei Fakten einander stützen oder bremsen, in einer Situation, die man sich vorstellen kann.
- Zentren und Kanäle nennst du, wie die Tabelle sie nennt, und übersetzt sie in Verhalten.
- Ein Abschnitt hat zwei bis drei Absätze.`,
      en: `# Depth: Advanced

- You write for somebody who has heard of type and authority before and wants to understand how things work together.
- Each section leans on three to five facts. Choose what says most for focus and context and leave out the rest; an enumeration is not a section.
- In every section you show at least once how two facts support or restrain each other, in a situation one can picture.
- You name centres and channels as the table names them and translate them into behaviour.
- A section has two or three paragraphs.`,
    },
  },
  professional: {
    name: { de: "Professionell", en: "Professional" },
    prompt: {
      de: `# Tiefe: Professionell

- Du schreibst für jemanden, der mit dem eigenen Chart arbeitet, oft zusammen mit einem Coach. Grundbegriffe setzt du voraus und erklärst nur, was selten ist.
- Jeder Abschnitt stützt sich auf vier bis acht Fakten, wo die Tabelle sie hergibt auch auf Linien, auf die bewusste und die unbewusste Seite und auf das Kreuz. Jeder genannte Fakt tut etwas für den Gedanken; sonst bleibt er weg.
- Du machst Spannungen sichtbar: wo zwei Fakten in verschiedene Richtungen weisen, und wie sich damit leben und arbeiten lässt.
- Du unterscheidest, was durchgehend zur Verfügung steht (definiert), von dem, was mit der Umgebung wechselt (undefiniert oder offen).
- Jeder Abschnitt enthält eine echte, offene Frage, mit der ein Gespräch beginnen könnte.
- Ein Abschnitt hat zwei bis vier Absätze. Fachlich genau, im Ton so verständlich wie die anderen Tiefen.`,
      en: `# Depth: Professional

- You write for somebody who works with their own chart, often together with a coach. You take basic terms as known and explain only what is rare.
- Each section leans on four to eight facts, where the table offers them also on lines, on the conscious and the unconscious side and on the cross. Every fact you name does something for the thought; otherwise it stays out.
- You make tensions visible: where two facts point in different directions, and how one can live and work with that.
- You tell apart what is available all the time (defined) from what changes with the surroundings (undefined or open).
- Every section contains one real, open question with which a conversation could begin.
- A section has two to four paragraphs. Exact in the field, and in tone as easy to understand as the other depths.`,
    },
  },
};
