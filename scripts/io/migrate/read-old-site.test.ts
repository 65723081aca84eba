import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeTestFolder } from "../../test/make-test-folder.ts";
import { readOldSite } from "./read-old-site.ts";

test("pages are read in their own encodings", async () => {
  const folder = makeTestFolder();
  mkdirSync(join(folder, "docs"));
  writeFileSync(join(folder, "docusaurus.config.ts"), "export default {};");
  writeFileSync(join(folder, "docs/utf-16.md"), Buffer.from("\ufeff# 燈", "utf16le"));
  // "# 中文的文字與中文" in Big5.
  const big5 = "23 20 a4 a4 a4 e5 aa ba a4 e5 a6 72 bb 50 a4 a4 a4 e5".replaceAll(" ", "");
  writeFileSync(join(folder, "docs/big5.md"), Buffer.from(big5, "hex"));
  const site = await readOldSite(folder);
  expect(site?.texts.get("docs/big5.md")).toBe("# 中文的文字與中文");
  expect(site?.texts.get("docs/utf-16.md")?.replace("\ufeff", "")).toBe("# 燈");
});
