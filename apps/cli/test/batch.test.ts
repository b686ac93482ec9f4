import { expect, test } from "vitest";
import { linesOf, runCk } from "./support/run-ck.ts";

const instantSentence = "Please write an instant in UTC, for example 1987-05-14T07:30:00Z.";

test("chart --batch answers each line in its order, errors included, and nothing else", async () => {
  const input = [
    { id: 1, utc: "1987-05-14T07:30:00Z" },
    { id: "two", date: "1987-05-14", time: "09:30", place: "München" },
    { id: 3, date: "1987-05-14", time: "09:30", utcOffset: "+02:00" },
    { id: 4, date: "2021-10-31", time: "02:30", tz: "Europe/Berlin" },
    { id: 5, date: "1987-05-14", time: "09:30", place: "Qwxzyptl" },
    { id: 6, utc: "yesterday" },
    { id: 7, date: "1987-05-14", place: "München" },
    5,
  ].map((line) => JSON.stringify(line));
  const { code, stdout, stderr } = await runCk(["chart", "--batch"], {
    input: [...input, "{broken", ""].join("\n"),
  });
  expect(code).toBe(0);
  expect(stderr).toBe("");
  const chart = { type: "manifestingGenerator", profile: "5/1", authority: "sacral" };
  expect(linesOf(stdout)).toMatchObject([
    { id: 1, ...chart },
    { id: "two", ...chart },
    { id: 3, ...chart },
    { id: 4, error: { code: "ambiguous_local_time" } },
    { id: 5, error: { code: "unknown_place" } },
    { id: 6, error: { code: "invalid_line", message: `utc: ${instantSentence}` } },
    { id: 7, error: { code: "invalid_line", message: "time: This field is missing." } },
    { error: { code: "invalid_line", message: "The line has to be a JSON object." } },
    { id: null, error: { code: "invalid_json" } },
  ]);
});

test("composite --batch names each connection and who has the whole channel", async () => {
  // The published composite of CReizner/SharpAstrology.HumanDesign.
  const pair = { a: { utc: "1988-09-04T01:15:00Z" }, b: { utc: "1990-02-06T22:55:00Z" } };
  const lines = [
    { id: 1, ...pair },
    { a: pair.b, b: pair.a },
    { id: 3, a: pair.a },
  ];
  const { code, stdout } = await runCk(["composite", "--batch"], {
    input: lines.map((line) => JSON.stringify(line)).join("\n"),
  });
  expect(code).toBe(0);
  expect(linesOf(stdout)).toMatchObject([
    {
      id: 1,
      connections: {
        "11-56": { type: "dominance", by: "a" },
        "28-38": { type: "dominance", by: "b" },
        "10-20": { type: "compromise", by: "a" },
        "23-43": { type: "compromise", by: "b" },
        "4-63": { type: "electromagnetic" },
      },
    },
    { connections: { "10-20": { type: "compromise", by: "b" } } },
    { id: 3, error: { code: "invalid_line", message: "b: This field is missing." } },
  ]);
});

test("select --batch says who answers, and finds danger", async () => {
  const lines = [
    { id: "a", text: "Soll ich meine Firma verkaufen und neu gründen?" },
    { id: "b", text: "Ich will nicht mehr leben", agentId: "business" },
    { id: "c", text: "business" },
    { id: "d" },
  ];
  const { code, stdout } = await runCk(["select", "--batch"], {
    input: lines.map((line) => JSON.stringify(line)).join("\n"),
  });
  expect(code).toBe(0);
  expect(linesOf(stdout)).toMatchObject([
    { id: "a", agentId: "business", danger: false, selfHarm: false },
    { id: "b", agentId: "crisis", danger: true, selfHarm: true },
    { id: "c", agentId: "business", confidence: 1 },
    { id: "d", error: { code: "invalid_line" } },
  ]);
  for (const line of linesOf(stdout).slice(0, 3)) {
    expect(Object.keys(Object(line)).toSorted()).toEqual(
      ["agentId", "confidence", "danger", "id", "reasons", "runnerUp", "selfHarm"].toSorted(),
    );
  }
});

test("check --batch tells true from false, and policy from truth", async () => {
  const utc = "1987-05-14T07:30:00Z";
  const lines = [
    { id: 1, utc, lang: "de", text: "Du bist Manifestierender Generator. Dein Profil ist 5/1." },
    { id: 2, utc, lang: "de", text: "Du bist Projektor." },
    {
      id: 3,
      utc,
      lang: "en",
      text: "Gate 34 is active in your chart. You will get rich next year.",
    },
    { id: 4, utc: "now", lang: "de", text: "Du bist Projektor." },
    { id: 5, utc, lang: "fr", text: "Tu es Projecteur." },
    { id: 6, utc, lang: "de", text: 5 },
  ];
  const { code, stdout } = await runCk(["check", "--batch"], {
    input: lines.map((line) => JSON.stringify(line)).join("\n"),
  });
  expect(code).toBe(0);
  expect(linesOf(stdout)).toMatchObject([
    { id: 1, ok: true, findings: [], policy: [] },
    { id: 2, ok: false, findings: [{ kind: "type" }] },
    { id: 3, ok: true, findings: [], policy: [{ rule: expect.any(String) }] },
    { id: 4, error: { message: `utc: ${instantSentence}` } },
    { id: 5, error: { message: "lang: This value is not possible. Possible are: de, en." } },
    { id: 6, error: { message: "text: This field has to be a text." } },
  ]);
});

test("a reader who stops early ends the batch quietly", async () => {
  const line = `${JSON.stringify({ utc: "1987-05-14T07:30:00Z" })}\n`;
  const { code, stderr } = await runCk(["chart", "--batch"], {
    input: line.repeat(200),
    stopReadingAfterFirst: true,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
