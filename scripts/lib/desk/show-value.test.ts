import { expect, it } from "vitest";
import { showValue } from "./show-value.ts";

it.each([
  [undefined, ""],
  [8.5, "8.5"],
  [{ en: "Lamps", "zh-Hant": "燈" }, "Lamps · 燈"],
  [[{ family: "Berg", given: "Anna" }, { literal: "Night Group" }], "Anna Berg; Night Group"],
  [[{ name: "Council", id: "7" }], "Council · 7"],
])("shows %j as a person reads it", (value, text) => {
  expect(showValue(value)).toBe(text);
});
