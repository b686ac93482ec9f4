/** The languages of the product. German is the first. */
export type Language = "de" | "en";

/** A text in each language. */
export type Localized = { readonly de: string; readonly en: string };

/** A term of the field: one main name, and other names under which people know it. */
export interface Term {
  readonly name: Localized;
  readonly aliases: { readonly de: readonly string[]; readonly en: readonly string[] };
}

/** Freezes a table with everything in it: tables are shared by all readings of a process. */
export function frozen<const Table extends object>(table: Table): Table {
  for (const value of Object.values(table)) {
    if (typeof value === "object" && value !== null) frozen(value);
  }
  return Object.freeze(table);
}
