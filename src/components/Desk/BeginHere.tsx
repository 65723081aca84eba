import Link from "@docusaurus/Link";
import { useHistory } from "@docusaurus/router";
import Translate from "@docusaurus/Translate";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { renderNewRecord } from "../../../scripts/lib/plan/plan-new-record.ts";
import type { ApiCollection } from "../../../scripts/site/api/api-index.ts";
import { loadApiIndex } from "../../paper-data/load-api.ts";
import { loadPapers } from "../../paper-data/load-papers.ts";
import { keepDraft } from "./drafts.ts";
import { newRecordHash } from "./record-store.ts";
import { schemaPath } from "./repository-store.ts";
import styles from "./styles.module.css";

/** The desk's first page on a published site: how a record is opened, and a new one, begun with its title. */
export function BeginHere({ baseUrl }: { readonly baseUrl: string }): ReactNode {
  const history = useHistory();
  const [collections, setCollections] = useState<readonly ApiCollection[]>([]);
  const [name, setName] = useState<string>();
  const [title, setTitle] = useState("");
  useEffect(() => {
    loadApiIndex().then(
      (index) => setCollections(index.collections),
      () => {},
    );
  }, []);
  const collection = collections.find((own) => own.name === name) ?? collections[0];
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    if (collection === undefined) return;
    const position = (await findLastPosition(collection)) + 1;
    const paper = `${collection.name}/${collection.name}-${position}`;
    const text = renderNewRecord({ title: title.trim() }, position, schemaPath);
    await keepDraft(paper, { text, hash: newRecordHash });
    history.push(`${baseUrl}desk/?paper=${paper}`);
  };
  return (
    <>
      <p>
        <Translate
          id="desk.here"
          values={{
            catalogue: (
              <Link to={`${baseUrl}search/`}>
                <Translate id="desk.here.catalogue">文獻目錄</Translate>
              </Link>
            ),
          }}
        >
          {"要修改一篇文獻，請從{catalogue}開啟它，再點選頁尾的「編輯此頁」。"}
        </Translate>
      </p>
      <section className={styles.begin} aria-labelledby="begin">
        <h2 id="begin">
          <Translate id="desk.begin">新增文獻</Translate>
        </h2>
        <form onSubmit={begin}>
          <label>
            <Translate id="desk.here.title">論文標題</Translate>
            <input value={title} onChange={({ target }) => setTitle(target.value)} />
          </label>
          <label>
            <Translate id="desk.begin.collection">館藏</Translate>
            <select value={collection?.name} onChange={({ target }) => setName(target.value)}>
              {collections.map((own) => (
                <option key={own.name}>{own.name}</option>
              ))}
            </select>
          </label>
          <p className={styles.actions}>
            <button type="submit" disabled={title.trim() === "" || collection === undefined}>
              <Translate id="desk.here.begin">開始撰寫</Translate>
            </button>
          </p>
        </form>
        <small className={styles.help}>
          <Translate id="desk.here.help">
            查詢 PubMed 與匯入檔案，請在本機執行 npm start 後於策展桌進行。
          </Translate>
        </small>
      </section>
    </>
  );
}

/** The last position that the site has; one that is still in somebody's pull request, the checks find. */
async function findLastPosition({ name, ranges }: ApiCollection): Promise<number> {
  const ids = ranges.at(-1)?.ids ?? [];
  const { papers } = await loadPapers(
    ids.map((id) => `${name}/${id}`),
    "digests",
  );
  return Math.max(0, ...papers.map(({ record }) => record.position));
}
