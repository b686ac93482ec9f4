import { isWithin } from "./harmless.ts";
import { type Rule, word } from "./rule.ts";

/**
 * The checks that an agent may ask for beside the ban list, by the ids of the registry. The ids of
 * the ban list itself ("diagnosis", "percentage" …) hold for every agent anyway.
 */
export const agentRules = {
  /** A person is more than a label. */
  label: {
    pattern: word(
      "du bist (?:eben|halt|nun mal|einfach) so|so bist du (?:eben|halt|nun mal)|das liegt an deinem typ|du kannst nicht anders|wie alle (?:generatoren|projektoren|manifestoren|reflektoren) bist du|that'?s just (?:who|how) you are|you can'?t help it",
    ),
  },
  /** No judgement whether two people belong together. */
  "relationship-verdict": {
    pattern: word(
      "passt (?:nicht|perfekt|gut|ideal) zusammen|passt ihr (?:nicht|perfekt|gut|ideal) zusammen|füreinander bestimmt|füreinander geschaffen|seelenpartner\\p{L}*|seelenverwandt\\p{L}*|dualseele\\p{L}*|zwillingsflamme\\p{L}*|(?:trenn\\p{L}*|verlass\\p{L}*) (?:dich|euch|ihn|sie|deinen partner|deine partnerin)|keine zukunft|zum scheitern|toxisch\\p{L}*|" +
        "(?:perfect|ideal|bad|good) match|made for each other|meant (?:to be|for each other)|soulmates?|twin flames?|leave (?:him|her|them|your partner)|break up with|doomed|no future|toxic",
    ),
  },
  /** No promise of success or money. */
  "success-promise": {
    pattern: word(
      "garantier\\p{L}*|erfolgsgarantie|(?:sicher(?:er)?|garantierter) erfolg|macht dich reich|wirst reich|wirst erfolgreich|verdoppel\\p{L}* (?:dein|deinen|ihren) (?:umsatz|einkommen)|finanzielle freiheit|guarantee\\p{L}*|make you rich|get rich|you will succeed|double your (?:income|revenue)|financial freedom",
    ),
    isHarmless: isWithin(
      word(
        "kein\\p{L}* garant\\p{L}*|nicht garantier\\p{L}*|garantiert (?:nichts|kein\\p{L}*|nicht)|no guarantee\\p{L}*|not guarantee\\p{L}*|doesn't guarantee",
      ),
    ),
  },
  /** Numbers of help lines come from the reviewed block alone. */
  "phone-number": {
    pattern:
      /(?<![\d.])(?:\+|00)\d[\d\s/().-]{5,}\d|(?<![\d.])0\d{2,4}[\s/-]\d[\d\s-]{3,}|(?<!\d)(?:112|110|142|143|144|147|911|988|999|116\s?\d{3})(?!\d)/gu,
  },
  /** No comfort that waves distress away. */
  minimising: {
    pattern: word(
      "das wird schon(?: wieder)?|alles wird gut|alles geschieht aus einem grund|alles hat (?:seinen|einen) (?:sinn|grund)|halb so schlimm|stell dich nicht so an|andere haben es schwerer|reiß dich zusammen|kopf hoch|sieh es positiv|zeit heilt|" +
        "it will (?:all )?be (?:fine|ok|okay|alright)|everything happens for a reason|it'?s not that bad|others have it worse|pull yourself together|cheer up|look on the bright side|time heals",
    ),
  },
} as const satisfies Readonly<Record<string, Omit<Rule, "id">>>;

export type AgentCheckId = keyof typeof agentRules;

/** Whether a check named by an agent is one that is implemented here. */
export function isAgentCheck(id: string): id is AgentCheckId {
  return Object.hasOwn(agentRules, id);
}
