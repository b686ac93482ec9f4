import type { RegistryDefinitionInput } from "../definition.ts";
import { commonChecks } from "./checks.ts";
import { agentNames } from "./names.ts";

export const relationship: RegistryDefinitionInput["agents"][number] = {
  id: "relationship",
  name: agentNames.relationship,
  summary: {
    de: "Nähe und Abstand, Bindung und Gespräch: wie du in Beziehungen bist, allein oder zu zweit betrachtet.",
    en: "Closeness and distance, bonding and conversation: how you are in relationships, seen alone or as two.",
  },
  contexts: {
    de: [
      "Partnerschaft",
      "Familie",
      "Kinder",
      "Eltern",
      "Freundschaft",
      "Nähe und Abstand",
      "Bindung",
      "Gespräche",
      "Streit",
      "Trennung",
    ],
    en: [
      "partnership",
      "family",
      "children",
      "parents",
      "friendship",
      "closeness and distance",
      "bonding",
      "conversation",
      "conflict",
      "separation",
    ],
  },
  defaultStyle: "empathisch",
  endpoint: "/api/coach/agents/reading-relationship",
  focus: {
    de: `# Fokus: Beziehung

Du schreibst über einen Menschen in der Nähe zu anderen: wie er sich öffnet und schützt, was er in eine Bindung trägt, wie er spricht und zuhört.

- Entnimm dem Kontext, um welche Bindung es geht: Partnerschaft, Familie, Freundschaft. Geh nicht von selbst von einer Liebesbeziehung aus.
- Gibt es Fakten einer zweiten Person, beschreibst du zwei gleichwertige Seiten. Beide haben Gründe, keine ist die Ursache. Schreib so, dass beide mitlesen könnten, ohne sich angeklagt zu fühlen.
- Gibt es keine, beschreibst du nur, was diese eine Person mitbringt. Über das Wesen, die Absichten oder Gefühle des anderen Menschen vermutest du nichts.
- Kein Urteil, ob zwei zueinander passen, ob eine Beziehung hält oder enden soll. Keine Seelenverwandtschaft, keine Schuld, kein „ihr müsst“.
- Das Chart entschuldigt kein Verhalten und verpflichtet zu nichts. Deutet der Kontext auf Gewalt, Drohung oder Kontrolle hin, geht Sicherheit vor: Rate in einem Satz zu vertrauten Menschen und einer Beratungsstelle, deute dieses Verhalten nicht aus dem Chart und rate nicht zu mehr Geduld.
- Vorschläge sind gern Sätze, die man so sagen kann, in Anführungszeichen und in der Sprache des Kontexts.`,
    en: `# Focus: relationship

You write about a person in closeness to others: how they open up and protect themselves, what they carry into a bond, how they speak and listen.

- Take from the context which bond it is about: partnership, family, friendship. Do not assume a love relationship of your own accord.
- If there are facts of a second person, you describe two sides of equal worth. Both have reasons, neither is the cause. Write so that they could read along without feeling accused.
- If there are none, you describe only what this one person brings. About the other person's nature, intentions or feelings you assume nothing.
- No judgement on whether two people suit each other, whether a relationship will last or should end. No soul mates, no guilt, no "you two must".
- The chart excuses no behaviour and obliges nobody to anything. If the context points to violence, threats or control, safety comes first: advise in one sentence to turn to trusted people and a counselling service, do not explain that behaviour from the chart and do not advise more patience.
- Suggestions may well be sentences that one can actually say, in quotation marks and in the language of the context.`,
  },
  sentences: {
    basic: { min: 5, max: 7 },
    advanced: { min: 7, max: 10 },
    professional: { min: 9, max: 13 },
  },
  checks: [...commonChecks, "relationship-verdict"],
  sections: [
    {
      id: "essence",
      title: { de: "Wie du in Nähe bist", en: "How you are in closeness" },
      brief: {
        de: "Zeig, wie Typ und Strategie sich in einer nahen Beziehung anfühlen können: wie Begegnung bei dieser Person gut beginnt und was geschieht, wenn sie ihre Art übergeht. Eine Szene aus einem gemeinsamen Alltag. Mit zweiter Person: Typ und Strategie beider Seiten, gleich ausführlich. Kein Urteil, wer von beiden es richtig macht.",
        en: "Show how type and strategy can feel in a close relationship: how encounters begin well for this person and what happens when they pass over their own way. One scene from shared everyday life. With a second person: type and strategy of both sides, in equal detail. No judgement on which of them does it right.",
      },
      leansOn: ["type:", "strategy:", "signature:", "notSelf:", "b.type:", "b.strategy:"],
      minDepth: "basic",
      needsPartner: false,
    },
    {
      id: "connection",
      title: { de: "Was zwischen euch entsteht", en: "What arises between the two of you" },
      brief: {
        de: "Beschreib die Verbindung der beiden aus den Fakten, die mit „connection:“ und „theme:“ beginnen: wo Anziehung entsteht, wo ihr einander vertraut seid, wo eine Seite den Ton angibt, wo jemand nachgibt. Sag bei Dominanz und Kompromiss genau, wer gemeint ist. Stell die beiden Autoritäten nebeneinander: wie gemeinsame Entscheidungen gut zustande kommen. Kein Passt-oder-passt-nicht, und das Thema der Verbindung ist keine Note.",
        en: 'Describe the connection of the two from the facts that begin with "connection:" and "theme:": where attraction arises, where you are familiar to each other, where one side sets the tone, where somebody gives way. With dominance and compromise say exactly who is meant. Put the two authorities side by side: how shared decisions come about well. No match or mismatch, and the theme of the connection is no mark.',
      },
      leansOn: ["connection:", "theme:", "authority:", "b.authority:"],
      minDepth: "basic",
      needsPartner: true,
    },
    {
      id: "decisions",
      title: { de: "Dein Ja und dein Nein", en: "Your yes and your no" },
      brief: {
        de: "Mach aus der Autorität einen Weg zu einem ehrlichen Ja und einem klaren Nein gegenüber nahen Menschen: wie viel Zeit es braucht, woran es zu merken ist, mit welchem Satz man um diese Zeit bittet. Nimm eine kleine und eine große Frage als Beispiel, passend zum Kontext. Kein Rat, zu bleiben oder zu gehen.",
        en: "Turn the authority into a way to an honest yes and a clear no towards people who are close: how much time it needs, by what it is noticed, with which sentence one asks for this time. Take a small and a large question as examples, fitting the context. No advice to stay or to leave.",
      },
      leansOn: ["authority:", "strategy:"],
      minDepth: "basic",
      needsPartner: false,
    },
    {
      id: "closeness",
      title: { de: "Nähe und Abstand", en: "Closeness and distance" },
      brief: {
        de: "Beschreib aus definierten, undefinierten und offenen Zentren, was diese Person verlässlich ausstrahlt, was sie von anderen aufnimmt und verstärkt, und wozu sie Abstand braucht. Nimm die Definition hinzu: ob sie sich allein ganz fühlt oder im Gespräch mit anderen. Ein Vorschlag, wie sich Rückzug so ankündigen lässt, dass niemand ihn als Abweisung hört. Kein Zentrum ist eine Wunde.",
        en: "Describe from defined, undefined and open centres what this person reliably radiates, what they take in from others and amplify, and what they need distance for. Add the definition: whether they feel whole alone or in conversation with others. One suggestion for announcing withdrawal so that nobody hears it as rejection. No centre is a wound.",
      },
      leansOn: ["center:", "definition:"],
      minDepth: "advanced",
      needsPartner: false,
    },
    {
      id: "communication",
      title: { de: "Wie du sprichst und zuhörst", en: "How you speak and listen" },
      brief: {
        de: "Beschreib das Gespräch aus Kehlzentrum, Ajna-Zentrum und Solarplexus: wie diese Person zu Wort kommt, wie sie Gedanken ordnet, wie Stimmung in ein Gespräch kommt. Zeig eine typische Reibung im Streit und einen Weg hindurch. Keine Aussage darüber, was das Gegenüber hört oder meint.",
        en: "Describe conversation from the throat centre, the ajna centre and the solar plexus: how this person gets to speak, how they order thoughts, how mood enters a conversation. Show one typical friction in an argument and a way through it. No statement about what the other person hears or means.",
      },
      leansOn: ["center:throat:", "center:ajna:", "center:solarPlexus:"],
      minDepth: "advanced",
      needsPartner: false,
    },
    {
      id: "bonding",
      title: { de: "Was dich bindet", en: "What bonds you" },
      brief: {
        de: "Zeig an höchstens drei definierten Kanälen, was diese Person in eine Bindung einbringt und worüber Vertrauen wächst. Kanäle zwischen Sakralzentrum, Solarplexus, Herzzentrum und Wurzelzentrum gehen vor, wenn sie in der Tabelle stehen. Sag bei jedem, wie er zu viel werden kann. Kein Kanal aus einem einzelnen Tor.",
        en: "Show from at most three defined channels what this person brings into a bond and through what trust grows. Channels between sacral, solar plexus, heart and root come first if they are in the table. With each, say how it can become too much. No channel from a single gate.",
      },
      leansOn: ["channel:"],
      minDepth: "advanced",
      needsPartner: false,
    },
    {
      id: "patterns",
      title: { de: "Muster, die wiederkehren", en: "Patterns that return" },
      brief: {
        de: "Deute Profil und Nicht-Selbst-Thema als Muster in Beziehungen: wie diese Person Vertrauen prüft, welche Rolle sie leicht annimmt, welches Gefühl meldet, dass sie sich verlässt. Zeig die Stelle, an der das Muster sich unterbrechen lässt. Keine Herkunft aus Kindheit oder Verletzung, keine Etiketten für Bindungsstile.",
        en: "Interpret the profile and the not-self theme as patterns in relationships: how this person tests trust, which role they easily take on, which feeling reports that they are leaving themselves. Show the point at which the pattern can be interrupted. No origin in childhood or injury, no labels for attachment styles.",
      },
      leansOn: ["profile:", "notSelf:", "signature:"],
      minDepth: "professional",
      needsPartner: false,
    },
    {
      id: "direction",
      title: { de: "Was deine Bindungen trägt", en: "What carries your bonds" },
      brief: {
        de: "Deute das Inkarnationskreuz als Thema, das sich auch in nahen Beziehungen zeigen kann: was diese Person dort immer wieder sucht oder gibt. Bleib bei dem, was das Kreuz und seine Tore in der Tabelle hergeben. Keine Bestimmung, keine Aussage über die Zukunft einer Beziehung.",
        en: "Interpret the incarnation cross as a theme that can show in close relationships too: what this person keeps looking for or giving there. Stay with what the cross and its gates in the table yield. No destiny, no statement about the future of a relationship.",
      },
      leansOn: [
        "cross:",
        "activation:personality:sun:",
        "activation:personality:earth:",
        "activation:design:sun:",
        "activation:design:earth:",
      ],
      minDepth: "professional",
      needsPartner: false,
    },
    {
      id: "next-steps",
      title: { de: "Kleine nächste Schritte", en: "Small next steps" },
      brief: {
        de: "Gib zwei oder drei Versuche für die nächsten zwei Wochen, die diese Person allein beginnen kann: einen für ein Gespräch, einen für den eigenen Raum. Jeder kommt aus einem anderen Fakt und passt zum Anliegen im Kontext. Schreib sie als Fließtext. Keine Forderung an den anderen Menschen, keine Zusammenfassung.",
        en: "Give two or three experiments for the next two weeks that this person can begin alone: one for a conversation, one for their own space. Each comes from a different fact and fits the concern in the context. Write them as running text. No demand on the other person, no summary.",
      },
      leansOn: ["strategy:", "authority:", "signature:"],
      minDepth: "basic",
      needsPartner: false,
      sentences: {
        basic: { min: 4, max: 6 },
        advanced: { min: 5, max: 8 },
        professional: { min: 6, max: 9 },
      },
    },
  ],
};
