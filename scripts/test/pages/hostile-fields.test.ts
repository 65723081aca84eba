import { describe, expect, test } from "vitest";
import { checkRecord } from "../../lib/check/check-record.ts";
import { locales } from "../../lib/locale.ts";
import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import { buildPaperRows } from "../../lib/navigation/paper-row.ts";
import { buildPaperSummary } from "../../lib/navigation/paper-summary.ts";
import { parseFrontMatter } from "../../lib/page/front-matter.ts";
import { listAnchors } from "../../lib/page/page-sections.ts";
import { renderPage } from "../../lib/page/render-page.ts";
import type { Paper, PaperRecord } from "../../lib/record/schema/paper-record.ts";
import { renderBody } from "../../site/papers/render-body.ts";
import { openRelations } from "../../site/related/related-papers.ts";
import { openAnalysis } from "../../site/search/analysis.ts";
import { encodeBlock } from "../../site/search/block.ts";
import { buildHostileRecord, hostileFields } from "../hostile-fields.ts";

const analysis = openAnalysis([]);
const sizes = [1000, 10_000];

describe.each(hostileFields)("a field of $name", ({ make }) => {
  test.each(sizes)("goes through everything that reads it (%i characters)", (size) => {
    const record = buildHostileRecord(make(size).slice(0, size));
    const { facts, findings } = check(record);
    expect(facts?.isRight).toBe(findings.length === 0);
    expect(["tangled-markdown", undefined]).toContain(findings[0]?.code);
    // A page is made even where check would refuse it: nothing after check may rely on it.
    const paper: Paper = { collection: "invented", id: "a", record };
    for (const locale of locales) {
      const page = renderPage(paper, locale, () => true);
      expect(listAnchors(page, locale)).toContain("references");
      const html = renderBody(parseFrontMatter(page).content, undefined, locale, "/");
      expect(html.match(/<section/g)).toHaveLength(5);
    }
    expect(encodeBlock([paper], analysis).length).toBeGreaterThan(0);
    expect(openRelations([entryOf(paper)], [])("invented/a", "en")).toEqual([]);
  });
});

function check(record: PaperRecord) {
  const checked = checkRecord(
    JSON.stringify(record),
    { file: "a.json" },
    { collection: "invented", id: "a" },
  );
  return { ...checked, findings: checked.findings.filter(({ severity }) => severity === "error") };
}

function entryOf({ collection, id, record }: Paper): PaperIndexEntry {
  const { titles, gaps, topics } = buildPaperSummary(record, {});
  const own = { collection, id, position: record.position };
  return {
    ...own,
    pages: titles,
    rows: buildPaperRows(own, record),
    gaps,
    topics,
    formerAddresses: [],
  };
}
