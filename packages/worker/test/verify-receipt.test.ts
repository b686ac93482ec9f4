import { acceptedOrderSchema, foldEvents, loggedEventSchema } from "@ck/contracts";
import { defaultRegistry, registrySnapshot } from "@ck/registry";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { hashOfJson } from "../src/receipt/hashes.ts";
import { collectEvidence, type Evidence, verifyReceipt } from "../src/receipt/index.ts";
import { leavesOf } from "../src/receipt/leaves.ts";
import { replayReading } from "../src/replay/index.ts";
import {
  composedReading,
  failedOverReading,
  repairedReading,
  resumedReading,
  rewrittenReading,
} from "./support/readings-of-every-kind.ts";
import { type Bench, startBench } from "./support/start-bench.ts";

let on: Bench;
const collected = new Map<Kind, Evidence>();
const kinds = ["repaired", "composed", "failed over", "resumed"] as const;
/** No receipt speaks of an attempt that was thrown away. */
const allKinds = [...kinds, "rewritten", "booked later"] as const;
type Kind = (typeof allKinds)[number];
beforeAll(async () => {
  on = await startBench();
  await on.ledger.storeSnapshot(registrySnapshot(defaultRegistry));
  const { readingId, book } = await resumedReading(on);
  collected.set("resumed", await collect(readingId));
  await book();
  collected.set("booked later", await collect(readingId));
  collected.set("repaired", await collect(await repairedReading(on)));
  collected.set("rewritten", await collect(await rewrittenReading(on)));
  collected.set("composed", await collect(await composedReading(on)));
  collected.set("failed over", await collect(await failedOverReading(on)));
}, 60_000);
afterAll(async () => {
  expect(on.stub.unexpected).toEqual([]);
  await on.stop();
});

async function collect(readingId: string): Promise<Evidence> {
  const evidence = await collectEvidence(on.ledger, readingId);
  if (!evidence) throw new Error("The reading is gone.");
  return evidence;
}
const evidenceOf = (kind: Kind): Evidence => {
  const evidence = collected.get(kind);
  if (!evidence) throw new Error("The reading was not made.");
  return evidence;
};

const failing = (claimed: unknown, evidence: Evidence) =>
  verifyReceipt(claimed, evidence).filter(({ ok }) => !ok);
const failingIds = (claimed: unknown, evidence: Evidence) =>
  failing(claimed, evidence).map(({ id }) => id);
const notesOf = (evidence: Evidence) =>
  verifyReceipt(evidence.receipt, evidence).flatMap(({ notes }) => notes);

/** A copy with another value at a path. */
function changed(value: unknown, path: string, to: unknown): unknown {
  const copy = structuredClone(value);
  const keys = path.match(/[^.[\]]+/g) ?? [];
  let place = Object(copy);
  for (const key of keys.slice(0, -1)) place = Object(place[key]);
  place[keys.at(-1) ?? ""] = to;
  return copy;
}

/** Another value that the field could have. */
function otherThan(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (value === "[]") return [1];
  if (value === "{}") return { gate: 1 };
  if (typeof value !== "string") return "settled";
  const siblings: Record<string, string> = {
    business: "personality",
    basic: "advanced",
    advanced: "basic",
    klar: "ruhig",
    de: "en",
    model: "composer",
    composer: "model",
    mixed: "model",
    writing: "repair",
    repair: "writing",
    settled: "assumed",
    assumed: "settled",
    completed: "refused",
  };
  if (siblings[value]) return siblings[value];
  const last = value.endsWith("0") ? "1" : "0";
  return value.slice(0, -1) + last;
}

/** As whoever has tampered with a receipt would hide it: with a new seal. */
const sealed = (receipt: unknown, evidence: Evidence): Evidence => ({
  ...evidence,
  receipt,
  reading: { ...evidence.reading, receiptHash: hashOfJson(receipt) },
});

