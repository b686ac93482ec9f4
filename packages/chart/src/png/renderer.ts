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

/** The renderer with its fonts, loaded at the first call; it may be initialised once a process. */
export function renderer(): Promise<Renderer> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Renderer> {
  const wasm = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  const [program, ...fontBuffers] = await Promise.all(
    [wasm, ...fontFiles].map((file) => readFile(file)),
  );
  await initWasm(program);
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
