import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendRecord } from "./mend-record.ts";

const areas = {
  emergency: { label: { en: "Emergency medicine", "zh-Hant": "急診醫學" }, same: ["急診"] },
};

const mend = (text: string, line?: number) =>
  mendRecord(
    text,
    { file: "one.json", ...(line !== undefined && { line }) },
    { isInShiftedRun: false, areas },
  );

const words = fc
  .array(
    fc.constantFrom("a", "模型", " ", ". ", ", ", "：", "，", ": ", "5", "“b”", "{", "]", "\\"),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(""));
const phrase = fc.tuple(words, words, words).map(([a, b, c]) => `${a}x "y${b}z" w${c}`);
const record = fc.record({
  position: fc.nat(),
  // No title ends with a full stop, which is mended.
  title: words.map((text) => `${text}x`),
  keywords: fc.array(words),
  abstract: fc.record({
    en: fc.tuple(phrase, phrase).map((lines) => lines.join("\n\t")),
    "zh-Hant": words,
  }),
  doi: fc.constant("10.5555/a"),
});
const indent = fc.constantFrom(undefined, 2, "\t");

/** The JSON of a value with the escapes of quotes and white space in its strings taken away. */
function paste(value: unknown, space?: number | string): string {
  return JSON.stringify(value, null, space).replace(/\\(["nt\\])/g, (pair, character) =>
    character === "\\" ? pair : ({ n: "\n", t: "\t" }[String(character)] ?? '"'),
  );
}

describe("mending a record", () => {
  it("gives a pasted record its values back, or leaves it as it is", () => {
    let mended = 0;
    fc.assert(
      fc.property(record, indent, (value, space) => {
        const text = paste(value, space);
        const result = mend(text);
        if (result.text === text) return;
        mended += 1;
        expect(JSON.parse(result.text)).toEqual(value);
      }),
      { numRuns: 300 },
    );
    expect(mended).toBeGreaterThan(100);
  });

  it("leaves a text that no mend makes JSON as it is", () => {
    const json = record.chain((value) =>
      fc.tuple(
        fc.constant(paste(value, 2)),
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.constantFrom("", '"', "，", "：", ",", "}", "“"),
      ),
    );
    fc.assert(
      fc.property(json, ([text, place, length, insert]) => {
        const at = place % text.length;
        const broken = text.slice(0, at) + insert + text.slice(at + length);
        const { text: after, isJson } = mend(broken);
        expect(isJson || after === broken).toBe(true);
        if (after !== broken) expect(() => JSON.parse(after)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it("changes no value of a record that can be read but those that the finding names", () => {
    const fields = { pmid: 40961357, published: "2025/8", doi: "https://doi.org/10.5555/a" };
    fc.assert(
      fc.property(record, (value) => {
        const { text } = mend(JSON.stringify({ ...value, ...fields }));
        const expected = { pmid: "40961357", published: "2025-08", doi: "10.5555/a" };
        expect(JSON.parse(text)).toEqual({ ...value, ...expected });
      }),
    );
  });

  it.each([
    ['{"title": "研究："大型"模型，準確率：93%", "position"： }'],
    ['{"position"： 1, "title": "x"'],
    ['{"keywords": ["say "a", "b" and "c"", "x"]，"position": 1}'],
    ['<<<<<<< ours\n{"position"： 1}\n=======\n{"position": 2}\n>>>>>>> theirs\n'],
  ])("does not touch %s", (text) => {
    expect(mend(text)).toMatchObject({ text, count: 0, isJson: false });
  });

  it.each([
    ['{"published": "2025/08/5"}', '{"published": "2025-08-05"}'],
    ['{"published": 2025}', '{"published": "2025"}'],
    ['{"published": "民國114年8月5日"}', '{"published": "2025-08-05"}'],
    ['{"published": "２０２５／８／５"}', '{"published": "2025-08-05"}'],
    [
      '{"published": "Aug 5, 2025", "added": 45874}',
      '{"published": "2025-08-05", "added": "2025-08-05"}',
    ],
    ['{"published": "2025 Jan-Apr", "added": 12}', '{"published": "2025 Jan-Apr", "added": 12}'],
    [
      '{"importance": "High", "innovation": "very"}',
      '{"importance": "high", "innovation": "very"}',
    ],
    ['{"volume": 12, "keywords": ["N/A", 5]}', '{"volume": "12", "keywords": ["N/A", "5"]}'],
    [
      '{"status": {"retracted": {"noticePmid": 12, "date": "2025.1"}}}',
      '{"status": {"retracted": {"noticePmid": "12", "date": "2025-01"}}}',
    ],
    [
      '{"pmid": "https://europepmc.org/abstract/MED/12.1", "pmcid": "PMCID: PMC3", "doi": "DOI 10.5555/a."}',
      '{"pmid": "12", "pmcid": "PMC3", "doi": "10.5555/a"}',
    ],
    [
      '{"title": "H<sub>2</sub>O in {COVID}-19 and <i>E. coli</i>.", "language": "Chinese"}',
      '{"title": "H₂O in COVID-19 and E. coli", "language": "zh"}',
    ],
    [
      String.raw`{"finding": "$\\alpha$ \\textit{was} 10$^{3}$ \\times 10<sup>−3</sup>, 50\\% G{\\\"o}del"}`,
      '{"finding": "α was 10³ × 10⁻³, 50% Gödel"}',
    ],
    [
      '{"finding": "x<sub>q</sub>", "title": "In the U.S.", "language": "Klingon"}',
      '{"finding": "x<sub>q</sub>", "title": "In the U.S.", "language": "Klingon"}',
    ],
    ['{"language": "中文", "title": "[A title]."}', '{"language": "zh", "title": "[A title]."}'],
    [
      '{"published": "2025/30/01", "pmid": 0, "volume": 1.5}',
      '{"published": "2025/30/01", "pmid": 0, "volume": 1.5}',
    ],
  ])("writes %s as %s", (text, expected) => {
    expect(mend(text).text).toBe(expected);
  });

  it("mends a line of a .jsonl file as it mends a file", () => {
    expect(mend('{"id": "a", "title": "The "AUC" was 0.87", "pmid": 5,}', 3).text).toBe(
      '{"id": "a", "title": "The \\"AUC\\" was 0.87", "pmid": "5"}',
    );
  });

  it("adds the ids of what words name beyond doubt, after them and laid out as they are", () => {
    const before = '{\n  "title": "x",\n  "applicationArea": "急診",\n  "country": "韓國"\n}\n';
    expect(mend(before)).toMatchObject({
      count: 2,
      text: '{\n  "title": "x",\n  "applicationArea": "急診",\n  "areas": ["emergency"],\n  "country": "韓國",\n  "countries": ["KR"]\n}\n',
    });
    expect(mend('{"studyType": {"en": "Cohort study", "zh-Hant": "橫斷研究"}}').count).toBe(0);
    expect(mend('{"country":"Oz","countries":["taiwan"],"areas":["急診"]}').text).toBe(
      '{"country":"Oz","countries":["TW"],"areas":["emergency"]}',
    );
  });
});
