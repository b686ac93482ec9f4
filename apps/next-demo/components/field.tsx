import type { ReactNode } from "react";

export const inputClass =
  "w-full rounded-lg border border-edge bg-card px-3 py-2.5 text-base placeholder:text-soft " +
  "aria-invalid:border-bad disabled:opacity-50";

/** What ties an input to the sentences around it. */
export const describedBy = (id: string, problem: string | undefined) =>
  problem
    ? ({ "aria-describedby": `${id}-problem`, "aria-invalid": true } as const)
    : ({ "aria-describedby": `${id}-hint` } as const);

/** A labelled field with its hint or, when the order was refused, what is wrong with it. */
export function Field({
  id,
  label,
  hint,
  problem,
  children,
}: {
  id: string;
  label: string;
  hint?: ReactNode;
  problem?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold">
        {label}
      </label>
      {children}
      {hint && !problem ? (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-soft">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="mt-1.5 text-sm font-medium text-bad">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
