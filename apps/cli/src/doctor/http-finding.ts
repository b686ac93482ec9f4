import { type Finding, patienceMs } from "./finding.ts";

/** Whether a service that runs elsewhere answers. */
export async function httpFinding({
  name,
  url,
  path,
  headers = {},
}: {
  name: string;
  url: string;
  path: string;
  headers?: Record<string, string>;
}): Promise<Finding> {
  try {
    const response = await fetch(new URL(path, url.endsWith("/") ? url : `${url}/`), {
      headers,
      signal: AbortSignal.timeout(patienceMs),
    });
    return {
      ok: response.ok,
      name,
      says: response.ok
        ? "erreichbar"
        : `antwortet ${response.status}: bitte Adresse und Schlüssel prüfen`,
    };
  } catch {
    return { ok: false, name, says: "nicht erreichbar: bitte die Adresse prüfen" };
  }
}
