import Head from "@docusaurus/Head";
import Link from "@docusaurus/Link";
import { useLocation } from "@docusaurus/router";
import Translate, { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Layout from "@theme/Layout";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { Begin } from "./Begin.tsx";
import { BeginHere } from "./BeginHere.tsx";
import { type DeskPaper, fetchPapers } from "./desk-server.ts";
import { PaperChoice } from "./PaperChoice.tsx";
import { RecordDesk } from "./RecordDesk.tsx";
import { isPreview } from "./record-store.ts";
import styles from "./styles.module.css";
import { useOwnDocument } from "./use-own-document.ts";

/** With all that draws its rows, it is loaded once it is asked for. */
const Table = lazy(() => import("./Table.tsx").then((own) => ({ default: own.Table })));

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
  if (table !== null && isPreview) {
    return (
      <Suspense>
        <Table baseUrl={baseUrl} collection={table} />
      </Suspense>
    );
  }
  return (
    <>
      <DeskTitle />
      {isPreview ? <PaperDesk baseUrl={baseUrl} /> : <BeginHere baseUrl={baseUrl} />}
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

function PaperDesk({ baseUrl }: { readonly baseUrl: string }): ReactNode {
  const [papers, setPapers] = useState<readonly DeskPaper[]>([]);
  useEffect(() => {
    fetchPapers(baseUrl).then(setPapers, () => setPapers([]));
  }, [baseUrl]);
  const collections = [...new Set(papers.map(({ collection }) => collection))];
  return (
    <>
      <Begin baseUrl={baseUrl} collections={collections} />
      <PaperChoice baseUrl={baseUrl} papers={papers} />
      <p className={styles.actions}>
        <Translate id="desk.tables">以表格檢視整個館藏：</Translate>
        {collections.map((collection) => (
          <Link key={collection} to={`${baseUrl}desk/?table=${collection}`}>
            {collection}
          </Link>
        ))}
      </p>
    </>
  );
}
