import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** What the text is set in: the renderer sees no font of the machine, and many machines have none. */
const family = "Figtree";
const fontFiles = ["Figtree_400Regular.ttf", "Figtree_700Bold.ttf"].map(
  (file) => new URL(`../../data/fonts/${file}`, import.meta.url),
);

export interface Renderer {
  /** @throws Error when the SVG does not parse. */
  render(svg: string, width: number): Uint8Array<ArrayBuffer>;
}

let loading: Promise<Renderer> | undefined;

/** The renderer with its fonts, loaded at the first call that succeeds. */
export function renderer(): Promise<Renderer> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The WebAssembly may be initialised once a process; the app around us may have done it. */
async function initialise(program: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    await initWasm(program);
  } catch (error) {
    if (!isInitialised()) throw error;
  }
}

/** Nothing tells but a try: until then the smallest picture fails. */
function isInitialised(): boolean {
  try {
    new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>').free();
    return true;
  } catch {
    return false;
  }
}

async function load(): Promise<Renderer> {
  const wasm = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  const [program, ...fontBuffers] = await Promise.all([
    readFile(wasm),
    ...fontFiles.map((file) => readFile(file)),
  ]);
  await initialise(program);
  const font = { fontBuffers, defaultFontFamily: family, sansSerifFamily: family };
  return {
    render(svg, width) {
      const picture = new Resvg(svg, { fitTo: { mode: "width", value: width }, font });
      try {
        const image = picture.render();
        try {
          return new Uint8Array(image.asPng());
        } finally {
          image.free();
        }
      } finally {
        picture.free();
      }
    },
  };
}
