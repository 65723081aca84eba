import { expect, it } from "vitest";
import type { Finding, Severity } from "../../finding.ts";
import { buildUnreadFacts } from "../build-record-facts.ts";
import { withoutAccepted } from "./accepts-nothing.ts";

const words = { en: "x", "zh-Hant": "x" };

function find(
  file: string,
  line: number,
  pointer: string,
  severity: Severity = "warning",
): Finding {
  return { file, line, column: 1, pointer, severity, code: "a-code", message: words, hint: words };
}

function record(file: string, line: number, ...accepted: { code: string; pointer?: string }[]) {
  const place = { file, line, column: 1, pointer: "" };
  const facts = buildUnreadFacts({ collection: "trials", id: "one" }, place);
  return { ...facts, accepted: accepted.map((item) => ({ ...item, place })) };
}

const codes = (findings: readonly Finding[]) => findings.map(({ code, line }) => `${code}:${line}`);

it("takes away the warnings and notes that their record accepts, at the pointer and below it", () => {
  const one = record("one.json", 1, { code: "a-code", pointer: "/title" });
  const found = [
    find("one.json", 2, "/title"),
    find("one.json", 3, "/title/en", "note"),
    find("one.json", 4, "/titles"),
    find("two.json", 5, "/title"),
  ];
  expect(codes(withoutAccepted(found, [one]))).toEqual(["a-code:4", "a-code:5"]);
});

it("lets an error stand, and notes that its acceptance accepts nothing", () => {
  const one = record("one.json", 1, { code: "a-code" });
  const left = withoutAccepted([find("one.json", 2, "/position", "error")], [one]);
  expect(codes(left)).toEqual(["a-code:2", "accepts-nothing:1"]);
});

it("accepts within one line of a file of many records", () => {
  const records = [record("many.jsonl", 1, { code: "a-code" }), record("many.jsonl", 2)];
  const found = [find("many.jsonl", 1, "/score"), find("many.jsonl", 2, "/score")];
  expect(codes(withoutAccepted(found, records))).toEqual(["a-code:2"]);
});
