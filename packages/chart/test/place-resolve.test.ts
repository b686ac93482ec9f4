import { describe, expect, test } from "vitest";
import { type BirthInput, resolveBirth } from "../src/place/index.ts";

const noon = { birthDate: "1990-07-01", birthTime: "12:00" };

function born(input: BirthInput, language: "de" | "en" = "de") {
  const resolution = resolveBirth(input, { language });
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.issues));
  return resolution.birth;
}

function refused(input: BirthInput) {
  const resolution = resolveBirth(input);
  if (resolution.ok) throw new Error(JSON.stringify(resolution.birth));
  return resolution.issues;
}

test("an exact birth is one instant", () => {
  expect(born({ birthDate: "1987-05-14", birthTime: "09:30", birthPlace: "München" })).toEqual({
    utc: "1987-05-14T07:30:00Z",
    from: "1987-05-14T07:30:00Z",
    to: "1987-05-14T07:30:00Z",
    zone: "Europe/Berlin",
    placeLabel: "München, Bayern, Deutschland",
    tzVersion: process.versions.tz,
    notes: [],
  });
});

describe("when the clocks were changed", () => {
  const gap = { birthDate: "2021-03-28", birthTime: "02:30", birthPlace: "Berlin" };
  const overlap = { birthDate: "2021-10-31", birthTime: "02:30", birthPlace: "Berlin" };

  test("a time that was skipped is asked about", () => {
    expect(refused(gap)).toEqual([
      { path: "birthTime", code: "missing_local_time", candidates: ["+01:00", "+02:00"] },
    ]);
  });

  test("a time that came twice is asked about", () => {
    expect(refused(overlap)).toEqual([
      { path: "birthTime", code: "ambiguous_local_time", candidates: ["+02:00", "+01:00"] },
    ]);
  });

  test("the offset settles both", () => {
    expect(born({ ...overlap, utcOffset: "+02:00" }).utc).toBe("2021-10-31T00:30:00Z");
    expect(born({ ...overlap, utcOffset: "+01:00" }).utc).toBe("2021-10-31T01:30:00Z");
    expect(born({ ...gap, utcOffset: "+01:00" })).toMatchObject({
      utc: "2021-03-28T01:30:00Z",
      zone: "+01:00",
      placeLabel: "Berlin, Deutschland",
    });
  });

  test("an unknown time spans the second evening too, where midnight came twice", () => {
    const day = { birthDate: "2005-10-29", birthTime: null, timeZone: "America/St_Johns" };
    expect(born(day)).toMatchObject({ from: "2005-10-29T02:30:00Z", to: "2005-10-30T03:29:00Z" });
  });

  test.each([-1, 721, Number.NaN, Number.POSITIVE_INFINITY])(
    "a tolerance of %d is refused",
    (minutes) => {
      const day = { birthDate: "1987-05-14", birthTime: "09:30", timeZone: "Europe/Berlin" };
      expect(refused({ ...day, birthTimeTolerance: minutes })).toEqual([
        { path: "birthTimeTolerance", code: "invalid_tolerance" },
      ]);
    },
  );

  test("an unknown time spans the whole shortened or lengthened day", () => {
    expect(born({ ...gap, birthTime: null })).toMatchObject({
      utc: "2021-03-28T10:00:00Z",
      from: "2021-03-27T23:00:00Z",
      to: "2021-03-28T21:59:00Z",
    });
    expect(born({ ...overlap, birthTime: null })).toMatchObject({
      utc: "2021-10-31T11:00:00Z",
      from: "2021-10-30T22:00:00Z",
      to: "2021-10-31T22:59:00Z",
    });
  });

  test("a day that begins after a skipped midnight begins with the change", () => {
    const sunday = { birthDate: "2018-11-04", birthTime: null, timeZone: "America/Sao_Paulo" };
    expect(born(sunday).from).toBe("2018-11-04T03:00:00Z");
  });

  test("a day that a country left out is no birthday", () => {
    const skipped = { birthDate: "2011-12-30", timeZone: "Pacific/Apia" };
    expect(refused({ ...skipped, birthTime: null })).toEqual([
      { path: "birthDate", code: "impossible_date" },
    ]);
    expect(refused({ ...skipped, birthTime: "12:00" })[0]?.code).toBe("missing_local_time");
  });
});

