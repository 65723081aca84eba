import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import Heading from "@theme/Heading";
import type { ReactNode } from "react";
import type { Figure, OverviewData } from "../../../scripts/site/overview/content.ts";
import { useSiteData } from "../../site-data/data-store.ts";
import { BrowseLinks } from "../BrowseLinks/index.tsx";
import { CountedPage } from "../CountedPage/index.tsx";
import { OverviewFigure } from "../OverviewFigure/index.tsx";
import styles from "./styles.module.css";

/** The collection in plots. */
export default function OverviewPage(): ReactNode {
  const data = useSiteData("overview");
  const title = translate({ id: "overview.title", message: "總覽" });
  const lead = translate({
    id: "overview.lead",
    message: "館藏裡有什麼。每張圖背後都有一張數字表；評分是策展人的意見，滿分 10 分。",
  });
  return (
    <CountedPage title={title} lead={lead} total={data?.total}>
      {data && <Sections {...data} />}
    </CountedPage>
  );
}

function Sections({ measures, kinds, standings }: OverviewData): ReactNode {
  return (
    <>
      <section className={styles.part} aria-labelledby="measures">
        <Heading as="h2" id="measures">
          <Translate id="overview.measures">年份與評分</Translate>
        </Heading>
        <div className={styles.figures}>
          <Figures figures={measures} />
        </div>
      </section>
      <section className={styles.part} aria-labelledby="kinds">
        <Heading as="h2" id="kinds">
          <Translate id="overview.kinds">領域、類型與國家</Translate>
        </Heading>
        <BrowseLinks />
        <div className={styles.figures}>
          <Figures figures={kinds} />
        </div>
      </section>
      <section className={styles.part} aria-labelledby="evidence">
        <Heading as="h2" id="evidence">
          <Translate id="overview.evidence">核對</Translate>
        </Heading>
        <div className={styles.figures}>
          <OverviewFigure figure={standings} />
        </div>
      </section>
      <p className={styles.part}>
        <Link to="/completeness/">
          <Translate id="overview.completeness">給策展人：哪些資料還沒有填</Translate>
        </Link>
      </p>
    </>
  );
}

function Figures({ figures }: { readonly figures: readonly Figure[] }): ReactNode {
  return figures.map((figure) => <OverviewFigure key={figure.name} figure={figure} />);
}
