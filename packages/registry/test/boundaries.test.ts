import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const source = new URL("../src", import.meta.url).pathname;

test("nothing is imported but zod", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const imports = files.flatMap((file) =>
    [
      ...readFileSync(join(source, file), "utf8").matchAll(
        /^(?:import|export|\}).* from "([^."][^"]*)"/gm,
      ),
    ].map(([, name]) => name),
  );
  expect(new Set(imports)).toEqual(new Set(["zod"]));
});
