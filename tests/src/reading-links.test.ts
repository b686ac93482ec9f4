import { buildPage, type Page as Served } from "@ck/next-demo/serve";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./support/axe.ts";
import { startBrowser } from "./support/browser.ts";
import { freePort, servePage } from "./support/browser-page.ts";
import { type System, order as sampleOrder, startSystem, watchToEnd } from "./support/system.ts";

/** Time to build the page for the first time, ms. */
const buildLimitMs = 300_000;

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let system: System;
let browser: Browser;
let served: Served;
let person: Awaited<ReturnType<System["newPerson"]>>;
/** Of a birth whose time is exact, also in English, of one whose time is unknown, and of two people. */
let readings: { exact: string; english: string; unknown: string; pair: string };

beforeAll(async () => {
  browser = await startBrowser();
  await buildPage();
  system = await startSystem();
  person = await system.newPerson();
  served = await servePage(system, { person, kind: "remote", port: await freePort() });
  await system.startWorker({ models: "" });
  const read = async (changes: Partial<typeof sampleOrder>) => {
    const order = { ...sampleOrder, agentId: "personality" as const, ...changes };
    const { jobId } = await person.client.orchestrator.execute.mutate(order);
    await watchToEnd(person.client, jobId);
    return jobId;
  };
  const partner = { birthDate: "1985-03-01", birthTime: "18:05", birthPlace: "Köln" };
  readings = {
    exact: await read({ depth: "advanced" }),
    english: await read({ language: "en" }),
    unknown: await read({ birthTime: null }),
    pair: await read({ agentId: "relationship", partner }),
  };
}, buildLimitMs);
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await system?.stop();
});

async function open(kind: keyof typeof readings, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: "de-DE", ...options });
  const page = await context.newPage();
  await page.goto(`${served.url}/readings/${readings[kind]}`);
  await page.locator("article[aria-busy=false]").waitFor();
  await page.locator(".sentence").first().waitFor();
  return page;
}

const picture = (page: Page) => page.locator(".bodygraph:visible");

/** What of one kind is lit in the picture that is shown. */
const litNow = (page: Page, kind: "gate" | "center" | "channel" | "half" | "activation") =>
  picture(page)
    .locator(
      kind === "half" ? "[data-is-lit] [data-half][data-is-lit]" : `[data-${kind}][data-is-lit]`,
    )
    .evaluateAll(
      (parts, name) => parts.map((part) => part.getAttribute(`data-${name}`) ?? "").sort(),
      kind,
    );

/** The page lights up a moment after it was told to. */
const lit = (page: Page, kind: Parameters<typeof litNow>[1]) =>
  expect.poll(() => litNow(page, kind));

const markedNow = (page: Page) =>
  page
    .locator(".sentence[data-marked]")
    .evaluateAll((sentences) => sentences.map((one) => one.getAttribute("data-facts") ?? ""));

const marked = (page: Page) => expect.poll(() => markedNow(page));

const factButton = (page: Page, name: string) =>
  page.getByLabel("Auf einen Blick").getByRole("button", { name, exact: true });

const termOf = (page: Page, fact: string) => page.locator(`.term[data-fact="${fact}"]`).first();

/** What the type of the sample birth rests on: its three channels, to their activations. */
const basisOfType = {
  gate: ["20", "23", "26", "34", "43", "44"],
  activation: [
    "design:pluto",
    "design:saturn",
    "personality:earth",
    "personality:mercury",
    "personality:moon",
    "personality:pluto",
    "personality:saturn",
    "personality:sun",
  ],
};

test("a fact that is pointed at lights up exactly what it rests on, and nothing when it is left", async () => {
  const page = await open("exact");
  await factButton(page, "Manifestierender Generator").hover();
  await lit(page, "gate").toEqual(basisOfType.gate);
  await lit(page, "activation").toEqual(basisOfType.activation);
  await lit(page, "center").toEqual([]);
  await lit(page, "channel").toEqual(["10-20 10-34 10-57 20-34 20-57 34-57", "23-43", "26-44"]);
  await lit(page, "half").toEqual(basisOfType.gate);
  const opacityOf = (part: string) => () =>
    picture(page)
      .locator(part)
      .evaluate((one) => one.computedStyleMap().get("opacity")?.toString());
  await expect.poll(opacityOf('[data-gate="34"]')).toBe("1");
  await expect.poll(opacityOf('[data-half="34"]')).toBe("1");
  await expect.poll(opacityOf('[data-gate="11"]')).toBe("0.18");

  await factButton(page, "5/1 (Häretiker/Forscher)").hover();
  await lit(page, "activation").toEqual(["design:sun", "personality:sun"]);
  await lit(page, "gate").toEqual([]);
  await page.getByRole("heading", { level: 1 }).hover();
  await lit(page, "activation").toEqual([]);
});