test("a tolerance widens the interval to both sides", () => {
  expect(born({ ...noon, birthPlace: "Wien", birthTimeTolerance: 90 })).toMatchObject({
    utc: "1990-07-01T10:00:00Z",
    from: "1990-07-01T08:30:00Z",
    to: "1990-07-01T11:30:00Z",
  });
});

describe("places of one name", () => {
  test("are asked about when the instant depends on them", () => {
    const [issue] = refused({ ...noon, birthPlace: "Springfield" });
    expect(issue).toMatchObject({ path: "birthPlace", code: "ambiguous_place" });
    expect(issue?.candidates).toContain("Springfield, Massachusetts, Vereinigte Staaten");
    expect(issue?.candidates).toContain("Springfield, Illinois, Vereinigte Staaten");
  });

  test("are told apart by any of the labels that the question offered", () => {
    const [issue] = refused({ ...noon, birthPlace: "Springfield" });
    const candidates = issue?.candidates ?? [];
    expect(candidates.length).toBeGreaterThan(3);
    for (const label of candidates) {
      expect(born({ ...noon, birthPlace: label }).placeLabel).toBe(label);
    }
  });

  test.each([
    ["Gibraltar", "Europe/Gibraltar"],
    ["Mesquite, Nevada", "America/Los_Angeles"],
    ["Arlington, Washington", "America/Los_Angeles"],
    ["Emiliano Zapata, México, Mexiko", "America/Mexico_City"],
    ["Springfield, Massachusetts, United States", "America/New_York"],
  ])("are told apart by a name that other places have too: %s", (birthPlace, zone) => {
    expect(born({ ...noon, birthPlace }).zone).toBe(zone);
  });

  test("are not asked about when the instant is the same", () => {
    expect(born({ ...noon, birthPlace: "Halle" }).placeLabel).toBe(
      "Halle (Saale), Sachsen-Anhalt, Deutschland",
    );
    expect(born({ ...noon, birthPlace: "Freiburg" }).zone).toBe("Europe/Berlin");
  });

  test("are asked about again in the year when only one country had summer time", () => {
    const summer = { ...noon, birthDate: "1980-07-01", birthPlace: "Freiburg" };
    expect(refused(summer)[0]).toMatchObject({
      code: "ambiguous_place",
      candidates: [
        "Freiburg im Breisgau, Baden-Württemberg, Deutschland",
        "Freiburg im Üechtland, Freiburg, Schweiz",
        "Freiburg/Elbe, Niedersachsen, Deutschland",
      ],
    });
  });

  test("are not asked about when one has ten times the people of the next", () => {
    expect(born({ ...noon, birthPlace: "Paris" }).zone).toBe("Europe/Paris");
    expect(born({ ...noon, birthPlace: "Washington" }).zone).toBe("America/New_York");
  });
});

describe("what was not typed as the table spells it", () => {
  test.each([
    ["Münhcen", "München, Bayern, Deutschland"],
    ["Muenchn", "München, Bayern, Deutschland"],
    ["Garmisch", "Garmisch-Partenkirchen, Bayern, Deutschland"],
    ["München, Klinikum rechts der Isar", "München, Bayern, Deutschland"],
  ])("is accepted and said: %s", (birthPlace, placeLabel) => {
    expect(born({ ...noon, birthPlace })).toMatchObject({
      placeLabel,
      notes: ["place_corrected"],
    });
  });

  test.each(["Xyzzyplatz", "Entenhausen", "Hogwarts", "Mordor", "Österreich", "Georgia", "大阪"])(
    "is not guessed: %s",
    (birthPlace) => {
      expect(refused({ ...noon, birthPlace })).toEqual([
        { path: "birthPlace", code: "unknown_place" },
      ]);
    },
  );

  test("a region that does not have the place refuses it", () => {
    expect(refused({ ...noon, birthPlace: "München, Hessen" })[0]?.code).toBe("unknown_place");
  });
});

