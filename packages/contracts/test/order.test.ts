import { expect, test } from "vitest";
import { fieldIssues, orderSchema } from "../src/index.ts";

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
])("%# says what to write instead", (input, german, english) => {
  expect(sentencesOf(input)).toEqual([expect.stringMatching(german)]);
  expect(sentencesOf(input, "en")).toEqual([expect.stringMatching(english)]);
});
