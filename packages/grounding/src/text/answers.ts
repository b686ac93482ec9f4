import { assentIn } from "./assent.ts";

/**
 * Sentences with their answers: a question and what follows it are read as one ("Kanäle? Du hast
 * neun davon."), and a question that is affirmed or denied as the statement that it makes.
 */
export function withAnswers(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const answered = wondered.exec(sentence);
    if (answered) {
      const [, opening, asked = "", answer = ""] = answered;
      joined.push(settled(asQuestion(opening, asked), answer));
      continue;
    }
    const last = joined.at(-1);
    if (last === undefined || !isAnswer(last, sentence)) joined.push(sentence);
    else joined.splice(-1, 1, settled(questionIn(last), sentence));
  }
  return joined;
}

/** Words of "Neun davon.", "The emotional one." */
const longestAnswer = 6;
/** Words of "Deine Kanäle?" */
const shortestQuestion = 4;

/** Whether a sentence answers the question before it, and does not just follow it. */
export function isAnswer(question: string, sentence: string): boolean {
  if (!question.endsWith("?")) return asksItself.test(question) && assentIn(sentence) !== null;
  const lengthOf = (text: string) => text.trim().split(/\s+/).length;
  return (
    lengthOf(sentence) <= longestAnswer ||
    lengthOf(question) <= shortestQuestion ||
    (assentIn(sentence) !== null && statementOf(question, "") !== null)
  );
}

/** "Falls du dich fragst, ob du Tor 6 hast: Nein." */
const wondered =
  /^(?:falls|wenn|in case|if) [^:]{3,40}(?<!\p{L})(ob|whether) ([^:?]+): (ja|nein|yes|no)[.!]?$/iu;
/** "Du fragst dich, ob dein Sakral offen ist." */
const asksItself =
  /^[^?:]{0,60}(?<!\p{L})(?:frag\p{L}*|wissen|wonder\p{L}*|ask\p{L}*|know)(?!\p{L})[^?:,]{0,20},? (ob|whether|if) ([^?:]+)[.?!]$/iu;

/** "Ob du Tor 6 hast?" */
const asQuestion = (opening: string | undefined, asked: string) =>
  /^ob$/i.test(opening ?? "") ? `Ob ${asked}?` : `Whether ${asked}?`;

function questionIn(sentence: string): string {
  const [, opening, asked] = asksItself.exec(sentence) ?? [];
  return asked === undefined ? sentence : asQuestion(opening, asked);
}

/** "Hast du Tor 6? Nein." states what "Hier hast du Tor 6 nicht." states. */
function settled(question: string, answer: string): string {
  const assent = assentIn(answer);
  const statement = assent && statementOf(question, assent.says === "yes" ? assent.echo : "");
  if (!assent || statement === null) return `${question} ${answer}`;
  const { text, not } = statement;
  const said = assent.says === "no" ? deny(text, not) : text;
  return assent.rest === "" ? `${said}.` : `${said}, ${assent.rest}`;
}

interface Statement {
  readonly text: string;
  readonly not: "nicht" | "not";
}

const english = /^(?:is|are|was|do|does|did|have|has|can|will) /i;
/** A verb in front, and none of the words that ask for more than yes or no. */
const german =
  /^(?!(?:was|wie|wer|wen|wem|wo|wann|warum|woran|wofür|worauf|weshalb|wieso|welche\p{L}*|und|oder|nicht) )\p{L}+(?:st|t|en|d)(?= )/iu;

/** What a question of yes or no states when it is affirmed; null where it is none. */
function statementOf(question: string, echo: string): Statement | null {
  const body = question.slice(0, -1).trim();
  const opening = /^\S+/.exec(body)?.[0] ?? "";
  const rest = body.slice(opening.length).trim();
  if (/^ob$/i.test(opening)) return { text: rest, not: "nicht" };
  if (/^whether$/i.test(opening)) return { text: rest, not: "not" };
  if (/^(?:do|does|did)$/i.test(opening)) return { text: rest, not: "not" };
  if (english.test(body)) return { text: `Here ${lowerFirst(body)}`, not: "not" };
  if (german.test(body)) return { text: `Hier ${lowerFirst(body)}`, not: "nicht" };
  // "Reflektor? Ja, das bist du."
  const verb = /^(?:bist|hast) du$|^you (?:are|have)$/.exec(echo)?.[0];
  if (verb === undefined || body.split(" ").length > shortestQuestion) return null;
  const isEnglish = verb.startsWith("you");
  const spoken = isEnglish ? verb : verb.split(" ").toReversed().join(" ");
  return { text: `${spoken} ${body}`, not: isEnglish ? "not" : "nicht" };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Puts the negation where it denies the predicate: before its noun or adjective, or at the end. */
function deny(statement: string, not: "nicht" | "not"): string {
  const words = statement.split(" ");
  if (not === "not" && /^you$/i.test(words[0] ?? "")) {
    return [words[0], "do", "not", ...words.slice(1)].join(" ");
  }
  const verbLast = /^(?:ist|sind|bist|hast|haben|trägst|besitzt)$/.test(words.at(-1) ?? "");
  const last = words.length - (verbLast ? 2 : 1);
  const article = words.findLastIndex((word) => /^(?:ein\p{L}*|an?)$/u.test(word));
  const numbered = /\d/.test(words[last] ?? "");
  const at = article !== -1 ? article : numbered ? last + 1 : last;
  return [...words.slice(0, at), not, ...words.slice(at)].join(" ");
}
