import Link from "@docusaurus/Link";
import { useHistory } from "@docusaurus/router";
import Translate from "@docusaurus/Translate";
import { type ReactNode, useEffect, useState } from "react";
import { renderRecord } from "../../../../scripts/lib/plan/write-record.ts";
import type { Abstract } from "../../../../scripts/lib/record/schema/abstract.ts";
import type { ApiCollection } from "../../../../scripts/site/api/api-index.ts";
import { loadApiIndex } from "../../../paper-data/load-api.ts";
import { loadPapers } from "../../../paper-data/load-papers.ts";
import styles from "../field/styles.module.css";
import type { Fields } from "../store/begin-server.ts";
import { findDrafts, keepAbstract, keepDraft } from "../store/drafts.ts";
import { newRecordHash } from "../store/plan-opening.ts";
import { schemaPath } from "../store/repository-store.ts";
import { BeginFile } from "./begin-file.tsx";
import { BeginForm, KnownPaper } from "./begin-form.tsx";
import { titleFields } from "./title-fields.ts";

/** The desk's first page on a published site: how a record is opened, and a new one, begun with its title. */
export function BeginHere({ baseUrl }: { readonly baseUrl: string }): ReactNode {
  const history = useHistory();
  const [collections, setCollections] = useState<readonly ApiCollection[]>([]);
  const [name, setName] = useState<string>();
  const [title, setTitle] = useState("");
  const [hasFailed, setFailed] = useState(false);
  const [known, setKnown] = useState<string>();
  useEffect(() => {
    loadApiIndex().then(
      (index) => setCollections(index.collections),
      () => {},
    );
  }, []);
  const collection = collections.find((own) => own.name === name) ?? collections[0];
  const begin = async (fields: Fields, beside?: Abstract) => {
    if (collection === undefined) return;
    const [own] = await findKnown([fields]).catch(() => []);
    setKnown(own ?? undefined);
    if (own) return;
    const position = await findFreePosition(collection);
    const paper = `${collection.name}/${collection.name}-${position}`;
    const text = renderRecord(fields, position, schemaPath);
    await keepAbstract(paper, beside);
    await keepDraft(paper, { text, hash: newRecordHash, time: Date.now() }).then(
      () => history.push(`${baseUrl}desk/?paper=${paper}`),
      () => setFailed(true),
    );
  };
  const titled = titleFields(title);
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
      <BeginForm
        label={<Translate id="desk.here.title">論文標題</Translate>}
        text={title}
        onText={setTitle}
        collections={collections.map((own) => own.name)}
        collection={collection?.name}
        onCollection={setName}
        onSubmit={() => titled && begin(titled)}
        buttons={
          <button type="submit" disabled={titled === undefined || collection === undefined}>
            <Translate id="desk.here.begin">開始撰寫</Translate>
          </button>
        }
      >
        <p role="alert">
          {hasFailed && (
            <Translate id="desk.here.notKept">
              此瀏覽器無法暫存內容（空間已滿或為私密視窗），請改用一般視窗。
            </Translate>
          )}
        </p>
        {known && (
          <p role="alert">
            <KnownPaper baseUrl={baseUrl} paper={known} />
          </p>
        )}
        <BeginFile baseUrl={baseUrl} findKnown={findKnown} onMake={begin} />
        <small className={styles.help}>
          <Translate id="desk.here.help">
            在 PubMed 點選「Cite」或「Send to」下載 NBIB 檔案，放到此處即可；直接查詢
            PubMed，請在本機執行 npm start。
          </Translate>
        </small>
      </BeginForm>
    </>
  );
}

/** What tells papers of the site apart is loaded once there is something to tell. */
async function findKnown(papers: readonly Fields[]): Promise<readonly (string | null)[]> {
  const { findKnownHere } = await import("../store/find-known-here.ts");
  return findKnownHere(papers);
}

/** The first position that neither the site has nor a draft of this browser; one in somebody's pull request, the checks find. */
async function findFreePosition(collection: ApiCollection): Promise<number> {
  const { name } = collection;
  let position = (await findLastPosition(collection)) + 1;
  while ((await findDrafts(`${name}/${name}-${position}`)).drafts.length > 0) position += 1;
  return position;
}

async function findLastPosition({ name, ranges }: ApiCollection): Promise<number> {
  const ids = ranges.at(-1)?.ids ?? [];
  const { papers } = await loadPapers(
    ids.map((id) => `${name}/${id}`),
    "digests",
  );
  return Math.max(0, ...papers.map(({ record }) => record.position));
}
