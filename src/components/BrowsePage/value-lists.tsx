import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import useIsBrowser from "@docusaurus/useIsBrowser";
import { type ReactNode, useState } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import type { CatalogueFacet } from "../../../scripts/lib/navigation/address.ts";
import type { BrowseFacet } from "../../../scripts/site/browse/content.ts";
import { BrowseList } from "../BrowseList/index.tsx";
import { facetLabels } from "../facet-labels.ts";
import { PressedChoice } from "../PressedChoice/index.tsx";
import { useLocale } from "../use-locale.ts";
import {
  type Arrangement,
  arrangements,
  arrangeValues,
  usualArrangement,
} from "./arrange-values.ts";
import styles from "./styles.module.css";

/** The values of a facet in the order that a reader likes, and where those are that aren't listed. */
export function ValueLists({ data }: { readonly data: BrowseFacet }): ReactNode {
  const { facet, values, total, most } = data;
  const [arrangement, setArrangement] = useState<Arrangement>(usualArrangement(facet));
  const groups = arrangeValues(data, arrangement, useLocale());
  const others = total - values.length;
  return (
    <>
      {values.length > 1 && (
        <ArrangementChoice facet={facet} current={arrangement} onChoose={setArrangement} />
      )}
      {groups.length > 1 && <Initials initials={groups.map(({ initial }) => initial)} />}
      {groups.map(({ initial, values: own }) => (
        <section key={initial} className={styles.group}>
          {groups.length > 1 && <h2 id={initialId(initial)}>{initial}</h2>}
          <BrowseList facet={facet} values={own} most={most} />
        </section>
      ))}
      {others > 0 && (
        <p className={styles.others}>
          <Translate
            id="browse.others"
            values={{ count: formatCount(others), catalogue: <CatalogueLink /> }}
          >
            {"另有 {count} 項篇數較少，可在{catalogue}的篩選中輸入名稱尋找。"}
          </Translate>
        </p>
      )}
    </>
  );
}

function CatalogueLink(): ReactNode {
  return (
    <Link to="/search/">
      <Translate id="search.heading">文獻目錄</Translate>
    </Link>
  );
}

type ChoiceProps = {
  readonly facet: CatalogueFacet;
  readonly current: Arrangement;
  readonly onChoose: (arrangement: Arrangement) => void;
};

/** What a facet's values are to be arranged by; there is room for it, but no choice, before scripts run. */
function ArrangementChoice({ facet, current, onChoose }: ChoiceProps): ReactNode {
  const names = {
    count: translate({ id: "browse.arrange.count", message: "篇數" }),
    name:
      facet === "year"
        ? facetLabels().year
        : translate({ id: "browse.arrange.name", message: "名稱" }),
  };
  return (
    <div className={styles.arrangement} data-ready={useIsBrowser()}>
      <PressedChoice
        label={translate({ id: "browse.arrange", message: "排列方式" })}
        options={arrangements}
        names={names}
        current={current}
        onChoose={onChoose}
      />
    </div>
  );
}

/** Id of the group of names that begin with a letter. */
function initialId(initial: string): string {
  return initial === "#" ? "initial-other" : `initial-${initial}`;
}

/** Ways down to the groups of names on the page. */
function Initials({ initials }: { readonly initials: readonly string[] }): ReactNode {
  return (
    <nav
      className={styles.initials}
      aria-label={translate({ id: "browse.initials", message: "依字首跳至" })}
    >
      <ul className="plain-list">
        {initials.map((initial) => (
          <li key={initial}>
            <a href={`#${initialId(initial)}`}>{initial}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
