import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { SearchResult } from "../../search/query/search-engine.ts";
import { facetLabels } from "../facet-labels.ts";
import { PhraseText } from "../PhraseText/index.tsx";
import { useLocale } from "../use-locale.ts";
import { listChoices, toggleFilter } from "./choices.ts";
import styles from "./styles.module.css";
import type { AddressControl } from "./use-search-address.ts";

type Props = { readonly facets: SearchResult["facets"]; readonly control: AddressControl };

/** What the reader has chosen, each to be taken back by itself. */
export function ActiveFilters({ facets, control }: Props): ReactNode {
  const locale = useLocale();
  const { address, change, resultsHeading } = control;
  const filters = address?.filters ?? {};
  const labels = facetLabels();
  const choices = listChoices(filters, facets, locale);
  if (choices.length === 0) return null;
  return (
    <ul
      className={styles.chosen}
      aria-label={translate({ id: "search.chosen", message: "已選的篩選條件" })}
    >
      {choices.map(({ facet, choice, name }) => (
        <li key={`${facet} ${choice}`}>
          <button
            type="button"
            data-choice=""
            onClick={({ currentTarget }) =>
              change(
                { filters: toggleFilter(filters, facet, choice) },
                findNeighbour(currentTarget) ?? resultsHeading.current,
              )
            }
          >
            <span className="visually-hidden">
              <Translate id="search.chosen.remove">移除：</Translate>
            </span>
            <span className={styles.chosenFacet}>{labels[facet]}</span>{" "}
            <PhraseText phrase={[name]} />
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      {choices.length > 1 && (
        <li>
          <button
            type="button"
            className={styles.clear}
            onClick={() => change({ filters: {} }, resultsHeading.current)}
          >
            <Translate id="search.chosen.clear">全部移除</Translate>
          </button>
        </li>
      )}
    </ul>
  );
}

/** The choice after one that is being taken back, else the one before it. */
function findNeighbour(button: HTMLButtonElement): Element | undefined {
  const buttons = [...(button.closest("ul")?.querySelectorAll("[data-choice]") ?? [])];
  const place = buttons.indexOf(button);
  return buttons[place + 1] ?? buttons[place - 1];
}
