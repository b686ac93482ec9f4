import type { Language } from "@ck/registry";

/** What is said of the account and the settings behind a command, in both languages. */
export const stackTexts = {
  de: {
    accountHalf: "CK_USER_EMAIL und CK_USER_PASSWORD gehören zusammen: bitte beide setzen.",
    accountMissing:
      "Ohne die eingebaute Datenbank braucht es ein Konto: bitte CK_USER_EMAIL und CK_USER_PASSWORD setzen.",
    tokenMissing: "Zu ORCHESTRATOR_URL gehört CK_TOKEN, ein gültiger Schlüssel.",
    supabaseKeysMissing:
      "Zu SUPABASE_URL gehören SUPABASE_SECRET_KEY und SUPABASE_PUBLISHABLE_KEY: bitte beide setzen.",
    chartServiceHalf:
      "CHART_SERVICE_URL und CHART_SERVICE_KEY gehören zusammen: bitte beide setzen.",
    orchestratorAway: "Der Orchestrator antwortet nicht. Bitte versuche es noch einmal.",
    servicesLost: (reason: string) =>
      `Die Dienste sind mittendrin ausgefallen. Ein bestelltes Reading bleibt gespeichert: „ck demo“ schreibt es zu Ende und zeigt es. Meldung: ${reason}`,
    requestId: (id: string) => `Anfrage-Nummer: ${id}`,
    notConfirmed:
      "Die E-Mail-Adresse dieses Kontos ist noch nicht bestätigt: bitte öffne den Link in der E-Mail.",
    wrongCredentials:
      "E-Mail oder Passwort stimmen nicht: bitte CK_USER_EMAIL und CK_USER_PASSWORD prüfen.",
    wrongPassword: "Das Passwort zu diesem Konto stimmt nicht: bitte CK_USER_PASSWORD prüfen.",
    weakPassword: "Dieses Passwort ist zu schwach: bitte CK_USER_PASSWORD ändern.",
    signInAway: (reason: string) =>
      `Die Anmeldung bei Supabase ging nicht, bitte SUPABASE_URL prüfen. Meldung: ${reason}`,
  },
  en: {
    accountHalf: "CK_USER_EMAIL and CK_USER_PASSWORD belong together: please set both.",
    accountMissing:
      "Without the built-in database an account is needed: please set CK_USER_EMAIL and CK_USER_PASSWORD.",
    tokenMissing: "ORCHESTRATOR_URL needs CK_TOKEN, a valid key.",
    supabaseKeysMissing:
      "SUPABASE_URL needs SUPABASE_SECRET_KEY and SUPABASE_PUBLISHABLE_KEY: please set both.",
    chartServiceHalf: "CHART_SERVICE_URL and CHART_SERVICE_KEY belong together: please set both.",
    orchestratorAway: "The orchestrator does not answer. Please try again.",
    servicesLost: (reason: string) =>
      `The services broke down on the way. A reading that was ordered is kept: “ck demo” finishes and shows it. They say: ${reason}`,
    requestId: (id: string) => `request id: ${id}`,
    notConfirmed:
      "The e-mail address of this account is not confirmed yet: please open the link in the e-mail.",
    wrongCredentials:
      "E-mail or password is wrong: please check CK_USER_EMAIL and CK_USER_PASSWORD.",
    wrongPassword: "The password of this account is wrong: please check CK_USER_PASSWORD.",
    weakPassword: "This password is too weak: please change CK_USER_PASSWORD.",
    signInAway: (reason: string) =>
      `Signing in to Supabase failed, please check SUPABASE_URL. It says: ${reason}`,
  },
} as const satisfies Record<Language, object>;