describe.each(kinds)("the receipt of a reading that was %s", (kind) => {
  test("holds, check by check", () => {
    const evidence = evidenceOf(kind);
    expect(evidence.receipt).toMatchObject({ v: 2, cost: { calls: evidence.calls.length } });
    expect(failing(evidence.receipt, evidence)).toEqual([]);
  });

  test("does not hold when any of its leaves is another", () => {
    const evidence = evidenceOf(kind);
    const unnoticed = [...leavesOf(evidence.receipt)].filter(([path, value]) => {
      const receipt = changed(evidence.receipt, path, otherThan(value));
      return failingIds(receipt, evidence).length === 0;
    });
    expect(unnoticed).toEqual([]);
  });

  test("does not hold when any leaf is another and the seal is made new", () => {
    const evidence = evidenceOf(kind);
    const unnoticed = [...leavesOf(evidence.receipt)]
      .filter(([path, value]) => {
        const receipt = changed(evidence.receipt, path, otherThan(value));
        return failingIds(receipt, sealed(receipt, evidence)).length === 0;
      })
      .map(([path]) => path);
    // Nobody but the receipt knows which checks there were then: another version is a note.
    expect(unnoticed).toEqual(["checkerVersion"]);
  });

  test("does not hold when any of its leaves is missing", () => {
    const evidence = evidenceOf(kind);
    for (const path of leavesOf(evidence.receipt).keys()) {
      expect(failingIds(changed(evidence.receipt, path, undefined), evidence), path).not.toEqual(
        [],
      );
    }
  });
});

describe("what is stored", () => {
  const repaired = () => evidenceOf("repaired");
  const tampered = (change: (evidence: Evidence) => Partial<Evidence>) => {
    const evidence = repaired();
    return failingIds(evidence.receipt, { ...evidence, ...change(evidence) });
  };

  test("a sentence in the log that is another one is found", () => {
    const found = tampered(({ view }) => ({
      view: {
        ...view,
        sections: view.sections.map((section, index) =>
          index > 0
            ? section
            : {
                ...section,
                sentences: section.sentences.map((sentence) => ({
                  ...sentence,
                  text: "Dein Typ ist Projektor.",
                })),
              },
        ),
      },
    }));
    // It stands in the answer once, and the gate had held it back.
    expect(found).toEqual(["log", "texts", "written", "sentences"]);
  });

  test("a stored section that is not the log's is found", () => {
    expect(
      tampered(({ sections }) => ({ sections: changed(sections, "[0].text", "Nein.") })),
    ).toEqual(["log"]);
  });

  test("another Markdown is found", () => {
    expect(tampered(({ markdown }) => ({ markdown: `${markdown} ` }))).toEqual(["texts"]);
  });

  test.each(["costMicros", "inputTokens", "outputTokens"] as const)(
    "a call whose %s is another is found",
    (figure) => {
      expect(
        tampered(({ calls }) => ({
          calls: calls.map((call) => ({ ...call, [figure]: call[figure] + 1 })),
        })),
      ).toEqual(["calls"]);
    },
  );

  test("another raw answer is found, and so is a call that is missing", () => {
    expect(
      tampered(({ calls }) => ({
        calls: calls.map((call) => ({ ...call, answer: `${call.answer}.` })),
      })),
    ).toEqual(["calls"]);
    expect(tampered(({ calls }) => ({ calls: calls.slice(1) }))).toContain("calls");
  });

  test("a registry with another letter is found, and so is one that is gone", () => {
    const { registryHash } = repaired();
    const { rules } = defaultRegistry.definition;
    const other = { ...defaultRegistry.definition, rules: { ...rules, de: `${rules.de}.` } };
    const snapshots = new Map([[registryHash ?? "", other]]);
    expect(tampered(() => ({ snapshots }))).toEqual(["registry", "prompts"]);
  });

  test("a chart in the log that is another one is found", () => {
    const found = tampered(({ view }) => ({
      view: { ...view, facts: view.facts.slice(1) },
    }));
    expect(found).toEqual(["chart", "birth"]);
  });

  test("an order with another birth is found", () => {
    const utc = "1987-05-15T07:30:00Z";
    const found = tampered(({ order }) => ({
      order: order && { ...order, birth: { ...order.birth, utc, from: utc, to: utc } },
    }));
    expect(found).toEqual(["birth"]);
  });

  test("an event that is missing is found", () => {
    expect(tampered(({ events }) => ({ events: events.slice(0, -1) }))).toEqual(["log"]);
  });
});

