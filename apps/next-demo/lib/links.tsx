"use client";

import type { Fact, FactId } from "@ck/chart";
import { factLinks, type ReadingView } from "@ck/contracts";
import type { Language } from "@ck/registry";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { languageOf } from "./chart-words.ts";
import { factsOfPart, keysOfFact, keysOfPart, type Part, type Person } from "./parts.ts";

/** Where a sentence stands: another attempt at its section has other sentences. */
type Place = { readonly section: string; readonly attempt: number };

/** What somebody chose to look at, until it is let go of. */
export type Picked = { readonly key: string } & (
  | { readonly kind: "sentence"; readonly facts: readonly FactId[]; readonly at: Place }
  /** Words of a sentence that name a fact. */
  | { readonly kind: "term"; readonly facts: readonly [FactId]; readonly at: Place }
  /** A fact in a list of them. */
  | { readonly kind: "fact"; readonly facts: readonly [FactId] }
  | { readonly kind: "part"; readonly part: Part }
);

/** What hangs together on the page of a reading: its sentences, its facts, its picture. */
type Links = {
  readonly view: ReadingView;
  /** Of the reading: facts, and what is said about them, are in it. */
  readonly language: Language;
  readonly picked: Picked | null;
  /** At which edge of the window the panel does not cover what was picked. */
  readonly edge: "top" | "bottom";
  /** Points at facts in passing; none: at nothing any more. */
  point: (facts: readonly FactId[]) => void;
  /** Holds on to something, or lets go of it when it is held already. */
  pick: (picked: Picked, at: Element) => void;
  letGo: () => void;
  /** What is lit in the picture of a person, by the names of its parts. */
  litIn: (person: Person) => string[];
  /** The facts that a part says or carries, those that rest on least first. */
  factsAbout: (part: Part) => Fact[];
  /** Whether a sentence is picked, or states something about what is. */
  isMarked: (key: string, facts: readonly FactId[]) => boolean;
  /** Whether a fact is spoken of by what is picked, a whole sentence aside. */
  isAbout: (fact: FactId) => boolean;
  /** Whether a fact depends on a birth time that is not exact. */
  isDoubted: (fact: FactId) => boolean;
};

const LinksContext = createContext<Links | null>(null);

export function useLinks(): Links {
  const links = useContext(LinksContext);
  if (!links) throw new Error("useLinks is called outside of LinksProvider.");
  return links;
}

export const partKey = (part: Part) => `${part.person} ${keysOfPart(part).join(" ")}`;

export function LinksProvider({ view, children }: { view: ReadingView; children: ReactNode }) {
  const { facts, chart, partner } = view;
  const language = languageOf(view);
  const [pointed, point] = useState<readonly FactId[]>([]);
  const { held, edge, pick, letGo } = useHeld();
  const picked = held && isThere(held, view) ? held : null;
  const between = useMemo(
    () => (chart ? factLinks({ facts, chart, partner }) : null),
    [facts, chart, partner],
  );
  const doubted = useMemo(
    () => new Set(facts.flatMap(({ id, certainty }) => (certainty === "uncertain" ? [id] : []))),
    [facts],
  );
  const links = useMemo((): Links => {
    const factsAbout = (part: Part) => {
      const own = factsOfPart(part, facts).map(({ id }) => id);
      // A gate is spoken of wherever one of its planets is.
      const seeds = part.kind === "gate" ? own.flatMap((id) => [...basisOf(id)]) : own;
      return between?.restingOn(seeds) ?? [];
    };
    const basisOf = (id: FactId) => between?.basisOf(id) ?? new Set<FactId>();
    const about = picked && new Set(idsOf(picked, factsAbout));
    return {
      view,
      language,
      picked,
      edge,
      point,
      pick,
      letGo,
      factsAbout,
      litIn: (person) => {
        const [shown, own] = litBy(pointed, picked, person, facts);
        const basis = shown.flatMap((id) => [...basisOf(id)]);
        return [...new Set([...own, ...basis.flatMap((id) => keysOfFact(id, person))])];
      },
      isMarked: (key, stated) =>
        picked?.kind === "sentence"
          ? picked.key === key
          : stated.some((id) => about?.has(id) === true),
      isAbout: (id) => picked?.kind !== "sentence" && about?.has(id) === true,
      isDoubted: (id) => doubted.has(id),
    };
  }, [view, language, facts, between, doubted, pointed, picked, edge, pick, letGo]);
  return <LinksContext value={links}>{children}</LinksContext>;
}

/** Sentences go when their section is written again. */
const isThere = (held: Picked, { sections }: ReadingView): boolean =>
  !("at" in held) ||
  sections.some(({ id, attempt }) => id === held.at.section && attempt === held.at.attempt);

const idsOf = (picked: Picked, factsAbout: (part: Part) => Fact[]): readonly FactId[] =>
  picked.kind === "part" ? factsAbout(picked.part).map(({ id }) => id) : picked.facts;

/** The facts whose basis is lit, and parts that are lit themselves. What is pointed at comes first. */
function litBy(
  pointed: readonly FactId[],
  picked: Picked | null,
  person: Person,
  facts: readonly Fact[],
): [facts: readonly FactId[], parts: readonly string[]] {
  if (pointed.length > 0 || !picked) return [pointed, []];
  if (picked.kind !== "part") return [picked.facts, []];
  const ids = factsOfPart(picked.part, facts).map(({ id }) => id);
  return [ids, picked.part.person === person ? keysOfPart(picked.part) : []];
}

/** What is held, and where the focus goes back to. Escape lets go. */
function useHeld() {
  const [held, setHeld] = useState<Picked | null>(null);
  const [edge, setEdge] = useState<"top" | "bottom">("bottom");
  const from = useRef<Element | null>(null);
  const letGo = useCallback(() => {
    setHeld(null);
    if (from.current instanceof HTMLElement) from.current.focus({ preventScroll: true });
    from.current = null;
  }, []);
  const pick = useCallback((next: Picked, at: Element) => {
    const { top, bottom } = at.getBoundingClientRect();
    from.current = at;
    setEdge((top + bottom) / 2 > innerHeight / 2 ? "top" : "bottom");
    setHeld((before) => (before?.key === next.key ? null : next));
  }, []);
  useEffect(() => {
    if (!held) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") letGo();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [held, letGo]);
  return { held, edge, pick, letGo };
}
