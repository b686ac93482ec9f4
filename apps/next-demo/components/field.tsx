import type { ReactNode } from "react";

const inputClass =
  "w-full rounded-lg border border-edge bg-card px-3 py-2.5 text-base placeholder:text-soft " +
  "aria-invalid:border-bad [&[disabled]]:opacity-50";

/** What the input of a field is given: its name for the label, its sentence for screen readers. */
export type InputProps = {
  id: string;
  className: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** A labelled input with its hint or, when the order was refused, what is wrong with it. */
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
  children: (input: InputProps) => ReactNode;
}) {
  const sentence = problem ?? hint;
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold">
        {label}
      </label>
      {children({
        id,
        className: inputClass,
        "aria-describedby": sentence ? `${id}-sentence` : undefined,
        "aria-invalid": problem ? true : undefined,
      })}
      {sentence ? (
        <p
          id={`${id}-sentence`}
          className={`mt-1.5 text-sm ${problem ? "font-medium text-bad" : "text-soft"}`}
        >
          {sentence}
        </p>
      ) : null}
    </div>
  );
}
