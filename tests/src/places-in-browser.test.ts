import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answers } from "./support/births-and-places.ts";
import { startBrowser } from "./support/browser.ts";

const entry = fileURLToPath(new URL("./support/births-and-places.ts", import.meta.url));
const table = readFileSync(fileURLToPath(import.meta.resolve("@ck/chart/places.bin")));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** A script for a page, with `answersOfPage` in the global `made`. */
async function bundle(): Promise<string> {
  const bundled = await rolldown({ input: entry, platform: "browser" });
  const { output } = await bundled.generate({ format: "iife", name: "made" });
  await bundled.close();
  return output[0].code;
}

test("a browser finds places and resolves births by itself, and answers what Node answers", async () => {
  const page = await browser.newPage();
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  // All that the page may ask for: itself and the table.
  const asked: string[] = [];
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    if (pathname === "/")
      return route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
    return pathname === "/places.bin" ? route.fulfill({ body: table }) : route.abort();
  });
  await page.goto("http://places.test/");
  await page.addScriptTag({ content: await bundle() });
  const inBrowser = await page.evaluate("made.answersOfPage()");

  expect(errors).toEqual([]);
  expect(inBrowser).toEqual(answers());
  expect(asked).toEqual(["/", "/places.bin"]);
});