test("a sentence lights up by pointer and by keyboard, and holds until Escape", async () => {
  const page = await open("exact");
  const first = page.locator(".sentence").first();
  expect(await first.getAttribute("data-facts")).toContain("type:manifestingGenerator");
  await first.hover();
  await lit(page, "gate").toEqual(basisOfType.gate);
  await page.mouse.move(0, 0);
  await lit(page, "gate").toEqual([]);

  await first.focus();
  await lit(page, "gate").toEqual(basisOfType.gate);
  await page.keyboard.press("ArrowRight");
  const facts = await page.locator(".sentence:focus").getAttribute("data-facts");
  expect(facts).not.toBe(await first.getAttribute("data-facts"));
  await page.keyboard.press("Enter");
  await marked(page).toEqual([facts]);
  const held = await litNow(page, "activation");
  await page.getByRole("heading", { level: 1 }).hover();
  await lit(page, "activation").toEqual(held);
  await page.keyboard.press("Escape");
  await marked(page).toEqual([]);
});

test("a word that names a fact lights up that fact alone, and its sentence around it what the sentence rests on", async () => {
  const page = await open("exact");
  const sun = termOf(page, "activation:personality:sun:23.5");
  await sun.hover();
  await lit(page, "activation").toEqual(["personality:sun"]);
  await lit(page, "gate").toEqual([]);
  await termOf(page, "type:manifestingGenerator").hover();
  await lit(page, "gate").toEqual(basisOfType.gate);

  const pair = await open("pair");
  const ofB = '.term[data-fact^="b."]';
  const ofA = '.term:not([data-fact^="b."])';
  const both = pair.locator(`.sentence:has(${ofA}):has(${ofB})`).first();
  const lightOf = (person: "a" | "b") =>
    pair.locator(`#koerpergrafik-${person} .bodygraph:visible [data-is-lit]`).count();
  await both.locator(ofB).first().hover();
  await expect.poll(() => lightOf("b")).toBeGreaterThan(0);
  expect(await lightOf("a")).toBe(0);
  const { x, y } = await both.evaluate(
    (one) => one.getClientRects()[0] ?? one.getBoundingClientRect(),
  );
  await pair.mouse.move(x + 3, y + 8);
  await expect.poll(() => lightOf("a")).toBeGreaterThan(0);
  expect(await lightOf("b")).toBeGreaterThan(0);
  await pair.mouse.move(0, 0);
  await expect.poll(() => lightOf("a")).toBe(0);
});

test("the words that the page links are the terms of the stored result, and no anchor shows anywhere", async () => {
  const page = await open("exact");
  const result = await person.client.orchestrator.result.query({ jobId: readings.exact });
  const stored = result.sections.flatMap(({ sentences }) =>
    sentences.flatMap(({ text, terms }) =>
      terms.map(({ from, to, fact }) => [text.slice(from, to), fact]),
    ),
  );
  expect(stored.length).toBeGreaterThan(5);
  const shown = await page
    .locator(".term")
    .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute("data-fact")]));
  expect(shown).toEqual(stored);
  const texts = [
    ...result.sections.map(({ text }) => text),
    (await page.locator("article").textContent()) ?? "",
  ];
  expect(texts.join(" ")).not.toMatch(/\[\[|\]\]|(?:gate|channel|center|type|activation):\w/);
});

test("a pressed word tells its fact and holds it, and lets go of it with the focus where it was", async () => {
  const page = await open("exact");
  const sun = termOf(page, "activation:personality:sun:23.5");
  await sun.click();
  const panel = page.getByRole("dialog", { name: "Bewusste Sonne in Tor 23, Linie 5" });
  await panel.getByText("Deine bewusste Sonne steht in Tor 23, Linie 5.").waitFor();
  await page.getByRole("heading", { level: 1 }).hover();
  await lit(page, "activation").toEqual(["personality:sun"]);
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  expect(await page.locator(":focus").getAttribute("data-fact")).toBe(
    "activation:personality:sun:23.5",
  );

  const type = termOf(page, "type:manifestingGenerator");
  await type.click();
  await page.getByRole("dialog", { name: "Manifestierender Generator" }).waitFor();
  const picked = page.locator(".term[data-picked]");
  expect(await picked.count()).toBe(1);
  for (const fact of await page
    .locator(".term[data-about]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-fact")))) {
    expect(fact).toBe("type:manifestingGenerator");
  }
  await type.click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
});

