import { expect, it } from "vitest";
import { listFormerAddresses, parseFormerAddress } from "./former-address.ts";

it.each([
  ["/docs/papers/triage", "/docs/papers/triage"],
  ["/docs/papers/triage/", "/docs/papers/triage"],
  ["/en/docs/papers/triage", "/docs/papers/triage"],
  ["/docs/%E5%88%86%E8%AA%8C.html", "/docs/分誌.html"],
  ["/papers/16", "/papers/16"],
  ["docs/triage", undefined],
  ["/", undefined],
  ["/en/", undefined],
  ["/docs//triage", undefined],
  ["/docs/%2e%2e/triage", undefined],
  ["/docs/triage?a=b", undefined],
  ["/docs/triage#qa", undefined],
  ["/papers", undefined],
  ["/search/", undefined],
  ["/guide/adding", undefined],
])("reads the former address %s as %s", (written, address) => {
  expect(parseFormerAddress(written)).toBe(address);
});

it("lists former paths and addresses alike, each once", () => {
  const formerPaths = ["old/one", "No/Path"];
  const formerAddresses = ["/papers/old/one/", "/docs/one", "/en/docs/one"];
  expect(listFormerAddresses({ formerPaths, formerAddresses })).toEqual([
    "/papers/old/one",
    "/docs/one",
  ]);
});
