import { buildPageFacts, type PageFacts } from "../../lib/navigation/page-facts.ts";
import { linkTo } from "../../lib/navigation/page-link.ts";
import type { Site } from "../frame/site.ts";
import type { PaperContents, PaperData } from "./content.ts";
import { buildCorrectionAddress } from "./correction-address.ts";
import { describeByTitle } from "./describe-paper.ts";
import type { IndexedPaper, PaperRange } from "./paper-index.ts";
import { rangeFile, rangePage } from "./range-addresses.ts";
import { parsePage } from "./read-page.ts";
import type { RenderedBody } from "./render-body.ts";

/** A paper as its page needs it, but for what other papers tell of it. */
export type LoadedPaper = Pick<PaperContents, "correctionUrl"> & {
  readonly data: PaperData;
  readonly body: RenderedBody;
};

/** Makes the body of a page from its Markdown and from what its record says. */
export type RenderPage = (markdown: string, facts: PageFacts | undefined) => RenderedBody;

/**
 * Takes the page of one paper of a range apart.
 * @param text the generated page
 * @param render makes its body
 */
export function loadPaper(
  paper: IndexedPaper,
  text: string,
  range: PaperRange,
  site: Site,
  render: RenderPage,
): LoadedPaper {
  const { description, markdown } = parsePage(text);
  const place = range.papers.indexOf(paper);
  const previous = range.papers[place - 1] ?? range.before;
  const next = range.papers[place + 1] ?? range.after;
  const page = rangePage(range);
  const byTitle = paper.known && describeByTitle(paper.known.record, site.locale);
  const facts = paper.known && buildPageFacts(paper.known.record, paper.known.outline, site.locale);
  return {
    data: {
      kind: "paper",
      ...linkTo(paper),
      description: byTitle ?? description,
      editUrl: paper.editUrl,
      collection: range.collection,
      ...(page && { range: page }),
      rangeFile: rangeFile(range),
      ...(previous && { previous: linkTo(previous) }),
      ...(next && { next: linkTo(next) }),
    },
    body: render(markdown, facts),
    correctionUrl: buildCorrectionAddress(
      { title: paper.title, page: site.url + paper.permalink, record: paper.editUrl },
      site.issues,
      site.locale,
    ),
  };
}
