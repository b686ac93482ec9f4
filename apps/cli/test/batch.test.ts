import { expect, test } from "vitest";
import { linesOf, runCk } from "./support/run-ck.ts";

const instantSentence =
  "Please write an instant in UTC that the calendar has, for example 1987-05-14T07:30:00Z.";

test("chart --batch answers each line in its order, errors included, and nothing else", async () => {
  const input = [
    { id: 1, utc: "1987-05-14T07:30:00Z" },
    { id: "two", date: "1987-05-14", time: "09:30", place: "München" },
    { id: 3, date: "1987-05-14", time: "09:30", utcOffset: "+02:00" },
    { id: 4, date: "2021-10-31", time: "02:30", tz: "Europe/Berlin" },
    { id: 5, date: "1987-05-14", time: "09:30", place: "Qwxzyptl" },
    { id: 6, utc: "yesterday" },
    { id: 7, time: "09:30", place: "München" },
    5,
  ].map((line) => JSON.stringify(line));
  const { code, stdout, stderr } = await runCk(["chart", "--batch", "--lang", "en"], {
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
    { id: 6, error: { code: "invalid_instant", message: `utc: ${instantSentence}` } },
    { id: 7, error: { code: "invalid_line", message: "date: This field is missing." } },
    { id: null, error: { code: "invalid_line", message: "The line has to be a JSON object." } },
    { id: null, error: { code: "invalid_json" } },
  ]);
});

const chartFields = [
  ...["utc", "designUtc", "personality", "design", "gates", "channels", "definedCenters", "type"],
  ...["strategy", "signature", "notSelf", "authority", "profile", "definition", "cross"],
  ...["variables", "certainty", "tzVersion"],
];

test("a chart of a line in UTC has the documented fields and no more", async () => {
  const input = `{"id":1,"utc":"1987-05-14T07:30:00Z"}`;
  const [line] = linesOf((await runCk(["chart", "--batch"], { input })).stdout);
  expect(Object.keys(Object(line)).toSorted()).toEqual(["id", ...chartFields].toSorted());
  expect(line).toMatchObject({
    id: 1,
    cross: { angle: "left", gates: [23, 43, 30, 29], name: { de: expect.any(String) } },
    variables: expect.stringMatching(/^P[LR]{2} D[LR]{2}$/),
    certainty: "exact",
  });
});

const born = { date: "1987-05-14", place: "München" };

test("a line may leave the birth time open, or give it plus-minus some minutes", async () => {
  const lines = [
    { id: "absent", ...born },
    { id: "null", ...born, time: null, tz: null },
    { id: "around", ...born, time: "09:30", tolerance: 30 },
    { id: "instant", utc: "1987-05-14T07:30:00Z", tolerance: 30 },
    { id: "exact", ...born, time: "09:30", tolerance: null },
    { id: "both", ...born, tolerance: 30 },
    { id: "huge", ...born, time: "09:30", tolerance: 1e20 },
  ];
  const input = lines.map((line) => JSON.stringify(line)).join("\n");
  const { stdout } = await runCk(["chart", "--batch"], { input });
  const day = {
    utc: "1987-05-14T10:00:00.000Z",
    certainty: "interval",
    variables: null,
    windows: expect.arrayContaining([{ factId: "type:projector", from: "00:00", to: "03:53" }]),
  };
  const around = { utc: "1987-05-14T07:30:00.000Z", certainty: "interval" };
  const [all, none, minutes, instant, exact, ...refused] = linesOf(stdout);
  expect(all).toMatchObject({ id: "absent", ...day });
  expect(none).toMatchObject({ id: "null", ...day });
  expect(minutes).toMatchObject({ id: "around", ...around, windows: expect.any(Array) });
  expect(instant).toMatchObject({ id: "instant", ...around, windows: expect.any(Array) });
  expect(exact).toMatchObject({ id: "exact", certainty: "exact" });
  expect(exact).not.toHaveProperty("windows");
  expect(refused).toMatchObject([
    { id: "both", error: { code: "tolerance_without_time" } },
    { id: "huge", error: { code: "out_of_range", message: expect.stringMatching(/720\.$/) } },
  ]);
});

test("a line in local time says which place was taken, and what is not sure, in either language", async () => {
  const line = { id: 1, date: "1945-06-14", time: "09:30", place: "Münchn" };
  const input = JSON.stringify(line);
  const inGerman = linesOf((await runCk(["chart", "--batch"], { input })).stdout);
  expect(inGerman).toMatchObject([
    {
      birth: {
        zone: "Europe/Berlin",
        placeLabel: "München, Bayern, Deutschland",
        notes: [
          { code: "historical_zone", message: expect.stringContaining("Vor 1970") },
          { code: "germany_1945", message: expect.stringContaining("Besatzungszone") },
          { code: "place_corrected", message: expect.stringContaining("prüfe") },
        ],
      },
    },
  ]);
  const args = ["chart", "--batch", "--lang", "en"];
  expect(linesOf((await runCk(args, { input })).stdout)).toMatchObject([
    {
      birth: {
        placeLabel: "Munich, Bavaria, Germany",
        notes: [
          { message: expect.stringContaining("before 1970") },
          { message: expect.stringContaining("occupation zone") },
          { message: expect.stringContaining("check") },
        ],
      },
    },
  ]);
});

