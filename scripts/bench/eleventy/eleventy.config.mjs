import { basename, dirname } from "node:path";
import markdownIt from "markdown-it";

const rangeSize = 100;
const locales = (process.env.LOCALES ?? "zh-Hant en").split(" ");
const words = {
  "zh-Hant": { previous: "上一篇", next: "下一篇", contents: "本頁內容", edit: "編輯此頁" },
  en: { previous: "Previous", next: "Next", contents: "On this page", edit: "Edit this page" },
};

/** Papers by address, each with its place among the others. */
const papers = new Map();
const sidebars = new Map();

const markdown = markdownIt({ linkify: true });
// Headings get an id, for the table of contents.
markdown.core.ruler.push("heading-ids", ({ tokens }) => {
  tokens.forEach((token, index) => {
    if (token.type !== "heading_open") return;
    const text = tokens[index + 1].content.toLowerCase();
    token.attrSet("id", text.replace(/[^\p{L}\p{N}]+/gu, "-"));
  });
});

export default function configure(eleventy) {
  eleventy.setLibrary("md", markdown);
  eleventy.addPassthroughCopy("style.css");
  eleventy.addGlobalData("layout", "paper.njk");
  if (!locales.includes("en")) eleventy.ignores.add("content/en");
  eleventy.addCollection("ranges", (api) => listRanges(api.getFilteredByGlob("content/**/*.md")));
  eleventy.addFilter("paper", (url) => papers.get(url));
  eleventy.addFilter("sidebar", (url) => {
    const { key } = papers.get(url);
    return sidebars.get(key).replace(`href="${url}"`, `href="${url}" aria-current="page"`);
  });
  eleventy.addFilter("contents", (content) => {
    const headings = content.matchAll(/<h([23]) id="([^"]*)">(.*?)<\/h/gs);
    const links = Array.from(headings, ([, level, id, text]) => {
      return `<li class="level-${level}"><a href="#${id}">${text}</a></li>`;
    });
    return `<ul>${links.join("")}</ul>`;
  });
  return {
    dir: { input: "content", includes: "../_includes", output: "_site" },
    markdownTemplateEngine: false,
  };
}

function listRanges(pages) {
  const ranges = new Map();
  const sorted = pages.toSorted((a, b) => a.data.sidebar_position - b.data.sidebar_position);
  const last = new Map();
  for (const page of sorted) {
    const locale = page.url.startsWith("/en/") ? "en" : "zh-Hant";
    const first = Math.floor((page.data.sidebar_position - 1) / rangeSize) * rangeSize + 1;
    const section = dirname(page.url);
    const collection = basename(section);
    const path = page.url.replace(/^\/en/, "");
    const previous = last.get(section);
    const paper = {
      url: page.url,
      title: page.data.title ?? readTitle(page.rawInput),
      locale,
      words: words[locale],
      collection,
      section: `${section}/`,
      range: `${first}–${first + rangeSize - 1}`,
      key: `${section}/${first}`,
      record: `records/${collection}/${basename(page.url)}.json`,
      alternates: locales.map((name) => ({
        locale: name,
        url: (name === "en" ? "/en" : "") + path,
      })),
      previous,
    };
    if (previous !== undefined) previous.next = paper;
    last.set(section, paper);
    papers.set(page.url, paper);
    ranges.set(paper.key, [...(ranges.get(paper.key) ?? []), paper]);
  }
  for (const [key, items] of ranges) sidebars.set(key, renderSidebar(items));
  return [...ranges.values()];
}

function renderSidebar(items) {
  const links = items.map(
    ({ url, title }) => `<li><a href="${url}">${markdown.utils.escapeHtml(title)}</a></li>`,
  );
  return `<nav class="sidebar"><ul>${links.join("\n")}</ul></nav>`;
}

function readTitle(source) {
  const heading = /^# (.*)$/m.exec(source)?.[1] ?? "";
  const [{ children }] = markdown.parseInline(heading, {});
  return children.map(({ content }) => content).join("");
}
