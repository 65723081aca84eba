import { useHistory, useLocation } from "@docusaurus/router";
import Translate, { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Layout from "@theme/Layout";
import { type ReactNode, useEffect, useState } from "react";
import { type DeskPaper, fetchPapers } from "./desk-server.ts";
import { RecordDesk } from "./RecordDesk.tsx";
import styles from "./styles.module.css";

/** The curator's desk: a record is chosen, and written without seeing JSON. */
export default function DeskPage(): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const paper = new URLSearchParams(useLocation().search).get("paper");
  return (
    <Layout title={translate({ id: "desk.title", message: "策展桌" })}>
      <main className={`container ${styles.page}`}>
        {paper === null ? (
          <PaperChoice baseUrl={baseUrl} />
        ) : (
          <RecordDesk key={paper} baseUrl={baseUrl} paper={paper} />
        )}
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
      <p>
        <Translate id="desk.choose">選擇要撰寫或修改的文獻：</Translate>
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
