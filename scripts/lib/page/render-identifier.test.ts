import { expect, test } from "vitest";
import { renderDoi } from "./render-identifier.ts";

test.each(["10.5555/12345678", "10.5555/S0140(20)30-5", "10.5555/a_b", "10.5555/17:15/x;y"])(
  "the DOI %s is a bare address",
  (doi) => {
    expect(renderDoi(doi)).toBe(`https://doi.org/${doi}`);
  },
);

test.each([
  ["10.5555/a<b>", "10.5555/a&lt;b>", "10.5555/a%3Cb%3E"],
  ["10.5555/a.", "10.5555/a.", "10.5555/a."],
  ["10.5555/(a)", "10.5555/(a)", "10.5555/%28a%29"],
  ["10.5555/a_", "10.5555/a&#x5F;", "10.5555/a%5F"],
  ["10.5555/é", "10.5555/é", "10.5555/%C3%A9"],
  ["10.5555/a#b?c%d", "10.5555/a#b?c%d", "10.5555/a%23b%3Fc%25d"],
])("the DOI %s is a link with its text apart", (doi, text, address) => {
  expect(renderDoi(doi)).toBe(`[https://doi.org/${text}](https://doi.org/${address})`);
});
