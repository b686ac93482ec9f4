"use client";

import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useId, useState } from "react";
import { useTRPC } from "../lib/client.tsx";
import { useDebounced } from "../lib/use-debounced.ts";
import { Field } from "./field.tsx";

/** Letters typed before places are looked up. */
const enough = 2;
/** How long typing rests before places are looked up, ms. */
const restMs = 150;

/** Places for what is typed; the last ones stay until the next have come. */
function usePlaces(typed: string) {
  const trpc = useTRPC();
  const query = useDebounced(typed.trim(), restMs);
  const { data = [] } = useQuery(
    trpc.places.search.queryOptions(
      { query, language: "de", limit: 6 },
      { enabled: query.length >= enough, placeholderData: (before) => before },
    ),
  );
  return typed.trim().length >= enough ? data : [];
}

/** A place, with suggestions while it is typed (a combobox as in the ARIA practices). */
export function PlaceField({
  id,
  value,
  onChange,
  problem,
}: {
  id: string;
  value: string;
  onChange: (value: string) => void;
  problem?: string | undefined;
}) {
  const listId = useId();
  const places = usePlaces(value);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const chosen = places.find(({ label }) => label === value);
  const shown = open && places.length > 0 && !chosen;

  function choose(label: string) {
    onChange(label);
    setOpen(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") return setOpen(false);
    if (event.key === "Enter") {
      const place = shown ? places[active] : undefined;
      if (!place) return;
      event.preventDefault();
      return choose(place.label);
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    setOpen(true);
    const last = places.length - 1;
    if (event.key === "ArrowDown") setActive((before) => (before < last ? before + 1 : 0));
    else setActive((before) => (before > 0 ? before - 1 : last));
  }

  return (
    <Field
      id={id}
      label="Geburtsort"
      hint={chosen ? `Zeitzone ${chosen.zone}` : "Zum Beispiel München, Wien oder Zürich"}
      problem={problem}
    >
      {(input) => (
        <div className="relative">
          <input
            {...input}
            role="combobox"
            aria-expanded={shown}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
              setOpen(true);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setOpen(false)}
            autoComplete="off"
          />
          <div
            id={listId}
            role="listbox"
            aria-label="Orte"
            hidden={!shown}
            className="absolute z-10 mt-1 w-full overflow-hidden rounded-lg border border-edge bg-card py-1 shadow-lg"
          >
            {places.map(({ label, name }, index) => (
              <div
                key={label}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                // Before the field loses the focus.
                onMouseDown={(event) => {
                  event.preventDefault();
                  choose(label);
                }}
                className="cursor-pointer px-3 py-2 hover:bg-accent-soft aria-selected:bg-accent-soft"
              >
                {name}
                <span className="text-sm text-soft">{label.slice(name.length)}</span>
              </div>
            ))}
          </div>
        </div>
      )}
    </Field>
  );
}