/** Of the leaves of a value one of each sort: of lists the first items, of events each type's. */
function leafOfEachSort(value: unknown): [string, unknown][] {
  const bySort = new Map<string, [string, unknown]>();
  const leaves = leavesOf(value);
  for (const [path, leaf] of leaves) {
    const type = leaves.get(path.replace(/\.event\..*/, ".event.type"));
    const sort = `${type} ${path.replace(/\d+/g, "")}`;
    if (!bySort.has(sort)) bySort.set(sort, [path, leaf]);
  }
  return [...bySort.values()];
}

/** What verifies may read: everything else is no log and no order at all. */
const readable = {
  reading: z.custom<Evidence["reading"]>(),
  order: acceptedOrderSchema.nullable(),
  events: z.array(loggedEventSchema),
};

/** A reading with each sort of value in its row, order and log changed, one at a time. */
function* tamperings(evidence: Evidence): Generator<[string, Evidence]> {
  for (const part of ["reading", "order", "events"] as const) {
    for (const [path, value] of leafOfEachSort(evidence[part])) {
      const parsed = readable[part].safeParse(changed(evidence[part], path, otherThan(value)));
      if (!parsed.success) continue;
      const other: Evidence = { ...evidence, [part]: parsed.data };
      yield [`${part}.${path}`, { ...other, view: foldEvents(other.events) }];
    }
  }
}

/** No receipt speaks of these: the person, their context, clocks, claims that ended. */
const unspoken =
  /reading\.(?:userId|attempts|failureCode|dueAt|createdAt|updatedAt|queuePosition)$|order\.(?:context|birth\.(?:zone|placeLabel|tzVersion))$|\.at$|\.event\.(?:n|confidence)$|\.event\.selection\.|^events\.\[1\]\.event\.attempt$/;

test.each(kinds)(
  "whatever is changed in row, order or log of a reading that was %s, it is found, and nothing breaks",
  async (kind) => {
    const unnoticed: string[] = [];
    for (const [path, tampered] of tamperings(evidenceOf(kind))) {
      await expect(replayReading(tampered), path).resolves.toBeDefined();
      if (failing(tampered.receipt, tampered).length === 0) unnoticed.push(path);
    }
    expect(unnoticed.filter((path) => !unspoken.test(path))).toEqual([]);
  },
  30_000,
);

describe("a true sentence that no writer wrote", () => {
  /** As whoever rewrites the log, and then all that is made of it, would hide it. */
  function slippedIn(kind: Kind, text: string) {
    const evidence = evidenceOf(kind);
    const at = evidence.events.findLastIndex(({ event }) => event.type === "sentence");
    const other = changed(evidence.events, `[${at}].event.text`, text);
    const events = z.array(loggedEventSchema).parse(changed(other, `[${at}].event.terms`, []));
    return { ...evidence, events, view: foldEvents(events) };
  }
  const written = (evidence: Evidence) =>
    verifyReceipt(evidence.receipt, evidence).find(({ id }) => id === "written");

  test.each(["repaired", "composed", "failed over"] as const)(
    "is found where it was %s",
    (kind) => {
      const claimed = "Gut, dass du da bist.";
      expect(written(slippedIn(kind, claimed))).toMatchObject({
        ok: false,
        differences: [{ claimed }],
      });
    },
  );

  test("is a note where an answer of its writer is lost", () => {
    const evidence = slippedIn("repaired", "Gut, dass du da bist.");
    const calls = evidence.calls.map((call) => ({ ...call, answer: null }));
    expect(written({ ...evidence, calls })).toMatchObject({ ok: true, notes: ["answer_lost"] });
  });

  test("is a note where the checks were others then", () => {
    const { receipt, ...evidence } = slippedIn("composed", "Gut, dass du da bist.");
    const other = { ...evidence, receipt: changed(receipt, "checkerVersion", "0") };
    expect(written(other)).toMatchObject({ ok: true, notes: ["other_checker"] });
  });

  test("a section needs a writing call of its model, not only a repair", () => {
    const evidence = evidenceOf("repaired");
    const calls = evidence.calls.map((call) => ({ ...call, purpose: "repair" as const }));
    expect(failingIds(evidence.receipt, { ...evidence, calls })).toContain("prompts");
  });
});

