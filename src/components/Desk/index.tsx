import Link from "@docusaurus/Link";
import { useHistory, useLocation } from "@docusaurus/router";
import Translate, { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Layout from "@theme/Layout";
import { type ReactNode, useEffect, useState } from "react";
import { Begin } from "./Begin.tsx";
import { type DeskPaper, fetchPapers } from "./desk-server.ts";
import { RecordDesk } from "./RecordDesk.tsx";
import styles from "./styles.module.css";
import { Table } from "./Table.tsx";

/** The curator's desk: a record is chosen, and written without seeing JSON. */
export default function DeskPage(): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const asked = new URLSearchParams(useLocation().search);
  const [paper, table] = [asked.get("paper"), asked.get("table")];
  return (
    <Layout title={translate({ id: "desk.title", message: "策展桌" })}>
      <main className={`container ${styles.page}`}>
        {paper !== null && <RecordDesk key={paper} baseUrl={baseUrl} paper={paper} />}
        {paper === null && table !== null && <Table baseUrl={baseUrl} collection={table} />}
        {paper === null && table === null && <PaperChoice baseUrl={baseUrl} />}
      </main>
    </Layout>
  );
}

function PaperChoice({ baseUrl }: { readonly baseUrl: string }): ReactNode {
  const [papers, setPapers] = useState<readonly DeskPaper[]>([]);
  const history = useHistory();
  useEffect(() => {
    fetchPapers(baseUrl).then(setPapers, () => setPapers([]));
  }, [baseUrl]);
  return (
    <>
      <h1>
        <Translate id="desk.title">策展桌</Translate>
      </h1>
      <Begin
        baseUrl={baseUrl}
        collections={[...new Set(papers.map(({ collection }) => collection))]}
      />
      <p>
        <Translate id="desk.choose">選擇要撰寫或修改的文獻：</Translate>
      </p>
      <p className={styles.actions}>
        <Translate id="desk.tables">以表格檢視整個館藏：</Translate>
        {[...new Set(papers.map(({ collection }) => collection))].map((collection) => (
          <Link key={collection} to={`${baseUrl}desk/?table=${collection}`}>
            {collection}
          </Link>
        ))}
      </p>
      <ul className={styles.papers}>
        {papers.map(({ collection, id, title }) => (
          <li key={`${collection}/${id}`}>
            <button
              type="button"
              onClick={() => history.push(`${baseUrl}desk/?paper=${collection}/${id}`)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
