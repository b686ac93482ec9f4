import type { AgentId, Language } from "../ids.ts";
import { type AgentVote, voteByWords } from "./agent-words.ts";
import { type Danger, findDanger } from "./danger.ts";
import {
  audibleDistress,
  dangerConfidence,
  defaultConfidence,
  distressScore,
  doubt,
  highestConfidence,
  selfHarmConfidence,
  weakScore,
  wordsInReason,
} from "./limits.ts";
import { namedAgent } from "./named-agent.ts";
import { reasonTexts } from "./reasons.ts";
import { asWritten } from "./text.ts";

/** Which agent answers, and why. */
export type Selection = {
  /** The agent that the caller asked for, null when none was given. */
  asked: AgentId | null;
  agentId: AgentId;
  /** 0 to 1; 1 only where somebody named the agent. */
  confidence: number;
  /** Signs of self-harm or acute distress, found by rule: the crisis agent answers. */
  danger: boolean;
  selfHarm: boolean;
  /** Sentences in the language asked for. */
  reasons: string[];
  /** The agent that came next, null when nothing spoke for another. */
  runnerUp: AgentId | null;
};

export type SelectInput = {
  /** What the person typed. Any string. */
  text: string;
  /** The agent that the caller gave, null for none. */
  asked: AgentId | null;
  language: Language;
};

/**
 * Chooses the agent for a text. Danger comes first and overrides what was asked for; then the
 * agent asked for; then an agent that the text consists of; then the words. Where they say too
 * little, `personality` answers. Rules only, no network; the same text gives the same answer.
 */
export function selectAgent({ text, asked, language }: SelectInput): Selection {
  const danger = findDanger(text);
  const votes = votesOf(text, danger);
  if (danger.danger) return inDanger({ asked, language, danger, votes });
  if (asked) return asAsked({ asked, language, votes });
  const named = namedAgent(text);
  return named ? asNamed(named, language) : byVotes({ text, language, danger, votes });
}

/** Votes of the words; distress that is not enough for danger speaks for crisis. */
function votesOf(text: string, { weight }: Danger): readonly AgentVote[] {
  const distress = weight > audibleDistress ? weight * distressScore : 0;
  return voteByWords(text)
    .map((vote) => (vote.agentId === "crisis" ? { ...vote, score: vote.score + distress } : vote))
    .sort((a, b) => b.score - a.score);
}

const strongest = (votes: readonly AgentVote[], except: AgentId) =>
  votes.find(({ agentId, score }) => agentId !== except && score >= weakScore)?.agentId ?? null;

type Situation = { language: Language; votes: readonly AgentVote[] };

function inDanger({
  asked,
  language,
  danger: { selfHarm },
  votes,
}: Situation & { asked: AgentId | null; danger: Danger }): Selection {
  const texts = reasonTexts[language];
  const overruled = asked !== null && asked !== "crisis";
  return {
    asked,
    agentId: "crisis",
    confidence: selfHarm ? selfHarmConfidence : dangerConfidence,
    danger: true,
    selfHarm,
    reasons: [
      selfHarm ? texts.selfHarm : texts.distress,
      ...(overruled ? [texts.instead(asked)] : []),
    ],
    runnerUp: overruled ? asked : strongest(votes, "crisis"),
  };
}

function asAsked({ asked, language, votes }: Situation & { asked: AgentId }): Selection {
  const texts = reasonTexts[language];
  const [best] = votes;
  const rather = best && best.score >= weakScore && best.agentId !== asked ? best.agentId : null;
  return {
    asked,
    agentId: asked,
    confidence: 1,
    danger: false,
    selfHarm: false,
    reasons: [texts.asked(asked), ...(rather ? [texts.rather(rather)] : [])],
    runnerUp: rather,
  };
}

const asNamed = (agentId: AgentId, language: Language): Selection => ({
  asked: null,
  agentId,
  confidence: 1,
  danger: false,
  selfHarm: false,
  reasons: [reasonTexts[language].named(agentId)],
  runnerUp: null,
});

function byVotes({
  text,
  language,
  danger,
  votes,
}: Situation & { text: string; danger: Danger }): Selection {
  const texts = reasonTexts[language];
  const [best, second] = votes;
  const rest = { asked: null, danger: false, selfHarm: false };
  if (!best || best.score < weakScore) {
    const candidate = votes.find(({ agentId, score }) => agentId !== "personality" && score > 0);
    return {
      ...rest,
      agentId: "personality",
      confidence: defaultConfidence,
      reasons: [texts.weak, ...(candidate ? [texts.alsoPossible(candidate.agentId)] : [])],
      runnerUp: candidate?.agentId ?? null,
    };
  }
  const { agentId, score, words } = best;
  const other = second && second.score > 0 ? second.agentId : null;
  const quote = (word: string) => (language === "de" ? `„${word}“` : `"${word}"`);
  const named = words.slice(0, wordsInReason).map(asWritten(text)).map(quote);
  return {
    ...rest,
    agentId,
    confidence: Math.min(highestConfidence, score / (score + (second?.score ?? 0) + doubt)),
    reasons: [
      ...(agentId === "crisis" && danger.weight > audibleDistress ? [texts.strain] : []),
      ...(named.length > 0 ? [texts.words(agentId, named.join(", "))] : []),
      ...(other ? [texts.alsoPossible(other)] : []),
    ],
    runnerUp: other,
  };
}