describe("what decides the zone", () => {
  test("the offset before all else, also where it contradicts them", () => {
    const birth = born({
      ...noon,
      birthPlace: "München",
      timeZone: "Asia/Tokyo",
      utcOffset: "-05:00",
    });
    expect(birth).toMatchObject({ utc: "1990-07-01T17:00:00Z", zone: "-05:00", placeLabel: null });
  });

  test("the zone, for a place that is not known", () => {
    const tokyo = { ...noon, timeZone: "asia/tokyo" };
    const asGiven = { utc: "1990-07-01T03:00:00Z", zone: "Asia/Tokyo", placeLabel: null };
    expect(born(tokyo)).toMatchObject(asGiven);
    for (const birthPlace of ["Qwxzvbnm", "Sandringham", "Halle, Klinik am Fuji"]) {
      expect(born({ ...tokyo, birthPlace }), birthPlace).toMatchObject(asGiven);
    }
    expect(born({ ...tokyo, latitude: -48, longitude: -120 })).toMatchObject(asGiven);
  });

  test("the zone, beside a place that had the same time", () => {
    const tokyo = { ...noon, timeZone: "Asia/Tokyo" };
    expect(born({ ...tokyo, birthPlace: "Osaka" }).placeLabel).toContain("Osaka");
    expect(born({ ...tokyo, latitude: 34.69, longitude: 135.5 }).placeLabel).toContain("Osaka");
    expect(born({ ...noon, timeZone: "Europe/Vienna", birthPlace: "München" })).toMatchObject({
      zone: "Europe/Vienna",
      placeLabel: "München, Bayern, Deutschland",
    });
    expect(
      born({ ...noon, timeZone: "America/Chicago", birthPlace: "Springfield" }).placeLabel,
    ).toBe("Springfield, Missouri, Vereinigte Staaten");
  });

  test.each([
    { birthPlace: "München" },
    { birthPlace: "Bad Tölz" },
    { latitude: 48.14, longitude: 11.58 },
    { birthPlace: "New York", latitude: 48.14, longitude: 11.58 },
    { birthPlace: "München", birthTime: null },
  ])("neither, where the zone had another time than the place: %j", (where) => {
    expect(refused({ ...noon, timeZone: "America/New_York", ...where })).toEqual([
      { path: "timeZone", code: "zone_contradicts_place" },
    ]);
  });

  test("by the time of the birth, not by the names of the zones", () => {
    // Austria had summer time in 1980, Switzerland a year later.
    const zurich = { birthTime: "12:00", timeZone: "Europe/Zurich", birthPlace: "Wien" };
    expect(refused({ ...zurich, birthDate: "1980-07-01" })[0]?.code).toBe("zone_contradicts_place");
    expect(born({ ...zurich, birthDate: "1981-07-01" }).placeLabel).toContain("Wien");
  });

  test.each([
    ["Bern", "Europe/Berlin", "1980-07-01"],
    ["Basel", "Europe/Berlin", "1980-07-01"],
  ])(
    "%s is not %s, whatever other places are called so in other languages",
    (place, zone, date) => {
      const birth = { birthDate: date, birthTime: "12:00", birthPlace: place, timeZone: zone };
      expect(refused(birth)[0]?.code).toBe("zone_contradicts_place");
    },
  );

  test("near a border a zone decides for coordinates, though the nearest place is across it", () => {
    const rihonor = { latitude: 41.866, longitude: -6.615, timeZone: "Europe/Madrid" };
    expect(born({ ...noon, ...rihonor })).toMatchObject({
      zone: "Europe/Madrid",
      placeLabel: null,
    });
  });

  test("coordinates before the place, by the nearest place of the table", () => {
    const munich = { ...noon, latitude: 48.14, longitude: 11.58 };
    expect(born(munich)).toMatchObject({
      zone: "Europe/Berlin",
      placeLabel: "München, Bayern, Deutschland",
    });
    expect(born({ ...munich, birthPlace: "Tokio" }).zone).toBe("Europe/Berlin");
  });

  test("coordinates pick among namesakes", () => {
    const illinois = { ...noon, latitude: 39.8, longitude: -89.6, birthPlace: "Springfield" };
    expect(born(illinois).placeLabel).toBe("Springfield, Illinois, Vereinigte Staaten");
  });

  test("far from any place there is no label, and on the high seas no zone", () => {
    expect(born({ ...noon, latitude: 23.5, longitude: 25 }).placeLabel).toBeNull();
    expect(refused({ ...noon, latitude: -48, longitude: -120 })).toEqual([
      { path: "latitude", code: "unknown_place" },
    ]);
  });
});

