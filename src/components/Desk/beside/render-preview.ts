import siteConfig from "@generated/docusaurus.config";
import { completeRecord } from "../../../../scripts/lib/card/complete-record.ts";
import { checkRecord } from "../../../../scripts/lib/check/check-record.ts";
import type { Locale } from "../../../../scripts/lib/locale.ts";
import { buildPageFacts, buildPageOutline } from "../../../../scripts/lib/navigation/page-facts.ts";
import { renderPageBody } from "../../../../scripts/lib/page/render-page.ts";
import type { Areas } from "../../../../scripts/lib/record/schema/area.ts";
import { renderBody } from "../../../../scripts/site/papers/render-body.ts";

/** A paper that is written, and where its page would be. */
export type Previewed = {
  readonly text: string;
  readonly collection: string;
  readonly id: string;
  readonly areas: Areas;
};

/**
 * The HTML of a paper's page as the build would print it of this text; `undefined` as long as an error keeps the record
 * from becoming a page. Links within the site are taken to lead somewhere.
 */
export function renderPreview(previewed: Previewed, locale: Locale): string | undefined {
  const { text, collection, id, areas } = previewed;
  const { record: written, standings } = checkRecord(text, { file: "" }, { collection, id });
  if (written === undefined) return undefined;
  const record = completeRecord(written, areas);
  const markdown = renderPageBody({ collection, id, record }, locale, () => true);
  const facts = buildPageFacts(record, buildPageOutline(record, standings), locale);
  return renderBody(markdown, { facts, editUrl: "" }, locale, siteConfig.baseUrl);
}
