"use client";

/** What is shown instead of a page that could not be rendered. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className="mx-auto max-w-2xl">
      <h1 className="font-serif text-4xl">Da ist etwas schiefgegangen</h1>
      <p className="mt-3 text-soft">
        Deine Readings sind davon nicht betroffen. Bitte lade die Seite noch einmal.
      </p>
      <button
        type="button"
        onClick={reset}
        className="mt-6 rounded-lg bg-accent px-5 py-2.5 font-semibold text-paper"
      >
        Noch einmal versuchen
      </button>
    </div>
  );
}
