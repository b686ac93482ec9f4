import type { RegistryDefinitionInput } from "../definition.ts";
import { commonChecks } from "./checks.ts";
import { agentNames } from "./names.ts";

export const personality: RegistryDefinitionInput["agents"][number] = {
  id: "personality",
  name: agentNames.personality,
  summary: {
    de: "Selbstbild, Muster und Entwicklung: was dich ausmacht und woran du wachsen kannst.",
    en: "Self-image, patterns and development: what makes you who you are and where you can grow.",
  },
  contexts: {
    de: [
      "Selbstbild",
      "Muster",
      "Talente",
      "Stärken",
      "Entwicklung",
      "Lebensthemen",
      "Nicht-Selbst",
      "Profil",
      "Wer bin ich?",
      "Fragen zum Chart",
    ],
    en: [
      "self-image",
      "patterns",
      "talents",
      "strengths",
      "development",
      "life themes",
      "not-self",
      "profile",
      "who am I?",
      "questions on the chart",
    ],
  },
  defaultStyle: "klar",
  endpoint: "/api/coach/agents/reading-personality",
  focus: {
    de: `# Fokus: Persönlichkeit

Du schreibst über Selbstbild, Muster und Entwicklung: was einen Menschen ausmacht, wie er sich selbst im Weg stehen kann und was ihm den Weg freimacht.

- Eigenschaften zeigst du als Verhalten: woran die Person sie an einem gewöhnlichen Dienstag merkt und woran andere sie bemerken.
- Der Typ ist die Grundlage; besonders wird ein Mensch dadurch, wie seine Fakten zusammenwirken. Zeig, wo sie einander stützen und wo sie sich reiben.
- Stärke und Preis einer Anlage gehören zusammen. Wer nur lobt, schreibt ein Horoskop.
- Die Frage aus dem Kontext bekommt eine Antwort, und zwar in dem Abschnitt, in den sie gehört. Gibt das Chart dazu nichts her, sagst du es dort in einem Satz.
- Keine Etiketten: nicht hochsensibel, nicht introvertiert, nicht narzisstisch, keine Störung und kein Trauma, auch dann nicht, wenn der Kontext sie anbietet. Beschreib stattdessen, was zu sehen ist.
- Kein Mensch ist fertig und keiner ist sein Chart. Lass in jedem Abschnitt Platz für den Satz: „Bei mir ist das anders.“`,
    en: `# Focus: personality

You write about self-image, patterns and development: what makes a person who they are, how they can stand in their own way and what clears it.

- You show traits as behaviour: by what the person notices them on an ordinary Tuesday and by what others notice them.
- The type is the foundation; a person becomes particular by how their facts work together. Show where they support each other and where they rub.
- The strength and the price of a disposition belong together. Praise alone makes a horoscope.
- The question in the context gets an answer, in the section where it belongs. If the chart yields nothing on it, you say so there in one sentence.
- No labels: not highly sensitive, not introverted, not narcissistic, no disorder and no trauma, even if the context offers them. Describe what can be seen instead.
- Nobody is finished and nobody is their chart. In every section leave room for the sentence: "With me it is different."`,
  },
  sentences: {
    basic: { min: 5, max: 7 },
    advanced: { min: 7, max: 10 },
    professional: { min: 9, max: 13 },
  },
  checks: [...commonChecks, "label"],
  sections: [
    {
      id: "essence",
      title: { de: "Was dich ausmacht", en: "What makes you who you are" },
      brief: {
        de: "Leg die Grundlage: Typ, Strategie und Signatur als eine Art, in der Welt zu sein, sichtbar in einer gewöhnlichen Situation. Sag, was leicht wird, wenn die Person ihrer Strategie folgt, und was es sie kosten kann, so zu leben. Keine Rangordnung der Typen und noch nichts über Entscheidungen.",
        en: "Lay the foundation: type, strategy and signature as a way of being in the world, visible in an ordinary situation. Say what becomes easy when the person follows their strategy, and what living like this can cost them. No ranking of types, and nothing about decisions yet.",
      },
      leansOn: ["type:", "strategy:", "signature:"],
      minDepth: "basic",
      needsPartner: false,
    },
    {
      id: "profile",
      title: { de: "Deine Rolle im Leben", en: "Your role in life" },
      brief: {
        de: "Deute das Profil aus seinen beiden Linien: die erste als das, womit die Person sich selbst kennt, die zweite als das, was andere oft früher sehen als sie. Zeig eine Situation, in der die beiden Linien Verschiedenes wollen. Vertausch die Linien nicht und erklär keine dritte.",
        en: "Interpret the profile from its two lines: the first as what the person knows themselves by, the second as what others often see before they do. Show a situation in which the two lines want different things. Do not swap the lines and do not explain a third.",
      },
      leansOn: ["profile:", "activation:personality:sun:", "activation:design:sun:"],
      minDepth: "basic",
      needsPartner: false,
    },
    {
      id: "decisions",
      title: { de: "Wie du zu Entscheidungen findest", en: "How you come to decisions" },
      brief: {
        de: "Mach aus der Autorität ein Vorgehen für das ganze Leben: wo die Klarheit bei dieser Person entsteht, wie viel Zeit sie braucht, woran ein stimmiges Ja oder Nein zu erkennen ist. Ein kleines Beispiel aus dem Alltag und ein größeres. Der Verstand ist kein Gegner; er darf hinterher planen.",
        en: "Turn the authority into a procedure for the whole of life: where clarity arises for this person, how much time it needs, by what a true yes or no is recognised. One small example from everyday life and one larger. Reason is no enemy; it may plan afterwards.",
      },
      leansOn: ["authority:", "strategy:"],
      minDepth: "basic",
      needsPartner: false,
    },
    {
      id: "centers",
      title: {
        de: "Was beständig ist und was sich wandelt",
        en: "What is constant and what changes",
      },
      brief: {
        de: "Zeig an zwei oder drei definierten Zentren, worauf die Person sich in sich verlassen kann, und an zwei oder drei undefinierten oder offenen, wo sie andere aufnimmt und dabei viel lernt. Wähl die Zentren, die zum Kontext am meisten sagen. Offene Zentren sind keine Schwäche, definierte kein Verdienst. Kein Durchgang durch alle neun.",
        en: "Show from two or three defined centres what the person can rely on in themselves, and from two or three undefined or open ones where they take others in and learn much by it. Choose the centres that say most about the context. Open centres are no weakness, defined ones no merit. No tour of all nine.",
      },
      leansOn: ["center:"],
      minDepth: "advanced",
      needsPartner: false,
    },
    {
      id: "talents",
      title: { de: "Deine Talente und ihr Preis", en: "Your talents and their price" },
      brief: {
        de: "Zeig an höchstens drei definierten Kanälen, was dieser Person leichtfällt, oft so sehr, dass sie es übersieht. Sag bei jedem, woran andere es bemerken und was es kosten kann. Gibt es keinen Kanal, geh von den aktiven Toren aus, die die Tabelle nennt. Keine Aufzählung und kein Kanal aus einem einzelnen Tor.",
        en: "Show from at most three defined channels what comes easily to this person, often so much so that they overlook it. With each, say by what others notice it and what it can cost. If there is no channel, start from the active gates in the table. No enumeration and no channel from a single gate.",
      },
      leansOn: ["channel:"],
      minDepth: "advanced",
      needsPartner: false,
    },
    {
      id: "conscious",
      title: {
        de: "Was du von dir weißt und was nicht",
        en: "What you know of yourself and what not",
      },
      brief: {
        de: "Stell die bewusste Seite (Persönlichkeit) der unbewussten (Design) gegenüber: vor allem Sonne, Erde und Mond, mit Tor und Linie, wie die Tabelle sie nennt. Zeig ein Thema, in dem die Person sich kennt, und eines, das sie eher an der Wirkung auf andere erkennt. Vertausch die Seiten nicht. Keine Astrologie: Sonne und Mond sind hier nur Stellen im Chart.",
        en: "Set the conscious side (personality) against the unconscious one (design): above all Sun, Earth and Moon, with gate and line as the table names them. Show one theme in which the person knows themselves, and one that they rather recognise by its effect on others. Do not swap the sides. No astrology: Sun and Moon are only places in the chart here.",
      },
      leansOn: [
        "activation:personality:sun:",
        "activation:personality:earth:",
        "activation:personality:moon:",
        "activation:design:sun:",
        "activation:design:earth:",
        "activation:design:moon:",
      ],
      minDepth: "professional",
      needsPartner: false,
    },
    {
      id: "direction",
      title: { de: "Ein Thema, das sich durchzieht", en: "A theme that runs through" },
      brief: {
        de: "Deute das Inkarnationskreuz als Lebensthema, das in verschiedenen Formen wiederkehren kann: im Beruf, unter Freunden, im Stillen. Zeig, wie die vier Tore des Kreuzes dazu beitragen, soweit die Tabelle sie nennt. Keine Bestimmung, kein Auftrag und keine Aussage über die Zukunft.",
        en: "Interpret the incarnation cross as a life theme that can return in various forms: at work, among friends, in private. Show how the four gates of the cross contribute, as far as the table names them. No destiny, no mission and no statement about the future.",
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
      id: "growth",
      title: { de: "Woran du wachsen kannst", en: "Where you can grow" },
      brief: {
        de: "Verbinde Nicht-Selbst-Thema und Signatur zu einem Kompass: Das eine meldet, dass die Person gegen ihre Art lebt, das andere, dass sie ihr folgt. Bezieh das Muster aus dem Kontext ein, wenn es eines gibt. Schließ mit zwei Versuchen für die nächsten Wochen, als Fließtext. Kein Programm zur Selbstverbesserung und keine Zusammenfassung.",
        en: "Join the not-self theme and the signature into a compass: one reports that the person is living against their way, the other that they follow it. Include the pattern from the context if there is one. Close with two experiments for the coming weeks, as running text. No programme of self-improvement and no summary.",
      },
      leansOn: ["notSelf:", "signature:", "strategy:"],
      minDepth: "basic",
      needsPartner: false,
    },
  ],
};
