import { translate } from "@docusaurus/Translate";
import { type ReactNode, useState } from "react";
import { PressedChoice } from "../../PressedChoice/index.tsx";
import { AbstractPane } from "./abstract-pane.tsx";
import { LanguagesPane } from "./languages-pane.tsx";
import { PagePane } from "./page-pane.tsx";
import type { Previewed } from "./render-preview.ts";
import styles from "./styles.module.css";
import type { DeskAbstract } from "./use-abstract.ts";

type Props = {
  readonly abstract: DeskAbstract;
  readonly previewed: Previewed;
};

const views = ["abstract", "languages", "page"] as const;
type View = (typeof views)[number];

/** What stands beside the fields: the abstract, the two languages against each other, or the page as it will be. */
export function SidePane({ abstract, previewed }: Props): ReactNode {
  const [view, setView] = useState<View>("abstract");
  const names = nameViews();
  return (
    <aside
      className={styles.side}
      aria-label={names[view]}
      // It is scrolled by keys, too.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
    >
      <PressedChoice
        label={translate({ id: "desk.side", message: "對照" })}
        options={views}
        names={names}
        current={view}
        onChoose={setView}
      />
      <h2 className="visually-hidden">{names[view]}</h2>
      {view === "abstract" && <AbstractPane abstract={abstract} />}
      {view === "languages" && <LanguagesPane text={previewed.text} />}
      {view === "page" && <PagePane previewed={previewed} />}
    </aside>
  );
}

function nameViews(): Readonly<Record<View, string>> {
  return {
    abstract: translate({ id: "desk.abstract", message: "論文摘要" }),
    languages: translate({ id: "desk.parity", message: "兩種語言" }),
    page: translate({ id: "desk.preview", message: "頁面預覽" }),
  };
}
