import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderBodygraph } from "../src/bodygraph/index.ts";
import { calculateChart, publicChart } from "../src/index.ts";
import { resolveBirth, searchPlaces } from "../src/place/index.ts";
import { installedNodes, installPackage, packageFolder, run } from "./support/installed-package.ts";
import { decodePng } from "./support/png.ts";

const utc = "1987-05-14T07:30:00Z";
const textOf = (...path: string[]) => readFileSync(join(packageFolder, ...path), "utf8");
const readme = textOf("README.md");
const examples = readdirSync(join(packageFolder, "examples")).map((file) => ({
  name: file.slice(0, -3),
  text: textOf("examples", file),
}));
const snippets = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text = ""], index) => ({
  name: `readme-${index + 1}`,
  text,
}));
const compiler = join(packageFolder, "node_modules/.bin/tsc");

let app: string;
beforeAll(() => {
  app = installPackage();
}, 120_000);
afterAll(() => rmSync(dirname(app), { recursive: true }));

/** Compiles programs in the app, which knows the types of nothing but what it is told. */
function compile(programs: readonly { name: string }[], types: readonly string[] = []): void {
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom"],
    typeRoots: [join(packageFolder, "node_modules/@types")],
    types,
  };
  const files = programs.map(({ name }) => `${name}.ts`);
  writeFileSync(join(app, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  expect(run(compiler, ["--project", "."], app)).toBe("");
}

describe("the package, installed from its tarball", () => {
  test("carries its licence, the notices of its data, and no sources or tests", () => {
    const folder = join(app, "node_modules/@ck/chart");
    expect(readdirSync(folder).sort()).toEqual(
      ["LICENSE", "NOTICE.md", "README.md", "data", "dist", "examples", "package.json"].sort(),
    );
    expect(readFileSync(join(folder, "NOTICE.md"), "utf8")).toContain("CC BY 4.0");
  });

  test("depends on four libraries, of which an app may have newer ones, and on nothing that has to be built", () => {
    const { dependencies } = JSON.parse(
      readFileSync(join(app, "node_modules/@ck/chart/package.json"), "utf8"),
    );
    expect(Object.keys(dependencies)).toEqual([
      "@resvg/resvg-wasm",
      "astronomy-engine",
      "temporal-polyfill",
      "zod",
    ]);
    for (const range of Object.values(dependencies)) expect(range).toMatch(/^\^\d+\.\d+\.\d+$/);
    const compiled = readdirSync(app, { recursive: true, encoding: "utf8" });
    expect(compiled.filter((file) => /\.node$|binding\.gyp$/.test(file))).toEqual([]);
  });

  test("has types that hold in a strict project, where its examples and all code of its README compile", () => {
    expect(snippets.length).toBeGreaterThan(7);
    for (const { name, text } of [...examples, ...snippets]) {
      writeFileSync(join(app, `${name}.ts`), text);
    }
    const ofNode = (text: string) => text.includes('from "node:');
    const programs = [...examples, ...snippets];
    compile(programs.filter(({ text }) => !ofNode(text)));
    compile(
      programs.filter(({ text }) => ofNode(text)),
      ["node"],
    );
  }, 120_000);

  test("runs its examples and the code of its README on this Node, and on any other on the PATH", () => {
    const nodes = installedNodes();
    expect([...nodes.keys()]).toContain(process.version);
    const forNode = [...examples, ...snippets].filter(({ text }) => !text.includes("fetch("));
    for (const [version, node] of nodes) {
      const said = forNode.map(({ name }) => run(node, [`${name}.js`], app));
      expect(decodePng(readFileSync(join(app, "chart.png"))).width, version).toBe(840);
      expect(said.join("\n"), version).toContain("Manifestierender Generator 5/1");
      expect(said.join("\n"), version).toContain("München, Bayern, Deutschland Europe/Berlin");
      expect(said.join("\n"), version).toContain("<svg");
      rmSync(join(app, "chart.png"));
    }
  }, 120_000);
});

describe("the PNG of the installed package", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"/>';
  const script = (code: string) =>
    run(process.execPath, ["--input-type=module", "--eval", code], app).trim();

  test("is drawn once its fonts are there, though the first try found none", () => {
    const said = script(`
      import { renameSync } from "node:fs";
      import { svgToPng } from "@ck/chart/png";
      const fonts = "node_modules/@ck/chart/data/fonts";
      renameSync(fonts, fonts + "-away");
      const first = await svgToPng('${svg}').catch(({ code }) => code);
      renameSync(fonts + "-away", fonts);
      console.log(first, (await svgToPng('${svg}')).length > 0);
    `);
    expect(said).toBe("ENOENT true");
  });

  test("is drawn in an app that initialised the renderer itself", () => {
    const said = script(`
      import { readFileSync } from "node:fs";
      import { initWasm } from "@resvg/resvg-wasm";
      import { svgToPng } from "@ck/chart/png";
      await initWasm(readFileSync("node_modules/@resvg/resvg-wasm/index_bg.wasm"));
      console.log((await svgToPng('${svg}')).length > 0);
    `);
    expect(said).toBe("true");
  });
});

