import { readingTitle } from "@ck/contracts";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LiveReading } from "../../../components/live-reading.tsx";
import { knownReading } from "../../../lib/known-reading.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const known = await knownReading((await params).id);
  if (known === null || known === "missing") return { title: "Reading" };
  return { title: readingTitle(known.agentId, "de") };
}

export default async function ReadingPage({ params }: Props) {
  const { id } = await params;
  const known = await knownReading(id);
  if (known === "missing") notFound();
  return <LiveReading jobId={id} known={known} />;
}
