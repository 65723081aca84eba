import type { TargetResolver } from "../import/markdown-page/field-markdown.ts";
import { guideAddress } from "../page/guide-page.ts";
import { parseFormerAddress } from "../record/former-address.ts";
import type { MigrationNotice } from "./migration-notice.ts";
import type { OldDoc } from "./old-site.ts";
import { renderMovedPage } from "./render-moved-page.ts";
import { rewriteTargets } from "./rewrite-targets.ts";

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
