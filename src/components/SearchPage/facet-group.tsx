import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useState } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import type { FacetName } from "../../search/facets/facet.ts";
import { readFacetChoice } from "../../search/facets/facet-choice.ts";
import { readFacetLabel } from "../../search/facets/facet-label.ts";
import type { FacetCount } from "../../search/query/search-engine.ts";
import { PhraseText } from "../PhraseText/index.tsx";
import { useLocale } from "../use-locale.ts";
import { findChoice } from "./choices.ts";
import { pickValues } from "./pick-values.ts";
import styles from "./styles.module.css";

/** Values that are shown before a reader asks for all. */
const mostAtFirst = 5;
/** Values that can be looked through; of more, a reader may name the one that is meant. */
const mostLookedThrough = 20;
/** Values that one list can bear. */
const mostListed = 100;

type Props = {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly FacetCount[];
  /** What the filters call those that are chosen. */
  readonly choices: readonly string[];
  /** Told what the filters call the value, or are to call it. */
  readonly onToggle: (choice: string) => void;
  /** Another way to choose, above the values. */
  readonly children?: ReactNode;
};

/** The values of a facet to choose from: the first few, or as many as a reader can bear. */
export function FacetGroup(props: Props): ReactNode {
  const { name, label, values, choices, onToggle, children } = props;
  const locale = useLocale();
  const [isWhole, setWhole] = useState(false);
  const [wanted, setWanted] = useState("");
  const listed = pickValues(name, values, isWhole ? wanted : "", locale);
  return (
    <fieldset className={styles.facet}>
      <legend>{label}</legend>
      {children}
      {isWhole && values.length > mostLookedThrough && (
        <input
          className={styles.narrow}
          type="search"
          value={wanted}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
          aria-label={translate(
            { id: "facet.narrow", message: "在「{facet}」中尋找" },
            { facet: label },
          )}
          placeholder={translate({ id: "facet.narrow.placeholder", message: "尋找" })}
        />
      )}
      <FacetValues
        name={name}
        values={listed.slice(0, isWhole ? mostListed : mostAtFirst)}
        choices={choices}
        onToggle={onToggle}
      />
      {isWhole && listed.length > mostListed && (
        <p className={styles.further}>
          <Translate id="facet.further" values={{ count: formatCount(listed.length - mostListed) }}>
            {"還有 {count} 項，輸入名稱尋找。"}
          </Translate>
        </p>
      )}
      {values.length > mostAtFirst && (
        <button type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? (
            <Translate id="facet.less">收合</Translate>
          ) : (
            <Translate id="facet.more" values={{ count: formatCount(values.length) }}>
              {"全部 {count} 項"}
            </Translate>
          )}
        </button>
      )}
    </fieldset>
  );
}

type ValuesProps = Pick<Props, "name" | "values" | "choices" | "onToggle">;

/** Values to tick, each with what choosing it would give. */
function FacetValues({ name, values, choices, onToggle }: ValuesProps): ReactNode {
  const locale = useLocale();
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
