import type { Language } from "@ck/registry";

const label = { de: "Hilfe", en: "Help" } as const satisfies Record<Language, string>;

/** Fixed texts that come first, such as help lines. */
export function Notices({ texts, language }: { texts: readonly string[]; language: Language }) {
  return texts.map((text) => (
    <aside
      key={text}
      lang={language}
      aria-label={label[language]}
      className="space-y-2 rounded-xl border-l-4 border-warn bg-warn-soft px-5 py-4"
    >
      {text.split("\n").map((line, index) => (
        <p key={line} className={index === 0 ? "font-semibold" : ""}>
          {line}
        </p>
      ))}
    </aside>
  ));
}
