import { expect, test } from "vitest";
import { acceptedOrderSchema, fieldIssues, orderSchema } from "../src/index.ts";

const good = { birthDate: "1987-05-14", birthTime: "09:30", birthPlace: "München" };
const issuesOf = (input: unknown) => {
  const parsed = orderSchema.safeParse(input, { reportInput: true });
  return parsed.success
    ? []
    : fieldIssues(parsed.error, "de").map(({ path, code }) => [path, code]);
};

test("the smallest order is complete with its defaults", () => {
  expect(orderSchema.parse(good)).toMatchObject({
    context: "",
    depth: "basic",
    language: "de",
    whenModelsFail: "compose",
  });
});

test.each([
  [{ ...good, birthDate: "1987-02-30" }, [["birthDate", "impossible_date"]]],
  [{ ...good, birthDate: "14.5.1987" }, [["birthDate", "invalid_date"]]],
  [{ ...good, birthTime: "25:00" }, [["birthTime", "invalid_time"]]],
  [{ birthDate: "1987-05-14", birthPlace: "Wien" }, [["birthTime", "required"]]],
  [{ birthDate: "1987-05-14", birthTime: null }, [["birthPlace", "place_missing"]]],
  [{ ...good, agentId: "astro" }, [["agentId", "not_an_option"]]],
  [{ ...good, context: "x".repeat(4001) }, [["context", "context_too_long"]]],
  [{ ...good, context: "🌱".repeat(4001) }, [["context", "context_too_long"]]],
  [{ ...good, startAt: "1990-01-01T00:00:00Z" }, [["startAt", "start_out_of_range"]]],
  [{ ...good, startAt: "morgen" }, [["startAt", "invalid_start"]]],
  [{ ...good, startAt: "2026-12-01T09:00:00" }, [["startAt", "invalid_start"]]],
  [{ ...good, idempotencyKey: "a\u0000b" }, [["idempotencyKey", "invalid_key"]]],
  [{ ...good, idempotencyKey: "\u0000" }, [["idempotencyKey", "invalid_key"]]],
  [{ ...good, idempotencyKey: "a\ud800" }, [["idempotencyKey", "invalid_key"]]],
  [{ ...good, latitude: 48 }, [["longitude", "coordinates_incomplete"]]],
  [{ ...good, depth: 3 }, [["depth", "not_an_option"]]],
  [{ ...good, userId: "x" }, [["userId", "unknown_field"]]],
  [
    { ...good, partner: { birthDate: "1990-01-01", birthTime: null } },
    [["partner.birthPlace", "place_missing"]],
  ],
])("%# names each wrong field and what is wrong with it", (input, expected) => {
  expect(issuesOf(input)).toEqual(expected);
});

test("invisible and control characters are taken out of the context", () => {
  const { context } = orderSchema.parse({
    ...good,
    context: "a\u200bb\u202ec\u0000\u{e0041} ﬁn\n",
  });
  expect(context).toBe("abc fin");
});

test.each(["👩‍💻", "👩🏽‍💻", "❤️‍🔥", "🏳️‍🌈", "👨‍👩‍👧‍👦"])(
  "the joined emoji %s stays one",
  (context) => {
    expect(orderSchema.parse({ ...good, context }).context).toBe(context);
  },
);

test("a joiner that joins no emoji is taken out", () => {
  const { context } = orderSchema.parse({ ...good, context: "a\u200db 👩\u200db a\u200d💻" });
  expect(context).toBe("ab 👩b a💻");
});

test("a context has as many characters as a person counts", () => {
  const context = "🌱".repeat(4000);
  expect(orderSchema.parse({ ...good, context }).context).toBe(context);
  const accepted = {
    agentId: "business",
    depth: "basic",
    style: "ruhig",
    language: "de",
    birth: {
      utc: "1987-05-14T07:30:00Z",
      from: "1987-05-14T07:30:00Z",
      to: "1987-05-14T07:30:00Z",
      zone: "Europe/Berlin",
      placeLabel: null,
      tzVersion: "2026a",
      notes: [],
    },
    partner: null,
    whenModelsFail: "compose",
  };
  expect(acceptedOrderSchema.parse({ ...accepted, context }).context).toBe(context);
  expect(acceptedOrderSchema.safeParse({ ...accepted, context: `${context}x` }).success).toBe(
    false,
  );
});

const sentencesOf = (input: unknown, language: "de" | "en" = "de") => {
  const parsed = orderSchema.safeParse(input, { reportInput: true });
  return parsed.success ? [] : fieldIssues(parsed.error, language).map(({ message }) => message);
};

test.each([
  [{ ...good, birthTimeTolerance: 1000 }, /: höchstens 720\.$/, /: at most 720\.$/],
  [{ ...good, birthTimeTolerance: 0 }, /: mindestens 1\.$/, /: at least 1\.$/],
  [{ ...good, birthTimeTolerance: 1.5 }, /eine ganze Zahl erwartet/, /be a whole number\.$/],
  [{ ...good, birthTimeTolerance: "30" }, /eine Zahl erwartet/, /be a number\.$/],
  [{ ...good, birthTime: 930 }, /ein Text erwartet/, /be a text\.$/],
  [{ ...good, partner: "B" }, /ein Objekt erwartet/, /be an object\.$/],
  [{ ...good, birthTime: "9 Uhr" }, /„unknown“.*null/, /“unknown”.*null/],
  [{ ...good, startAt: "1990-01-01T00:00:00Z" }, /nicht vor dem Jahr 2000/, /not before .* 2000/],
])("%# says what to write instead", (input, german, english) => {
  expect(sentencesOf(input)).toEqual([expect.stringMatching(german)]);
  expect(sentencesOf(input, "en")).toEqual([expect.stringMatching(english)]);
});
