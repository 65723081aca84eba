import { expect, it } from "vitest";
import { renderFinding } from "./render-findings.ts";

const finding = {
  file: "records/a,b:c/100%.json",
  line: 9,
  column: 12,
  pointer: "/score",
  severity: "note",
  code: "doi-normalised",
  message: { en: "First\nsecond 100% \u202e\u001b[31m", "zh-Hant": "第一" },
  hint: { en: "Why.\r\nHow.", "zh-Hant": "原因。" },
} as const;

it("escapes a GitHub workflow command's properties and data", () => {
  expect(renderFinding(finding, "zh-Hant", "github")).toBe(
    "::notice file=records/a%2Cb%3Ac/100%25.json,line=9,col=12,title=doi-normalised::第一%0A原因。\n",
  );
});

it.each(["text", "json", "github"] as const)(
  "lets no control, invisible or bidirectional character through in the format %s",
  (format) => {
    const hidden = "\u001b[31m\u009b\u202e\u2028\u{e0001}";
    const hostile = {
      ...finding,
      file: `records/${hidden}.json`,
      pointer: `/${hidden}`,
      message: { en: hidden, "zh-Hant": hidden },
      hint: { en: hidden, "zh-Hant": hidden },
    };
    const written = renderFinding(hostile, "en", format);
    expect(written.trimEnd().replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    if (format === "json") expect(JSON.parse(written)).toMatchObject({ file: hostile.file });
  },
);

it("writes control and bidirectional characters by their names in text", () => {
  expect(renderFinding(finding, "en", "text")).toBe(
    "records/a,b:c/100%.json:9:12 note doi-normalised: First\\u{A}second 100% \\u{202E}\\u{1B}[31m\n    Why.\\u{D}\\u{A}How.\n",
  );
});

it("writes the eight fields of JSON in one line", () => {
  const line = renderFinding(finding, "en", "json");
  expect(Object.keys(JSON.parse(line))).toEqual([
    "file",
    "line",
    "column",
    "pointer",
    "severity",
    "code",
    "message",
    "hint",
  ]);
  expect(line.indexOf("\n")).toBe(line.length - 1);
});
