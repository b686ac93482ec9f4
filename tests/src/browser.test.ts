import { executeResultSchema, type Problem, requestFailures } from "@ck/contracts";
import { buildPage, type Page as Served } from "@ck/next-demo/serve";
import { writeWholeReading } from "@ck/test-kit";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./support/axe.ts";
import { fillBirth, order, orderedId, sentencesOn, startBrowser } from "./support/browser.ts";
import { freePort, servePage } from "./support/browser-page.ts";
import type { Service } from "./support/processes.ts";
import { type System, order as sampleOrder, startSystem, watchToEnd } from "./support/system.ts";
import { until } from "./support/until.ts";

/** Time to build the page for the first time, ms. */
const buildLimitMs = 300_000;

let system: System;
let browser: Browser;
let served: Served;
let person: Awaited<ReturnType<System["newPerson"]>>;
const workers: Service[] = [];

async function startWorker(env?: Record<string, string>) {
  workers.push(await system.startWorker(env));
}

async function openPage(path: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: "de-DE" })).newPage();
  await page.goto(served.url + path);
  return page;
}

/** The model stops in the middle of its answer until it is told to go on. */
function holdTheModel(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  system.stub.follow((request) => {
    const text = writeWholeReading(request);
    return { kind: "stream", text, hold: { at: Math.floor(text.length / 2), until: promise } };
  });
  return resolve;
}

/** Waits until the page shows all that the log has so far, and that is something. */
const caughtUp = (page: Page, jobId: string) =>
  until("the page shows the sentences of the log", async () => {
    const log = await system.sql<{ text: string }[]>`
      select event->>'text' as text from public.reading_events
      where reading_id = ${jobId} and event->>'type' = 'sentence' order by seq`;
    const shown = await sentencesOn(page);
    const isEqual = JSON.stringify(shown) === JSON.stringify(log.map(({ text }) => text));
    return isEqual && shown.length > 0 ? shown : null;
  });

const isFinished = (page: Page) => page.locator("article[aria-busy=false]").waitFor();

beforeAll(async () => {
  browser = await startBrowser();
  await buildPage();
  system = await startSystem();
  person = await system.newPerson();
  served = await servePage(system, { person, kind: "remote", port: await freePort() });
}, buildLimitMs);
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await Promise.all(workers.splice(0).map((worker) => worker.kill("SIGKILL")));
  system.stub.follow((request) => ({ kind: "stream", text: writeWholeReading(request) }));
  expect(system.stub.unexpected).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await system?.stop();
});

test("a reading ordered in the form appears while it is written, and survives a reload in its middle", async () => {
  await startWorker();
  const goOn = holdTheModel();
  const page = await openPage("/");
  await fillBirth(page, { date: "1987-05-14", time: "09:30", place: "München" });
  await page.getByLabel("Worum geht es dir?").fill("Ich will mich selbständig machen");
  await page.getByText("Schwerpunkt: Business.").waitFor();
  await order(page);
  const jobId = await orderedId(page);

  const half = await caughtUp(page, jobId);
  expect(await page.locator("article").getAttribute("aria-busy")).toBe("true");
  await page.reload();
  expect(await caughtUp(page, jobId)).toEqual(half);
  const secondTab = await page.context().newPage();
  await secondTab.goto(page.url());
  expect(await caughtUp(secondTab, jobId)).toEqual(half);

  goOn();
  await isFinished(page);
  const { sections } = await person.client.orchestrator.result.query({ jobId });
  const whole = sections.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  expect(whole.length).toBeGreaterThan(half.length);
  expect(await sentencesOn(page)).toEqual(whole);
  await isFinished(secondTab);
  expect(await sentencesOn(secondTab)).toEqual(whole);
});

test("a word that is picked while the reading is written stays lit as sentences come", async () => {
  await startWorker();
  const goOn = holdTheModel();
  const { jobId } = await person.client.orchestrator.execute.mutate(sampleOrder);
  const page = await openPage(`/readings/${jobId}`);
  const half = await caughtUp(page, jobId);
  await page.locator(".term").first().click();
  await page.mouse.move(0, 0);
  const lit = () =>
    page
      .locator(".bodygraph:visible [data-is-lit]")
      .evaluateAll((parts) => parts.map((part) => part.outerHTML));
  await expect.poll(lit).not.toEqual([]);
  const before = await lit();
  goOn();
  await isFinished(page);
  expect((await sentencesOn(page)).length).toBeGreaterThan(half.length);
  expect(await lit()).toEqual(before);
  await page.locator(".term[data-picked]").waitFor();
});

