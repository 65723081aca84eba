import { expect, test } from "vitest";
import { describePaper } from "./describe-paper.ts";

const head =
  "# 文獻 7：Sleep: a trial\n\n**English Title**: Sleep: a trial\n\n**中文標題**: 睡眠\n";
const paperFile = "/site/docs/papers/trials/trials-7.md";

/** Describing asks nothing of Docusaurus' own reading. */
const defaultParseFrontMatter = () => Promise.reject(new Error("not called"));

async function describe(fileContent: string, filePath = paperFile): Promise<unknown> {
  const { frontMatter } = await describePaper({ filePath, fileContent, defaultParseFrontMatter });
  return frontMatter.description;
}

test("a paper is described by its first header line, colons and all", async () => {
  expect(await describe(`---\nsidebar_position: 7\n---\n\n${head}`)).toBe(
    "English Title: Sleep: a trial",
  );
});

test("a description that is there stays", async () => {
  expect(await describe(`---\ndescription: "Own words"\n---\n\n${head}`)).toBe("Own words");
});

test("a page that is no paper's is left to Docusaurus", async () => {
  expect(await describe(head, "/site/docs/guide/reading.md")).toBeUndefined();
});
