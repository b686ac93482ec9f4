import type { Localized } from "@ck/registry";
import { z } from "zod";

/** The tRPC error codes that are used. */
type TrpcCode =
  | "BAD_REQUEST"
  | "UNAUTHORIZED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "METHOD_NOT_SUPPORTED"
  | "CONFLICT"
  | "PAYLOAD_TOO_LARGE"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "TOO_MANY_REQUESTS"
  | "INTERNAL_SERVER_ERROR"
  | "SERVICE_UNAVAILABLE";

export type Failure = {
  /** Whether the same order can succeed later without being changed. */
  retryable: boolean;
  http: number;
  trpc: TrpcCode;
  /** What the person reads: what happened and what to do. */
  text: Localized;
  /** What an operator does about it. */
  operator: string;
};

export type ReadingFailure = Failure & {
  /** What the person reads instead while the reading waits by itself; null: it never does. */
  waiting: Localized | null;
};

/** Why a reading did not come about. Stored in the row and in the last event. */
export const readingFailures = {
  invalid_birth_data: {
    retryable: false,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Aus diesen Geburtsdaten lässt sich kein Chart berechnen. Bitte prüfe Datum, Uhrzeit und Ort und bestelle neu.",
      en: "No chart can be calculated from this birth data. Please check date, time and place and order again.",
    },
    waiting: null,
    operator: "Nothing: the order itself is wrong.",
  },
  chart_unavailable: {
    retryable: true,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Der Chart-Dienst antwortet nicht. Wir haben es mehrmals versucht; du kannst es noch einmal versuchen.",
      en: "The chart service does not answer. We tried several times; you can try again.",
    },
    waiting: {
      de: "Der Chart-Dienst antwortet nicht. Dein Reading geht von selbst weiter, sobald er antwortet.",
      en: "The chart service does not answer. Your reading goes on by itself as soon as it does.",
    },
    operator: "Check the chart service, then redrive.",
  },
  models_unavailable: {
    retryable: true,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Zurzeit ist kein Sprachmodell erreichbar. Fertige Abschnitte sind gespeichert; du kannst es später noch einmal versuchen.",
      en: "No language model can be reached at the moment. Finished sections are stored; you can try again later.",
    },
    waiting: {
      de: "Zurzeit ist kein Sprachmodell erreichbar. Fertige Abschnitte sind gespeichert, und dein Reading geht von selbst weiter, sobald eines antwortet.",
      en: "No language model can be reached at the moment. Finished sections are stored, and your reading goes on by itself as soon as one answers.",
    },
    operator: "Check the provider's status, key and quota, then redrive.",
  },
  answer_incomplete: {
    retryable: true,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Das Sprachmodell hat auch nach mehreren Anläufen keinen vollständigen Text geliefert. Fertige Abschnitte sind gespeichert; du kannst es noch einmal versuchen.",
      en: "The language model delivered no complete text, even in several tries. Finished sections are stored; you can try again.",
    },
    waiting: {
      de: "Das Sprachmodell hat keinen vollständigen Text geliefert. Fertige Abschnitte sind gespeichert, und der Rest wird von selbst noch einmal geschrieben.",
      en: "The language model delivered no complete text. Finished sections are stored, and the rest is written again by itself.",
    },
    operator: "Look at the calls: a stream that is cut, or a length limit that is too low.",
  },
  model_refused: {
    retryable: false,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Das Sprachmodell hat diese Anfrage abgelehnt. Bitte formuliere den Kontext anders.",
      en: "The language model declined this request. Please word the context differently.",
    },
    waiting: null,
    operator: "Look at the stored answer of the call; usually nothing.",
  },
  checks_failed: {
    retryable: true,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Der Text hat den Faktencheck auch nach Wiederholung nicht bestanden und wird deshalb nicht gezeigt. Du kannst es noch einmal versuchen.",
      en: "The text did not pass the fact check, even when written again, and is therefore not shown. You can try again.",
    },
    waiting: null,
    operator: "Look at the findings of the calls; the model or the prompt may have changed.",
  },
  cost_ceiling: {
    retryable: false,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Die Kostengrenze dieses Readings ist erreicht. Fertige Abschnitte sind gespeichert; mit kleinerem Umfang kannst du neu bestellen.",
      en: "The cost ceiling of this reading is reached. Finished sections are stored; you can order again with a smaller depth.",
    },
    waiting: null,
    operator: "Raise the ceiling or choose a cheaper model.",
  },
  attempts_exhausted: {
    retryable: true,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Das Reading konnte nach mehreren Versuchen nicht fertig geschrieben werden. Du kannst es noch einmal versuchen.",
      en: "The reading could not be finished after several attempts. You can try again.",
    },
    waiting: null,
    operator: "Look for crashed workers at the times of the attempts, then redrive.",
  },
  deadline_exceeded: {
    retryable: true,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Das Reading ist in der vorgesehenen Zeit nicht fertig geworden. Du kannst es noch einmal versuchen.",
      en: "The reading was not finished within its time. You can try again.",
    },
    waiting: null,
    operator: "Check that workers serve the agent's queue, then redrive.",
  },
  shutdown: {
    retryable: true,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Der Dienst wurde neu gestartet, bevor das Reading fertig war. Du kannst es noch einmal versuchen.",
      en: "The service was restarted before the reading was finished. You can try again.",
    },
    waiting: {
      de: "Der Dienst wird gerade neu gestartet. Dein Reading geht gleich weiter.",
      en: "The service is restarting. Your reading goes on in a moment.",
    },
    operator: "Nothing: another worker goes on.",
  },
  internal: {
    retryable: true,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Beim Schreiben ist ein unerwarteter Fehler aufgetreten. Du kannst es noch einmal versuchen.",
      en: "An unexpected error occurred while writing. You can try again.",
    },
    waiting: {
      de: "Beim Schreiben ist ein unerwarteter Fehler aufgetreten. Dein Reading geht von selbst weiter.",
      en: "An unexpected error occurred while writing. Your reading goes on by itself.",
    },
    operator: "Find the reading's id in the worker's log.",
  },
} as const satisfies Record<string, ReadingFailure>;

