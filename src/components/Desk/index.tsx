import Head from "@docusaurus/Head";
import Link from "@docusaurus/Link";
import { useHistory, useLocation } from "@docusaurus/router";
import Translate, { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Layout from "@theme/Layout";
import { type ReactNode, useEffect, useState } from "react";
import { Begin } from "./Begin.tsx";
import { BeginHere } from "./BeginHere.tsx";
import { type DeskPaper, fetchPapers } from "./desk-server.ts";
import { RecordDesk } from "./RecordDesk.tsx";
import { isPreview } from "./record-store.ts";
import styles from "./styles.module.css";
import { Table } from "./Table.tsx";
import { useOwnDocument } from "./use-own-document.ts";

/** The curator's desk: a record is chosen, and written without seeing JSON. */
export default function DeskPage(): ReactNode {
  const isOwn = useOwnDocument();
  return (
    <Layout title={translate({ id: "desk.title", message: "策展桌" })}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={`container ${styles.page}`}>{isOwn ? <Desk /> : <DeskTitle />}</main>
    </Layout>
  );
}

/** What the address asks for: a record, a collection's table in the preview, else the choice of one. */
function Desk(): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const asked = new URLSearchParams(useLocation().search);
  const [paper, table] = [asked.get("paper"), asked.get("table")];
  if (paper !== null) return <RecordDesk key={paper} baseUrl={baseUrl} paper={paper} />;
  if (table !== null && isPreview) return <Table baseUrl={baseUrl} collection={table} />;
  return (
    <>
      <DeskTitle />
      {isPreview ? <PaperChoice baseUrl={baseUrl} /> : <BeginHere baseUrl={baseUrl} />}
    </>
  );
}

function DeskTitle(): ReactNode {
  return (
    <h1>
      <Translate id="desk.title">策展桌</Translate>
    </h1>
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
