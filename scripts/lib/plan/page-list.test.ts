import fc from "fast-check";
import { expect, test } from "vitest";
import type { Survey } from "../record/survey.ts";
import {
  parsePageList,
  planLeftover,
  planLeftovers,
  planPage,
  renderPageList,
  renderPageListLine,
} from "./page-list.ts";

const a = "a".repeat(64);
const b = "b".repeat(64);
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const path = fc.stringMatching(/^docs\/papers\/[a-z0-9.-]{1,9}\/[a-z0-9._-]{1,9}\.md$/);

test("a page has every hash that is listed for it", () => {
  const text = renderPageListLine("x.md", a) + renderPageListLine("x.md", b);
  expect(parsePageList(text)).toEqual(new Map([["x.md", [a, b]]]));
});

test("a list is read back as it was written, sorted by path", () => {
  fc.assert(
    fc.property(fc.dictionary(path, fc.uniqueArray(hash, { minLength: 1 })), (entries) => {
      const list = new Map(Object.entries(entries));
      const text = renderPageList(list);
      expect(parsePageList(text)).toEqual(list);
      expect([...parsePageList(text).keys()]).toEqual([...list.keys()].sort());
    }),
  );
});

test("wherever the text is torn off, the entries before are read", () => {
  const text = renderPageList(
    new Map([
      ["one.md", [a]],
      ["two.md", [b]],
    ]),
  );
  for (let length = 0; length < text.length; length += 1) {
    const list = parsePageList(text.slice(0, length));
    expect(list.get("one.md")).toEqual(length >= `${a} one.md`.length ? [a] : undefined);
    expect(list.get("two.md")).toEqual(length === text.length - 1 ? [b] : undefined);
  }
});

test.each([
  ["nothing stands there", undefined, [], "write"],
  ["nothing stands there any more", undefined, ["old"], "write"],
  ["the wanted bytes stand there", "new", [], "keep"],
  ["its own older page stands there", "old", ["old"], "write"],
  ["a page of an interrupted run stands there", "half", ["old", "half"], "write"],
  ["somebody else's page stands there", "theirs", [], "leave"],
  ["its page was changed by hand", "theirs", ["old"], "leave"],
] as const)("where %s", (_, existing, own, action) => {
  expect(planPage("new", existing, own)).toBe(action);
});

test("of pages without a record only the generator's own are removed", () => {
  expect(planLeftover("old", ["older", "old"])).toBe("remove");
  expect(planLeftover("theirs", ["old"])).toBe("leave");
  expect(planLeftover("theirs", [])).toBe("leave");
});

const survey: Survey = {
  findings: [],
  areas: {},
  collections: [],
  papers: [{ collection: "pubmed", id: "pubmed-1", position: 1 }],
  withheld: new Set(["pubmed/pubmed-2"]),
  unreadable: new Set(["broken"]),
};

function listPages(...names: readonly string[]) {
  return names.map((name) => ({
    path: `docs/papers/${name}.md`,
    collection: name.split("/")[0] ?? "",
  }));
}

test("pages of papers, of records with an error and of unreadable collections stay", () => {
  const pages = listPages("pubmed/pubmed-1", "pubmed/pubmed-2", "broken/any");
  expect(planLeftovers(pages, survey)).toEqual([]);
});

test("pages that no record accounts for are left over", () => {
  const pages = listPages("pubmed/pubmed-3", "gone/pubmed-1");
  expect(planLeftovers(pages, survey)).toEqual(pages.map(({ path }) => path));
});

test("the English page of a paper is accounted for, a page at another path is not", () => {
  const folder = "i18n/en/docusaurus-plugin-content-docs/current/papers/pubmed";
  const pages = ["pubmed-1.md", "pubmed-1.mdx"].map((name) => ({
    path: `${folder}/${name}`,
    collection: "pubmed",
  }));
  expect(planLeftovers(pages, survey)).toEqual([`${folder}/pubmed-1.mdx`]);
});
