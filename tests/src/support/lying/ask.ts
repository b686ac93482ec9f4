import { until } from "../until.ts";

/** Asks a server that may be busy for a moment; fails with what it says otherwise. */
export function ask(url: string, init: RequestInit): Promise<Response> {
  return until(`an answer of ${url}`, async () => {
    const response = await fetch(url, init);
    if (response.status === 503) {
      await response.body?.cancel();
      return null;
    }
    if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
    return response;
  });
}
