import type { Command } from "commander";
import { askedLanguage } from "./asked-language.ts";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Aufruf:",
  "Arguments:": "Eingaben:",
  "Options:": "Angaben:",
  "Commands:": "Befehle:",
};

/** What the parser says of a wrong call, and how we say it. What is not here stays as it is. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.+?)'/, "$1: Diese Angabe gibt es nicht."],
  [/^error: unknown command '(.+?)'/, "$1: Diesen Befehl gibt es nicht."],
  [/^error: option '(\S+).*?' argument missing/, "$1: Hier fehlt der Wert."],
  [
    /^error: option '(\S+).*?' argument '(.*?)' is invalid\. Allowed choices are (.+?)\./,
    "$1: „$2“ ist nicht möglich. Möglich sind: $3.",
  ],
  [/^error: missing required argument '(.+?)'/, "<$1>: Diese Eingabe fehlt."],
  [
    /^error: too many arguments.*/,
    "Das sind zu viele Eingaben. Texte mit Leerzeichen gehören in Anführungszeichen.",
  ],
  [/\(Did you mean (?:one of )?(.+?)\?\)/, "Meintest du $1?"],
];

const translate = (text: string) =>
  sentences.reduce((said, [english, german]) => said.replace(english, german), text);

/** Help and errors of the command-line parser in German, for a command and all below it. */
export function inGerman(command: Command): void {
  command
    .exitOverride()
    .helpOption("-h, --help", "diese Hilfe zeigen")
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({
      outputError: (text, write) => write(askedLanguage() === "en" ? text : translate(text)),
    });
  if (command.commands.length > 0) command.helpCommand("help [befehl]", "die Hilfe eines Befehls");
  command.commands.forEach(inGerman);
}
