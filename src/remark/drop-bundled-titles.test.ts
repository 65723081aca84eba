import { VFile } from "vfile";
import { expect, test } from "vitest";
import { dropBundledTitles } from "./drop-bundled-titles.ts";

test("neither title nor description of a page is bundled, all else is", () => {
  const title = "\\', x: process.exit(1), y: '";
  const frontMatter = { sidebar_position: 1, title, description: title };
  const file = new VFile({ data: { frontMatter, contentTitle: title } });
  dropBundledTitles()({ type: "root", children: [] }, file);
  expect(file.data).toEqual({ frontMatter: { sidebar_position: 1 }, contentTitle: "" });
});

test("a page without a heading still has none", () => {
  const file = new VFile({ data: { frontMatter: {} } });
  dropBundledTitles()({ type: "root", children: [] }, file);
  expect(file.data.contentTitle).toBeUndefined();
});
