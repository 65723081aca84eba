import { expect, test } from "vitest";
import { hosts, isWithinLimits, renderSize } from "./hosts.ts";

const small = { files: 100, folders: 50, bytes: 4_400_000, largest: 200_000 };

const namesOf = (size: typeof small) =>
  hosts.filter((host) => isWithinLimits(size, host)).map(({ name }) => name);

test.each([
  [small, ["GitHub Pages", "Cloudflare Pages", "GitLab Pages"]],
  [{ ...small, bytes: 1_000_000_001 }, ["Cloudflare Pages"]],
  [{ ...small, files: 20_001 }, ["GitHub Pages", "GitLab Pages"]],
  [{ ...small, largest: 26_214_401 }, ["GitHub Pages", "GitLab Pages"]],
  [{ ...small, files: 120_000, folders: 80_001 }, ["GitHub Pages"]],
])("%j fits %j", (size, names) => {
  expect(namesOf(size)).toEqual(names);
});

test("the size and the hosts are said in two lines of either language", () => {
  expect(renderSize({ ...small, files: 30_000 })).toEqual({
    en: "The site has 30000 files, 4.4 MB.\nHosts that take it: GitHub Pages, GitLab Pages. Over their limits: Cloudflare Pages.",
    "zh-Hant":
      "網站共 30000 個檔案，4.4 MB。\n可用的主機：GitHub Pages、GitLab Pages。超出限制：Cloudflare Pages。",
  });
});
