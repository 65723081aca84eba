import type { RootContent } from "mdast";
import type { Fact } from "../../scripts/lib/card/card-set.ts";
import type { FactKey } from "../../scripts/lib/card/needed-words.ts";
import type { Locale } from "../../scripts/lib/locale.ts";
import type { PageFacts } from "../../scripts/lib/navigation/page-facts.ts";
import type { PageSection } from "../../scripts/lib/page/page-sections.ts";
import { plainText } from "../../scripts/lib/page/tree.ts";
import { hideEmoji } from "./card-title.ts";
import { buildRecordRow } from "./fact-row.ts";
import { buildFigures } from "./labelled-lines.ts";
import { keepAnchors, markup } from "./markup.ts";
import { lineFacts, titleFacts } from "./paper-head.ts";

/** What the head of the page says already. */
const said: ReadonlySet<FactKey> = new Set([
  ...lineFacts,
  ...titleFacts,
  ...(["topic", "authors", "pmid", "doi", "pmcid", "drafting", "verified"] as const),
]);

/**
 * All that the record says of the paper beyond its head, in one panel that folds; only the anchor
 * where there is nothing.
 * @param section the references of the Markdown page
 */
export function buildRecordPanel(
  section: PageSection,
  facts: PageFacts,
  locale: Locale,
): RootContent {
  const { heading, body } = section;
  const isLeft = ({ key, isAbsent }: Fact) => !said.has(key) && !isAbsent;
  const lists = body.map((node) => buildFigures(node, locale, facts.references));
  const rows = [
    ...[...facts.header, ...facts.keyData]
      .filter(isLeft)
      .map((fact) => buildRecordRow(fact, locale)),
    ...lists.flatMap((list) => (list.type === "markup" ? list.children.filter(isNews) : [])),
  ];
  const others = lists.filter(({ type }) => type !== "markup");
  if (rows.length === 0 && others.length === 0) return markup("div", {}, keepAnchors([heading]));
  return markup("section", { className: ["further"], dataSection: "references" }, [
    markup("details", { className: ["fold"] }, [
      markup("summary", {}, [hideEmoji(heading)]),
      ...(rows.length > 0 ? [markup("dl", { className: ["figures"] }, rows)] : []),
      ...others,
    ]),
  ]);
}

/** Whether a line of the references stands nowhere else; a date that is but a year does. */
function isNews(row: RootContent): boolean {
  const key = row.data?.hProperties?.dataFact;
  if (key === "published") return /\d-\d/.test(plainText(row));
  return ![...said].some((fact) => fact === key);
}
