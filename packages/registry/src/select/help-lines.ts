import type { Language } from "../ids.ts";

export type HelpLines = {
  /** Changes with the text. */
  textId: string;
  text: string;
  /** Where the numbers come from. */
  source: string;
  /** Day of the last check, ISO 8601. */
  checkedOn: string;
  /** The person who has signed the text; nobody has yet. */
  reviewedBy: null;
};

const helpLineTexts: Record<Language, HelpLines> = {
  de: {
    textId: "help-lines-de-1",
    text: [
      "Wenn es dir gerade sehr schlecht geht oder du daran denkst, dir etwas anzutun: Sprich jetzt mit einem Menschen. Die Gespräche sind vertraulich, kostenlos und rund um die Uhr möglich.",
      "Deutschland: TelefonSeelsorge 0800 111 0 111 oder 0800 111 0 222, bei akuter Gefahr Notruf 112.",
      "Österreich: TelefonSeelsorge 142, bei akuter Gefahr Notruf 144 oder 112.",
      "Schweiz: Die Dargebotene Hand 143, bei akuter Gefahr Notruf 144 oder 112.",
      "Du kannst auch zu jemandem gehen, dem du vertraust, oder in die nächste Notaufnahme.",
    ].join("\n"),
    source: "telefonseelsorge.de, telefonseelsorge.at, 143.ch",
    checkedOn: "2026-11-22",
    reviewedBy: null,
  },
  en: {
    textId: "help-lines-en-1",
    text: [
      "If you feel very bad right now or are thinking of harming yourself: talk to a human being now. Help lines are confidential, and most are free.",
      "Find a line in your country: findahelpline.com, or befrienders.org.",
      "If you are in immediate danger, call your local emergency number: 112 in Europe, 999 in the United Kingdom, 911 in the United States and Canada.",
      "You can also go to somebody you trust, or to the nearest emergency department.",
    ].join("\n"),
    source: "findahelpline.com, befrienders.org",
    checkedOn: "2026-11-22",
    reviewedBy: null,
  },
};

/** The fixed block that is shown at once when a text shows danger. Never generated. */
export const helpLines = (language: Language): HelpLines => ({ ...helpLineTexts[language] });