test("what is wrong with a line is said by field, in the language that is asked for", async () => {
  const lines = [
    { date: "2021-02-30", time: "09:30", tz: "Europe/Berlin" },
    { date: "2021-02-03", time: "25:00", tz: "Europe/Berlin" },
    { date: "1200-02-03", time: "09:30", tz: "Europe/Berlin" },
    { utc: "2200-02-03T09:30:00Z" },
    { date: "2021-03-28", time: "02:30", tz: "Europe/Berlin" },
    { date: "2021-10-31", time: "02:30", tz: "Europe/Berlin" },
    { date: "2021-02-03", time: "09:30", tz: "Europe/Berlim" },
    { date: "2021-02-03", time: "09:30", place: "Springfield" },
    { date: "2021-02-03", time: "09:30", utcOffset: "+16:00" },
    { date: "87", time: "09:30", utcOffset: "+01:00" },
    { date: "2021-02-03", time: "09:30", latitude: 48.1 },
    { date: "2021-02-03", time: "09:30" },
  ];
  const input = lines.map((line) => JSON.stringify(line)).join("\n");
  const said = async (language: string) => {
    const { stdout } = await runCk(["chart", "--batch", "--lang", language], { input });
    return linesOf(stdout).map((line) => Object(line).error.message);
  };
  expect(await said("de")).toEqual([
    "date: Diesen Tag gibt es im Kalender nicht.",
    expect.stringMatching(/^time: Die Uhrzeit bitte als HH:MM/),
    "date: Das Datum muss zwischen 1800 und 2100 liegen.",
    "utc: Das Datum muss zwischen 1800 und 2100 liegen.",
    expect.stringMatching(/^time: .* gab es an diesem Tag nicht .*: \+01:00 \/ \+02:00\.$/),
    expect.stringMatching(/^time: .* zweimal .*: \+02:00 \/ \+01:00\.$/),
    "tz: Diese Zeitzone gibt es nicht. Beispiel: Europe/Berlin.",
    expect.stringMatching(/^place: .*Springfield, Illinois, Vereinigte Staaten/),
    "utcOffset: Den UTC-Versatz bitte wie +02:00 schreiben.",
    "date: Das Datum bitte als JJJJ-MM-TT schreiben, zum Beispiel 1987-05-14.",
    "longitude: Breite und Länge gehören zusammen: bitte beide angeben.",
    expect.stringMatching(/^place: Bitte gib den Geburtsort an/),
  ]);
  expect(await said("en")).toEqual([
    "date: This day does not exist in the calendar.",
    expect.stringMatching(/^time: Please write the time as HH:MM/),
    "date: The date must be between 1800 and 2100.",
    "utc: The date must be between 1800 and 2100.",
    expect.stringMatching(/^time: .* did not occur .*: \+01:00 \/ \+02:00\.$/),
    expect.stringMatching(/^time: .* twice .*: \+02:00 \/ \+01:00\.$/),
    "tz: There is no such time zone. Example: Europe/Berlin.",
    expect.stringMatching(/^place: .*Springfield, Illinois, United States/),
    "utcOffset: Please write the UTC offset like +02:00.",
    "date: Please write the date as YYYY-MM-DD, for example 1987-05-14.",
    "longitude: Latitude and longitude belong together: please give both.",
    expect.stringMatching(/^place: Please give the birth place/),
  ]);
});

test("lines may come from anywhere: a mark before the first, CRLF, no last line feed, any id", async () => {
  const utc = "1987-05-14T07:30:00Z";
  const ids = ["a", "a", 7, null, { deep: [1] }, "line\u2028separator"];
  const lines = ids.map((id) => JSON.stringify({ id, utc }));
  const input = `\uFEFF${lines.join("\r\n")}`;
  const { stdout } = await runCk(["chart", "--batch"], { input });
  const answers = stdout.split("\n").filter(Boolean);
  expect(answers.map((line) => JSON.parse(line))).toMatchObject(
    ids.map((id) => ({ id, profile: "5/1" })),
  );
});

test("thousands of lines are answered in their order", async () => {
  const start = Date.UTC(1900, 0, 1);
  const day = 86_400_000;
  const instants = Array.from({ length: 2_000 }, (_, at) => new Date(start + at * 17 * day));
  const lines = instants.map((at, id) => JSON.stringify({ id, utc: at.toISOString() }));
  const { stdout } = await runCk(["chart", "--batch"], { input: lines.join("\n") });
  expect(linesOf(stdout).map((line) => [Object(line).id, Object(line).utc])).toEqual(
    instants.map((at, id) => [id, at.toISOString()]),
  );
});

test("composite --batch takes births like chart --batch, and says what depends on their times", async () => {
  const b = { utc: "1990-02-06T22:55:00Z" };
  const lines = [
    { id: 1, a: { ...born, time: "09:30" }, b },
    { id: 2, a: { utc: "1987-05-14T07:30:00Z" }, b },
    { id: 3, a: born, b },
    { id: 4, a: { ...born, time: "24:00" }, b },
    { id: 5, a: 5, b },
  ];
  const input = lines.map((line) => JSON.stringify(line)).join("\n");
  const { stdout } = await runCk(["composite", "--batch", "--lang", "en"], { input });
  const [local, instant, day, ...refused] = linesOf(stdout);
  expect({ ...Object(local), id: 2 }).toEqual(instant);
  expect(instant).not.toHaveProperty("uncertain");
  expect(Object(day).uncertain).toEqual(expect.arrayContaining(["theme"]));
  expect(refused).toMatchObject([
    { id: 4, error: { code: "invalid_time", message: expect.stringMatching(/^a\.time: /) } },
    { id: 5, error: { code: "invalid_line", message: "a: This field has to be an object." } },
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
  const { code, stdout } = await runCk(["composite", "--batch", "--lang", "en"], {
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
  const { code, stdout } = await runCk(["check", "--batch", "--lang", "en"], {
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
