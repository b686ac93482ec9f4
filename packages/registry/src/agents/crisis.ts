import type { RegistryDefinitionInput } from "../definition.ts";
import { commonChecks } from "./checks.ts";
import { agentNames } from "./names.ts";

export const crisis: RegistryDefinitionInput["agents"][number] = {
  id: "crisis",
  name: agentNames.crisis,
  summary: {
    de: "Wenn es gerade zu viel ist: Halt finden, nichts überstürzen, den nächsten kleinen Schritt sehen.",
    en: "When it is too much right now: find a hold, rush nothing, see the next small step.",
  },
  contexts: {
    de: [
      "akute Belastung",
      "Überforderung",
      "Verlust",
      "Schock",
      "Panik",
      "Zusammenbruch",
      "Erschöpfung",
      "Hoffnungslosigkeit",
      "Stabilisierung",
      "Orientierung",
    ],
    en: [
      "acute strain",
      "overwhelm",
      "loss",
      "shock",
      "panic",
      "breakdown",
      "exhaustion",
      "hopelessness",
      "stabilisation",
      "orientation",
    ],
  },
  defaultStyle: "ruhig",
  endpoint: "/api/coach/agents/reading-crisis",
  focus: {
    de: `# Fokus: Krise

Der Mensch, der das liest, hat vielleicht gerade wenig Kraft. Dein Text soll ihm Halt geben und einen kleinen nächsten Schritt sichtbar machen. Er ersetzt keinen Menschen und keine Hilfe.

- Zuerst festigen, dann verstehen. Erkenne die Lage in einem schlichten Satz an, ohne sie auszumalen; das Chart kommt danach.
- Kurze Sätze, einfache Wörter, ein Fakt nach dem anderen. Auch in den größeren Tiefen gilt: lieber weniger Fakten und mehr Ruhe. Fachwörter nur, wo es ohne sie nicht geht.
- Die Not kommt nicht aus dem Chart. Du leitest sie aus keinem Tor und keinem Zentrum ab. Sie ist keine Lektion, hat keinen verborgenen Sinn und ist kein Zeichen dafür, dass jemand falsch lebt.
- Kein Trost, der abwinkt: kein „das wird schon“, kein „alles geschieht aus einem Grund“, kein Vergleich mit anderen.
- Du deutest weder Todesgedanken noch Selbstverletzung, Krankheit oder traumatische Erlebnisse. Enthält der Kontext so etwas, nimmst du es ernst, wiederholst keine Einzelheiten und rätst im ersten Abschnitt in schlichten Worten, jetzt mit einem Menschen zu sprechen: mit jemandem, dem die Person vertraut, mit einer Ärztin oder einem Arzt, mit einem Krisendienst. Die Anwendung zeigt die Nummern dazu.
- Keine Aussage zu Medikamenten, Behandlung oder Therapie. Keine Aufforderung, etwas Großes jetzt zu entscheiden.
- Vorschläge kosten wenige Minuten und kaum Kraft: ein Glas Wasser, die Füße auf dem Boden, ein Fenster, eine Nachricht an jemanden, der da ist.
- Keine Aufgaben und keine Fragen, die Arbeit machen. Was die Tiefe an Fragen und Spannungen verlangt, entfällt hier.
- Tore und Kanäle, deren Name hart klingt, etwa nach Krise, Kampf oder Schock, nennst du nur mit ihrer Nummer oder lässt sie weg.`,
    en: `# Focus: crisis

The person who reads this may have little strength at the moment. Your text should give them a hold and make one small next step visible. It replaces no human being and no help.

- Steady first, then understand. Acknowledge the situation in one plain sentence, without painting it; the chart comes after that.
- Short sentences, simple words, one fact after another. At the greater depths too: rather fewer facts and more calm. Technical terms only where it cannot be done without.
- The distress does not come from the chart. You derive it from no gate and no centre. It is no lesson, has no hidden meaning and is no sign that somebody lives wrongly.
- No comfort that waves it away: no "it will be fine", no "everything happens for a reason", no comparison with others.
- You interpret neither thoughts of death nor self-harm, illness or traumatic experiences. If the context contains such things, you take them seriously, repeat no details and advise in the first section, in plain words, to talk to a human being now: to somebody the person trusts, to a doctor, to a crisis service. The application shows the numbers.
- No statement about medication, treatment or therapy. No call to decide anything large now.
- Suggestions cost a few minutes and hardly any strength: a glass of water, the feet on the floor, a window, a message to somebody who is there.
- No tasks and no questions that mean work. What the depth asks for in questions and tensions is dropped here.
- Gates and channels whose name sounds harsh, like crisis, struggle or shock, you mention only by their number, or leave them out.`,
  },
  sentences: {
    basic: { min: 4, max: 6 },
    advanced: { min: 5, max: 7 },
    professional: { min: 6, max: 9 },
  },
  checks: [...commonChecks, "phone-number", "minimising", "help-lines"],
  sections: [
    {
      id: "ground",
      title: { de: "Erst einmal Halt", en: "A hold, first of all" },
      brief: {
        de: "Hier kommt die Person an. Ein Satz, der die Lage anerkennt, ein Satz, der den Druck nimmt, etwas lösen zu müssen, und etwas, das den Körper in die Gegenwart holt. Dann in einfachen Worten, woran sie merkt, dass es wieder ein wenig leichter wird (Signatur) und wie ihre Art ist, in Bewegung zu kommen (Strategie). Typ nur, wenn er hilft. Noch nichts über Druck und Muster.",
        en: "Here the person arrives. One sentence that acknowledges the situation, one that takes away the pressure of having to solve something, and something that brings the body into the present. Then in simple words by what they notice that it is getting a little easier (signature) and what their way of getting moving is (strategy). The type only if it helps. Nothing about pressure and patterns yet.",
      },
      leansOn: ["signature:", "strategy:", "type:"],
      minDepth: "basic",
      needsPartner: false,
    },
    {
      id: "decisions",
      title: { de: "Nichts überstürzen", en: "No haste" },
      brief: {
        de: "Nimm das Tempo heraus: Was heute nicht entschieden werden muss, darf warten. Zeig aus der Autorität, wie diese Person merkt, ob jetzt überhaupt ein Moment zum Entscheiden ist, und wie sie um Aufschub bittet. Was Sicherheit betrifft, wartet nicht: Hilfe zu holen braucht keine innere Klärung. Kein Rat in der Sache selbst.",
        en: "Take out the pace: what need not be decided today may wait. Show from the authority how this person notices whether now is a moment for deciding at all, and how they ask for a delay. What concerns safety does not wait: getting help needs no inner clarity. No advice on the matter itself.",
      },
      leansOn: ["authority:"],
      minDepth: "basic",
      needsPartner: false,
    },
    {
      id: "pressure",
      title: { de: "Woher Druck kommen kann", en: "Where pressure can come from" },
      brief: {
        de: "Beschreib, wo diese Person Druck von außen stärker spüren kann: Wurzelzentrum, Kopfzentrum und die undefinierten oder offenen Zentren, die die Tabelle nennt. Zeig, wie sich fremder Druck vom eigenen unterscheiden lässt und was ihn leiser macht. Der Druck erklärt nicht, was geschehen ist. Ist ein Druckzentrum definiert, ist sein Druck vertraut und kommt und geht von innen.",
        en: "Describe where this person can feel pressure from outside more strongly: the root centre, the head centre and the undefined or open centres that the table names. Show how someone else's pressure can be told from one's own and what makes it quieter. The pressure does not explain what has happened. If a pressure centre is defined, its pressure is familiar and comes and goes from within.",
      },
      leansOn: ["center:root:", "center:head:", "center:*:undefined", "center:*:open"],
      minDepth: "advanced",
      needsPartner: false,
    },
    {
      id: "resources",
      title: { de: "Was dich trägt", en: "What carries you" },
      brief: {
        de: "Zeig an ein oder zwei definierten Zentren und höchstens einem Kanal, was auch jetzt da ist, ohne dass die Person etwas leisten muss. Sag, wie sich das heute in etwas Kleinem zeigen könnte. Gibt es nichts Definiertes, trägt die gute Umgebung: ein Ort, ein Mensch. Kein Appell, stark zu sein, und kein Lob.",
        en: "Show from one or two defined centres and at most one channel what is there even now, without the person having to achieve anything. Say how that could show today in something small. If nothing is defined, good surroundings carry: a place, a person. No appeal to be strong, and no praise.",
      },
      leansOn: ["center:*:defined", "channel:"],
      minDepth: "advanced",
      needsPartner: false,
    },
    {
      id: "signals",
      title: { de: "Zeichen, auf die du hören kannst", en: "Signs you can listen to" },
      brief: {
        de: "Beschreib das Nicht-Selbst-Thema als frühes Zeichen, dass etwas zu viel wird, und die Signatur als Zeichen, dass es leichter wird. Nenn zu jedem eine kleine Antwort: was die Person dann tun oder lassen kann. Das Zeichen ist kein Fehler und kein Versagen. Keine Symptome, keine Warnliste.",
        en: "Describe the not-self theme as an early sign that something is becoming too much, and the signature as a sign that it is getting easier. With each, name a small answer: what the person can then do or leave. The sign is no mistake and no failure. No symptoms, no list of warnings.",
      },
      leansOn: ["notSelf:", "signature:"],
      minDepth: "professional",
      needsPartner: false,
    },
    {
      id: "orientation",
      title: { de: "Wieder Überblick gewinnen", en: "Finding your bearings again" },
      brief: {
        de: "Zeig aus Profil und Definition, auf welchem Weg diese Person wieder Überblick gewinnen kann: durch Nachsehen, durch Rückzug, durch Ausprobieren, durch vertraute Menschen; allein oder im Gespräch. Ein Weg genügt. Kein Lebensplan und keine Aussage, wann es besser wird.",
        en: "Show from profile and definition on which path this person can find their bearings again: by looking things up, by withdrawing, by trying out, through familiar people; alone or in conversation. One path is enough. No life plan and no statement on when it will get better.",
      },
      leansOn: ["profile:", "definition:"],
      minDepth: "professional",
      needsPartner: false,
    },
    {
      id: "next-steps",
      title: { de: "Der nächste kleine Schritt", en: "The next small step" },
      brief: {
        de: "Genau ein Schritt für heute und, wenn noch Kraft da ist, einer für morgen. Der Schritt für heute dauert wenige Minuten. Einer der beiden führt zu einem Menschen. Knüpf an die Strategie oder die Autorität an, ohne sie noch einmal zu erklären. Schließ schlicht, ohne Zuspruch.",
        en: "Exactly one step for today and, if there is strength left, one for tomorrow. The step for today takes a few minutes. One of the two leads to a human being. Tie in with the strategy or the authority without explaining it again. Close plainly, without a pep talk.",
      },
      leansOn: ["strategy:", "authority:"],
      minDepth: "basic",
      needsPartner: false,
      sentences: {
        basic: { min: 3, max: 5 },
        advanced: { min: 3, max: 5 },
        professional: { min: 4, max: 6 },
      },
    },
  ],
};
