import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { findLocale } from "../../../scripts/lib/locale.ts";
import type { FacetName } from "../../search/facet.ts";
import { readFacetChoice } from "../../search/facet-choice.ts";
import { readFacetLabel } from "../../search/facet-label.ts";
import type { FacetCount } from "../../search/search.ts";
import { PhraseText } from "../PhraseText/index.tsx";
import { findChoice } from "./find-choice.ts";
import styles from "./styles.module.css";

type Props = {
  readonly name: FacetName;
  readonly values: readonly FacetCount[];
  /** What the filters call those that are chosen. */
  readonly choices: readonly string[];
  /** Told what the filters call the value, or are to call it. */
  readonly onToggle: (choice: string) => void;
};

/** Values to tick, each with what choosing it would give. */
export function FacetValues({ name, values, choices, onToggle }: Props): ReactNode {
  const locale = findLocale(useDocusaurusContext().i18n.currentLocale);
  return (
    <div className={styles.values}>
      {values.map((value) => {
        const choice = findChoice(value, choices);
        return (
          <label key={value.value}>
            <input
              type="checkbox"
              checked={choice !== undefined}
              onChange={() => onToggle(choice ?? readFacetChoice(name, value, locale))}
            />
            <PhraseText phrase={[readFacetLabel(value, locale)]} />
            <span className={styles.count}>{formatCount(value.count)}</span>
          </label>
        );
      })}
    </div>
  );
}
