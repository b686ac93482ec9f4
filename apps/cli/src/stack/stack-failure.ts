import type { StackError, StackErrorCode } from "@ck/local-stack";
import type { Language } from "@ck/registry";
import { CommandError, serviceAway } from "../exit.ts";

/** What the person does about it; `{path}` is the file or folder that the error names. */
const german: Readonly<Record<StackErrorCode, string>> = {
  redis_missing:
    "Auf diesem Rechner gibt es kein Redis. Bitte „npm run setup“ aufrufen, Redis installieren (Debian, Ubuntu: apt-get install redis-server; macOS: brew install redis) oder REDIS_URL setzen.",
  postgres_missing:
    "Auf diesem Rechner gibt es kein PostgreSQL. Bitte „npm run setup“ aufrufen oder mit SUPABASE_URL eine eigene Datenbank angeben.",
  postgres_user_missing:
    "PostgreSQL läuft nicht als root, und es gibt weder den Benutzer postgres noch nobody. Bitte den Befehl als anderer Benutzer aufrufen.",
  postgres_data_out_of_reach:
    "Der Benutzer, der PostgreSQL ausführt, kommt nicht mehr an dessen Daten. Bitte die Ordner darüber durchgängig machen (chmod o+x) oder die Daten löschen.",
  folder_in_use: "Der Datenordner ist von einem anderen Prozess belegt. Bitte beende ihn zuerst.",
  folder_not_ours:
    "Der Datenordner {path} gehört einem anderen Benutzer oder ist nicht beschreibbar: bitte den Befehl als dessen Benutzer aufrufen oder CK_HOME auf einen eigenen Ordner setzen.",
  secrets_unreadable:
    "{path} ist nicht lesbar. Bitte spiele eine Sicherung dieser Datei ein oder lösche sie: dann entstehen neue Schlüssel, Konten und Readings bleiben, und wer angemeldet ist, meldet sich neu an.",
  other_settings:
    "Ein anderer Befehl benutzt die Dienste dieses Ordners mit anderen Einstellungen. Bitte beende ihn zuerst, oder gib diesem hier dieselben Einstellungen.",
  other_version:
    "Eine andere Version des Projekts benutzt die Dienste dieses Ordners. Bitte beende zuerst deren Befehl.",
  part_not_starting: "Ein Dienst startet nicht. Sein ganzes Protokoll liegt im Ordner .ck.",
  other: "Die Dienste lassen sich nicht starten.",
};

/** Their messages name what no sentence can know: a path, a process, the end of a log. */
const namesMore: ReadonlySet<StackErrorCode> = new Set([
  "postgres_data_out_of_reach",
  "folder_in_use",
  "part_not_starting",
  "other",
]);

/** Services of this checkout that cannot be started or joined, for the person at the terminal. */
export function stackFailure(
  { code, message, path }: StackError,
  language: Language,
): CommandError {
  if (language === "en") return new CommandError(serviceAway, message);
  const more = namesMore.has(code) ? ` Meldung: ${message}` : "";
  return new CommandError(serviceAway, german[code].replace("{path}", path ?? ".ck") + more);
}
