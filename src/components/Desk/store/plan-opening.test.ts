import { expect, test } from "vitest";
import { planOpening, rewindTo } from "./plan-opening.ts";

const record = { text: "{}", hash: "a", isLine: false };
const draft = { key: "lamps/1 tab", text: '{"position":1}', hash: "a", base: "{}" };

test("what was not saved is offered, and what was is not", () => {
  const same = { ...draft, key: "lamps/1 other", text: "{}" };
  expect(planOpening(record, [draft, same])).toEqual({
    ...{ saved: record, text: "{}", left: [draft], replaced: [same.key] },
  });
});

test("a record that lies nowhere yet is gone on with", () => {
  const begun = { ...draft, hash: "new" };
  const older = { ...begun, key: "lamps/1 older" };
  expect(planOpening(undefined, [begun, older])).toEqual({
    saved: { text: "", hash: "new", isLine: false },
    ...{ text: draft.text, left: [older], replaced: [begun.key] },
  });
});

test("what was written of a record that is gone is not lost with it", () => {
  expect(planOpening(undefined, [draft])).toEqual({ text: "", left: [draft], replaced: [] });
});

test("a draft of an older file is saved against that file", () => {
  expect(rewindTo(record, draft)).toBe(record);
  expect(rewindTo(record, { ...draft, hash: "b", base: "[]" })).toMatchObject({
    ...{ hash: "b", text: "[]" },
  });
  const { base: _, ...begun } = { ...draft, hash: "new" };
  expect(rewindTo(record, begun)).toMatchObject({ hash: "new", text: "" });
});
