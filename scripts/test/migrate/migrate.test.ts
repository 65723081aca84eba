import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runMigrate } from "../../commands/migrate.ts";
import { paperRecordSchema } from "../../lib/record/schema/paper-record.ts";
import { buildFourCardSite } from "./four-card-site.ts";

/** A project of this kind in little: what a migration copies, and what it leaves. */
const project: Readonly<Record<string, string>> = {
  "docusaurus.config.ts": `const site = {
  title: { "zh-Hant": "文獻卡片", en: "Paper Cards" },
  url: process.env.SITE_URL || "https://example.org",
  baseUrl: process.env.SITE_BASE_URL || "/",
  branch: "main",
} as const;
`,
  "docs/guide/adding.md": "# Adding\n",
  "records/_areas.json": "{}\n",
  "records/mine/mine-1.json": "{}\n",
  "static/img/logo.svg": "<svg/>",
};

let folder: string;
let first: Awaited<ReturnType<typeof migrate>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "migrate-"));
  writeFiles("project", Object.entries(project));
  execFileSync("git", ["init", "-q"], { cwd: join(folder, "project") });
  execFileSync("git", ["add", "."], { cwd: join(folder, "project") });
  writeFiles("old", [...buildFourCardSite()]);
  first = await migrate("old", "new");
});
afterAll(() => rmSync(folder, { recursive: true }));

function writeFiles(name: string, files: Iterable<readonly [string, string]>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
}

async function migrate(site: string, to: string) {
  let err = "";
  const status = await runMigrate(
    { site, to },
    {
      locale: "en",
      cwd: folder,
      repository: join(folder, "project"),
      out: () => {},
      err: (text) => {
        err += text;
      },
    },
  );
  return { status, err };
}

function read(path: string): string {
  return readFileSync(join(folder, "new", path), "utf8");
}

function listNew(path = ""): readonly string[] {
  return readdirSync(join(folder, "new", path), { recursive: true, encoding: "utf8" }).sort();
}

test("every page of a site becomes a record without an error, and no word is lost", () => {
  expect(first).toEqual({ status: 0, err: expect.stringContaining("60 papers have come along. ") });
  const records = listNew("records").filter((path) => /[/\\]\w[^/\\]*\.json$/.test(path));
  const papers = records.filter((path) => !path.endsWith("_collection.json"));
  expect(papers).toHaveLength(60);
  for (const path of papers) paperRecordSchema.parse(JSON.parse(read(join("records", path))));
  expect(read("migration.md")).not.toContain("Words that");
});

test("collections are named for their folders, with the labels of the old navigation", () => {
  expect(readdirSync(join(folder, "new/records")).sort()).toEqual(
    ["_areas.json", "candles", "hand", "lamps", "night", "papers"].sort(),
  );
  expect(JSON.parse(read("records/lamps/_collection.json"))).toMatchObject({
    ...{ label: "燈", position: 3 },
  });
  expect(JSON.parse(read("records/papers/_collection.json"))).toMatchObject({ label: "桌燈" });
});

test("a record knows its page's old address, number prefixes left out and slugs followed", () => {
  const addressesOf = (path: string) => JSON.parse(read(path)).formerAddresses;
  expect(addressesOf("records/lamps/lamp-6.json")).toEqual(["/docs/papers/lamps/lamp-6"]);
  expect(addressesOf("records/hand/hand-04.json")).toEqual(["/docs/special/hand-4"]);
});

test("links lead to papers and guide, pictures come along, and dead links are text", () => {
  const hand = JSON.parse(read("records/hand/hand-04.json"));
  expect(hand.cards.core.markdown).toContain("![光束](/img/docs/papers/hand/img/beam.png)");
  expect(hand.cards.qa.markdown).toContain("[第一盞](/papers/lamps/lamp-6)");
  expect(read("static/img/docs/papers/hand/img/beam.png")).toBe("not really a picture");
  expect(read("docs/guide/tutorial/start.md")).toBe(
    "# 開始\n\n![圖](/img/lamp.png)\n\n請讀[夜班](/papers/night/night-2)與[網站](https://example.org/)。壞\n",
  );
  expect(read("docs/guide/intro.md")).toContain("[開始](/guide/tutorial/start)");
  const moved = read("static/docs/tutorial/start/index.html");
  expect(moved).toContain('url=../../../guide/tutorial/start/"');
  expect(moved).toContain('<html lang="zh-Hant">');
});

