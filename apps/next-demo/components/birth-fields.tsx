"use client";

import type { FieldIssue } from "@ck/contracts";
import { useState } from "react";
import type { BirthDraft } from "../lib/order-draft.ts";
import { Choice, type Option } from "./choice.tsx";
import { describedBy, Field, inputClass } from "./field.tsx";
import { PlaceField } from "./place-field.tsx";

const certainties: Option<BirthDraft["certainty"]>[] = [
  { value: "exact", label: "Genau bekannt" },
  { value: "about", label: "Ungefähr" },
  { value: "unknown", label: "Unbekannt" },
];

const tolerances = [
  { minutes: 10, label: "± 10 Minuten" },
  { minutes: 30, label: "± 30 Minuten" },
  { minutes: 60, label: "± 1 Stunde" },
  { minutes: 120, label: "± 2 Stunden" },
  { minutes: 360, label: "± 6 Stunden" },
];

type Props = {
  /** Path of the fields in the order: empty, or `partner.`. */
  prefix: "" | "partner.";
  birth: BirthDraft;
  change: (part: Partial<BirthDraft>) => void;
  issues: readonly FieldIssue[];
};

/** When and where one person was born. */
export function BirthFields({ prefix, birth, change, issues }: Props) {
  const idOf = (name: string) => prefix + name;
  const issueOf = (name: string) => issues.find(({ path }) => path === idOf(name));
  const timeIssue = issueOf("birthTime");
  const placeIssue = issueOf("birthPlace");
  return (
    <div className="space-y-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <Field id={idOf("birthDate")} label="Geburtsdatum" problem={issueOf("birthDate")?.message}>
          <input
            id={idOf("birthDate")}
            type="date"
            value={birth.date}
            onChange={(event) => change({ date: event.target.value })}
            {...describedBy(idOf("birthDate"), issueOf("birthDate")?.message)}
            className={inputClass}
          />
        </Field>
        <Field
          id={idOf("birthTime")}
          label="Uhrzeit am Geburtsort"
          hint={birth.certainty === "unknown" ? "Es geht auch ohne." : null}
          problem={timeIssue?.message}
        >
          <input
            id={idOf("birthTime")}
            type="time"
            value={birth.certainty === "unknown" ? "" : birth.time}
            disabled={birth.certainty === "unknown"}
            onChange={(event) => change({ time: event.target.value })}
            {...describedBy(idOf("birthTime"), timeIssue?.message)}
            className={inputClass}
          />
        </Field>
      </div>
      <Candidates issue={timeIssue} onChoose={(utcOffset) => change({ utcOffset })} />
      <Choice
        name={idOf("certainty")}
        legend="Wie sicher ist die Uhrzeit?"
        options={certainties}
        value={birth.certainty}
        onChange={(certainty) => change({ certainty })}
        layout="grid sm:grid-cols-3"
      />
      <Doubt birth={birth} id={idOf("tolerance")} change={change} />
      <PlaceField
        id={idOf("birthPlace")}
        value={birth.place}
        onChange={(place) => change({ place })}
        problem={placeIssue?.message}
      />
      <Candidates issue={placeIssue} onChoose={(place) => change({ place })} />
      <ManualZone {...{ prefix, birth, change, issues }} />
    </div>
  );
}

/** What is meant by "about", and what follows from not knowing. */
function Doubt({ birth, id, change }: { birth: BirthDraft; id: string; change: Props["change"] }) {
  if (birth.certainty === "exact") return null;
  if (birth.certainty === "unknown") {
    return (
      <p className="text-sm text-soft">
        Dein Reading spricht dann nur über das, was an diesem Tag zu jeder Uhrzeit gilt.
      </p>
    );
  }
  return (
    <Field
      id={id}
      label="Wie weit kann sie abweichen?"
      hint="Dein Reading spricht nur über das, was in dieser ganzen Spanne gilt."
    >
      <select
        id={id}
        value={birth.tolerance}
        onChange={(event) => change({ tolerance: Number(event.target.value) })}
        {...describedBy(id, undefined)}
        className={`${inputClass} sm:w-1/2`}
      >
        {tolerances.map(({ minutes, label }) => (
          <option key={minutes} value={minutes}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** What could have been meant, to choose from. */
function Candidates({
  issue,
  onChoose,
}: {
  issue: FieldIssue | undefined;
  onChoose: (candidate: string) => void;
}) {
  if (!issue?.candidates) return null;
  return (
    <p className="flex flex-wrap gap-2">
      {issue.candidates.map((candidate) => (
        <button
          key={candidate}
          type="button"
          onClick={() => onChoose(candidate)}
          className="rounded-full border border-edge bg-card px-3 py-1 text-sm hover:border-accent hover:bg-accent-soft"
        >
          {candidate}
        </button>
      ))}
    </p>
  );
}

/** For places that are not found, and for clocks that the place does not settle. */
function ManualZone({ prefix, birth, change, issues }: Props) {
  const problemOf = (name: string) => issues.find(({ path }) => path === prefix + name)?.message;
  const problems = [problemOf("timeZone"), problemOf("utcOffset")];
  const [isOpen, setOpen] = useState(false);
  const isUsed = problems.some(Boolean) || birth.timeZone !== "" || birth.utcOffset !== "";
  return (
    <details open={isOpen || isUsed} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-1 text-sm text-accent">
        Ort nicht dabei? Zeitzone selbst angeben
      </summary>
      <div className="mt-3 grid gap-5 sm:grid-cols-2">
        <Field
          id={`${prefix}timeZone`}
          label="Zeitzone"
          hint="Zum Beispiel Europe/Berlin"
          problem={problems[0]}
        >
          <input
            id={`${prefix}timeZone`}
            value={birth.timeZone}
            onChange={(event) => change({ timeZone: event.target.value.trim() })}
            {...describedBy(`${prefix}timeZone`, problems[0])}
            className={inputClass}
          />
        </Field>
        <Field
          id={`${prefix}utcOffset`}
          label="Abstand zur Weltzeit (UTC)"
          hint="Zum Beispiel +02:00; gilt vor der Zeitzone"
          problem={problems[1]}
        >
          <input
            id={`${prefix}utcOffset`}
            value={birth.utcOffset}
            onChange={(event) => change({ utcOffset: event.target.value.trim() })}
            {...describedBy(`${prefix}utcOffset`, problems[1])}
            className={inputClass}
          />
        </Field>
      </div>
    </details>
  );
}
