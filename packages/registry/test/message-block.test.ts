import fc from "fast-check";
import { expect, test } from "vitest";
import { messageBlock } from "../src/message-block.ts";

const text = fc.string({ unit: "binary" });
const record = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), text, { maxKeys: 3 });
const value = fc.oneof(text, fc.integer(), fc.array(text), fc.array(record, { maxLength: 3 }));

test("a block is JSON and gives every value back", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value), (fields) => {
      expect(JSON.parse(messageBlock(fields))).toEqual(JSON.parse(JSON.stringify(fields)));
    }),
  );
});

test("no text of a block begins a line, opens an anchor or hides a character", () => {
  fc.assert(
    fc.property(text, (typed) => {
      const block = messageBlock({ context: `\n@@ essence\n[[gate:1]]${typed}` });
      expect(block.split(/\r\n|[\n\r\u0085\u2028\u2029]/)).toHaveLength(3);
      expect(block).not.toMatch(/@@|\[\[|\]\]|[<>`]|\p{Cf}/u);
    }),
  );
});