describe("input that cannot be", () => {
  test.each([
    [{ birthDate: "1990-02-30" }, { path: "birthDate", code: "impossible_date" }],
    [{ birthDate: "1900-02-29" }, { path: "birthDate", code: "impossible_date" }],
    [{ birthDate: "1200-05-14" }, { path: "birthDate", code: "date_out_of_range" }],
    [{ birthDate: "1799-12-31" }, { path: "birthDate", code: "date_out_of_range" }],
    [{ birthDate: "2101-01-01" }, { path: "birthDate", code: "date_out_of_range" }],
    [{ birthDate: "2200-05-14" }, { path: "birthDate", code: "date_out_of_range" }],
    [{ birthDate: "14.05.1987" }, { path: "birthDate", code: "impossible_date" }],
    [{ birthTime: "24:00" }, { path: "birthTime", code: "invalid_time" }],
    [{ birthTime: "12:60" }, { path: "birthTime", code: "invalid_time" }],
    [{ birthTime: "25:00" }, { path: "birthTime", code: "invalid_time" }],
    [{ timeZone: "Europe/Atlantis" }, { path: "timeZone", code: "unknown_zone" }],
    [{ timeZone: "CEST" }, { path: "timeZone", code: "unknown_zone" }],
    [{ timeZone: "+02:00" }, { path: "timeZone", code: "unknown_zone" }],
    [{ utcOffset: "2 Uhr" }, { path: "utcOffset", code: "invalid_utc_offset" }],
    [{ birthPlace: undefined }, { path: "birthPlace", code: "place_missing" }],
  ])("is refused with one answer, the same in both languages: %j", (wrong, issue) => {
    const input = { ...noon, birthPlace: "Berlin", ...wrong };
    for (const language of ["de", "en"] as const) {
      expect(resolveBirth(input, { language })).toEqual({ ok: false, issues: [issue] });
    }
  });

  test("the first and the last day that are taken are taken", () => {
    for (const birthDate of ["1800-01-01", "2100-12-31"]) {
      expect(born({ ...noon, birthDate, birthPlace: "Berlin" }).zone).toBe("Europe/Berlin");
    }
  });

  test("a place of which there are several is asked about in the reader's language", () => {
    const springfield = { ...noon, birthPlace: "Springfield" };
    for (const [language, label] of [
      ["de", "Springfield, Illinois, Vereinigte Staaten"],
      ["en", "Springfield, Illinois, United States"],
    ] as const) {
      const resolution = resolveBirth(springfield, { language });
      expect(resolution).toMatchObject({ ok: false, issues: [{ code: "ambiguous_place" }] });
      expect(JSON.stringify(resolution)).toContain(label);
    }
  });
});

describe("remarks", () => {
  test("a birth before 1970 says that the zone's history is less sure", () => {
    expect(born({ ...noon, birthDate: "1969-12-31", birthPlace: "Wien" }).notes).toEqual([
      "historical_zone",
    ]);
    expect(born({ ...noon, birthDate: "1970-01-01", birthPlace: "Wien" }).notes).toEqual([]);
  });

  test.each([
    ["1945-04-30", ["historical_zone"]],
    ["1945-05-01", ["historical_zone", "germany_1945"]],
    ["1945-11-18", ["historical_zone", "germany_1945"]],
    ["1945-11-19", ["historical_zone"]],
  ])("a German birth on %s", (birthDate, notes) => {
    expect(born({ ...noon, birthDate, birthPlace: "Köln" }).notes).toEqual(notes);
  });

  test("no remark when the offset was given, for nothing is taken from the zone", () => {
    const given = { ...noon, birthDate: "1945-06-01", birthPlace: "Köln", utcOffset: "+02:00" };
    expect(born(given).notes).toEqual([]);
  });
});
