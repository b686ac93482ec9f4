import type { Explained } from "../lib/problem.ts";

/** Why a call was refused, with the number that the operator may ask for. */
export function Refusal({ detail, requestId }: Pick<Explained, "detail" | "requestId">) {
  return (
    <>
      {detail}
      {requestId ? (
        <span className="mt-1 block text-sm break-words">Anfrage-Nummer: {requestId}</span>
      ) : null}
    </>
  );
}
