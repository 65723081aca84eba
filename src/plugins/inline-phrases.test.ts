import { expect, test } from "vitest";
import { inlinePhrases } from "./inline-phrases.ts";

const phrases = { "lamp.on": 'It\'s "on"', "lamp.of": "Lamp {n} of {all}", "lamp.all": "all" };

test.each([
  ['T({\n id: "lamp.on",\n message: "亮著",\n description: "A lamp" })', '"It\'s \\"on\\""'],
  ["T({ id: 'lamp.on', message: '亮著' })", '"It\'s \\"on\\""'],
  ['T({ message: "亮著", id: "lamp.on", description: "A lamp" }, { n })', "}, { n })"],
])(
  "a phrase takes the place of the one that stands in the code, without its id (%#)",
  (script, kept) => {
    const inlined = inlinePhrases(script, phrases);
    expect(inlined).toContain(kept);
    expect(inlined).not.toMatch(/id:|亮著|A lamp/);
    expect(inlined).toContain("message: ");
  },
);

test("phrases stand within the values of others", () => {
  const script =
    'jsx(A, { id: "lamp.of", values: { all: jsx(A, { id: "lamp.all", children: "全部" }) }, children: "第 {n}／{all} 盞" })';
  expect(inlinePhrases(script, phrases)).toBe(
    'jsx(A,{children: "Lamp {n} of {all}", values: { all: jsx(A,{children: "all"}) }})',
  );
});

test("what is no phrase of the site stays", () => {
  const script =
    'const map = { id: "lamp", message: "亮著" }; const text = { id: lamp, message: "亮著" };';
  expect(inlinePhrases(script, phrases)).toBe(script);
});

test("a phrase that is put together is an error", () => {
  expect(() => inlinePhrases('T({ id: "lamp.on", message: "亮" + one })', phrases)).toThrow(
    "lamp.on",
  );
});
