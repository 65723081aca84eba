import { expect, it } from "vitest";
import { renderDiskProblem } from "./disk-error.ts";

it("lets no control character of a path reach the terminal", () => {
  expect(renderDiskProblem("ENOENT", "a\u001b[31m")?.en).toMatch(/^a\\u\{1B\}\[31m: /);
});
