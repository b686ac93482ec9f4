import { askedLanguage } from "./asked-language.ts";
import { CommandError, done, readingFailed } from "./exit.ts";
import { exitCodeOf } from "./exit-code-of.ts";

const lost = {
  de: (reason: string) => `Die Ausgabe lässt sich nicht schreiben. Meldung: ${reason}`,
  en: (reason: string) => `The output cannot be written. The reason: ${reason}`,
};

/** What becomes of the command when nobody takes what it says. */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever reads us may stop early (`| head -1`): then there is nothing left to say.
    if (error.code === "EPIPE") process.exit(process.exitCode ?? done);
    process.exit(exitCodeOf(new CommandError(readingFailed, lost[askedLanguage()](error.message))));
  });
  // Only progress is lost: the work goes on.
  process.stderr.on("error", () => {});
}
