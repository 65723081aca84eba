import { expect, test } from "vitest";
import { fillPattern, parsePattern } from "./pattern.ts";
import { slotWord } from "./slots.ts";
import { compileTemplate } from "./template.ts";

test("a value is escaped for the place that it stands in", () => {
  const word = slotWord("title");
  const html = `<p title="${word}">${word}</p><script type="application/ld+json">"${word}"</script>`;
  expect(fillPattern(parsePattern(html, "/"), { title: `"</script>` })).toBe(
    `<p title="&quot;&lt;/script&gt;">&quot;&lt;/script&gt;</p>` +
      `<script type="application/ld+json">"\\"\\u003c/script>"</script>`,
  );
});

test("a slot that nothing fills is refused", () => {
  expect(() => parsePattern(`<p>${slotWord("unheard-of")}</p>`, "/")).toThrow("unknown slot");
  expect(() => fillPattern(parsePattern(slotWord("title"), "/"), {})).toThrow("title");
});

test("a template that lost what every page needs is refused", () => {
  expect(() => compileTemplate("<body></body>", "/")).toThrow("<li>");
});