function onLog(_level: string, { code, message }: { code?: string; message: string }): void {
  if (code === "UNRESOLVED_IMPORT") throw new Error(message);
}

/** Bundles a script for the browser; fails when an import leads to nothing there. */
async function bundle(
  script: string,
  { minify }: { minify?: boolean } = {},
): Promise<{ code: string; modules: string[] }> {
  const entry = join(app, "entry.js");
  writeFileSync(entry, script);
  const bundled = await rolldown({ input: entry, platform: "browser", onLog });
  const { output } = await bundled.generate({
    format: "iife",
    name: "made",
    ...(minify && { minify }),
  });
  await bundled.close();
  const [{ code, modules }] = output;
  return { code, modules: Object.keys(modules) };
}

/** One that is plain, in a historic zone, in a gap, in an overlap, and of unknown time. */
const birthsOfAllKinds = [
  { birthDate: "1987-05-14", birthTime: "09:30", birthPlace: "München" },
  { birthDate: "1930-01-15", birthTime: "12:00", birthPlace: "Amsterdam" },
  { birthDate: "2021-03-28", birthTime: "02:30", birthPlace: "Berlin" },
  { birthDate: "2021-10-31", birthTime: "02:30", birthPlace: "Berlin" },
  { birthDate: "1960-07-01", birthTime: null, birthPlace: "Oslo" },
];

/** Browsers do not say which version their own time zone data have. */
function inBrowser(resolution: ReturnType<typeof resolveBirth>) {
  if (!resolution.ok || resolution.birth.tzVersion.endsWith("-backzone")) return resolution;
  return { ok: true, birth: { ...resolution.birth, tzVersion: "unknown" } };
}

describe("in a browser", () => {
  const script = `
    import { calculateChart, chartOfBirth, factsOf, publicChart } from "@ck/chart";
    import { renderBodygraph } from "@ck/chart/bodygraph";
    const chart = calculateChart("${utc}");
    const day = { utc: "${utc}", from: "1987-05-13T22:00:00Z", to: "1987-05-14T21:59:00Z" };
    export const json = JSON.stringify(chart);
    export const facts = factsOf(chartOfBirth(day)).length;
    export const svg = renderBodygraph(publicChart(chart), { language: "de", theme: "dark" });
  `;

  test("charts, facts and picture come out the same, with nothing of Node at hand", async () => {
    const { code, modules } = await bundle(script);
    expect(code).not.toMatch(/["']node:|\brequire\(/);
    expect(modules.filter((module) => module.includes("temporal-polyfill"))).toEqual([]);
    // A bare context has the language, and neither process nor Buffer nor URL.
    const made = runInContext(`${code}; made`, createContext({}));
    const chart = calculateChart(utc);
    expect(JSON.parse(made.json)).toEqual(chart);
    expect(made.facts).toBeGreaterThan(50);
    expect(made.svg).toBe(renderBodygraph(publicChart(chart), { language: "de", theme: "dark" }));
  });

  test("places and births come out the same, from a table that the page loads", async () => {
    const { code, modules } = await bundle(
      `export { loadPlaces, resolveBirth, searchPlaces } from "@ck/chart/place";`,
    );
    expect(code).not.toMatch(/["']node:|\brequire\(|\bBuffer\b/);
    expect(modules.filter((module) => module.includes("astronomy-engine"))).toEqual([]);
    // Of the platform beside the language, this is all that is needed.
    const context = createContext({ TextDecoder, Blob, Response, DecompressionStream });
    const made = runInContext(`${code}; made`, context);
    const search = { language: "de", limit: 8 } as const;
    expect(() => made.searchPlaces("Münchn", search)).toThrow("loadPlaces");

    const file = join(app, "node_modules/@ck/chart/data/places.bin");
    await made.loadPlaces(new Response(readFileSync(file)));
    for (const query of ["Münchn", "Springfield, Ill", "Frankfurt (Oder)", "Düseldorf", "Saint"]) {
      expect(made.searchPlaces(query, search)).toEqual(searchPlaces(query, search));
    }
    for (const birth of birthsOfAllKinds) {
      expect(made.resolveBirth(birth)).toEqual(inBrowser(resolveBirth(birth)));
    }
  });

  test.each([
    ["charts, facts and pictures is", ["@ck/chart", "@ck/chart/bodygraph"]],
    ["places alone", ["@ck/chart/place"]],
  ])("%s of the size that the README names", async (what, parts) => {
    const named = Number(new RegExp(`${what} (\\d+) kB`).exec(readme)?.[1]);
    const script = parts.map((part) => `export * from "${part}";`).join("\n");
    const { code } = await bundle(script, { minify: true });
    const measured = gzipSync(code).length / 1_000;
    expect(Math.abs(measured - named), `${measured} kB`).toBeLessThan(2);
  });

  test("who takes one table gets no ephemeris", async () => {
    const { modules } = await bundle(`import { gateOf } from "@ck/chart"; console.log(gateOf(1));`);
    expect(modules.filter((module) => module.includes("astronomy-engine"))).toEqual([]);
  });
});
