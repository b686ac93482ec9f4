import type { PolicyFinding } from "../finding.ts";
import { matchesIn } from "../text/matches.ts";
import { normalise } from "../text/normalise.ts";
import { agentRules, isAgentCheck } from "./agent-rules.ts";
import { bannedRules } from "./banned.ts";
import { type LocalBirth, ownBirthRules } from "./own-birth.ts";
import type { Rule } from "./rule.ts";

/**
 * The rules of a reading: the ban list, the births of its people, and what its agent asks for. Ids of checks that are not
 * implemented here are left out: a newer registry may name checks that an older checker lacks.
 */
export function rulesFor(
  agentChecks: readonly string[],
  births: readonly LocalBirth[] = [],
): readonly Rule[] {
  const own = agentChecks.filter(isAgentCheck).map((id): Rule => ({ id, ...agentRules[id] }));
  return [...bannedRules, ...ownBirthRules(births), ...own];
}

/** What a sentence says that it must not. Its anchors are rendered already. */
export function checkPolicy(text: string, rules: readonly Rule[]): PolicyFinding[] {
  const normal = normalise(text);
  return rules.flatMap(({ id, pattern, isHarmless }) => {
    for (const { index, 0: words } of matchesIn(normal.text, pattern)) {
      const [from, to] = [index, index + words.length];
      if (!isHarmless?.({ text: normal.text, from, to }))
        return [{ rule: id, words: normal.slice(from, to) }];
    }
    return [];
  });
}
