import { formatCount } from "../format-count.ts";
import { collectionAddress } from "../navigation/address.ts";
import { collectionLabel } from "../navigation/collection-label.ts";
import type { PaperIndex } from "../navigation/paper-index.ts";
import { blockContext, escapeText } from "../page/escape-text.ts";
import { readText } from "../record/schema/localized-text.ts";

/** A site as language models are told of it. */
type DescribedSite = {
  /** What it is called in English. */
  readonly name: string;
  /** Whole addresses of the default language's home page and of the English one, with a final slash. */
  readonly home: string;
  readonly english: string;
};

/**
 * What a language model, or a person who writes a program, must know to use the site: what it is, and where its data are.
 * @see https://llmstxt.org/
 */
export function renderLlmsText({ name, home, english }: DescribedSite, index: PaperIndex): string {
  const plain = (text: string) => escapeText(text.replace(/\s+/g, " "), blockContext);
  const collections = index.collections.map((collection) => {
    const label = plain(collectionLabel(collection.name, index.collections, "en"));
    const count = index.papers.filter((paper) => paper.collection === collection.name).length;
    const said = readText(collection.description, "en")?.text;
    const end = said === undefined ? "" : `. ${plain(said)}`;
    return `- [${label}](${english}${collectionAddress(collection.name).slice(1)}): ${formatCount(count)} papers${end}\n`;
  });
  return `# ${plain(name)}

> Medical papers, each on four cards (core idea, paraphrase, questions and answers, exceptions) in Traditional Chinese and English, written by curators. Not medical advice. Scores are the curators' opinion. Retracted papers are marked: say so whenever you cite one.

Prefer the data below to the pages: they say the same in less.

## Data

- [Index of the API](${home}api/index.json): collections, files of some hundred papers with their SHA-256, identifiers
- [JSON Schema of a record](${home}schema/paper-record.schema.json): every field and what it means
- [Guide to the data](${english}guide/data/): addresses that stay, with examples in Python and R
- [Newest papers](${english}feeds/all.json): JSON Feed, with changes of status

## Collections

${collections.join("")}
## Optional

- [Search](${english}search/): for readers, with \`?q=\` for the words
- [Chinese site](${home})
`;
}