test("a finished reading says who wrote it: to people, and to programs before any script runs", async () => {
  await startWorker();
  const { jobId } = await person.client.orchestrator.execute.mutate(sampleOrder);
  const page = await openPage(`/readings/${jobId}`);
  await page.getByText("KI-Text, jeder Satz gegen das Chart geprüft").waitFor();
  const writers = await page
    .locator("section[data-written-by]")
    .evaluateAll((sections) => sections.map((section) => section.getAttribute("data-written-by")));
  expect(new Set(writers)).toEqual(new Set(["model"]));
  await isFinished(page);

  const html = await (await page.request.get(page.url())).text();
  expect(html).toContain('<meta name="ai-generated" content="true"/>');
  expect(html).toContain('<meta name="written-by" content="model"/>');
});

test("a reading without a model is labelled as written by rules", async () => {
  await startWorker({ models: "" });
  const { jobId } = await person.client.orchestrator.execute.mutate(sampleOrder);
  const page = await openPage(`/readings/${jobId}`);
  await page.getByText("Basis-Reading · regelbasiert, ohne KI geschrieben").waitFor();
  expect(await page.locator('meta[name="ai-generated"]').getAttribute("content")).toBe("false");
  await page.getByText("Regelbasiert, ohne KI geschrieben").first().waitFor();
});

test("a stream that is cut is opened again, and nothing is shown twice or lost", async () => {
  await startWorker();
  const goOn = holdTheModel();
  const { jobId } = await person.client.orchestrator.execute.mutate(sampleOrder);
  const page = await openPage(`/readings/${jobId}`);
  const half = await caughtUp(page, jobId);

  await served.stop();
  await page.getByText("Die Verbindung ist unterbrochen").waitFor();
  expect(await sentencesOn(page)).toEqual(half);
  served = await servePage(system, {
    person,
    kind: "remote",
    port: Number(new URL(served.url).port),
  });
  await page.getByText("Die Verbindung ist unterbrochen").waitFor({ state: "detached" });

  goOn();
  await isFinished(page);
  const { sections } = await person.client.orchestrator.result.query({ jobId });
  expect(await sentencesOn(page)).toEqual(
    sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );
});

test("wrong fields are named where they are, and nothing is stored", async () => {
  const stored = () => system.sql`select id from public.coach_readings`;
  const before = (await stored()).length;
  const page = await openPage("/");
  await order(page);
  await expect.poll(() => page.getByText("Diese Angabe fehlt.").count()).toBe(3);
  expect(await page.locator(":focus").getAttribute("id")).toBe("birthDate");

  await page.getByLabel("Geburtsdatum").fill("1987-05-14");
  await page.getByLabel("Uhrzeit am Geburtsort").fill("09:30");
  await page.getByLabel("Geburtsort", { exact: true }).fill("Qwzrtpxnheim");
  await order(page);
  const place = page.getByLabel("Geburtsort", { exact: true });
  await page.getByText("Diesen Ort finden wir nicht.").waitFor();
  expect(await place.getAttribute("aria-invalid")).toBe("true");
  expect(await place.getAttribute("aria-describedby")).toBe("birthPlace-sentence");
  expect(await stored()).toHaveLength(before);
});

test("an hour that the clocks went through twice is settled by one click", async () => {
  const page = await openPage("/");
  await fillBirth(page, { date: "1996-10-27", time: "02:30", place: "Berlin" });
  await order(page);
  await page.getByText("Diese Uhrzeit gab es an diesem Tag zweimal").waitFor();
  await page.getByRole("button", { name: "+01:00" }).click();
  await order(page);
  const jobId = await orderedId(page);
  const [row] = await system.sql<{ utc: string }[]>`
    select accepted_order->'birth'->>'utc' as utc from public.coach_readings where id = ${jobId}`;
  expect(new Date(row?.utc ?? "").toISOString()).toBe("1996-10-27T01:30:00.000Z");
});

test("a text that shows danger brings help lines at once, before anything is ordered", async () => {
  const page = await openPage("/");
  await page.getByLabel("Worum geht es dir?").fill("Ich will nicht mehr leben.");
  await page.getByText("0800 111 0 111").waitFor();
  await page.getByText("Schwerpunkt: Krise.").waitFor();
});

test("the list shows a person's readings and leads to them; those of others are not there", async () => {
  const stranger = await system.newPerson();
  const own = await person.client.orchestrator.execute.mutate(sampleOrder);
  const foreign = await stranger.client.orchestrator.execute.mutate(sampleOrder);
  const page = await openPage("/readings");
  await page.locator(`a[href="/readings/${own.jobId}"]`).click();
  await page.getByRole("heading", { name: "Business-Reading" }).waitFor();
  await page.goto(`${served.url}/readings`);
  await page.locator(`a[href="/readings/${own.jobId}"]`).waitFor();
  expect(await page.locator(`a[href="/readings/${foreign.jobId}"]`).count()).toBe(0);

  const answer = await page.goto(`${served.url}/readings/${foreign.jobId}`);
  expect(answer?.status()).toBe(404);
  await page.getByText("Dieses Reading gibt es nicht").waitFor();
});

