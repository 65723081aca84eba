import fc from "fast-check";
import { expect, test } from "vitest";
import { processorSeconds } from "../../bench/measure/seconds.ts";
import { hostileText } from "../../test/hostile-text.ts";
import { readPage, textOf } from "../../test/pages/read-page.ts";
import { propertyRuns } from "../../test/property-runs.ts";
import {
  blockContext,
  escapeText,
  headingContext,
  lineContext,
  type TextContext,
} from "./escape-text.ts";

test.each([
  ["an ordinary sentence stays as it is", "A (small) trial, n = 40: 12 % [95 % CI 3–4].", null],
  ["a less-than sign is a character reference", "p < .05", "p &lt; .05"],
  ["a greater-than sign in a line stays", "a > b", null],
  ["a greater-than sign that begins a block does not", "> a", "&gt; a"],
  ["an underscore within a word stays", "snake_case_name", null],
  ["an underscore at the edge of a word does not", "_x_", "\\_x\\_"],
  ["an asterisk with spaces around it stays", "2 * 3", null],
  ["an asterisk next to a word does not", "*p", "\\*p"],
  ["a single tilde stays", "5~10", null],
  ["tildes before numbers stay", "~5 to ~10", null],
  ["tildes that could strike out do not", "a~b~c", "a\\~b\\~c"],
  ["a reference in the record stays text", "&lt; & R&D", "&amp;lt; & R&D"],
  ["a colon before a word would be a directive", "a:b[c]", "a\\:b[c]"],
  ["a link in the record stays text", "[a](b)", "\\[a\\](b)"],
  ["an unbalanced bracket is escaped", "[0, 1)", "\\[0, 1)"],
  ["a number sign begins a heading only before a space", "#tag # x", null],
  ["a heading", "# x", "\\# x"],
  ["a list item", "- x", "\\- x"],
  ["a numbered item", "1. x", "1\\. x"],
  ["a decimal is no numbered item", "1.5 mg", null],
  ["a rule", "---", "\\---"],
  ["a directive", ":::note", "\\:\\:\\:note"],
  ["a definition", "[a]: b", "\\[a\\]: b"],
  ["line breaks are elements", "a\r\nb\rc\nd", "a<br>b<br>c<br>d"],
  ["spaces at the ends are references", " a  b ", "&#x20;a  b&#x20;"],
  ["a backslash before a word stays", "C:\\x", "C:\\x"],
  ["a backslash before punctuation does not", "\\*", "\\\\\\*"],
  ["a web address stays", "See https://example.org/a_b.", null],
  [
    "a web address ends before Chinese punctuation",
    "https://example.org，",
    "<https://example.org>，",
  ],
  ["a port is no directive", "http://example.org:80/", "<http://example.org:80/>"],
  [
    "a name before a host makes no link",
    "http://ada:w@h.org/",
    "http<span>://</span>ada\\:w@h.org/",
  ],
  ["what is no address makes no link", "www.%zz", "www<span>.</span>%zz"],
])("%s", (_, text, source) => {
  expect(escapeText(text, blockContext)).toBe(source ?? text);
});

test("a heading keeps its last number signs and what looks like an id", () => {
  expect(escapeText("C #", headingContext)).toBe("C \\#");
  expect(escapeText("C {#id}", headingContext)).toBe("C {#id}<span></span>");
});

/** Source around a text, the text that is read around it, and its context. */
const places: [string, (source: string) => string, (text: string) => string, TextContext][] = [
  ["a paragraph", (source) => source, (text) => text, blockContext],
  ["a list item", (source) => `- ${source}`, (text) => `\n${text}\n`, blockContext],
  ["a numbered item", (source) => `1. ${source}`, (text) => `\n${text}\n`, blockContext],
  ["a heading", (source) => `## ${source}`, (text) => text, headingContext],
  ["a line", (source) => `**a**: ${source}\n**b**: c`, (text) => `a: ${text}\nb: c`, lineContext],
  [
    "an element",
    (source) => `文<span>${source}</span>，`,
    (text) => `文${text}，`,
    { before: ">", after: "<", isShared: true },
  ],
  [
    "the middle of a word",
    (source) => `文${source}領域`,
    (text) => `文${text}領域`,
    { before: "文", after: "領" },
  ],
];

test.each(places)(
  "any text is read as itself in %s",
  (_, around, expected, context) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = readPage(`A line.\n\n${around(escapeText(text, context))}`);
        expect(textOf(page).replace(/^A line\.\n/, "")).toBe(
          expected(text.replace(/\r\n?|\n/g, "")),
        );
      }),
      propertyRuns(150),
    );
  },
  120_000,
);

test("a text of three hundred thousand marks is escaped in time in proportion to its length", () => {
  for (const mark of ["[", "*", "~", "&", "www.", "https://a.b/(", "`", ":", "]("]) {
    const text = mark.repeat(Math.floor(300_000 / mark.length));
    expect(processorSeconds(() => escapeText(text, blockContext))).toBeLessThan(3);
  }
}, 120_000);
