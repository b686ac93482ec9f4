import type { Metadata } from "next";
import { ReadingList } from "../../components/reading-list.tsx";

export const metadata: Metadata = { title: "Deine Readings" };

export default function ReadingsPage() {
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="font-serif text-4xl sm:text-5xl">Deine Readings</h1>
      <ReadingList />
    </div>
  );
}
