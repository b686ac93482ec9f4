/** Fixed texts that come first, such as help lines. */
export function Notices({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <aside
      key={text}
      aria-label="Hilfe"
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
