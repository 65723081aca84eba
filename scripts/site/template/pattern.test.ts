import { expect, test } from "vitest";
import { fillPattern, parsePattern, requireSlots } from "./pattern.ts";
import { addressSlots, markupWord, slotAddress, slotWord } from "./slots.ts";

test("text is escaped, in elements and in attributes, and markup is not", () => {
  const word = slotWord("title");
  const html = `<p title="${word}">${word}</p>${markupWord("body")}`;
  expect(fillPattern(parsePattern(html), { title: `"<b>`, body: "<i>" })).toBe(
    `<p title="&quot;&lt;b&gt;">&quot;&lt;b&gt;</p><i>`,
  );
});

test("numbers and whole addresses can be slots", () => {
  const words = new Map([["71", "count"], ...addressSlots("/b/", ["next"])]);
  const pattern = parsePattern(`<a href="${slotAddress("/b/", "next")}">71</a>`, words);
  expect(fillPattern(pattern, { next: "/b/x/", count: "3" })).toBe(`<a href="/b/x/">3</a>`);
});

test("a slot that nothing fills, that is left over or that stands in a script is refused", () => {
  expect(() => fillPattern(parsePattern(slotWord("title")), {})).toThrow("title");
  expect(() => parsePattern("<p>slot-7d1-x")).toThrow("unknown slot");
  expect(() => parsePattern(`<script>${slotWord("title")}</script>`)).toThrow("in a script");
  expect(() => requireSlots(parsePattern(""), ["title"])).toThrow("title");
});
