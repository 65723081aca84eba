import { expect, test } from "vitest";
import { compileTemplate } from "./template.ts";

test("a template that lost what every page needs is refused", () => {
  expect(() => compileTemplate("<body></body>", "/")).toThrow("<script>");
});
