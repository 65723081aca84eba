import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useState } from "react";
import { showValue } from "../../../../scripts/lib/desk/show-value.ts";
import { mergeFields } from "../../../../scripts/lib/plan/merge-fields.ts";
import type { JsonPath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { isJsonObject, valueAt } from "../../../../scripts/lib/record/json/json-value.ts";
import { useDesk } from "../field/desk-context.ts";
import { nameField } from "../field/name-field.ts";
import { type Beginning, lookUp } from "../store/begin-server.ts";
import styles from "./styles.module.css";

type Props = {
  readonly paper: string;
  /** Called once something new is known, the abstract among it. */
  readonly onFound: () => void;
};

/** What PubMed and Crossref know of the paper beside what is written, field by field; either value can stay. */
export function CompareFound({ paper, onFound }: Props): ReactNode {
  const { record, locale } = useDesk();
  const [isAsking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<Beginning>();
  const name = nameSought(record);
  const ask = async () => {
    setAsking(true);
    const found = await lookUp(name, paper).catch(() => ({ findings: [] }));
    setAnswer(found);
    setAsking(false);
    onFound();
  };
  return (
    <div className={styles.compared}>
      <button type="button" disabled={isAsking || name === ""} onClick={ask}>
        <Translate id="desk.compare">查詢並與已填的內容對照</Translate>
      </button>
      <div role="status">
        {isAsking && translate({ id: "desk.begin.asking", message: "查詢中…" })}
        {answer?.failure?.[locale]}
        {answer?.known && (
          <Translate id="desk.compare.known" values={{ paper: answer.known }}>
            {"另一筆紀錄已是這篇文獻：{paper}"}
          </Translate>
        )}
        {answer?.findings.map(({ message }) => (
          <p key={message.en}>{message[locale]}</p>
        ))}
      </div>
      {answer?.fields && <Differences found={answer.fields} />}
    </div>
  );
}

/** What a lookup begins with: the surest name that the record has of its paper. */
function nameSought(record: unknown): string {
  const names = ["pmid", "doi", "pmcid"].map((field) => valueAt(record, [field]));
  const title = valueAt(record, ["title"]);
  const known = [...names, valueAt(title, ["en"]), valueAt(title, ["zh-Hant"]), title];
  return String(known.find((name) => typeof name === "string" && name !== "") ?? "");
}

type Row = { readonly path: JsonPath; readonly offered: unknown };

function Differences({ found }: { readonly found: Readonly<Record<string, unknown>> }): ReactNode {
  const { record, edit } = useDesk();
  const { filled, differences } = mergeFields(isJsonObject(record) ? record : {}, found);
  const missing = filled.map(({ path, value }) => ({ path, offered: value }));
  const take = ({ path, offered }: Row) => edit(path, offered);
  if (missing.length + differences.length === 0) {
    return (
      <p>
        <Translate id="desk.compare.same">查到的內容都已在紀錄中。</Translate>
      </p>
    );
  }
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate({ id: "desk.compare.field", message: "欄位" })}</th>
            <th scope="col">{translate({ id: "desk.compare.own", message: "已填" })}</th>
            <th scope="col">{translate({ id: "desk.compare.found", message: "查到" })}</th>
          </tr>
        </thead>
        <tbody>
          {[...missing, ...differences].map((row) => (
            <DifferenceRow key={row.path.join("/")} row={row} onTake={() => take(row)} />
          ))}
        </tbody>
      </table>
      {missing.length > 1 && (
        <button type="button" onClick={() => missing.forEach(take)}>
          <Translate id="desk.compare.fill">採用所有尚未填寫的欄位</Translate>
        </button>
      )}
    </>
  );
}

function DifferenceRow({ row, onTake }: { readonly row: Row; readonly onTake: () => void }) {
  const { record, locale } = useDesk();
  const { path, offered } = row;
  const field = nameField(path, locale);
  return (
    <tr>
      <th scope="row">{field}</th>
      <td>{showValue(valueAt(record, path)) || "–"}</td>
      <td>
        <p>{showValue(offered)}</p>
        <button
          type="button"
          aria-label={translate(
            { id: "desk.compare.takeNamed", message: "採用查到的{field}" },
            { field },
          )}
          onClick={onTake}
        >
          <Translate id="desk.compare.take">採用</Translate>
        </button>
      </td>
    </tr>
  );
}
