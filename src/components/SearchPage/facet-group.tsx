import Translate, { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, useState } from "react";
import { findLocale, type Locale } from "../../../scripts/lib/locale.ts";
import type { FacetName } from "../../search/facet.ts";
import type { FacetCount } from "../../search/search.ts";
import styles from "./styles.module.css";

/** Values that are shown before a reader asks for all. */
const mostAtFirst = 5;
/** Values that one list can bear; of more, a reader names the one that is meant. */
const mostListed = 100;

type Props = {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly FacetCount[];
  /** Told what the filters call the value, or are to call it. */
  readonly onToggle: (choice: string) => void;
};

/** The values of a facet to choose from, those chosen among the first. */
export function FacetGroup({ name, label, values, onToggle }: Props): ReactNode {
  const { i18n } = useDocusaurusContext();
  const locale = findLocale(i18n.currentLocale);
  const [isWhole, setWhole] = useState(false);
  const [wanted, setWanted] = useState("");
  if (values.length === 0) return null;
  const named = values.filter((value) => isNamed(value, wanted, locale));
  const listed = orderValues(name, named).slice(0, isWhole ? mostListed : mostAtFirst);
  return (
    <fieldset className={styles.facet}>
      <legend>{label}</legend>
      {isWhole && values.length > mostListed / 5 && (
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
      <div className={styles.values}>
        {listed.map((value) => (
          <label key={value.value}>
            <input
              type="checkbox"
              checked={value.chosenAs !== undefined}
              onChange={() => onToggle(value.chosenAs ?? value.value)}
            />
            <span>{value.label[locale]}</span>
            <span className={styles.count}>{value.count}</span>
          </label>
        ))}
      </div>
      {values.length > mostAtFirst && (
        <button type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? (
            <Translate id="facet.less">收合</Translate>
          ) : (
            <Translate id="facet.more" values={{ count: values.length }}>
              {"全部 {count} 項"}
            </Translate>
          )}
        </button>
      )}
    </fieldset>
  );
}

function isNamed({ label, value }: FacetCount, wanted: string, locale: Locale): boolean {
  const text = wanted.trim().toLowerCase();
  return label[locale].toLowerCase().includes(text) || value.includes(text);
}

/** Chosen values first, so that each can be taken back; years from the latest, as nobody counts them. */
function orderValues(name: FacetName, values: readonly FacetCount[]): readonly FacetCount[] {
  const rank = ({ chosenAs }: FacetCount) => (chosenAs === undefined ? 1 : 0);
  return values.toSorted(
    (a, b) => rank(a) - rank(b) || (name === "year" ? Number(b.value) - Number(a.value) : 0),
  );
}
