import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { findLocale } from "../../../scripts/lib/locale.ts";
import type { FacetName } from "../../search/facet.ts";
import { readFacetChoice } from "../../search/facet-choice.ts";
import { readFacetLabel } from "../../search/facet-label.ts";
import type { FacetCount } from "../../search/search.ts";
import { PhraseText } from "../PhraseText/index.tsx";
import styles from "./styles.module.css";

type Props = {
  readonly name: FacetName;
  readonly values: readonly FacetCount[];
  /** Told what the filters call the value, or are to call it. */
  readonly onToggle: (choice: string) => void;
};

/** Values to tick, each with what choosing it would give. */
export function FacetValues({ name, values, onToggle }: Props): ReactNode {
  const locale = findLocale(useDocusaurusContext().i18n.currentLocale);
  return (
    <div className={styles.values}>
      {values.map((value) => (
        <label key={value.value}>
          <input
            type="checkbox"
            checked={value.chosenAs !== undefined}
            onChange={() => onToggle(value.chosenAs ?? readFacetChoice(name, value, locale))}
          />
          <PhraseText phrase={[readFacetLabel(value, locale)]} />
          <span className={styles.count}>{formatCount(value.count)}</span>
        </label>
      ))}
    </div>
  );
}
