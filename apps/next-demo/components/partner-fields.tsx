"use client";

import type { FieldIssue } from "@ck/contracts";
import type { BirthDraft } from "../lib/order-draft.ts";
import { BirthFields } from "./birth-fields.tsx";

const buttonClass =
  "rounded-lg border border-edge px-4 py-2 text-sm font-medium hover:border-accent hover:bg-accent-soft";

/** The birth of the other person of a relationship reading. Freely given, and taken back. */
export function PartnerFields({
  partner,
  change,
  remove,
  issues,
}: {
  partner: BirthDraft | null;
  change: (part: Partial<BirthDraft>) => void;
  remove: () => void;
  issues: readonly FieldIssue[];
}) {
  if (!partner) {
    return (
      <>
        <p className="mb-4 text-soft">
          Mit den Geburtsdaten der zweiten Person liest du auch, was zwischen euch entsteht. Bitte
          nur mit ihrem Einverständnis.
        </p>
        <button type="button" onClick={() => change({})} className={buttonClass}>
          Zweite Person hinzufügen
        </button>
      </>
    );
  }
  return (
    <>
      <BirthFields prefix="partner." birth={partner} change={change} issues={issues} />
      <button type="button" onClick={remove} className={`mt-5 ${buttonClass}`}>
        Zweite Person entfernen
      </button>
    </>
  );
}
