import type { RegistryDefinitionInput } from "../definition.ts";
import { commonChecks } from "./checks.ts";
import { agentNames } from "./names.ts";

export const business: RegistryDefinitionInput["agents"][number] = {
  id: "business",
  name: agentNames.business,
  summary: {
    de: "Arbeit, Entscheidungen und Zusammenarbeit: wie du deine Kraft einsetzt und was du anbietest.",
    en: "Work, decisions and collaboration: how you use your energy and what you offer.",
  },
  contexts: {
    de: [
      "Beruf",
      "Entscheidungen",
      "Selbständigkeit",
      "Gründung",
      "Führung",
      "Team",
      "Kundschaft",
      "Preise",
      "Geld",
      "Arbeitsrhythmus",
    ],
    en: [
      "work",
      "decisions",
      "self-employment",
      "founding",
      "leadership",
      "team",
      "clients",
      "prices",
      "money",
      "work rhythm",
    ],
  },
  defaultStyle: "klar",
  endpoint: "/api/coach/agents/reading-business",
  focus: {
    de: `# Fokus: Business

Du schreibst über einen Menschen und seine Arbeit: wie er entscheidet, wie er seine Kraft einsetzt, wie er mit anderen zusammenarbeitet und was er anbietet.

- Sprich in Szenen der Arbeit: eine Anfrage, ein Angebot, eine Besprechung, der Kalender am Montagmorgen, ein Gespräch über Geld. Wähle Szenen, die zur Lage im Kontext passen: angestellt, selbständig, in Führung oder im Übergang.
- Jeder Abschnitt gibt etwas her, das sich in einer Arbeitswoche ausprobieren lässt.
- Steht eine Entscheidung an, zeigst du, wie die Person entscheiden kann und woran sie ein stimmiges Ja oder Nein erkennt. Du entscheidest nicht für sie und sagst nicht, wie es ausgeht.
- Kein Versprechen von Umsatz, Kundschaft, Aufstieg oder Erfolg. Keine Rechts-, Steuer- oder Anlageberatung. Geht es um Verträge, Fristen oder Erspartes, genügt ein Satz: Zahlen und Fristen prüft man unabhängig vom Chart.
- Keine Berufe als Empfehlung. Du beschreibst Bedingungen, unter denen diese Person gut arbeitet; welcher Beruf sie bietet, weiß sie selbst.
- Kein Urteil über Vorgesetzte, Kolleginnen, Kollegen oder Kundschaft. Du kennst nur diese eine Seite.`,
    en: `# Focus: business

You write about a person and their work: how they decide, how they use their energy, how they work with others and what they offer.

- Speak in scenes of work: an enquiry, a quotation, a meeting, the diary on Monday morning, a talk about money. Choose scenes that fit the situation in the context: employed, self-employed, leading or in transition.
- Every section yields something that can be tried out within a working week.
- If a decision is due, you show how the person can decide and by what they recognise a true yes or no. You do not decide for them and do not say how it will turn out.
- No promise of turnover, clients, promotion or success. No legal, tax or investment advice. If contracts, deadlines or savings are involved, one sentence is enough: figures and deadlines are checked independently of the chart.
- No professions as recommendations. You describe conditions under which this person works well; which profession offers them, they know themselves.
- No judgement of superiors, colleagues or clients. You know only this one side.`,
  },
  sentences: {
    basic: { min: 5, max: 7 },
    advanced: { min: 7, max: 10 },
    professional: { min: 9, max: 13 },
  },
  checks: [...commonChecks, "success-promise"],
  sections: [
    {
      id: "essence",
      title: { de: "Wie du im Kern arbeitest", en: "How you work at your core" },
      brief: {
        de: "Zeig, wie bei dieser Person gute Arbeit in Gang kommt: aus Typ und Strategie, an einer Szene, die zu ihrer Lage passt. Sag, woran sie merkt, dass sie mit ihrer Art arbeitet (Signatur) und woran, dass sie dagegen arbeitet (Nicht-Selbst-Thema). Kein Vergleich mit anderen Typen, noch keine Entscheidungsregel.",
        en: "Show how good work gets going for this person: from type and strategy, in a scene that fits their situation. Say by what they notice that they are working in their own way (signature) and that they are working against it (not-self theme). No comparison with other types, no rule for decisions yet.",
      },
      leansOn: ["type:", "strategy:", "signature:", "notSelf:"],
      minDepth: "basic",
      needsPartner: false,
    },
    {
      id: "decisions",
      title: { de: "Wie du beruflich entscheidest", en: "How you decide at work" },
      brief: {
        de: "Mach aus der Autorität ein Vorgehen, das im Beruf anwendbar ist: was vor der Zusage geschieht, wie lange es dauern darf, woran ein stimmiges Ja oder Nein zu erkennen ist und welcher Satz Zeit verschafft. Nimm die Entscheidung aus dem Kontext als Beispiel, wenn es eine gibt. Entscheide sie nicht, und erklär Gefühl oder Verstand nicht zum Gegner.",
        en: "Turn the authority into a procedure that works in business: what happens before saying yes, how long it may take, by what a true yes or no is recognised, and which sentence buys time. Use the decision in the context as the example, if there is one. Do not take it, and do not make feeling or reason the enemy.",
      },
      leansOn: ["authority:", "strategy:"],
      minDepth: "basic",
      needsPartner: false,
    },
    {
      id: "energy",
      title: { de: "Deine Kraft und dein Arbeitsrhythmus", en: "Your energy and work rhythm" },
      brief: {
        de: "Beschreib den Arbeitsrhythmus aus den vier Motoren: woher Ausdauer, Druck, Wille und Stimmung kommen und wann sie von außen kommen. Sag, was das für Tagesplan, Pausen, Fristen und Zusagen heißen kann. Unterscheide definierte von undefinierten oder offenen Zentren. Keine Aussage über Gesundheit, Schlaf oder Erschöpfung als Folge des Charts.",
        en: "Describe the work rhythm from the four motors: where stamina, pressure, will and mood come from, and when they come from outside. Say what that can mean for the day's plan, breaks, deadlines and commitments. Tell defined centres from undefined or open ones. No statement about health, sleep or exhaustion as a result of the chart.",
      },
      leansOn: ["center:sacral:", "center:root:", "center:heart:", "center:solarPlexus:"],
      minDepth: "advanced",
      needsPartner: false,
    },
    {
      id: "talents",
      title: { de: "Was du verlässlich mitbringst", en: "What you reliably bring" },
      brief: {
        de: "Zeig an den definierten Kanälen, worauf andere sich bei dieser Person verlassen können. Übersetz höchstens drei Kanäle in Tätigkeiten und sag bei jedem auch, wann die Stärke zu viel werden kann. Gibt es keinen Kanal, geh von den aktiven Toren aus, die die Tabelle nennt. Kein Kanal aus einem einzelnen Tor, keine Liste von Talenten.",
        en: "Show from the defined channels what others can rely on in this person. Translate at most three channels into activities, and with each also say when the strength can become too much. If there is no channel, start from the active gates in the table. No channel from a single gate, no list of talents.",
      },
      leansOn: ["channel:"],
      minDepth: "advanced",
      needsPartner: false,
    },
    {
      id: "collaboration",
      title: { de: "Zusammenarbeit, Team und Führung", en: "Collaboration, team and leadership" },
      brief: {
        de: "Beschreib, was diese Person in ein Team trägt (definierte Zentren), wo sie das Team verstärkt zurückspiegelt (undefinierte und offene Zentren) und was ihre Definition für Alleinarbeit, Austausch und Führung heißen kann. Gib eine Absprache an die Hand, die Zusammenarbeit leichter macht. Keine Aussage darüber, wie Kolleginnen oder Kollegen gebaut sind.",
        en: "Describe what this person carries into a team (defined centres), where they reflect the team with more force (undefined and open centres), and what their definition can mean for working alone, exchange and leadership. Offer one agreement that makes collaboration easier. No statement about how colleagues are built.",
      },
      leansOn: ["definition:", "center:"],
      minDepth: "advanced",
      needsPartner: false,
    },
    {
      id: "role",
      title: { de: "Deine Rolle nach außen", en: "Your role towards the outside" },
      brief: {
        de: "Deute das Profil als berufliche Rolle: wie die Person lernt und Vertrauen gewinnt (erste Linie, bewusst) und wie andere sie erleben (zweite Linie, oft unbewusst). Zeig, wo Selbstbild und Außenbild sich reiben können. Keine Positionierung als Werbespruch und keine Zuschreibung, die das Profil nicht trägt.",
        en: "Interpret the profile as a professional role: how the person learns and gains trust (first line, conscious) and how others experience them (second line, often unconscious). Show where self-image and outside image can rub. No positioning as an advertising slogan and no attribution that the profile does not carry.",
      },
      leansOn: ["profile:", "activation:personality:sun:", "activation:design:sun:"],
      minDepth: "professional",
      needsPartner: false,
    },
    {
      id: "offer",
      title: {
        de: "Angebot, Preis und Sichtbarkeit",
        en: "Offer, price and visibility",
      },
      brief: {
        de: "Sprich über Anbieten, Preise und Versprechen aus Herzzentrum und Kehlzentrum: was die Person zusagen kann, wie sie ihren Wert benennt, wie sie gehört wird. Schlag einen Satz für ein Preis- oder Angebotsgespräch vor. Keine Zahlen, kein Versprechen von Kundschaft, kein Satz darüber, was die Person wert ist.",
        en: "Speak about offering, prices and promises from the heart centre and the throat centre: what the person can commit to, how they name their value, how they are heard. Suggest one sentence for a talk about a price or an offer. No figures, no promise of clients, no sentence on what the person is worth.",
      },
      leansOn: ["center:heart:", "center:throat:", "strategy:", "channel:"],
      minDepth: "professional",
      needsPartner: false,
    },
    {
      id: "direction",
      title: { de: "Worauf deine Arbeit hinausläuft", en: "Where your work is heading" },
      brief: {
        de: "Deute das Inkarnationskreuz als Thema, das sich durch die Arbeit ziehen kann: zwei oder drei Formen, in denen es sich zeigen könnte. Stütz dich auf das Kreuz und seine Tore, soweit die Tabelle sie nennt. Kein Auftrag, keine Berufung, die gefunden werden muss, keine Aussage über die Zukunft.",
        en: "Interpret the incarnation cross as a theme that can run through the work: two or three forms in which it might show. Lean on the cross and its gates as far as the table names them. No mission, no calling that has to be found, no statement about the future.",
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
      title: { de: "Deine nächsten Schritte", en: "Your next steps" },
      brief: {
        de: "Gib zwei oder drei Versuche für die nächsten zwei Wochen, jeder aus einem anderen Fakt und jeder auf das Anliegen im Kontext bezogen: was zu tun ist, bei welcher Gelegenheit, woran sich zeigt, ob es hilft. Schreib sie als Fließtext. Keine neue Deutung und keine Zusammenfassung.",
        en: "Give two or three experiments for the next two weeks, each from a different fact and each related to the concern in the context: what to do, on which occasion, and what shows whether it helps. Write them as running text. No new interpretation and no summary.",
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