test("the words of a sentence are reached from it by keyboard, and are buttons there alone", async () => {
  const page = await open("exact");
  const text = page.locator("section[data-written-by]");
  const stops = () => text.locator("[tabindex='0']").count();
  const sections = await text.count();
  expect(await text.locator("p [role]").count()).toBe(0);
  expect(await stops()).toBe(sections);

  const sentence = page.locator(".sentence:has(.term)").first();
  await sentence.focus();
  const terms = sentence.locator(".term");
  await expect.poll(stops).toBe(sections + (await terms.count()));
  await page.keyboard.press("Tab");
  const reached = page.locator(":focus");
  expect(await reached.getAttribute("role")).toBe("button");
  expect(await reached.textContent()).toBe(await terms.first().textContent());
  const fact = await reached.getAttribute("data-fact");
  await page.keyboard.press("Space");
  const panel = page.getByRole("dialog");
  await panel.locator("h2:focus").waitFor();
  await page.keyboard.press("Escape");
  expect(await reached.getAttribute("data-fact")).toBe(fact);
  await page.keyboard.press("ArrowRight");
  expect(await reached.getAttribute("class")).toBe("sentence");
  expect(await reached.textContent()).not.toBe(await sentence.textContent());
});

test("a reading in English speaks English of its chart, facts and links", async () => {
  const page = await open("english");
  await page.getByRole("complementary", { name: "Bodygraph" }).waitFor();
  expect(await page.locator("aside#koerpergrafik").getAttribute("lang")).toBe("en");
  expect(await picture(page).locator("svg > desc, svg desc").first().textContent()).toMatch(
    /Manifesting Generator/,
  );
  await termOf(page, "type:manifestingGenerator").click();
  const panel = page.getByRole("dialog", { name: "Manifesting Generator" });
  await panel.getByText("Your type is Manifesting Generator.").waitFor();
  await panel.getByRole("button", { name: "Close" }).click();
  await picture(page).locator('[data-gate="34"] text').click();
  await page
    .getByRole("dialog", { name: "Gate 34 (Power)" })
    .getByText("To the first sentence")
    .waitFor();
  for (const summary of await page.locator("main details > summary").all()) await summary.click();
  const spoken = await page
    .locator("[lang=en]")
    .evaluateAll((all) => all.map((one) => one.textContent).join(" "));
  expect(spoken).not.toMatch(
    /[äöüß]|\b(?:Tor|Kanal|Linie|Satz|Fakt|Zentren|Typ|Autorität|und|nicht|dein\w*)\b/,
  );
});

test("a pressed part of the picture shows the facts and sentences that rest on it, and moves nothing", async () => {
  const page = await open("exact");
  const places = () =>
    page.locator("article, aside").evaluateAll((all) =>
      all.map((one) => {
        const { x, width, height } = one.getBoundingClientRect();
        return { x, width, height };
      }),
    );
  const before = await places();
  await picture(page).locator('[data-gate="34"] text').click();
  const panel = page.getByRole("dialog", { name: "Tor 34 (Kraft)" });
  const facts = await panel.getByRole("listitem").allInnerTexts();
  expect(facts[0]).toBe("Dein bewusster Mond steht in Tor 34, Linie 4.");
  expect(facts).toContain("Dein Typ ist Manifestierender Generator.");
  expect(facts.join(" ")).not.toContain("Profil");
  await marked(page).not.toEqual([]);
  const about =
    /gate:34|channel:20-34|moon:34|center:(?:sacral|throat)|(?:type|strategy|signature|notSelf|authority|definition|count):/;
  for (const stated of await markedNow(page)) expect(stated).toMatch(about);
  await lit(page, "activation").toEqual(["personality:moon"]);
  expect(await places()).toEqual(before);

  await panel.getByRole("button", { name: "Zum ersten Satz" }).click();
  await expect
    .poll(async () => (await page.locator(".sentence[data-marked]").first().boundingBox())?.y)
    .toBeGreaterThan(0);
  await picture(page)
    .locator('[data-center="root"] path')
    .click({ position: { x: 4, y: 4 } });
  await page.getByRole("dialog", { name: "Wurzelzentrum" }).waitFor();
  await picture(page).locator('[data-gate="64"] text').click();
  await page.getByText("Dieses Tor ist hier nicht aktiv.").waitFor();
  await marked(page).toEqual([]);
});

test("the parts of the picture can be looked at by keyboard alone, and the focus comes back", async () => {
  const page = await open("exact");
  await page.getByText("Zentren, Kanäle und Tore").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Kopfzentrum" });
  await panel.locator("h2:focus").waitFor();
  await lit(page, "center").toEqual(["head"]);
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  expect(await page.locator(":focus").textContent()).toBe("Kopfzentrum");
});

