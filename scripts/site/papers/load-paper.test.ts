import fc from "fast-check";
import { expect, test } from "vitest";
import { locales } from "../../lib/locale.ts";
import { hostileText } from "../../test/hostile-text.ts";
import { buildCorrectionAddress } from "./load-paper.ts";

const issues = "https://github.com/example/cards/issues/new";
const page = "https://example.org/papers/trials/one/";
const record = "https://github.com/example/cards/blob/main/records/trials/bulk.jsonl#L12";

test("the issue names the page and the record, and asks in the reader's language", () => {
  const address = buildCorrectionAddress(
    { title: "文獻 1：A & B", page, record },
    issues,
    "zh-Hant",
  );
  const { searchParams } = new URL(address);
  expect(searchParams.get("title")).toBe("更正：文獻 1：A & B");
  expect(searchParams.get("body")).toContain(`頁面：${page}\n紀錄：${record}\n\n哪裡有誤？`);
});

test("any title gives an address that can be sent, and changes nothing else of the issue", () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom(...locales), (title, locale) => {
      const address = buildCorrectionAddress({ title, page, record }, issues, locale);
      expect(address.length).toBeLessThan(4096);
      expect(address).toMatch(/^[!-~]+$/);
      expect([...new URL(address).searchParams.keys()]).toEqual(["title", "body"]);
      expect(new URL(address).searchParams.get("body")).toContain(record);
    }),
  );
});

test("a title without end is cut between characters", () => {
  const address = buildCorrectionAddress({ title: "𠀀".repeat(900), page, record }, issues, "en");
  expect(new URL(address).searchParams.get("title")).toBe(`Correction: ${"𠀀".repeat(200)}…`);
  expect(address.length).toBeLessThan(4096);
});