describe("what is shown of a section", () => {
  type Shown = Evidence["view"]["sections"][number]["sentences"];

  /** A reading with other sentences in one of its sections; which holds the first, the last is -1. */
  function reshown(evidence: Evidence, at: number, change: (sentences: Shown) => Shown): Evidence {
    const other = evidence.view.sections.at(at);
    const sections = evidence.view.sections.map((section) =>
      section === other ? { ...section, sentences: change(section.sentences) } : section,
    );
    return { ...evidence, view: { ...evidence.view, sections } };
  }
  const saying = (text: string) => ({ text, facts: [], terms: [], paragraph: 1 });
  const madeUp = saying("Gut, dass du da bist.");
  const swapped = ([first, second, ...rest]: Shown): Shown =>
    [second, first, ...rest].filter((sentence) => sentence !== undefined);

  const written = (evidence: Evidence) =>
    verifyReceipt(evidence.receipt, evidence).find(({ id }) => id === "written");

  test.each(allKinds)("comes in the order of one answer, where it was %s", (kind) => {
    const evidence = evidenceOf(kind);
    expect(failing(evidence.receipt, evidence)).toEqual([]);
    const strange = [
      reshown(evidence, -1, ([first, ...rest]) => (first ? [first, first, ...rest] : [])),
      reshown(evidence, -1, swapped),
      reshown(evidence, -1, (sentences) => [...sentences, madeUp]),
      reshown(evidence, -1, (sentences) => [
        ...(evidence.view.sections.at(-2)?.sentences ?? []),
        ...sentences,
      ]),
    ];
    expect(strange.map((other) => written(other)?.ok)).toEqual([false, false, false, false]);
    // The gate leaves sentences out, and no log tells which.
    expect(written(reshown(evidence, -1, (sentences) => sentences.slice(1)))?.ok).toBe(true);
  });

  test("has a repaired sentence in the place of the one that it was bought for", () => {
    const evidence = evidenceOf("repaired");
    const shown = evidence.view.sections[0]?.sentences.map(({ text }) => text) ?? [];
    expect(shown.at(-1)).toBe("Dein Typ ist Manifestierender Generator.");
    const strange = [
      reshown(evidence, 0, (sentences) => [...sentences.slice(-1), ...sentences.slice(0, -1)]),
      // In the place of the second lie, which the repair left out.
      reshown(evidence, 0, (sentences) => [...sentences, ...sentences.slice(-1)]),
      // In another section.
      reshown(evidence, 1, (sentences) => [
        ...sentences,
        saying("Dein Typ ist Manifestierender Generator."),
      ]),
    ];
    expect(strange.map((other) => written(other)?.ok)).toEqual([false, false, false]);
  });

  test("is excused by a lost answer only where that claim wrote it", () => {
    const evidence = evidenceOf("resumed");
    const [first, ...others] = evidence.view.sections.map(({ sentences }) => sentences.length);
    expect(first).toBe(1);
    // The only answer that can have had the first section went with its worker.
    const tested = others.reduce((sum, sentences) => sum + sentences, 0);
    const lost = { ok: true, notes: ["answer_lost"], tested };
    expect(written(evidence)).toMatchObject(lost);
    const another = reshown(evidence, 0, () => [madeUp]);
    expect(written(another)).toMatchObject(lost);
    const later = reshown(another, 1, (sentences) => [...sentences, madeUp]);
    expect(written(later)).toMatchObject({
      ok: false,
      notes: ["answer_lost"],
      differences: [{ path: "decisions.sentences[4]", claimed: madeUp.text }],
    });
  });

  test("is not excused by a lost answer where the claim has the one that wrote it", () => {
    const evidence = evidenceOf("repaired");
    const [call] = evidence.calls;
    if (!call) throw new Error("Nothing was bought.");
    const calls = [...evidence.calls, { ...call, id: "lost", answer: null, result: null }];
    expect(written({ ...evidence, calls })).toMatchObject({ ok: true, notes: [] });
    const other = reshown({ ...evidence, calls }, 0, (sentences) => [...sentences, madeUp]);
    expect(written(other)).toMatchObject({ ok: false, notes: [] });
  });

  test("is excused where the claim began it again, and that answer is lost", () => {
    const evidence = evidenceOf("rewritten");
    const [first, second] = evidence.calls;
    const calls = [first, second && { ...second, answer: null, result: null }].filter(
      (call) => call !== undefined,
    );
    const another = reshown({ ...evidence, calls }, 0, () => [madeUp]);
    expect(written(another)).toMatchObject({ ok: true, notes: ["answer_lost"] });
    const later = reshown({ ...evidence, calls }, 1, () => [madeUp]);
    expect(written(later)).toMatchObject({ ok: false, notes: [] });
  });

  test("is not excused by a lost repair: no section ends before its repair is booked", () => {
    const evidence = evidenceOf("repaired");
    const calls = evidence.calls.map((call) =>
      call.purpose === "repair" ? { ...call, answer: null, result: null } : call,
    );
    const claimed = "Dein Typ ist Manifestierender Generator.";
    expect(written({ ...evidence, calls })).toMatchObject({
      ok: false,
      differences: [{ claimed }],
    });
  });

  test("by a composer of other texts is a note, and counts as tested for nobody", () => {
    const evidence = evidenceOf("composed");
    const sections = evidence.view.sections.map(({ provenance, ...section }) => ({
      ...section,
      provenance: provenance && { ...provenance, model: "0" },
    }));
    expect(written({ ...evidence, view: { ...evidence.view, sections } })).toMatchObject({
      ok: true,
      notes: ["other_composer"],
      tested: 0,
    });
  });
});