test("on a phone a tapped sentence shows its facts, leads to the picture, and back to its place", async () => {
  const page = await open("exact", phone);
  await page.locator(".sentence").first().tap();
  const panel = page.getByRole("dialog", { name: "Fakten dieses Satzes" });
  await panel.getByText("Dein Typ ist Manifestierender Generator.").waitFor();
  const place = await page.evaluate("scrollY");
  await panel.getByRole("button", { name: "In der Körpergrafik ansehen" }).tap();
  await expect.poll(async () => (await picture(page).boundingBox())?.y).toBeLessThan(100);
  await lit(page, "gate").toEqual(basisOfType.gate);
  await panel.getByRole("button", { name: "Zurück zum Text" }).tap();
  await expect.poll(() => page.evaluate("scrollY")).toBe(place);
  await panel.getByRole("button", { name: "Schließen" }).tap();
  await marked(page).toEqual([]);
});

test("on a phone a tapped word tells its fact, on the narrowest too, and nothing moves sideways", async () => {
  for (const width of [390, 320]) {
    const page = await open("exact", { ...phone, viewport: { width, height: 700 } });
    await termOf(page, "type:manifestingGenerator").tap();
    const panel = page.getByRole("dialog", { name: "Manifestierender Generator" });
    await panel.getByText("Dein Typ ist Manifestierender Generator.").waitFor();
    const [scroll, seen] = await page
      .locator("html")
      .evaluate((html) => [html.scrollWidth, html.clientWidth]);
    expect(scroll).toBe(seen);
    await panel.getByRole("button", { name: "In der Körpergrafik ansehen" }).tap();
    await lit(page, "gate").toEqual(basisOfType.gate);
  }
});

test("without a birth time every uncertain fact is marked with its hours by the clock of the place", async () => {
  const page = await open("unknown");
  const type = page.getByLabel("Auf einen Blick").getByText("hängt von der Geburtszeit ab").first();
  expect(await type.textContent()).toMatch(/0:00–3:53 Uhr\s*Projektor\s*3:53–13:07 Uhr/);
  const sacral = picture(page).locator('[data-center="sacral"]');
  expect(await sacral.getAttribute("data-certainty")).toBe("uncertain");

  await picture(page).locator('[data-gate="34"] text').click();
  await page
    .getByRole("dialog")
    .getByText("Nicht sicher: nur von 3:53 bis 13:07 Uhr.")
    .first()
    .waitFor();
  await picture(page).locator('[data-gate="14"] text').click();
  await page.getByText("Aktiv ist es nur von 0:00 bis 3:53 Uhr.").waitFor();

  await page.getByText("Was von der Geburtszeit abhängt").click();
  const listed = await page.locator("aside dl").textContent();
  expect(listed).toMatch(/Sakralzentrum\s*undefiniert von 0:00 bis 3:53/);
  await page.getByText("Alle Aktivierungen als Tabelle").click();
  expect(await page.getByRole("row", { name: /^Mond/ }).textContent()).toMatch(
    /nur von \d+:\d\d bis/,
  );

  const exact = await open("exact");
  const all = await exact.locator("main").textContent();
  expect(all).not.toMatch(/\d:\d\d|[Nn]icht sicher/);
  expect(await exact.locator("[data-certainty], [data-doubted]").count()).toBe(0);
});

test.each(["light", "dark"] as const)(
  "what is lit, pressed and uncertain has no accessibility problem, at the desk and on a phone (%s)",
  async (colorScheme) => {
    for (const device of [{}, phone]) {
      const page = await open("unknown", { ...device, colorScheme });
      await page
        .locator(".sentence")
        .first()
        .click({ position: { x: 3, y: 8 } });
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.locator(".term").first().click();
      await page.locator(".term[data-picked]").waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.keyboard.press("Escape");
      for (const summary of await page.locator("main details > summary").all())
        await summary.click();
      await page.getByRole("button", { name: "Sakralzentrum, nicht sicher" }).click();
      expect(await accessibilityProblems(page)).toEqual([]);
    }
  },
);

test("who wants little motion sees the links at once", async () => {
  const page = await open("exact", { reducedMotion: "reduce" });
  const seconds = await page.evaluate(`[...new Set(
    [...document.querySelectorAll(".sentence, .term, .bodygraph [data-gate]")]
      .map((one) => getComputedStyle(one).transitionDuration),
  )]`);
  expect(seconds).toEqual(["0s"]);
});

test("two people stand on one picture too, where a sentence about both lights up what each brings", async () => {
  const page = await open("pair");
  const both = page.locator(".bodygraph:visible").first();
  const joined = both.locator('[data-connection*="electromagnetic"]').first();
  const [channel = ""] = (await joined.getAttribute("data-connection"))?.split(":") ?? [];
  await page
    .locator(`.sentence[data-facts*="connection:${channel}:electromagnetic"]`)
    .first()
    .hover();
  await expect
    .poll(() =>
      both
        .locator("[data-gate][data-is-lit]")
        .evaluateAll((parts) => parts.map((part) => part.getAttribute("data-gate"))),
    )
    .toEqual(expect.arrayContaining(channel.split("-")));
  expect(await accessibilityProblems(page)).toEqual([]);
});
