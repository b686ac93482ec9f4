"use client";

import type { FieldIssue } from "@ck/contracts";
import type { BirthDraft } from "../lib/order-draft.ts";
import { Candidates } from "./candidates.tsx";
import { Choice, type Option } from "./choice.tsx";
import { Field } from "./field.tsx";
import { ManualZone } from "./manual-zone.tsx";
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

export type BirthFieldsProps = {
  /** Path of the fields in the order. */
  prefix: "" | "partner.";
  birth: BirthDraft;
  change: (part: Partial<BirthDraft>) => void;
  issues: readonly FieldIssue[];
};

/** When and where one person was born. */
export function BirthFields({ prefix, birth, change, issues }: BirthFieldsProps) {
  const issueOf = (name: string) => issues.find(({ path }) => path === prefix + name);
  const timeIssue = issueOf("birthTime");
  const placeIssue = issueOf("birthPlace");
  const isUnknown = birth.certainty === "unknown";
  return (
    <div className="space-y-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          id={`${prefix}birthDate`}
          label="Geburtsdatum"
          problem={issueOf("birthDate")?.message}
        >
          {(input) => (
            <input
              {...input}
              type="date"
              value={birth.date}
              onChange={(event) => change({ date: event.target.value })}
            />
          )}
        </Field>
        <Field id={`${prefix}birthTime`} label="Uhrzeit am Geburtsort" problem={timeIssue?.message}>
          {(input) => (
            <input
              {...input}
              type="time"
              value={isUnknown ? "" : birth.time}
              disabled={isUnknown}
              onChange={(event) => change({ time: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Candidates issue={timeIssue} onChoose={(utcOffset) => change({ utcOffset })} />
      <Choice
        name={`${prefix}certainty`}
        legend="Wie sicher ist die Uhrzeit?"
        options={certainties}
        value={birth.certainty}
        onChange={(certainty) => change({ certainty })}
        layout="grid sm:grid-cols-3"
      />
      <Doubt prefix={prefix} birth={birth} change={change} />
      <PlaceField
        id={`${prefix}birthPlace`}
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
function Doubt({ prefix, birth, change }: Omit<BirthFieldsProps, "issues">) {
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
      id={`${prefix}tolerance`}
      label="Wie weit kann sie abweichen?"
      hint="Dein Reading spricht nur über das, was in dieser ganzen Spanne gilt."
    >
      {(input) => (
        <select
          {...input}
          value={birth.tolerance}
          onChange={(event) => change({ tolerance: Number(event.target.value) })}
        >
          {tolerances.map(({ minutes, label }) => (
            <option key={minutes} value={minutes}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
