import fc from "fast-check";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { expect, test } from "vitest";
import { propertyRuns } from "../../test/property-runs.ts";
import { editRecord } from "./edit-record.ts";

const record = `{
  "position": 1,
  "title": "Lamps",
  "pmid": "12345678",
  "meshTerms": ["Light", "Lamps"],
  "cards": {
    "exceptions": {
      "limitations": [
        "One centre only.",
        { "text": { "en": "Few." }, "basis": "abstract" }
      ]
    }
  }
}
`;

function changedLines(before: string, after: string): readonly string[] {
  const kept = new Set(before.split("\n"));
  return after.split("\n").filter((line) => !kept.has(line));
}

test("a changed value changes its line alone", () => {
  const edited = editRecord(record, ["pmid"], "7654321");
  expect(changedLines(record, edited)).toEqual(['  "pmid": "7654321",']);
});

test("a new key stands where the schema has it", () => {
  const edited = editRecord(record, ["journal"], "Lamp Letters");
  expect(Object.keys(JSON.parse(edited))).toEqual([
    "position",
    "title",
    "pmid",
    "journal",
    "meshTerms",
    "cards",
  ]);
});

test.each([
  ['{"tags": ["a", "b"]}', '{"tags": ["a"]}'],
  ['{"tags":["a",{"b":1}],"x":1}', '{"tags":["a"],"x":1}'],
  ['{\n  "tags": [\n    {"a":1},\n    {"b":1}\n  ]\n}', '{\n  "tags": [\n    {"a":1}\n  ]\n}'],
  ['{\r\n\t"tags": [\r\n\t\t1,\r\n\t\t2\r\n\t]\r\n}', '{\r\n\t"tags": [\r\n\t\t1\r\n\t]\r\n}'],
])("the last item of a list goes and leaves the layout as it is: %j", (before, after) => {
  expect(editRecord(before, ["tags", 1], undefined)).toBe(after);
});

test("whichever item goes, the others stay, however the file is laid out", () => {
  const list = fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(list, fc.nat(), fc.constantFrom(0, 2, "\t"), (tags, place, indent) => {
      const index = place % tags.length;
      const text = JSON.stringify({ tags, topic: "x" }, null, indent);
      const edited: unknown = JSON.parse(editRecord(text, ["tags", index], undefined));
      const left = { tags: tags.toSpliced(index, 1), topic: "x" };
      expect(edited).toEqual(JSON.parse(JSON.stringify(left)));
    }),
    propertyRuns(200),
  );
});

test("a bare text keeps its language when the other one joins it", () => {
  const edited = JSON.parse(editRecord(record, ["title", "zh-Hant"], "燈"));
  expect(edited.title).toEqual({ en: "Lamps", "zh-Hant": "燈" });
});

test("a bare statement becomes one with its quote", () => {
  const path = ["cards", "exceptions", "limitations", 0, "quote"];
  const edited = JSON.parse(editRecord(record, path, "One centre."));
  expect(edited.cards.exceptions.limitations[0]).toEqual({
    text: "One centre only.",
    quote: "One centre.",
  });
});

const authors = `{
  "authors": [ {"family": "One",   "given": "A."},
               {"family": "Two",   "given": "B."},
               {"family": "Three", "given": "C."} ],
  "pmid": "1"
}
`;

