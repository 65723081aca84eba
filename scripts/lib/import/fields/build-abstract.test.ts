import { expect, it } from "vitest";
import { buildAbstract } from "./build-abstract.ts";

it.each([
  ["<h4>Aim</h4>To read. <h4>Methods</h4>We read."],
  [
    "<jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title><jats:p>To read.</jats:p></jats:sec><jats:sec><jats:title>Methods</jats:title><jats:p>We read.</jats:p></jats:sec>",
  ],
  ["<b>Aim:</b> To read. <b>Methods:</b> We read."],
  ["<p><strong>Aim</strong>: To read.</p><p><strong>Methods</strong> We read.</p>"],
])("takes headings in tags for labels: %s", (text) => {
  expect(buildAbstract(text)).toEqual([
    { label: "Aim", text: "To read." },
    { label: "Methods", text: "We read." },
  ]);
});

it.each([
  "We read with <b>lamps</b> and books.",
  "We read. <b>Lamp</b> light was better.",
  "We read at <b>A</b>. Then <b>B</b> followed.",
])("leaves bold words of a sentence in it: %s", (text) => {
  expect(buildAbstract(text)).toBe(text);
});

it.each([
  ["<jats:title>Abstract</jats:title><jats:p>We read.</jats:p>", "We read."],
  ["<h4>Summary</h4>We read.", "We read."],
  ["<title>摘要</title><p>閱讀。</p>", "閱讀。"],
  ["<jats:title>Abstract</jats:title>", "Abstract"],
])("leaves out a heading that only says what the text is: %s", (text, whole) => {
  expect(buildAbstract(text)).toBe(whole);
});

it("keeps the words of headings over headings as lines", () => {
  const text =
    "<jats:title>Methods</jats:title><jats:sec><jats:title>Design</jats:title><jats:p>We read.</jats:p></jats:sec>";
  expect(buildAbstract(text)).toBe("Methods\nDesign\nWe read.");
});
