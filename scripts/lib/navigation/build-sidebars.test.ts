import { expect, test } from "vitest";
import { buildSidebars } from "./build-sidebars.ts";

const collections = [
  { name: "pubmed", label: { en: "Papers in PubMed", "zh-Hant": "PubMed 論文" } },
  { name: "plain", label: "plain" },
];
const pages = [101, 2, 1].map((position) => ({
  collection: "pubmed",
  id: `pubmed-${position}`,
  position,
}));

test("a collection has one sidebar for each range of a hundred, its papers by position", () => {
  const sidebars = buildSidebars(pages, collections, "en");
  expect(Object.keys(sidebars)).toEqual(["pubmed:1-100", "pubmed:101-200"]);
  expect(sidebars["pubmed:1-100"]).toEqual([
    { type: "link", label: "Papers in PubMed", href: "/papers/pubmed/" },
    {
      type: "category",
      label: "1–100",
      collapsible: false,
      items: [
        { type: "doc", id: "papers/pubmed/pubmed-1" },
        { type: "doc", id: "papers/pubmed/pubmed-2" },
      ],
    },
  ]);
});

test("the collection is named in the reader's language", () => {
  const [link] = buildSidebars(pages, collections, "zh-Hant")["pubmed:1-100"] ?? [];
  expect(link).toMatchObject({ label: "PubMed 論文" });
});

test("a collection that the records don't describe goes by its folder's name", () => {
  const sidebars = buildSidebars([{ collection: "other", id: "other-1", position: 1 }], [], "en");
  expect(sidebars["other:1-100"]?.[0]).toMatchObject({ label: "other" });
});

test("without pages there is no sidebar", () => {
  expect(buildSidebars([], collections, "en")).toEqual({});
});