test.each(["light", "dark"] as const)(
  "no state of the pages has an accessibility problem (%s)",
  async (colorScheme) => {
    await startWorker();
    const { jobId: finished } = await person.client.orchestrator.execute.mutate(sampleOrder);
    await watchToEnd(person.client, finished);
    holdTheModel();
    const { jobId: open } = await person.client.orchestrator.execute.mutate(sampleOrder);
    const page = await openPage("/");
    await page.emulateMedia({ colorScheme });
    await order(page);
    await page.getByLabel("Worum geht es dir?").fill("Ich will nicht mehr leben.");
    await page.getByText("0800 111 0 111").waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.goto(`${served.url}/readings/${open}`);
    await caughtUp(page, open);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(`${served.url}/readings/${finished}`);
    await isFinished(page);
    await caughtUp(page, finished);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(`${served.url}/readings`);
    await page.locator(`a[href="/readings/${open}"]`).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  },
);

test("a reading that waits for a model says that it goes on by itself, and asks for nothing", async () => {
  await startWorker();
  system.stub.follow(() => ({ kind: "status", status: 401 }));
  const { jobId } = await person.client.orchestrator.execute.mutate({
    ...sampleOrder,
    whenModelsFail: "fail",
  });
  const page = await openPage(`/readings/${jobId}`);
  const reason = page.getByText("Zurzeit ist kein Sprachmodell erreichbar.");
  await reason.waitFor();
  expect(await reason.textContent()).toMatch(
    /von selbst weiter.* Nächster Versuch um \d\d:\d\d Uhr\.$/,
  );
  expect(await page.getByText("noch einmal versuchen").count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await person.client.orchestrator.cancel.mutate({ jobId });
});

test("a failed reading says why, names the request that was refused, and goes on when it is started again", async () => {
  await startWorker();
  system.stub.follow((request) => ({
    kind: "stream",
    // Every section fails its check, every time.
    text: writeWholeReading(request).replace(/^(?!@@).+$/gm, "Dein Typ ist Projektor."),
  }));
  const { jobId } = await person.client.orchestrator.execute.mutate({
    ...sampleOrder,
    whenModelsFail: "fail",
  });
  const page = await openPage(`/readings/${jobId}`);
  await page.getByText("Dieses Reading ist nicht fertig geworden.").waitFor();
  const again = page.getByRole("button", { name: "Noch einmal versuchen" });
  const problem: Problem = {
    type: "urn:connection-key:problem:internal_error",
    title: "Internal Server Error",
    status: 500,
    code: "internal_error",
    detail: requestFailures.internal_error.text.de,
    requestId: "r-42",
  };
  const error = { message: problem.detail, code: -32_603, data: { problem } };
  await page.route("**/orchestrator.redrive*", (route) =>
    route.fulfill({ status: 500, json: [{ error: { json: error } }] }),
  );
  await again.click();
  await page.getByText("Anfrage-Nummer: r-42").waitFor();
  await page.unroute("**/orchestrator.redrive*");
  system.stub.follow((request) => ({ kind: "stream", text: writeWholeReading(request) }));
  await again.click();
  await page.getByText("KI-Text, jeder Satz gegen das Chart geprüft").waitFor();
  await isFinished(page);
  expect(await person.client.orchestrator.status.query({ jobId })).toMatchObject({
    status: "completed",
  });
});

test("a mounted orchestrator takes orders and lists them for the session's person, and ends with open streams", async () => {
  const mounted = await servePage(system, { person, kind: "mounted", port: await freePort() });
  const readings = `${mounted.url}/api/coach/readings`;
  const json = { "content-type": "application/json" };
  const cookie = { cookie: `ck-session=${person.accessToken}` };
  const body = JSON.stringify(sampleOrder);
  expect((await fetch(readings, { method: "POST", headers: json, body })).status).toBe(401);

  const accepted = await fetch(readings, { method: "POST", headers: { ...json, ...cookie }, body });
  expect(accepted.status).toBe(202);
  const { jobId } = executeResultSchema.parse(await accepted.json());
  const list = await fetch(`${readings}?limit=1`, { headers: cookie });
  expect(await list.json()).toMatchObject({ items: [{ jobId, status: "pending" }] });

  const events = await fetch(`${mounted.url}/api/orchestrator/events/${jobId}`, {
    headers: cookie,
  });
  expect(events.headers.get("content-type")).toContain("text/event-stream");
  await events.body?.getReader().read();
  expect(await mounted.stop()).toBe(0);
});
