import { chartSummary, type ReadingView } from "@ck/contracts";
import { chartPanelId } from "./chart-panel.tsx";

/** The chart's main facts, of both people where there are two. There as soon as it is calculated. */
export function ChartGlance({ view }: { view: ReadingView }) {
  if (view.facts.length === 0) return null;
  return (
    <section
      aria-label="Auf einen Blick"
      className="space-y-5 rounded-2xl border border-line bg-card p-5 sm:p-6"
    >
      <Person
        view={view}
        person="a"
        heading={view.partner ? "Du (A)" : "Dein Chart auf einen Blick"}
      />
      {view.partner ? <Person view={view} person="b" heading="Die zweite Person (B)" /> : null}
      <a
        href={`#${chartPanelId}`}
        className="inline-block py-1 text-sm text-accent underline underline-offset-2 lg:hidden print:hidden"
      >
        Zur Körpergrafik
      </a>
    </section>
  );
}

function Person({
  view,
  person,
  heading,
}: {
  view: ReadingView;
  person: "a" | "b";
  heading: string;
}) {
  const summary = chartSummary({ facts: [...view.facts], language: "de" }, person);
  return (
    <div>
      <h2 className="font-serif text-2xl">{heading}</h2>
      <dl className="mt-3 grid gap-x-8 gap-y-2 sm:grid-cols-2 sm:gap-y-3">
        {summary.map(({ kind, name, value, certain }) => (
          <div key={kind} className="grid grid-cols-[8rem_1fr] items-baseline sm:block">
            <dt className="text-sm text-soft">{name}</dt>
            <dd className="font-medium">
              {value}
              {certain ? null : (
                <span className="block text-sm font-normal text-warn">
                  bei dieser Geburtszeit nicht sicher
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
