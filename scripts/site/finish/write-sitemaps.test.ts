import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { sitemapLimits } from "../../lib/site/sitemap.ts";
import { makeTestFolder } from "../../test/make-test-folder.ts";
import type { BuiltSite } from "./read-built-site.ts";
import { writeSitemaps } from "./write-sitemaps.ts";

let folder: string;

beforeEach(() => {
  folder = makeTestFolder();
  mkdirSync(join(folder, "en"));
});

const siteOf = (pages: readonly string[]): BuiltSite => ({
  folder,
  locales: [
    { locale: "zh-Hant", folder: "", name: "甲", home: "https://example.org/a/", pages },
    {
      locale: "en",
      folder: "en/",
      name: "A",
      home: "https://example.org/a/en/",
      pages: pages.slice(0, 1),
    },
  ],
});

const write = (pages: readonly string[]) =>
  writeSitemaps(
    siteOf(pages),
    folder,
    () => true,
    () => undefined,
  );

const read = (name: string) => readFileSync(join(folder, name), "utf8");

test("more pages than a file may hold are split, and sitemap.xml is the index", () => {
  write(Array.from({ length: sitemapLimits.pages + 1 }, (_, index) => `papers/a/a-${index}/`));
  expect(read("sitemap-1.xml").match(/<url>/g)).toHaveLength(sitemapLimits.pages);
  expect(read("sitemap-2.xml").match(/<url>/g)).toHaveLength(1);
  expect(read("sitemap.xml")).toContain("<sitemap><loc>https://example.org/a/sitemap-2.xml</loc>");
  expect(read("en/sitemap.xml")).toContain("<urlset");
  expect(existsSync(join(folder, "en/sitemap-1.xml"))).toBe(false);
});

test("a file stays under 50 MB however long the addresses are", () => {
  const long = "x".repeat(1000);
  write(Array.from({ length: 30_000 }, (_, index) => `papers/${long}/${index}/`));
  expect(statSync(join(folder, "sitemap-1.xml")).size).toBeLessThanOrEqual(sitemapLimits.bytes);
  expect(existsSync(join(folder, "sitemap-2.xml"))).toBe(true);
});

test("addresses are escaped as addresses and as XML", () => {
  write(["指南/a&b/"]);
  expect(read("sitemap.xml")).toContain(
    "<loc>https://example.org/a/%E6%8C%87%E5%8D%97/a&amp;b/</loc>",
  );
});

test("a robots.txt that the site brings along stays", () => {
  writeFileSync(join(folder, "robots.txt"), "own");
  write([""]);
  expect(read("robots.txt")).toBe("own");
});
