import { type CenterId, centers, channelOf } from "@ck/chart";
import type { ChartView } from "../../chart-view.ts";
import { isContrasted, isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";

const motors: readonly CenterId[] = centers.filter(({ motor }) => motor).map(({ id }) => id);

const motorWord = /^(?:motor(?:zentr(?:um|ums|en)|en|s)?|motor-?cent(?:er|re)s?)$/;
const joining =
  /^(?:verbunden|verbinde\p{L}*|verbindung\p{L}*|angeschlossen|angebunden|anschluss|anbindung|gekoppelt|gespeist|angetrieben|fed|powered|fuelled|driven|reicht|reichen|führt|führen|hängt|hängen|speist|speisen|treibt|erreicht|erreichen|draht|leitung|kanal|weg|connect\p{L}*|link(?:s|ed)?|wired|tied|joined|reach(?:es)?|leads?|feeds?|powers?|runs?|hooked|path|channel)$/u;
const near = /^(?:direkt\p{L}*|unmittelbar\p{L}*|directly|direct|straight)$/u;
const possible = /^(?:könn\p{L}*|kann|can|could|wenn|falls|ob|if|whether)$/u;

/** "Deine Kehle ist mit keinem Motor verbunden": of the Throat alone this is told without a name. */
export function checkMotorReach(report: Report): void {
  const { sentence } = report;
  if (!sentence.topics.has("role")) return;
  for (const clause of sentence.clauses) {
    const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
    const inside = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
    const [throat, ...others] = inside;
    if (throat?.id !== "throat" || others.length > 0) continue;
    if (!own.some((lower) => motorWord.test(lower)) || !isClaimed(report, clause)) continue;
    const joins = own.some((lower) => joining.test(lower));
    if (!joins) continue;
    const direct = own.some((lower) => near.test(lower));
    const denied = own.some(isDenying);
    const named = denied ? [] : motorsNamed(report, clause);
    report.judge({
      kind: "relation",
      at: throat,
      holds: (view) => {
        const reached = motorsAt(view, direct);
        return reached.length > 0 !== denied && named.every((id) => reached.includes(id));
      },
      fact: () => null,
      instead: (view) => reachOf(view, report.language),
    });
  }
}

/** "…, und dieser Motor ist die Wurzel", "…, nämlich vom Herzen": which one reaches it. */
function motorsNamed({ sentence }: Report, { index }: Clause): CenterId[] {
  const next = sentence.clauses[index + 1];
  const told =
    /^(?:und |and )?(?:dieser motor|der motor|(?:that|this|the) motor|nämlich|und zwar|namely)(?!\p{L})/u;
  if (!next || !told.test(sentence.lowerOf(next)) || next.hypothetical) return [];
  if (/(?<!\p{L})(?:nicht|not|kein\p{L}*|isn't)(?!\p{L})/u.test(sentence.lowerOf(next))) return [];
  const inside = sentence.centers.filter(({ from }) => from >= next.from && from < next.to);
  return inside.map(({ id }) => id).filter((id) => motors.includes(id));
}

/** Whether a clause tells how the reader's centers are joined. */
export function isClaimed({ sentence }: Report, clause: Clause): boolean {
  if (!sentence.personal || clause.hypothetical || clause.conditional) return false;
  const own = sentence.tokens.slice(clause.from, clause.to);
  const open = own.some(({ lower }) => possible.test(lower) || words.people.has(lower));
  if (sentence.question || open) return false;
  return !isOfOthers(sentence, clause.from) && !isContrasted(sentence, clause.from);
}

function isDenying(lower: string): boolean {
  return (
    words.negator.has(lower) ||
    words.negativeArticle.has(lower) ||
    /^(?:kein\p{L}*|nichts|nothing|none|neither|weder|ohne|without)$/u.test(lower)
  );
}

/** The motors from which defined channels lead to the Throat; directly: by one channel. */
function motorsAt({ groups, chart }: ChartView, direct: boolean): CenterId[] {
  if (direct) {
    const ends = chart.channels.map((id) => channelOf(id).centers);
    return motors.filter((motor) =>
      ends.some((pair) => pair.includes("throat") && pair.includes(motor)),
    );
  }
  const group = groups.find((own) => own.has("throat"));
  return motors.filter((motor) => group?.has(motor));
}

function reachOf(view: ChartView, language: "de" | "en"): string {
  const reached = motorsAt(view, false);
  const named = centers.filter(({ id }) => reached.includes(id)).map(({ name }) => name[language]);
  if (named.length === 0)
    return language === "de"
      ? "Kein Motor ist mit dem Kehlzentrum verbunden."
      : "No motor is connected to the Throat center.";
  return language === "de"
    ? `Mit dem Kehlzentrum verbunden: ${named.join(", ")}.`
    : `Connected to the Throat center: ${named.join(", ")}.`;
}
