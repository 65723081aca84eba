import type {
  MedicalScholarlyArticle,
  Organization,
  Periodical,
  Person,
  PublicationIssue,
  PublicationVolume,
  Rating,
  Review,
  WithContext,
} from "schema-dts";
import { formatName } from "../../lib/card/format-name.ts";
import { type CslItem, renderIsoDate } from "../../lib/export/csl-item.ts";
import { renderCoins } from "../../lib/export/render-coins.ts";
import type { Locale } from "../../lib/locale.ts";
import { renderJson } from "../../lib/navigation/page-link.ts";
import { statusNames } from "../../lib/navigation/paper-status.ts";
import type { IndexedRecord } from "../../lib/navigation/paper-summary.ts";
import { addressDoi, addressPmid } from "../../lib/page/render-identifier.ts";
import { readText } from "../../lib/record/schema/localized-text.ts";
import type { PersonName } from "../../lib/record/schema/person-name.ts";
import { scoreNumber } from "../../lib/record/values/score.ts";
import { escapeAsReact } from "../template/pattern.ts";
import { coinsClass } from "./content.ts";

/**
 * What programs read of a paper's page: for reference managers the paper itself, once; for search engines a review,
 * which the page is, about an article, which the paper is.
 * @param url address of the page
 * @see https://schema.org/MedicalScholarlyArticle
 */
export function printCitation(
  item: CslItem,
  record: IndexedRecord,
  url: string,
  locale: Locale,
): string {
  const review = buildReview(item, record, url, locale);
  return (
    `<span class="${coinsClass}" aria-hidden="true" title="${escapeAsReact(renderCoins(item))}"></span>` +
    `<script type="application/ld+json">${renderJson(review)}</script>`
  );
}

function buildReview(
  item: CslItem,
  { finding, score }: IndexedRecord,
  url: string,
  locale: Locale,
): WithContext<Review> {
  const reviewBody = readText(finding, locale);
  const rating = scoreNumber(score);
  return {
    "@context": "https://schema.org",
    "@type": "Review",
    url,
    inLanguage: reviewBody?.language ?? locale,
    ...(reviewBody !== undefined && { reviewBody: reviewBody.text }),
    ...(rating !== undefined && { reviewRating: buildRating(rating) }),
    itemReviewed: buildArticle(item),
  };
}

function buildRating(ratingValue: number): Rating {
  return { "@type": "Rating", ratingValue, bestRating: 10, worstRating: 0 };
}

function buildArticle(item: CslItem): MedicalScholarlyArticle {
  const { author, DOI, PMID, language, page, issued, status } = item;
  const container = buildContainer(item);
  const parts = issued?.["date-parts"][0];
  const addresses = [DOI && addressDoi(DOI), PMID && addressPmid(PMID)].filter(
    (address) => address !== undefined,
  );
  return {
    "@type": "MedicalScholarlyArticle",
    headline: item.title,
    ...(author !== undefined && { author: author.map(buildAuthor) }),
    ...(parts !== undefined && { datePublished: renderIsoDate(parts) }),
    ...(status !== undefined && { creativeWorkStatus: statusNames[status].en }),
    ...(container !== undefined && { isPartOf: container }),
    ...(page !== undefined && { pagination: page }),
    ...(language !== undefined && { inLanguage: language }),
    ...(addresses.length > 0 && { sameAs: addresses }),
  };
}

/** What the article is directly in: an issue of a volume of a journal, as far as they are known. */
function buildContainer({
  "container-title": name,
  volume,
  issue,
}: CslItem): PublicationIssue | PublicationVolume | Periodical | undefined {
  const journal: Periodical | undefined =
    name === undefined ? undefined : { "@type": "Periodical", name };
  const within: PublicationVolume | Periodical | undefined =
    volume === undefined
      ? journal
      : {
          "@type": "PublicationVolume",
          volumeNumber: volume,
          ...(journal !== undefined && { isPartOf: journal }),
        };
  if (issue === undefined) return within;
  return {
    "@type": "PublicationIssue",
    issueNumber: issue,
    ...(within !== undefined && { isPartOf: within }),
  };
}

function buildAuthor(name: PersonName): Person | Organization {
  return "literal" in name
    ? { "@type": "Organization", name: name.literal }
    : { "@type": "Person", name: formatName(name) };
}
