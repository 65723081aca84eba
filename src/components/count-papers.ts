import { translate } from "@docusaurus/Translate";
import { formatCount } from "../../scripts/lib/format-count.ts";

/**
 * A number of papers in words, as in “12 papers”. The theme's own choice between one and several makes
 * an `Intl.PluralRules` at each place, which takes a phone a while.
 * @param count a whole number, not negative
 */
export function countPapers(count: number): string {
  const values = { count: formatCount(count) };
  const words = translate({ id: "papers.count", message: "{count} 篇" }, values);
  // Chinese has one form, English two.
  const [one = words, several = one] = words.split("|");
  return count === 1 ? one : several;
}
