import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { propertyRuns } from "../../test/property-runs.ts";
import type { Feed } from "./feed.ts";
import { renderAtom, renderJsonFeed } from "./render-feeds.ts";

/** What XML can't hold, and what it has a meaning for. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\u0000", "\u0001", "\u000b", "\u001f", "\ufffe", "\ud800", "]]>", "&lt;"),
    fc.constantFrom("<b>", "&", '"', "'", "燈", "🪔", "\n", "\u202e", "\u0085"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});

function buildFeed(text: string): Feed {
  const address = "https://lib.example/papers/trials/one/";
  const time = "2025-08-15T00:00:00Z";
  const said = { text, language: "en" };
  return {
    title: text,
    author: text,
    locale: "zh-Hant",
    home: "https://lib.example/search/?area=%E6%80%A5%E8%A8%BA&type=x",
    entries: [{ id: address, address, title: said, text: said, published: time, updated: time }],
  };
}

/** The texts of elements by name, as a strict parser reads them. */
function readXml(xml: string): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  const open: { name: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true as const });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => open.push({ name, text: "" }));
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => {
    const { name, text } = open.pop() ?? { name: "", text: "" };
    texts.set(name, [...(texts.get(name) ?? []), text]);
  });
  parser.write(xml).close();
  return texts;
}

test("a strict parser reads any text back, without what XML has no form for", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const read = readXml(renderAtom(buildFeed(text), "https://lib.example/feeds/all.atom.xml"));
      // The form of a line break is no part of what is said.
      const plain = (said: string) => said.replace(/\r\n?/g, "\n");
      const kept = [...text].filter((character) => isXml(character)).join("");
      expect(read.get("title")?.map(plain)).toEqual([plain(kept), plain(kept)]);
      const summaries = text === "" ? [] : [plain(kept)];
      expect((read.get("summary") ?? []).map(plain)).toEqual(summaries);
    }),
    propertyRuns(300),
  );
});

function isXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

test("an entry of a paper without a finding has no empty summary", () => {
  const read = (text: string) =>
    readXml(renderAtom(buildFeed(text), "https://lib.example/feeds/all.atom.xml")).get("summary");
  expect([read(""), read("Lamps")]).toEqual([undefined, ["Lamps"]]);
});

test("each Atom feed and entry has what the standard asks for", () => {
  const empty = { ...buildFeed("Lamps"), entries: [] };
  for (const feed of [buildFeed("Lamps"), empty]) {
    const read = readXml(renderAtom(feed, "https://lib.example/feeds/all.atom.xml"));
    const count = feed.entries.length + 1;
    for (const name of ["id", "title", "updated"]) expect(read.get(name)).toHaveLength(count);
    for (const time of read.get("updated") ?? [])
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(read.get("name")).toEqual(["Lamps"]);
  }
});

test("a JSON feed says the same", () => {
  const { items, ...feed } = JSON.parse(
    renderJsonFeed(buildFeed("燈 🪔 \u0001"), "https://lib.example/x.json"),
  );
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: "燈 🪔 \u0001",
    language: "zh-Hant",
  });
  expect(items).toEqual([
    expect.objectContaining({
      id: "https://lib.example/papers/trials/one/",
      content_text: "燈 🪔 \u0001",
    }),
  ]);
});