test("a chart with a channel that does not exist can be checked against by nobody", async () => {
  const { events, ...evidence } = evidenceOf("repaired");
  const at = events.findIndex(({ event }) => event.type === "chart");
  const path = `[${at}].event.chart.channels[0]`;
  const other = z.array(loggedEventSchema).parse(changed(events, path, "20-30"));
  const tampered = { ...evidence, events: other, view: foldEvents(other) };
  expect(failingIds(tampered.receipt, tampered)).toEqual(["chart", "birth", "sentences"]);
  expect(await replayReading(tampered)).toBeNull();
});

test("facts that are worded otherwise today are a note", () => {
  const evidence = evidenceOf("repaired");
  const order = evidence.order;
  const facts = evidence.view.facts.map((fact) => ({ ...fact, label: { de: "x", en: "x" } }));
  const view = { ...evidence.view, facts };
  const receipt = changed(evidence.receipt, "factTableHash", hashOfJson(facts));
  const reworded = { ...sealed(receipt, evidence), order, view };
  const birth = verifyReceipt(receipt, reworded).find(({ id }) => id === "birth");
  expect(birth).toMatchObject({ ok: true, notes: ["reworded"] });
});

test("a call that is booked after its receipt is a note, and the receipt still holds", () => {
  expect(notesOf(evidenceOf("resumed"))).toEqual(["answer_lost"]);
  const evidence = evidenceOf("booked later");
  expect(evidence.receipt).toEqual(evidenceOf("resumed").receipt);
  expect(notesOf(evidence)).toEqual(["booked_later"]);
  expect(failing(evidence.receipt, evidence)).toEqual([]);
  const [first] = evidence.calls;
  expect(first).toMatchObject({ state: "settled", costMicros: 300 });
});

test("a receipt of the first form holds as one, with the note that it tells no calls", () => {
  const evidence = evidenceOf("repaired");
  const { view, reading } = evidence;
  const of = Object(evidence.receipt);
  const first = {
    v: 1,
    readingId: reading.id,
    registryHash: of.registry.hash,
    factTableHash: of.factTableHash,
    attempts: view.attempt,
    writtenBy: "model",
    report: {
      checked: of.report.checked,
      repaired: of.report.repaired,
      dropped: of.report.dropped,
    },
    sections: view.sections.map(({ id, provenance }, index) => ({
      id,
      provenance,
      textHash: of.sections[index].textHash,
    })),
  };
  const old = sealed(first, evidence);
  expect(failing(first, old)).toEqual([]);
  expect(notesOf(old)).toEqual(["without_calls"]);
  for (const [path, value] of leavesOf(first)) {
    const other = changed(first, path, otherThan(value));
    expect(failingIds(other, sealed(other, evidence)), path).not.toEqual([]);
  }
});
