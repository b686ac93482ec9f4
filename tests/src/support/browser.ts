import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The machine's own Chromium, without a window. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no Chromium at ${executablePath}: install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.`,
    );
  }
  return chromium.launch({ executablePath, args: flags });
}

/** The sentences of the reading that the page shows. */
export const sentencesOn = (page: Page): Promise<string[]> =>
  page.locator("article [data-facts]").allInnerTexts();

/** Types a birth into the form, and takes the first place that it offers. */
export async function fillBirth(
  page: Page,
  birth: { date: string; time: string; place: string },
): Promise<void> {
  await page.getByLabel("Geburtsdatum").fill(birth.date);
  await page.getByLabel("Uhrzeit am Geburtsort").fill(birth.time);
  await page.getByLabel("Geburtsort", { exact: true }).fill(birth.place);
  await page.getByRole("option", { name: birth.place }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

export const order = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "Reading bestellen" }).click();

/** Waits for the page of a reading that was ordered, and gives its id. */
export async function orderedId(page: Page): Promise<string> {
  await page.waitForURL(/\/readings\/[0-9a-f-]+$/);
  return page.url().slice(-36);
}
