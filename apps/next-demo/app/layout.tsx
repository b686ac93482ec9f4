import type { Metadata, Viewport } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { ApiProvider } from "../lib/client.tsx";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Connection Key", template: "%s · Connection Key" },
  description: "Human-Design-Readings, Satz für Satz gegen das Chart geprüft.",
  robots: { index: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f3" },
    { media: "(prefers-color-scheme: dark)", color: "#14171c" },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="de">
      <body className="flex min-h-screen flex-col font-sans antialiased">
        <a
          href="#inhalt"
          className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-3 focus:z-20 focus:rounded-lg focus:bg-card focus:px-4 focus:py-2"
        >
          Zum Inhalt
        </a>
        <Header />
        <ApiProvider>
          <main id="inhalt" className="mx-auto w-full max-w-6xl grow px-5 py-10 sm:py-14">
            {children}
          </main>
        </ApiProvider>
        <footer className="mx-auto w-full max-w-6xl px-5 pb-10 text-sm text-soft">
          Ein Werkzeug zur Selbstreflexion. Es stellt keine Diagnose und ersetzt keine ärztliche
          oder therapeutische Hilfe.
        </footer>
      </body>
    </html>
  );
}

function Header() {
  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-6 px-5 py-3">
        <Link href="/" className="py-1 font-serif text-xl font-medium">
          Connection Key
        </Link>
        <nav aria-label="Seiten" className="flex gap-6">
          <Link href="/" className="py-1 hover:text-accent">
            Bestellen
          </Link>
          <Link href="/readings" className="py-1 hover:text-accent">
            Deine Readings
          </Link>
        </nav>
      </div>
      <p className="bg-accent-soft px-5 py-1.5 text-center text-sm">
        Vorführung: Alle, die diese Seite öffnen, teilen sich ein Konto.
      </p>
    </header>
  );
}
