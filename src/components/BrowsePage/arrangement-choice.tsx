import { translate } from "@docusaurus/Translate";
import useIsBrowser from "@docusaurus/useIsBrowser";
import type { ReactNode } from "react";
import type { CatalogueFacet } from "../../../scripts/lib/navigation/address.ts";
import { facetLabels } from "../facet-labels.ts";
import { PressedChoice } from "../PressedChoice/index.tsx";
import { type Arrangement, arrangements } from "./arrange-values.ts";
import styles from "./styles.module.css";

type Props = {
  readonly facet: CatalogueFacet;
  readonly current: Arrangement;
  readonly onChoose: (arrangement: Arrangement) => void;
};

/** What a facet's values are to be arranged by; there is room for it, but no choice, before scripts run. */
export function ArrangementChoice({ facet, current, onChoose }: Props): ReactNode {
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
