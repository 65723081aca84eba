import fc from "fast-check";
import { hostileText } from "./hostile-text.ts";

/** What a generated page is made of, and what breaks it. */
const pieces = [
  "# Paper 1: One",
  "## 📌 Card 1: Core idea",
  "### Main finding",
  "### ",
  "**Label**: ",
  "**標籤**：",
  '**<span lang="en">x</span>**: ',
  "**a)**: ",
  '<span lang="zh-Hant">字</span>',
  "<span></span>",
  "<br>",
  "- ",
  "1. ",
  "10. ",
  "> ",
  "  > ",
  "   > ",
  "  ",
  "    ",
  "---",
  "===",
  "\n",
  "\n",
  "\n",
  "\n\n",
  "\n\n",
  "\n\n\n",
  "text",
  "文字",
  " ",
  ": ",
  ":",
  ":name",
  "(P &lt; .05)",
  "95% CI 0.81–0.92;",
  "n = 1,204",
  "[1]",
  "[PMC1](https://pmc.ncbi.nlm.nih.gov/articles/PMC1/)",
  "https://doi.org/10.5555/a-1",
  "https://doi.org/10.5555/S0(20)3-5",
  "https://doi.org/10.5555/a)b(.",
  "~5",
  "~",
  "a_b",
  "_",
  "*",
  " * ",
  "**",
  "\\*",
  "\\",
  "&amp;",
  "&#x20;",
  "&#64;",
  "&#10;",
  "www",
  "w&#46;",
  "@",
  "|",
  "|-|",
  "`",
  "```",
  "![",
  "](",
  "[x] ",
  "<div>",
  "<!--",
  ":::danger[x]",
  "[a]: /x",
  "#",
  ". ",
  "a",
];
/** Markdown that may mean anything. */
export const soup = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: hostileText },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""));

/** Texts between blank lines and headings, as a page has them. */
export const blocks = fc
  .array(
    fc.tuple(
      fc.constantFrom("", "### ", "- ", "1. ", "> ", "**L**: ", "- **L**: ", "A: "),
      soup,
      fc.constantFrom("\n", "\n\n", "\n### H\n", "\n- ", "\n2. ", "\n  > ", "\n---\n\n"),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.flat().join(""));
