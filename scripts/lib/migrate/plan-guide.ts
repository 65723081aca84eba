import type { Image, Link, Nodes } from "mdast";
import type { TargetResolver } from "../import/markdown-page/field-markdown.ts";
import { parsePageTree } from "../import/markdown-page/parse-page-tree.ts";
import { locales } from "../locale.ts";
import { guideAddress } from "../page/guide-page.ts";
import { walk } from "../page/tree.ts";
import { parseFormerAddress } from "../record/former-address.ts";
import type { MigrationNotice } from "./migration-notice.ts";
import type { OldDoc } from "./old-site.ts";

/** A page of the old site's docs that is no paper's, and its place in the guide. */
export type GuideDoc = { readonly doc: OldDoc; readonly path: string; readonly address: string };

/** Places in the guide, none of them one of this project's own pages. */
export function placeGuide(
  docs: readonly OldDoc[],
  ours: ReadonlySet<string>,
): readonly GuideDoc[] {
  const taken = new Set(ours);
  return docs.map((doc) => {
    const place = doc.place.replace(/^maintaining(?=\/)/, "maintaining-2");
    const [, stem = place, ending = ".md"] = /^(.*)(\.mdx?)$/.exec(place) ?? [];
    const free = ["", ...Array.from({ length: 999 }, (_, index) => `-${index + 2}`)]
      .map((suffix) => `guide/${stem}${suffix}${ending}`)
      .find((path) => !taken.has(`docs/${path}`) && !taken.has(`docs/${path.replace(/x$/, "")}`));
    const path = free ?? `guide/${place}`;
    taken.add(`docs/${path}`);
    return { doc, path: `docs/${path}`, address: guideAddress(path) ?? "/guide" };
  });
}

/** What a page of the guide is written as, and what a curator should know of it. */
type PlannedGuide = {
  readonly writes: readonly (readonly [path: string, text: string])[];
  readonly notices: readonly MigrationNotice[];
};

/** A page of the guide with its links rewritten, and one at its old address that leads to it. */
export function planGuidePage(guide: GuideDoc, resolve: TargetResolver): PlannedGuide {
  const { doc, path, address } = guide;
  const { text, dead } = rewriteTargets(withoutPlace(doc.text), resolve);
  const moved = planMovedPage(doc.address, address);
  const isRenamed = path !== `docs/guide/${doc.place}`;
  const notices: MigrationNotice[] = dead.map((detail) => ({
    ...{ kind: "dead-link", path: doc.path, detail },
  }));
  if (isRenamed) notices.push({ kind: "doc-renamed", path: doc.path, detail: path });
  if (moved.length === 0)
    notices.push({ kind: "address-lost", path: doc.path, detail: doc.address });
  return { writes: [[path, text], ...moved], notices };
}

/** The page at an old address that leads on to a new one; none for an address that no such page can have. */
export function planMovedPage(from: string, to: string): readonly (readonly [string, string])[] {
  const former = parseFormerAddress(from);
  return former === undefined
    ? []
    : [[`static${former}/index.html`, renderMovedPage(former, to)] as const];
}

/** A page without what gives it an address of its own, which the guide does. */
function withoutPlace(page: string): string {
  const head = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(page)?.[0] ?? "";
  const rest = head.replace(/^(?:id|slug):.*\r?\n/gm, "");
  return (/^---\s*---\s*$/.test(rest) ? "" : rest) + page.slice(head.length);
}

/**
 * A page that leads on to another one, for the address that a page of the guide once had. Its only words are an
 * address, so that it is in the default language in both.
 * @param from its address, without base path and final slash
 * @param to where its readers are led
 */
function renderMovedPage(from: string, to: string): string {
  const up = "../".repeat(from.split("/").length - 1);
  const address = `${up}${to.replace(/^\//, "")}/`;
  return `<!doctype html>
<html lang="${locales[0]}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(to)}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${escapeHtml(address)}">
</head>
<body>
<p><a href="${escapeHtml(address)}">${escapeHtml(to)}</a></p>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** A page with its links rewritten, and the targets that lead nowhere. */
type RewrittenPage = { readonly text: string; readonly dead: readonly string[] };

type Edit = { readonly start: number; readonly end: number; readonly text: string };

/**
 * A page of the guide whose links and pictures lead to where `resolve` says; one that leads nowhere
 * becomes its text. All else stays as its author wrote it.
 */
function rewriteTargets(page: string, resolve: TargetResolver): RewrittenPage {
  const text = page.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const { blocks, source } = parsePageTree(text);
  const dead: string[] = [];
  const edits: Edit[] = [];
  const visit = (node: Nodes) => {
    if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return;
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const target = resolve(node.url, node.type === "image" ? "image" : "link");
    if (target === node.url) return;
    const own = source.slice(start.offset, end.offset);
    if (target === undefined) dead.push(node.url);
    const place = own.lastIndexOf(node.url);
    if (target !== undefined && place >= 0) {
      const from = start.offset + place;
      edits.push({ start: from, end: from + node.url.length, text: target });
    } else if (target === undefined && node.type !== "definition") {
      edits.push({ start: start.offset, end: end.offset, text: textOf(node, source) });
    }
  };
  for (const block of blocks) walk(block, visit);
  const head = text.slice(0, text.length - source.length);
  return { text: head + applyEdits(source, edits), dead };
}

function textOf(node: Link | Image, source: string): string {
  if (node.type === "image") return node.alt ?? "";
  const start = node.children[0]?.position?.start.offset;
  const end = node.children.at(-1)?.position?.end.offset;
  return start === undefined || end === undefined ? "" : source.slice(start, end);
}

/** The outermost edits, from the end on; one within another is left out. */
function applyEdits(source: string, edits: readonly Edit[]): string {
  const outer = edits.filter(
    (edit) =>
      !edits.some((other) => other !== edit && other.start <= edit.start && other.end >= edit.end),
  );
  return outer
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end),
      source,
    );
}
