import type { FactKind } from "@ck/chart";
import { chartSummary, type SummaryEntry } from "@ck/contracts";
import { chartWords } from "../lib/chart-words.ts";
import { useLinks } from "../lib/links.tsx";
import type { Person as PersonId } from "../lib/parts.ts";
import { chartPanelId } from "./chart-panel.tsx";
import { FactButton } from "./fact-line.tsx";

/** The chart's main facts, of both people where there are two. There as soon as it is calculated. */
export function ChartGlance() {
  const { view, language } = useLinks();
  if (view.facts.length === 0) return null;
  const text = chartWords[language];
  return (
    <section
      lang={language}
      aria-label={text.glance}
      className="flex flex-col items-start gap-5 rounded-2xl border border-line bg-card p-5 sm:p-6"
    >
      <Person person="a" heading={view.partner ? text.personA : text.ownGlance} />
      {view.partner ? <Person person="b" heading={text.personB} /> : null}
      {view.windows.length > 0 ? <p className="text-sm text-soft">{text.localClock}</p> : null}
      <a
        href={`#${chartPanelId}`}
        className="py-1 text-sm text-accent underline underline-offset-2 lg:hidden print:hidden"
      >
        {text.toPicture}
      </a>
    </section>
  );
}

function Person({ person, heading }: { person: PersonId; heading: string }) {
  const { view, language } = useLinks();
  const { facts, windows } = view;
  const summary = chartSummary({ facts, windows, language }, person);
  return (
    <div className="w-full">
      <h2 className="font-serif text-2xl">{heading}</h2>
      <dl className="mt-3 grid gap-x-8 gap-y-2 sm:grid-cols-2 sm:gap-y-3">
        {summary.map((entry) => (
          <div
            key={entry.kind}
            className="grid grid-cols-[8rem_minmax(0,1fr)] max-[22rem]:block sm:block"
          >
            <dt className="text-sm leading-6 text-soft">{entry.name}</dt>
            <dd className="font-medium wrap-anywhere hyphens-auto">
              <FactButton fact={{ id: entry.factId }}>{entry.value}</FactButton>
            </dd>
            {entry.certain ? null : <Hours {...entry} />}
          </div>
        ))}
      </dl>
    </div>
  );
}

/** These follow from the type, and change with it. */
const followsFromType: ReadonlySet<FactKind> = new Set(["strategy", "signature", "notSelf"]);

/** What an uncertain main fact is when, by the local clock. */
function Hours({ kind, spans }: SummaryEntry) {
  const text = chartWords[useLinks().language];
  const doubt =
    spans.length === 0
      ? text.unsureNow
      : followsFromType.has(kind)
        ? text.changesWithType
        : text.changesWithTime;
  return (
    <dd className="col-span-2 text-sm text-warn">
      {doubt}
      {followsFromType.has(kind) ? null : (
        <ul className="mt-0.5 tabular-nums">
          {spans.map(({ value, ...span }) => (
            <li key={span.from} className="grid grid-cols-[7.5rem_1fr]">
              <span>{text.clock(shortClock(span.from), shortClock(span.to))}</span> {value}
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}

const shortClock = (time: string) => time.replace(/^0(?=\d)/, "");