test.each<[string, readonly string[], string]>([
  ["changed", ["One", "Zwei", "Three"], '{"family": "Two",   "given": "B."}'],
  ["taken out", ["One", "Three"], '{"family": "Two",   "given": "B."}'],
  ["put in", ["One", "Half", "Two", "Three"], ""],
])("an item %s of a list leaves the others as they are written", (_, families, gone) => {
  const given = { One: "A.", Two: "B.", Three: "C." };
  const people = families.map((family) => ({
    family,
    given: Object.entries(given).find(([name]) => name === family)?.[1] ?? "X.",
  }));
  const edited = editRecord(authors, ["authors"], people);
  expect(JSON.parse(edited)).toEqual({ authors: people, pmid: "1" });
  const written = authors.match(/\{"family[^}]*\}/g) ?? [];
  expect(written.filter((item) => !edited.includes(item))).toEqual(gone === "" ? [] : [gone]);
});

test("a list becomes any other one, however it is laid out", () => {
  const list = fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(list, list, fc.constantFrom(0, 2, "\t"), (before, after, indent) => {
      const text = JSON.stringify({ position: 1, tags: before, score: 1 }, null, indent);
      const edited = editRecord(text, ["tags"], after);
      expect(JSON.parse(edited)).toEqual(
        JSON.parse(JSON.stringify({ position: 1, tags: after, score: 1 })),
      );
      if (indent === 0) expect(edited).not.toContain("\n");
    }),
    propertyRuns(300),
  );
});

test("the last item takes its list and all that is then empty with it", () => {
  const path = ["cards", "exceptions", "limitations"];
  const once = editRecord(record, [...path, 1], undefined);
  expect(JSON.parse(once).cards.exceptions.limitations).toEqual(["One centre only."]);
  expect(JSON.parse(editRecord(once, [...path, 0], undefined)).cards).toBeUndefined();
});

test.each([
  [["finding", "zh-Hant"]],
  [["finding"]],
  [["title", "zh-Hant"]],
  [["cards", "qa", 0, "question", "en"]],
  [["cards", "exceptions", "limitations", 0, "quote"]],
  [["cards", "exceptions", "limitations", 7]],
])("what is absent, at %j, is removed already", (path) => {
  expect(editRecord(record, path, undefined)).toBe(record);
});

test("a bare text goes with its language", () => {
  const emptied = editRecord(record, ["title", "en"], undefined);
  expect(emptied).toBe(record.replace('  "title": "Lamps",\n', ""));
  const path = ["cards", "exceptions", "limitations", 0, "en"];
  expect(JSON.parse(editRecord(record, path, undefined)).cards.exceptions.limitations).toEqual([
    { text: { en: "Few." }, basis: "abstract" },
  ]);
});

test("an item after the last is added to the list", () => {
  const edited = JSON.parse(editRecord(record, ["meshTerms", 2], "Night"));
  expect(edited.meshTerms).toEqual(["Light", "Lamps", "Night"]);
});

test.each([
  ["tabs", record.replace(/^ +/gm, (indent) => "\t".repeat(indent.length / 2))],
  ["CRLF", record.replaceAll("\n", "\r\n")],
  ["four spaces", record.replace(/^ +/gm, (indent) => indent + indent)],
])("a file with %s keeps them", (_form, text) => {
  const edited = editRecord(text, ["abstract", "en"], "Light\nhelps.");
  const added = changedLines(text, edited).join("\n");
  expect(added).not.toMatch(text.includes("\t") ? /^ /m : /\t/);
  expect(edited.includes("\r\n")).toBe(text.includes("\r\n"));
  expect(edited.replaceAll("\r\n", "")).not.toContain(text.includes("\r\n") ? "\n" : "\r");
  expect(JSON.parse(edited).abstract).toEqual({ en: "Light\nhelps." });
});

test("what stands on one line stays on it", () => {
  const tagged = editRecord(record, ["meshTerms"], ["Light", "[ Night ]"]);
  expect(changedLines(record, tagged)).toEqual(['  "meshTerms": ["Light", "[ Night ]"],']);
  const quoted = editRecord(record, ["cards", "exceptions", "limitations", 1, "quote"], "A few.");
  expect(changedLines(record, quoted)).toEqual([
    '        { "text": { "en": "Few." }, "quote": "A few.", "basis": "abstract" }',
  ]);
});

test("a record that is a line stays a line", () => {
  const line = '{"id": "one", "position": 1, "title": "Lamps"}';
  const once = editRecord(line, ["title", "zh-Hant"], "燈");
  expect(once).toBe('{"id": "one", "position": 1, "title": { "en": "Lamps", "zh-Hant": "燈" }}');
  const twice = editRecord(once, ["tags"], ["a", "b"]);
  expect(twice).toBe(`${once.slice(0, -1)}, "tags": ["a", "b"]}`);
  expect(editRecord(twice, ["tags"], undefined)).toBe(once);
});

test("any text at any place comes back as it was typed, and nothing else of the record changes", () => {
  const paths = [
    ["title", "en"],
    ["finding", "zh-Hant"],
    ["cards", "exceptions", "limitations", 1, "text", "zh-Hant"],
    ["cards", "core", "innovation", "text", "en"],
    ["cards", "qa", 0, "question", "en"],
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.string({ unit: "grapheme", minLength: 1 }),
      (path, value) => {
        const edited = editRecord(record, path, value);
        expect(readAt(JSON.parse(edited), path)).toBe(value);
        const restored = readAt(JSON.parse(record), path);
        const undone = editRecord(edited, path, restored);
        expect(JSON.parse(editRecord(undone, ["title"], "Lamps"))).toEqual(JSON.parse(record));
      },
    ),
    propertyRuns(200),
  );
});

