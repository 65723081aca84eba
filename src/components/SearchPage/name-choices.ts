import { translate } from "@docusaurus/Translate";
import type { Phrase } from "../../../scripts/lib/card/phrase.ts";
import { groupBy } from "../../../scripts/lib/group-by.ts";
import { facetLabels } from "../facet-labels.ts";
import type { Choice } from "./list-choices.ts";

/**
 * What choices ask for, in words: “Area: Cardiology or Nursing; Year: 2024”.
 * @param choices at least one
 */
export function nameChoices(choices: readonly Choice[], locale: string): Phrase {
  const labels = facetLabels();
  const between = translate({ id: "search.choices.and", message: "；" });
  const groups = [...groupBy(choices, ({ facet }) => labels[facet])];
  return groups.flatMap(([facet, group], index): Phrase => {
    const start = translate({ id: "search.choices.of", message: "{facet}：" }, { facet });
    return [index > 0 ? between + start : start, ...joinNames(group, locale)];
  });
}

/** Any of the values will do, which is what a reader's `or` says. */
function joinNames(group: readonly Choice[], locale: string): Phrase {
  const names = group.map(({ name }) => name);
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  let next = 0;
  return list.formatToParts(names.map(({ text }) => text)).map(({ type, value }) => {
    const name = type === "element" ? names[next] : undefined;
    if (name !== undefined) next += 1;
    return name ?? value;
  });
}
