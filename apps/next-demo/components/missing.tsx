import Link from "next/link";
import type { ReactNode } from "react";

/** A page or reading that is not there. */
export function Missing({ title, text }: { title: string; text: ReactNode }) {
  return (
    <div className="mx-auto max-w-2xl">
      <h1 className="font-serif text-4xl">{title}</h1>
      <p className="mt-3 text-lg text-soft">{text}</p>
      <Link
        href="/readings"
        className="mt-6 inline-block rounded-lg border border-edge px-5 py-2.5 font-medium hover:border-accent hover:bg-accent-soft"
      >
        Zu deinen Readings
      </Link>
    </div>
  );
}
