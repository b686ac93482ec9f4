"use client";

import { useState } from "react";
import type { BirthFieldsProps } from "./birth-fields.tsx";
import { Field } from "./field.tsx";

/** For places that are not found, and for clocks that the place does not settle. */
export function ManualZone({ prefix, birth, change, issues }: BirthFieldsProps) {
  const problemOf = (name: string) => issues.find(({ path }) => path === prefix + name)?.message;
  const zoneProblem = problemOf("timeZone");
  const offsetProblem = problemOf("utcOffset");
  const [isOpen, setOpen] = useState(false);
  const isUsed = zoneProblem || offsetProblem || birth.timeZone || birth.utcOffset;
  return (
    <details
      open={isOpen || Boolean(isUsed)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="cursor-pointer py-1 text-sm text-accent">
        Ort nicht dabei? Zeitzone selbst angeben
      </summary>
      <div className="mt-3 grid gap-5 sm:grid-cols-2">
        <Field
          id={`${prefix}timeZone`}
          label="Zeitzone"
          hint="Zum Beispiel Europe/Berlin"
          problem={zoneProblem}
        >
          {(input) => (
            <input
              {...input}
              value={birth.timeZone}
              onChange={(event) => change({ timeZone: event.target.value.trim() })}
            />
          )}
        </Field>
        <Field
          id={`${prefix}utcOffset`}
          label="Abstand zur Weltzeit (UTC)"
          hint="Zum Beispiel +02:00. Gilt vor Ort und Zeitzone."
          problem={offsetProblem}
        >
          {(input) => (
            <input
              {...input}
              value={birth.utcOffset}
              onChange={(event) => change({ utcOffset: event.target.value.trim() })}
            />
          )}
        </Field>
      </div>
    </details>
  );
}