export type FailureCode = keyof typeof readingFailures;
export const failureCodes = Object.keys(readingFailures) as [FailureCode, ...FailureCode[]];
export const failureCodeSchema = z.enum(failureCodes);

/** Why a request was not answered. Never stored. */
export const requestFailures = {
  invalid_order: {
    retryable: false,
    http: 400,
    trpc: "BAD_REQUEST",
    text: {
      de: "Die Bestellung ist so nicht gültig. Es wurde nichts gespeichert.",
      en: "The order is not valid as it is. Nothing was stored.",
    },
    operator: "Nothing.",
  },
  invalid_request: {
    retryable: false,
    http: 400,
    trpc: "BAD_REQUEST",
    text: { de: "Die Anfrage ist so nicht gültig.", en: "The request is not valid as it is." },
    operator: "Nothing.",
  },
  unauthenticated: {
    retryable: false,
    http: 401,
    trpc: "UNAUTHORIZED",
    text: {
      de: "Bitte melde dich an oder sende einen gültigen Schlüssel im Authorization-Header.",
      en: "Please sign in or send a valid key in the Authorization header.",
    },
    operator: "Nothing.",
  },
  forbidden: {
    retryable: false,
    http: 403,
    trpc: "FORBIDDEN",
    text: {
      de: "Dieser Schlüssel darf das nicht.",
      en: "This key is not allowed to do that.",
    },
    operator: "Issue a key with the needed scope.",
  },
  not_found: {
    retryable: false,
    http: 404,
    trpc: "NOT_FOUND",
    text: {
      de: "Dieses Reading gibt es nicht, oder es gehört nicht zu deinem Konto.",
      en: "There is no such reading, or it does not belong to your account.",
    },
    operator: "Nothing.",
  },
  unknown_route: {
    retryable: false,
    http: 404,
    trpc: "NOT_FOUND",
    text: {
      de: "Diese Adresse gibt es hier nicht. Alle Adressen stehen in /api/openapi.json.",
      en: "There is no such address here. All addresses are listed in /api/openapi.json.",
    },
    operator: "Nothing.",
  },
  method_not_allowed: {
    retryable: false,
    http: 405,
    trpc: "METHOD_NOT_SUPPORTED",
    text: {
      de: "Diese Adresse nimmt diese HTTP-Methode nicht an. Der Allow-Header nennt die möglichen.",
      en: "This address does not take this HTTP method. The Allow header names the possible ones.",
    },
    operator: "Nothing.",
  },
  idempotency_conflict: {
    retryable: false,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Dieser Idempotency-Key gehört schon zu einer anderen Bestellung. Nimm für eine neue Bestellung einen neuen Schlüssel.",
      en: "This idempotency key belongs to another order already. Use a new key for a new order.",
    },
    operator: "Nothing.",
  },
  reading_not_finished: {
    retryable: true,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Das Reading ist noch nicht fertig. Bitte warte einen Moment.",
      en: "The reading is not finished yet. Please wait a moment.",
    },
    operator: "Nothing.",
  },
  reading_failed: {
    retryable: false,
    http: 409,
    trpc: "CONFLICT",
    text: { de: "Das Reading ist gescheitert.", en: "The reading failed." },
    operator: "See the reading's own failure code.",
  },
  reading_not_failed: {
    retryable: false,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Dieses Reading ist nicht gescheitert, oder nicht mehr. Lade es neu, dann siehst du, wie es steht.",
      en: "This reading has not failed, or no longer. Load it again to see how it stands.",
    },
    operator: "Nothing.",
  },
  reading_would_fail_again: {
    retryable: false,
    http: 409,
    trpc: "CONFLICT",
    text: {
      de: "Dieses Reading noch einmal zu versuchen hilft nicht, denn es würde wieder scheitern.",
      en: "Trying this reading again does not help, because it would fail again.",
    },
    operator: "See the reading's own failure code.",
  },
  reading_cancelled: {
    retryable: false,
    http: 409,
    trpc: "CONFLICT",
    text: { de: "Das Reading wurde abgebrochen.", en: "The reading was cancelled." },
    operator: "Nothing.",
  },
  over_limit: {
    retryable: true,
    http: 429,
    trpc: "TOO_MANY_REQUESTS",
    text: {
      de: "Du hast gerade zu viele offene Readings. Warte, bis eines fertig ist, und versuche es dann noch einmal.",
      en: "You have too many open readings. Wait until one is finished, then try again.",
    },
    operator: "Raise the limit if it is too low.",
  },
  payload_too_large: {
    retryable: false,
    http: 413,
    trpc: "PAYLOAD_TOO_LARGE",
    text: { de: "Die Anfrage ist zu groß.", en: "The request is too large." },
    operator: "Nothing.",
  },
  unsupported_media_type: {
    retryable: false,
    http: 415,
    trpc: "UNSUPPORTED_MEDIA_TYPE",
    text: {
      de: "Bitte sende JSON, mit dem Header Content-Type: application/json.",
      en: "Please send JSON, with the header Content-Type: application/json.",
    },
    operator: "Nothing.",
  },
  storage_unavailable: {
    retryable: true,
    http: 503,
    trpc: "SERVICE_UNAVAILABLE",
    text: {
      de: "Die Datenbank ist gerade nicht erreichbar. Bitte versuche es gleich noch einmal.",
      en: "The database cannot be reached at the moment. Please try again shortly.",
    },
    operator: "Check SUPABASE_URL and the database.",
  },
  sign_in_unavailable: {
    retryable: true,
    http: 503,
    trpc: "SERVICE_UNAVAILABLE",
    text: {
      de: "Deine Anmeldung lässt sich gerade nicht prüfen. Bitte versuche es gleich noch einmal.",
      en: "Your sign-in cannot be checked at the moment. Please try again shortly.",
    },
    operator: "Check that SUPABASE_URL/auth/v1 answers, or set SUPABASE_JWT_SECRET.",
  },
  orchestrator_unavailable: {
    retryable: true,
    http: 503,
    trpc: "SERVICE_UNAVAILABLE",
    text: {
      de: "Der Reading-Dienst ist gerade nicht erreichbar. Bitte versuche es gleich noch einmal.",
      en: "The reading service cannot be reached at the moment. Please try again shortly.",
    },
    operator: "Check ORCHESTRATOR_URL and the orchestrator's /readyz.",
  },
  internal_error: {
    retryable: true,
    http: 500,
    trpc: "INTERNAL_SERVER_ERROR",
    text: {
      de: "Ein unerwarteter Fehler ist aufgetreten. Bitte nenne uns die Anfrage-Nummer.",
      en: "An unexpected error occurred. Please tell us the request id.",
    },
    operator: "Find the request id in the orchestrator's log.",
  },
} as const satisfies Record<string, Failure>;

export type RequestFailureCode = keyof typeof requestFailures;
