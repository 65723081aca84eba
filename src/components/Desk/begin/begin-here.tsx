import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import { type ReactNode, useState } from "react";
import { apiIndexPath } from "../../../../scripts/site/api/api-index.ts";
import { loadApiIndex } from "../../../paper-data/load-api.ts";
import { useLoaded } from "../../../paper-data/use-loaded.ts";
import styles from "../field/styles.module.css";
import { BeginFile } from "./begin-file.tsx";
import { BeginForm, KnownPaper } from "./begin-form.tsx";
import { titleFields } from "./title-fields.ts";
import { useBeginning } from "./use-beginning.ts";

/** The desk's first page on a published site: how a record is opened, and a new one, begun with its title. */
export function BeginHere(): ReactNode {
  const api = useLoaded(apiIndexPath, loadApiIndex);
  const collections = api.state === "there" ? api.value.collections : [];
  const [name, setName] = useState<string>();
  const [title, setTitle] = useState("");
  const collection = collections.find((own) => own.name === name) ?? collections[0];
  const { begin, hasFailed, known } = useBeginning(collection);
  const titled = titleFields(title);
  return (
    <>
      <ToCatalogue />
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
            <KnownPaper paper={known} />
          </p>
        )}
        <BeginFile onMake={begin} />
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

/** How a record that is there is opened. */
function ToCatalogue(): ReactNode {
  return (
    <p>
      <Translate
        id="desk.here"
        values={{
          catalogue: (
            <Link to="/search/">
              <Translate id="desk.here.catalogue">文獻目錄</Translate>
            </Link>
          ),
        }}
      >
        {"要修改一篇文獻，請從{catalogue}開啟它，再點選頁尾的「編輯此頁」。"}
      </Translate>
    </p>
  );
}
