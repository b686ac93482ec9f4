/**
 * Sentences with their answers: a question and what follows it are read as one ("Kanäle? Du hast
 * neun davon."), and a question that is just affirmed or denied as the statement that it makes.
 */
export function withAnswers(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const [, opening, asked, answer] = wondered.exec(sentence) ?? [];
    if (opening && asked && answer) {
      const question = /^ob$/i.test(opening) ? `Ob ${asked}?` : `Do ${asked}?`;
      joined.push(settled(question, answer));
      continue;
    }
    if (last && isAnswer(last, sentence)) joined[joined.length - 1] = settled(last, sentence);
    else joined.push(sentence);
  }
  return joined;
}

/** Words of "Neun davon.", "The emotional one." */
const longestAnswer = 6;
/** Words of "Deine Kanäle?" */
const shortestQuestion = 4;

/** Whether a sentence answers the question before it, and does not just follow it. */
export function isAnswer(question: string, sentence: string): boolean {
  if (!question.endsWith("?")) return false;
  const lengthOf = (text: string) => text.trim().split(/\s+/).length;
  return lengthOf(sentence) <= longestAnswer || lengthOf(question) <= shortestQuestion;
}

const yes =
  /^(?:ja|jawohl|genau|stimmt|richtig|so ist es|natürlich|klar|und ob|yes|exactly|indeed|right|correct|of course|absolutely|sure|you do|you are|it is|it does)(?:, (?:das (?:ist|sind) (?:es|er|sie)|das (?:bist|hast) du|(?:it|they) (?:is|are)|you (?:are|do|have)))?[.!]?$/i;
const no =
  /^(?:nein|no|nope)(?:, (?:das (?:ist|sind) (?:es|er|sie) nicht|das (?:bist|hast) du nicht|(?:it|they) (?:isn't|aren't|is not|are not|doesn't|don't)|you (?:aren't|don't|haven't|are not|do not|have not)))?[.!]?$/i;
/** "Falls du dich fragst, ob du Tor 6 hast: Nein." */
const wondered =
  /^(?:falls|wenn|in case|if) [^:]{3,40}(?<!\p{L})(ob|whether) ([^:?]+): (ja|nein|yes|no)[.!]?$/iu;
const asked =
  /^(?:ob|ist|sind|bist|hast|haben|trägst|tragen|besitzt|besitzen|is|are|do|does|have|has)(?= )/i;

/** "Hast du Tor 6? Nein." states what "Hier hast du Tor 6 nicht." states. */
function settled(question: string, answer: string): string {
  const opening = asked.exec(question)?.[0].toLowerCase();
  const denied = no.test(answer.trim());
  if (opening === undefined || !(denied || yes.test(answer.trim()))) return `${question} ${answer}`;
  const body = question.slice(0, -1).trim();
  const rest = body.slice(opening.length).trim();
  if (opening === "ob") return `${denied ? deny(rest, "nicht") : rest}.`;
  const english = /^(?:is|are|do|does|have|has)$/.test(opening);
  const statement = /^(?:do|does)$/.test(opening)
    ? rest
    : `${english ? "Here" : "Hier"} ${lowerFirst(body)}`;
  return `${denied ? deny(statement, english ? "not" : "nicht") : statement}.`;
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
