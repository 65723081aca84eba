import type { PhrasingContent } from "mdast";
import { formatName, shortenName } from "../../scripts/lib/card/format-name.ts";
import { words } from "../../scripts/lib/card/words.ts";
import { formatCount } from "../../scripts/lib/format-count.ts";
import type { Bilingual, Locale } from "../../scripts/lib/locale.ts";
import { searchAddress } from "../../scripts/lib/navigation/address.ts";
import type { PersonName } from "../../scripts/lib/record/schema/person-name.ts";
import { breakLines, buildFactRow, leadOn } from "./fact-row.ts";
import { join, type Markup, markup, text } from "./markup.ts";

/** Names that stand in the line themselves; of more, the first two do. */
const mostNamed = 3;

const total: Bilingual = { "zh-Hant": " … 共 {count} 人", en: " … {count} in all" };

/** The authors as a row of a definition list, many of them folded; no row where there are none. */
export function buildAuthors(authors: readonly PersonName[], locale: Locale): readonly Markup[] {
  if (authors.length === 0) return [];
  const { labels, listSeparator } = words[locale];
  const links = join(authors.map(linkName), listSeparator);
  const value = authors.length > mostNamed ? [fold(authors, links, locale)] : links;
  return [buildFactRow({ key: "authors", label: [text(labels.authors)], value }, locale)];
}

function fold(
  authors: readonly PersonName[],
  links: readonly PhrasingContent[],
  locale: Locale,
): Markup {
  const first = authors.slice(0, 2).map(shortenName).join(words[locale].listSeparator);
  const count = total[locale].replace("{count}", formatCount(authors.length));
  return markup("details", {}, [markup("summary", {}, breakLines(first + count)), ...links]);
}

/** A name leads to all that the search finds by it. */
function linkName(author: PersonName): PhrasingContent {
  const name = formatName(author);
  return name.trim() === "" ? text(name) : leadOn(searchAddress(name), breakLines(name));
}
