import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../test/property-runs.ts";
import { parsePointer } from "./json/json-pointer.ts";
import { valueAt } from "./json/json-value.ts";
import { loadRecord, parseRecord } from "./parse-record.ts";

const source = { file: "records/trials/one.json" };
const valid = {
  $schema: "x",
  position: 1,
  title: { en: "An invented trial", "zh-Hant": "虛構的試驗", original: "Titre" },
  type: "article",
  language: "en",
  pmid: "123",
  doi: "10.5555/x",
  pmcid: "PMC1",
  journal: "Journal of Invented Trials",
  authors: [{ family: "Doe", given: "J." }, { literal: "Invented Group" }],
  published: "2025-02-28",
  score: "8.2/10",
  applicationArea: ["Radiology", "reports"],
  finding: { en: "It worked.", "zh-Hant": ["有效", "確實"] },
  abstract: { en: [{ label: "AIM", text: "To invent." }], "zh-Hant": "虛構。" },
  importance: "high",
  keywords: ["a", "b"],
  cards: {
    core: {
      keyFigures: [{ label: "n", value: "1", quote: "To invent." }],
      innovation: { text: { en: "New" }, quote: "To invent." },
    },
    paraphrase: { markdown: "Text" },
    qa: [{ question: { en: "Why?" }, answer: { text: "So.", basis: "curator" } }],
    exceptions: { limitations: ["One", { text: ["Two"] }] },
  },
  extraSections: [{ heading: "More", markdown: { en: "Text" } }],
  status: { retracted: { noticePmid: "7", noticeDoi: "10.5555/y", date: "2025" } },
  provenance: { curators: ["J. Doe"], drafting: "human", verified: "2025-01" },
  formerPaths: ["trials/two"],
};

/** Every pointer of a value, the value's own left out. */
function listPointers(value: unknown, pointer = ""): string[] {
  const below = Object.entries(typeof value === "object" && value !== null ? value : {}).flatMap(
    ([key, item]) => listPointers(item, `${pointer}/${key}`),
  );
  return pointer === "" ? below : [pointer, ...below];
}

function replaceAt(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaceAt(copy[key], rest, by);
  return copy;
}

describe("parseRecord", () => {
  it("gives a valid record as it is, without a finding", () => {
    const { record, findings } = parseRecord(JSON.stringify(valid), source);
    expect(findings).toEqual([]);
    expect(record).toEqual(valid);
  });

  it("finds the reference record right", () => {
    const path = new URL("../../test/pages/reference/record.json", import.meta.url);
    expect(parseRecord(readFileSync(path, "utf8"), source).findings).toEqual([]);
  });

  it("gives an error at the very value that is broken", () => {
    const pointers = listPointers(valid);
    fc.assert(
      fc.property(fc.constantFrom(...pointers), fc.constantFrom(true, false), (pointer, broken) => {
        const text = JSON.stringify(replaceAt(valid, parsePointer(pointer), broken), null, 2);
        const { record, findings, locate } = parseRecord(text, source);
        expect(record).toBeUndefined();
        expect(findings).toHaveLength(1);
        expect(findings[0]).toMatchObject({ ...locate(pointer), pointer, severity: "error" });
        const { line = 0, column = 0 } = findings[0] ?? {};
        expect(text.split("\n")[line - 1]?.slice(column - 1)).toMatch(/^(true|false)/);
      }),
      propertyRuns(100),
    );
  });

  it("gives an error at the very field that is unknown, wherever it stands", () => {
    const objects = ["", ...listPointers(valid)].filter((pointer) => {
      const value = valueAt(valid, parsePointer(pointer));
      return typeof value === "object" && !Array.isArray(value);
    });
    for (const pointer of objects) {
      const path = [...parsePointer(pointer), "unheardOf"];
      const text = JSON.stringify(replaceAt(valid, path, "x"));
      const { findings } = parseRecord(text, source);
      expect(findings.map((finding) => finding.code)).toEqual(["unknown-key"]);
      expect(findings[0]?.pointer).toBe(`${pointer}/unheardOf`);
    }
  });

  it("keeps the places of what stands after a placeholder in a list", () => {
    const text = '{"position": 1, "title": "x", "keywords": ["", 5]}';
    const { findings } = parseRecord(text, source);
    expect(findings.map(({ code, pointer, column }) => [code, pointer, column])).toEqual([
      ["wrong-type", "/keywords/1", 48],
      ["placeholder-value", "/keywords/0", 44],
    ]);
  });

  it("keeps a retraction whose notice is not known yet", () => {
    const text = '{"position": 1, "title": "x", "status": {"retracted": {"noticePmid": null}}}';
    expect(parseRecord(text, source).record?.status).toEqual({ retracted: {} });
  });

  it("takes __proto__ for an unknown field and pollutes nothing", () => {
    const text = '{"position": 1, "title": "x", "cards": {"__proto__": {"polluted": 1}}}';
    const { findings } = parseRecord(text, source);
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["unknown-key", "/cards/__proto__"],
    ]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("asks for an id in a line, and gives places in the file", () => {
    const line = { file: "records/trials/more.jsonl", line: 7 };
    expect(parseRecord('{"id": "a", "position": 1, "title": "x"}', line)).toMatchObject({
      id: "a",
      record: { position: 1, title: "x" },
    });
    expect(parseRecord('{"position": 1, "title": "x"}', line).findings).toMatchObject([
      { code: "missing-field", line: 7, column: 1 },
    ]);
    expect(parseRecord('{"id": "a", "position": 1, "title": "x"}', source).findings).toMatchObject([
      { code: "unknown-key", pointer: "/id" },
    ]);
  });

  it("never throws, and reads what JSON.parse reads", () => {
    const anyText = fc.oneof(fc.json(), fc.string({ unit: "binary" }), mutatedJson());
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings } = parseRecord(text, source);
        const isJson = canParse(text);
        const refused = findings.some(({ code }) => code === "json-syntax");
        if (isJson) expect(refused).toBe(false);
        else expect(findings.some(({ severity }) => severity === "error")).toBe(true);
      }),
      propertyRuns(500),
    );
  });
});

describe("loadRecord", () => {
  it("gives what parseRecord gives", () => {
    const text = JSON.stringify({ ...valid, doi: "https://doi.org/10.5555/x", country: "N/A" });
    expect(loadRecord(text)?.record).toEqual(parseRecord(text, source).record);
  });
});

function mutatedJson(): fc.Arbitrary<string> {
  const valued = JSON.stringify(valid, null, 1);
  const place = fc.nat({ max: valued.length });
  const piece = fc.constantFrom(
    ..."“”：，｛｝０１,:{}[]\"\\\n\r\t0-.eE'/ \u0000\u3000tn".split(""),
  );
  return fc
    .tuple(place, piece, fc.nat({ max: 3 }))
    .map(([at, text, removed]) => valued.slice(0, at) + text + valued.slice(at + removed));
}

function canParse(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
