import { expect, it } from "vitest";
import { findMarkup, writeWithoutMarkup } from "./markup.ts";

it.each([
  ["H<sub>2</sub>O", "H₂O"],
  ["10<sup>-3</sup> L", "10⁻³ L"],
  ["Example 2<sup>TM</sup>", "Example 2™"],
  ["<i>E. coli</i> and <jats:bold>more</jats:bold>", "E. coli and more"],
  ["<p>A paragraph", undefined],
  ['a <a href="https://example.org">link</a>', undefined],
  ["<mml:math><mml:mi>x</mml:mi></mml:math>", undefined],
  ["<jats:title>Methods</jats:title>", undefined],
  ["x<br/>y", undefined],
  ["<!-- a comment -->", undefined],
  [String.raw`$\alpha$-blocker`, "α-blocker"],
  [String.raw`\Delta was \leq 3`, "Δ was ≤ 3"],
  [String.raw`$\alpha + 1$ and {\beta + 1}`, undefined],
  ["$x^2 + y_{ij}$", undefined],
  [String.raw`\textit{In vitro} and \emph{in vivo}`, "In vitro and in vivo"],
  [String.raw`50\% of {COVID}-19 in {{UK}}`, "50% of COVID-19 in UK"],
  [String.raw`G{\"o}del, G\"{o}del and Andr\'e`, "Gödel, Gödel and André"],
  [String.raw`\frac{1}{2}`, undefined],
])("finds the markup in %s, and writes %s", (text, plain) => {
  expect(findMarkup(text)).toBeDefined();
  expect(writeWithoutMarkup(text)).toBe(plain);
});

it.each([
  "p<0.05 and p < .001",
  "if a<b and c>d",
  "a<b>c",
  "x<y",
  "costs $5 to $10, US$20",
  "{n = 3}, {a, b}",
  "<50 years, >65 years",
  String.raw`C:\data and \\server`,
  String.raw`the \"AUC\" and \'x\'`,
  "[18F]FDG",
  "a -> b <- c <-> d",
])("says nothing of %s", (text) => {
  expect(findMarkup(text)).toBeUndefined();
});

/** A quadratic pattern would take minutes here. */
it("reads long hostile texts at once", () => {
  for (const piece of [
    "<a ",
    '<a b="',
    "$\\",
    "{",
    "\\",
    "<sub>",
    "{A",
    "$^",
    "<",
    "\\textit{",
    "{{",
  ]) {
    const text = piece.repeat(100_000 / piece.length);
    findMarkup(text);
    writeWithoutMarkup(text);
  }
});