test("posts and pages by themselves become the guide's, and addresses of folders lead on", () => {
  expect(read("docs/guide/blog/2021-05-28-welcome/index.md")).toContain(
    "[第一盞](/papers/lamps/lamp-6)與[關於](/guide/pages/about)",
  );
  expect(read("docs/guide/pages/about.md")).toContain("[教學](/guide/tutorial)");
  expect(read("docs/guide/tutorial/index.md")).toBe(
    "# 教學\n\n- [怎麼寫四卡](/guide/tutorial/method)\n- [開始](/guide/tutorial/start)\n",
  );
  const targets = [
    "blog/2021/05/28/welcome",
    "blog",
    "about",
    "docs/category/燈",
    "docs/how-to",
  ].map((address) => /url=[./]*([^"]*)/.exec(read(`static/${address}/index.html`))?.[1]);
  expect(targets).toEqual([
    "guide/blog/2021-05-28-welcome/",
    "guide/blog/",
    "guide/pages/about/",
    "papers/lamps/",
    "guide/tutorial/",
  ]);
});

test("a page on how to write cards is the guide's, with links to parts that are there", () => {
  expect(read("docs/guide/tutorial/method.md")).toContain(
    "見[下方](#問答卡)與別處，或[所有燈](/papers/lamps)。",
  );
});

test("a page that runs code of its site is put aside, for the new one has no such code", () => {
  expect(read("former-site/docs/tutorial/playground.mdx")).toContain("import Tabs");
  expect(read("migration.md")).toContain("- `docs/tutorial/playground.mdx`\n");
});

test("the new site has the old one's identity, and this project's files but its papers", () => {
  const config = read("docusaurus.config.ts");
  expect(config).toContain('title: { "zh-Hant": "燈下讀文獻", en: "燈下讀文獻" }');
  expect(config).toContain('process.env.SITE_URL || "https://reader.example.org"');
  expect(config).toContain('process.env.SITE_BASE_URL || "/lamp-notes/"');
  expect(config).toContain('branch: "main"');
  expect(read("docs/guide/adding.md")).toBe("# Adding\n");
  expect(listNew("records")).not.toContain("mine");
});

test("the report says what could not be done, with file and line", () => {
  const report = read("migration.md");
  expect(report).toContain("- `docs/papers/candles/candle5.md:27` `link: ./nowhere.md`");
  expect(report).toContain("- `docs/papers/桌燈/desk-3.md` `exceptions`");
  expect(report).toContain("- `docs/tutorial/start.md` `./gone.md`");
  expect(report).not.toContain("https://example.org/");
  for (const path of ["versioned_docs/version-1.0/old.md", "docs/_draft.md"])
    expect(report).toContain(`- \`${path}\`\n`);
  expect(report).toContain("- `i18n/en/docusaurus-plugin-content-docs/current/tutorial/start.md`");
  expect(report).toContain("They lie in former-site/src/pages.");
  expect(report).toContain("- `src/pages/index.tsx`");
  expect(read("former-site/src/pages/index.tsx")).toContain("export default");
  expect(JSON.parse(read("migration.leftover.json"))).toContainEqual({
    ...{ file: "docs/papers/hand/04-手電筒.md", field: "comment", line: 48 },
    value: "待補充照片 4",
  });
});

test("a second time changes nothing, and a folder with something else in it is left alone", async () => {
  const before = listNew();
  expect((await migrate("old", "new")).status).toBe(0);
  expect(listNew()).toEqual(before);
  writeFileSync(join(folder, "new/docs/guide/adding.md"), "# My own\n");
  const refused = await migrate("old", "new");
  expect(refused).toEqual({ status: 2, err: expect.stringContaining("docs/guide/adding.md") });
  expect(read("docs/guide/adding.md")).toBe("# My own\n");
});

test("a folder without a site, and one within the other, are refused", async () => {
  expect(await migrate("project/docs", "elsewhere")).toEqual({
    ...{ status: 2, err: expect.stringContaining("no docusaurus.config") },
  });
  expect((await migrate("old", "old/new")).status).toBe(2);
});