test("an edit leaves every line alone but those of the value and the one that its comma stands on", () => {
  const edits: readonly (readonly [(string | number)[], unknown])[] = [
    [["pmid"], "7"],
    [["score"], 8.5],
    [["meshTerms"], ["Light"]],
    [["tags"], ["a", "b"]],
    [["cards", "exceptions", "limitations", 0, "zh-Hant"], "一家"],
    [["cards", "exceptions", "limitations", 1, "quote"], "A few."],
    [["cards", "exceptions", "limitations", 2], "None."],
    [["provenance", "verified"], { date: "2026-01-02", by: "A. Curator" }],
    [["pmid"], undefined],
    [["cards", "exceptions", "limitations", 0], undefined],
  ];
  const layouts = [0, 1, 2, 3, 4, "\t"].map((indent) =>
    JSON.stringify(JSON.parse(record), null, indent),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(record, ...layouts),
      fc.constantFrom("\n", "\r\n"),
      fc.constantFrom(...edits),
      (layout, eol, [path, value]) => {
        const before = layout.replaceAll("\n", eol);
        const after = editRecord(before, path, value);
        const [old, now] = [before.split(eol), after.split(eol)];
        const same = old.findIndex((line, index) => line !== now[index]);
        const kept = old.slice(same).filter((line) => !now.includes(line));
        const ofValue = JSON.stringify(readAt(JSON.parse(record), path), null, 1) ?? "";
        expect(kept.length).toBeLessThanOrEqual(ofValue.split("\n").length + 1);
        const read = readAt(JSON.parse(after), path);
        if (value !== undefined) expect(read).toEqual(value);
      },
    ),
    propertyRuns(200),
  );
});

function readAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      typeof found === "object" && found !== null ? Reflect.get(found, step) : undefined,
    value,
  );
}

test("whichever value is set anew, only its own characters are others, in whatever layout", () => {
  const layouts = [0, 1, 2, 4, "\t"].map((indent) =>
    JSON.stringify(JSON.parse(record), null, indent),
  );
  const paths = listScalars(JSON.parse(record));
  const values = fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean());
  fc.assert(
    fc.property(
      fc.constantFrom(
        record,
        ...layouts,
        record.replace(/,\n\s*/g, " ,\n\n ").replace(/: /g, ":  "),
      ),
      fc.constantFrom("\n", "\r\n"),
      fc.constantFrom(...paths),
      values,
      (layout, eol, path, value) => {
        const before = layout.replaceAll("\n", eol);
        const root = parseTree(before);
        const node = root && findNodeAtLocation(root, [...path]);
        const { offset = 0, length = 0 } = node ?? {};
        const rest = before.slice(offset + length);
        expect(editRecord(before, path, value)).toBe(
          before.slice(0, offset) + JSON.stringify(value) + rest,
        );
      },
    ),
    propertyRuns(300),
  );
});

/** The paths of all values that hold no others. */
function listScalars(
  value: unknown,
  path: readonly (string | number)[] = [],
): (string | number)[][] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => listScalars(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, item]) => listScalars(item, [...path, key]));
}
